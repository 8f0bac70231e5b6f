import type { Level } from '../../domain/outcome';
import type { Translator } from '../../i18n/translator';
import type { ShareRange, YearRange } from '../charts/spark-shapes';
import type { ShownSchool } from './school-filter';
import { schoolYears, type SchoolWork, type SchoolYear } from './school-items';

/** A subject and class with the level of its newest work. */
export interface WorkChip {
  readonly label: string;
  readonly level: Level;
}

/** Making one takes longer than sorting with it. */
const byName = new Intl.Collator('ru', { numeric: true });

/** One chip for each subject and class, in the order of their names. */
export function workChips(works: readonly SchoolWork[]): readonly WorkChip[] {
  const byLabel = new Map<string, WorkChip>();
  for (const { label, result } of works)
    if (label !== '' && !byLabel.has(label)) byLabel.set(label, { label, level: result.level });
  return [...byLabel.values()].sort((a, b) => byName.compare(a.label, b.label));
}

/** Everything a row shows, as one text for its name. */
export function rowName({ item, level, p, works }: ShownSchool, t: Translator): string {
  const parts = [
    t('schools.row', { name: item.name, level: t(`levels.${level}`), numbers: numbersText(p, t) }),
    ...workChips(works).map((chip) => t('schools.work', { work: chip.label, level: t(`levels.${chip.level}`) })),
  ];
  const years = schoolYears(works);
  if (years.length > 0) parts.push(t('schools.years', { years: years.map((year) => yearText(year, t)).join('; ') }));
  return `${parts.join('. ').replace(/\.\s*\./g, '.')}.`;
}

/** What a row shows, made once for each school and language: making it takes longer than drawing it. */
export interface SchoolLine {
  readonly key: string;
  readonly name: string;
  readonly fullName: string;
  /** all of the row as one text */
  readonly label: string;
  readonly level: Level;
  readonly levelText: string;
  readonly chips: readonly WorkChip[];
  readonly years: readonly SchoolYear[];
}

/** Makes lines when they are asked for, each once. */
export function schoolLines(t: Translator): (school: ShownSchool) => SchoolLine {
  const made = new WeakMap<ShownSchool, SchoolLine>();
  return (school) => {
    const known = made.get(school);
    if (known) return known;
    const line = lineOf(school, t);
    made.set(school, line);
    return line;
  };
}

function lineOf(school: ShownSchool, t: Translator): SchoolLine {
  const { item, level, works } = school;
  return {
    key: item.key,
    name: item.name,
    fullName: item.overview.school.name,
    label: rowName(school, t),
    level,
    levelText: levelText(school, t),
    chips: workChips(works),
    years: schoolYears(works),
  };
}

/** The level in words with the numbers behind it, as they stand after its sign. */
export function levelText({ level, p }: Pick<ShownSchool, 'level' | 'p'>, t: Translator): string {
  const numbers = numbersText(p, t);
  return numbers === '' ? t(`levels.${level}`) : `${t(`levels.${level}`)} · ${numbers}`;
}

function numbersText(p: number | null, t: Translator): string {
  return p === null ? '' : t('schools.p', { p: t.probability(p) });
}

function yearText({ year, share, level }: SchoolYear, t: Translator): string {
  return t('schools.year', {
    year: String(year),
    share: share === null ? 'none' : t.percent(share, 0),
    level: t(`levels.${level}`),
  });
}

/** The common scale of all small lines of a list. */
export interface SparkScale {
  readonly shares: ShareRange;
  readonly span: YearRange;
}

export function sparkScale(schools: readonly { readonly works: readonly SchoolWork[] }[]): SparkScale {
  let [from, to, first, last] = [1, 0, Infinity, -Infinity];
  for (const { works } of schools)
    for (const { year, share } of schoolYears(works)) {
      first = Math.min(first, year);
      last = Math.max(last, year);
      if (share === null) continue;
      from = Math.min(from, share);
      to = Math.max(to, share);
    }
  return { shares: from <= to ? { from, to } : { from: 0, to: 1 }, span: { first, last } };
}

const LINE = 20;
const SMALL_LINE = 16;
/** padding, the chips */
const REST = 8 + 4 + 22 + 8 + 1;
const SIGN = 20;
/** What is measured and what the browser lays out may differ by a hair; the line of the level may use a little of the margin. */
const SLACK = 2;
export const LEVEL_OVERHANG = 6;

/** Widths of texts in pixels, in the fonts of a row. */
export interface TextWidths {
  name(text: string): number;
  level(text: string): number;
}

export interface RowLayout {
  readonly nameLines: 1 | 2;
  readonly levelLines: 1 | 2;
  readonly levelHeight: number;
  readonly height: number;
}

/** Names and levels stand on one line or on two; longer names are cut, and are whole in the school's own screen. */
export function rowLayout(name: string, level: string, width: number, widths: TextWidths): RowLayout {
  const nameLines = widths.name(name) + SLACK > width ? 2 : 1;
  const levelLines = widths.level(level) + SIGN + SLACK > width + LEVEL_OVERHANG ? 2 : 1;
  const levelHeight = SMALL_LINE * levelLines;
  return { nameLines, levelLines, levelHeight, height: REST + LINE * nameLines + levelHeight };
}

const CHIP = 64;
const SPARK_ROOM = 76;

/** How many chips have room beside the small line of years; the rest is told as a number, which needs the room of one. */
export function chipsShown(count: number, width: number): number {
  const room = Math.max(1, Math.floor((width - SPARK_ROOM) / CHIP));
  return count <= room ? count : Math.max(1, room - 1);
}
