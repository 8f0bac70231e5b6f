import { GOALS, isReached } from './goals';
import { LIFTED } from './measure';
import { MANIPULATION_TYPES } from './settings';
import type { Power, Summary } from './summary';

const pair = ([one, five]: Power): string => `${one.toFixed(0)} / ${five.toFixed(0)}`;
const one = (value: number): string => value.toFixed(1);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, k) => Math.max(title.length, ...rows.map((row) => (row[k] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((c, k) => c.padEnd(widths[k] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

/** The tables of section 16 of the definition, as Markdown. */
export function printSummary(name: string, seed: number, summary: Summary): string {
  const { municipalities, schools, manipulated, honestLyceums, honestMunicipalities } = summary;
  return [
    `# Setting ${name}, seed ${seed}: ${municipalities} municipalities, ${schools} schools of 10 and more pupils, ` +
      `${manipulated} manipulated, ${honestLyceums} honest lyceums, ${honestMunicipalities} municipalities without any`,
    '## Power: TPR % at 1 % / 5 % of all honest schools; by dose at 5 %',
    table(
      ['method', 'all', ...MANIPULATION_TYPES, 'low / middle / high'],
      summary.power.map(({ id, all, types, doses }) => [
        id,
        pair(all),
        ...MANIPULATION_TYPES.map((type) => pair(types[type] ?? [0, 0])),
        doses.map((value) => value.toFixed(0)).join(' / '),
      ]),
    ),
    '## False alarms, %: p <= 0.05; in municipalities without a manipulated school; honest among strong; honest municipalities with a strong level',
    table(
      ['set', 'ordinary', 'lyceums', 'ordinary, all honest', 'honest among strong', 'honest municipality strong'],
      summary.sets.map((set) => [
        set.id,
        one(set.ordinary),
        one(set.lyceums),
        one(set.ordinaryWhereAllHonest),
        one(set.falseDiscoveries),
        one(set.honestMunicipalitiesStrong),
      ]),
    ),
    '## Levels: strong / check, % of schools',
    table(
      ['set', 'honest ordinary', 'honest lyceums', 'manipulated', 'honest among strong / strong + check'],
      summary.sets.map((set) => [
        set.id,
        ...[set.levels.ordinary, set.levels.lyceums, set.levels.manipulated].map((l) => l.map(one).join(' / ')),
        `${one(set.falseDiscoveries)} / ${one(set.honestAmongStrongOrCheck)}`,
      ]),
    ),
    '## Practice rules at their own threshold: flagged, %',
    table(
      ['rule', 'honest ordinary', 'honest lyceums', ...MANIPULATION_TYPES],
      Object.entries(summary.rules).map(([rule, shares]) => [rule, ...shares.map(one)]),
    ),
    '## Single indicators: honest ordinary / honest lyceums with p <= 0.05, %',
    Object.entries(summary.single)
      .map(([id, [ordinary, lyceums]]) => `${id} ${one(ordinary)} / ${one(lyceums)}`)
      .join('; '),
    '## bunch_self by size: honest schools with p <= 0.05 / 0.01, type a with p <= 0.05, %',
    table(
      ['pupils from', 'honest schools', 'p <= 0.05', 'p <= 0.01', 'type a found'],
      summary.bunchSelf.map(({ from, honest, usual, strict, power }) => [
        String(from),
        String(honest),
        ...[usual, strict, power].map(one),
      ]),
    ),
    '## tail by size: honest schools with p <= 0.05, had so many of their lowest works been lifted to the top, %',
    table(
      ['pupils from', 'schools', ...LIFTED.map((works) => `${works} works`)],
      summary.tail.map(({ from, schools: count, flagged }) => [String(from), String(count), ...flagged.map(one)]),
    ),
    '## Goals of section 16.1 of the definition, set for the world of the setting base',
    ...GOALS.map(
      (goal) =>
        `${isReached(goal, summary) ? 'reached    ' : 'NOT reached'} ${goal.text}: ${one(goal.measured(summary))} (${goal.atLeast ? '>=' : '<='} ${goal.limit})`,
    ),
    '',
  ].join('\n');
}
