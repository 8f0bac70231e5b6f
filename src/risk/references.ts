import type { AssessmentData, ReferenceRow, SchoolReport } from '../domain/assessment';
import type { DetailValue, IndicatorResult } from '../domain/outcome';
import { meanOver } from '../indicators/completion';
import { once } from '../indicators/memo';
import type { SimilarSchools } from '../indicators/models/similar-schools';
import type { Results } from '../indicators/results';
import { MARKS, SCORES_KNOWN, type Statistics } from '../indicators/statistics/statistics';
import type { AnalysisOptions } from './analysis';

/** What a school's plain figures are compared with: shown beside them, and no part of any test or level. */
export interface ReferenceSource {
  readonly data: AssessmentData;
  readonly statistics: Statistics;
  readonly kind: AnalysisOptions['reference'];
  readonly similar: readonly (SimilarSchools | null)[] | null;
}

type Figures = { readonly value: number; readonly n: number } & { readonly [more: string]: number };

/** Figures of several schools come from sums that add up, so "all other schools" is the total minus the own. */
interface Comparable {
  readonly id: string;
  sums(source: ReferenceSource, school: number): readonly number[];
  figures(sums: readonly number[], source: ReferenceSource): Figures | null;
  ofWider(source: ReferenceSource, kind: 'region' | 'country'): Figures | null;
}

/** The results of an indicator with `detail.reference` where they are comparable and the reference is there. */
export function withReference(id: string, results: Results, source: ReferenceSource): Results {
  const comparable = COMPARABLE.find((one) => one.id === id);
  if (!comparable) return results;
  const compare = once(() => comparison(comparable, source));
  const at = (school: number): IndicatorResult | undefined => {
    const own = results.at(school);
    const found = own && own.value !== null ? compare()(school) : null;
    if (!own || own.value === null || found === null) return own;
    const reference: DetailValue = { kind: source.kind, ...found, difference: own.value - found.value };
    return { ...own, detail: { ...own.detail, reference } };
  };
  return { length: results.length, at, figures: () => results.figures() };
}

/** What the school is compared with, by the user's choice; null where there is nothing to compare with. */
function comparison(
  { sums, figures, ofWider }: Comparable,
  source: ReferenceSource,
): (school: number) => Figures | null {
  const { kind, similar, statistics } = source;
  if (kind === 'region' || kind === 'country') {
    const row = ofWider(source, kind);
    return () => row;
  }
  const own = statistics.keys.map((_, s) => sums(source, s));
  if (kind === 'loo') {
    const total = own.reduce<readonly number[]>(add, []);
    const schools = statistics.keys.length - 1;
    return (s) => {
      const found = figures(subtract(total, own[s] ?? []), source);
      return found && { ...found, schools };
    };
  }
  return (s) => {
    const group = similar?.[s]?.schools ?? [];
    const found = figures(group.map((r) => own[r] ?? []).reduce<readonly number[]>(add, []), source);
    return found && { ...found, schools: group.length };
  };
}

/** Sums of a school without any are an empty list. */
function add(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  return a.map((value, i) => value + (b[i] ?? 0));
}

function subtract(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, i) => value - (b[i] ?? 0));
}

const level: Comparable = {
  id: 'level',
  sums({ statistics: { scores } }, s) {
    const n = scores?.status[s] === SCORES_KNOWN ? (scores.n[s] ?? 0) : 0;
    return [n, n === 0 ? 0 : n * (scores?.mean[s] ?? 0)];
  },
  figures: ([n = 0, points = 0]) => (n === 0 ? null : { value: points / n, n }),
  ofWider({ statistics: { scores }, data }, kind) {
    const counts = scores?.wider.find((row) => row.kind === kind)?.counts;
    if (!counts) return null;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total <= 0) return null;
    const points = counts.reduce((sum, count, score) => sum + count * score, 0);
    return { value: points / total, n: participants(data.distribution, kind) ?? Math.round(total) };
  },
};

/** Share of pupils with the lowest mark or a better one. */
const rate = (id: string, lowest: 3 | 4): Comparable => ({
  id,
  sums({ statistics: { marks } }, s) {
    if (!marks || marks.mismatch[s] === 1) return [0, 0, 0, 0];
    return [...marks.counts.subarray(s * MARKS, (s + 1) * MARKS)];
  },
  figures: (counts) => shareFrom(counts, lowest - 2, null),
  ofWider({ data, statistics: { scores, cuts } }, kind) {
    const row = widerRow(data.marks, kind);
    if (row) return shareFrom(row.values, lowest - 2, row.participants ?? 0);
    const counts = scores?.wider.find((one) => one.kind === kind)?.counts;
    if (!counts || !cuts) return null;
    return shareFrom([...counts], cuts[lowest - 3] ?? 0, participants(data.distribution, kind) ?? 0);
  },
});

/** `n`: null where the values are the pupils themselves. */
function shareFrom(values: readonly number[], from: number, n: number | null): Figures | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return null;
  return { value: values.slice(from).reduce((sum, value) => sum + value, 0) / total, n: n ?? total };
}

const journal: Comparable = {
  id: 'journal',
  sums: ({ statistics: { journal: table } }, s) =>
    [table?.lowered, table?.confirmed, table?.raised].map((column) => column?.[s] ?? 0),
  figures: sidesOf,
  ofWider({ data }, kind) {
    const row = widerRow(data.journal, kind);
    return row ? sidesOf([row.values.lowered, row.values.confirmed, row.values.raised]) : null;
  },
};

function sidesOf([lowered = 0, confirmed = 0, raised = 0]: readonly number[]): Figures | null {
  const n = lowered + confirmed + raised;
  return n === 0
    ? null
    : { value: confirmed / n, n, lowered: lowered / n, confirmed: confirmed / n, raised: raised / n };
}

const completion: Comparable = {
  id: 'completion',
  /** pupils, then earned and possible points task by task */
  sums({ statistics: { tasks, completion: report }, data }, s) {
    const count = data.tasks.length;
    const rows = (tasks?.values.subarray(s * count, (s + 1) * count).some((values) => values > 0) ?? false) && tasks;
    const printed = report?.known[s] === 1 ? (report.n[s] ?? 0) : 0;
    const sums = [rows ? (rows.values[s * count] ?? 0) : printed];
    data.tasks.forEach(({ max }, j) => {
      // a printed share stands for all pupils of the school
      const possible = rows ? (rows.values[s * count + j] ?? 0) * (rows.maxima[j] ?? 0) : printed * (max ?? 1);
      const earned = rows ? (rows.sums[s * count + j] ?? 0) : (report?.shares[s * count + j] ?? 0) * possible;
      sums.push(earned, possible);
    });
    return sums;
  },
  figures(sums, { data }) {
    const shares: (number | null)[] = [];
    for (let at = 1; at + 1 < sums.length; at += 2) {
      const possible = sums[at + 1]!;
      shares.push(possible > 0 ? (100 * sums[at]!) / possible : null);
    }
    return completionOf(shares, data, sums[0] ?? 0);
  },
  ofWider({ data }, kind) {
    const row = widerRow(data.completion, kind);
    return row ? completionOf(row.values, data, row.participants ?? 0) : null;
  },
};

/** Mean over the tasks, and over those of each difficulty. */
function completionOf(shares: readonly (number | null)[], { tasks }: AssessmentData, n: number): Figures | null {
  const value = meanOver(shares, () => true);
  if (value === null) return null;
  const base = meanOver(shares, (j) => tasks[j]?.difficulty === 'Б');
  const advanced = meanOver(shares, (j) => tasks[j]?.difficulty === 'П');
  if (base === null && advanced === null) return { value, n };
  return { value, n, ...(base === null ? {} : { base }), ...(advanced === null ? {} : { advanced }) };
}

function widerRow<T>(report: SchoolReport<T> | null, kind: 'region' | 'country'): ReferenceRow<T> | null {
  return report?.references.find((row) => row.kind === kind) ?? null;
}

function participants<T>(report: SchoolReport<T> | null, kind: 'region' | 'country'): number | null {
  return widerRow(report, kind)?.participants ?? null;
}

const COMPARABLE: readonly Comparable[] = [level, rate('pass_rate', 3), rate('quality_rate', 4), journal, completion];
