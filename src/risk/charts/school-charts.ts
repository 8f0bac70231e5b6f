import { MARKS, SCORES_KNOWN } from '../../indicators/statistics/statistics';
import type { Analysis, AssessmentResult, SchoolResult } from '../analysis';
import { isSameSeries } from '../views/series';
import type {
  DistributionChart,
  DynamicsChart,
  JournalChart,
  MarksChart,
  OwnBoundaryChart,
  SchoolCharts,
  TasksChart,
} from './chart-data';
import type { ChartSums } from './chart-sums';
import { expectedScores } from './expected-scores';

const NO_CHARTS: SchoolCharts = {
  distribution: null,
  marks: null,
  journal: null,
  ownBoundary: null,
  tasks: null,
  dynamics: null,
};

/** All charts of one school in one work, from the counts that came with the analysis. */
export function schoolCharts(analysis: Analysis, of: AssessmentResult, result: SchoolResult): SchoolCharts {
  const school = schoolIndex(of, result.school.key);
  const { sums } = of;
  if (!sums || school < 0) return NO_CHARTS;
  return {
    distribution: distributionChart(sums, school, result),
    marks: marksChart(sums, school),
    journal: journalChart(sums, school),
    ownBoundary: ownBoundaryChart(result),
    tasks: tasksChart(of, sums, school),
    dynamics: dynamicsChart(analysis, of, result.school.key),
  };
}

function schoolIndex({ data }: AssessmentResult, key: string): number {
  return data.schools.findIndex((school) => school.key === key);
}

function distributionChart(sums: ChartSums, school: number, result: SchoolResult): DistributionChart | null {
  const { scores, cuts } = sums;
  if (scores?.status[school] !== SCORES_KNOWN) return null;
  const cells = scores.max + 1;
  const mode = result.indicators['bunch_guard']?.detail['mode'] === 'smooth' ? 'smooth' : 'raw';
  const expected = expectedScores(sums, school, mode);
  return {
    kind: 'distribution',
    observed: [...scores.counts.subarray(school * cells, (school + 1) * cells)],
    expected: expected && [...expected],
    cuts,
    n: scores.n[school]!,
  };
}

function marksChart({ marks }: ChartSums, school: number): MarksChart | null {
  const found = marks && ownAndOthers(marks.counts, marks.n, school, MARKS);
  if (!found) return null;
  return { kind: 'marks', n: found.n, own: four(found.own), others: found.others && four(found.others) };
}

function journalChart({ journal }: ChartSums, school: number): JournalChart | null {
  const found = journal && ownAndOthers(journal.counts, journal.n, school, 3);
  if (!found) return null;
  return { kind: 'journal', n: found.n, own: three(found.own), others: found.others && three(found.others) };
}

/** What jbunch counted, group by group; null where it could not be computed. */
function ownBoundaryChart({ indicators }: SchoolResult): OwnBoundaryChart | null {
  const found = indicators['jbunch'];
  const groups = Array.isArray(found?.detail['groups']) ? found.detail['groups'].flatMap(boundaryGroup) : [];
  if (!found || groups.length === 0) return null;
  return {
    kind: 'ownBoundary',
    n: found.n,
    marks: groups.map(({ mark }) => mark),
    own: groups.map(({ K }) => K),
    others: groups.map(({ E }) => E),
  };
}

function boundaryGroup(group: unknown): { mark: number; K: number; E: number }[] {
  if (typeof group !== 'object' || group === null || !('mark' in group) || !('K' in group) || !('E' in group))
    return [];
  const { mark, K, E } = group;
  return typeof mark === 'number' && typeof K === 'number' && typeof E === 'number' ? [{ mark, K, E }] : [];
}

/** Shares of a school, and of the pupils of all other schools together. */
function ownAndOthers(counts: Int32Array, sizes: Int32Array, school: number, width: number) {
  const n = sizes[school] ?? 0;
  if (n === 0) return null;
  const at = school * width;
  const total = new Float64Array(width);
  for (let i = 0; i < counts.length; i++) total[i % width]! += counts[i]!;
  const rest = sizes.reduce((sum, size) => sum + size, 0) - n;
  return {
    n,
    own: Array.from({ length: width }, (_, k) => counts[at + k]! / n),
    others: rest > 0 ? Array.from({ length: width }, (_, k) => (total[k]! - counts[at + k]!) / rest) : null,
  };
}

function three([a = 0, b = 0, c = 0]: readonly number[]): [number, number, number] {
  return [a, b, c];
}

function four([a = 0, b = 0, c = 0, d = 0]: readonly number[]): [number, number, number, number] {
  return [a, b, c, d];
}

function tasksChart({ data }: AssessmentResult, { tasks, openTasks }: ChartSums, school: number): TasksChart | null {
  if (!tasks) return null;
  const { count, shares, pupils } = tasks;
  const sums = new Float64Array(count);
  const sizes = new Float64Array(count);
  for (let i = 0; i < shares.length; i++) {
    sums[i % count]! += shares[i]! * pupils[i]!;
    sizes[i % count]! += pupils[i]!;
  }
  const found = data.tasks.slice(0, count).map(({ code, difficulty }, j) => {
    const at = school * count + j;
    const own = pupils[at]!;
    const rest = sizes[j]! - own;
    return {
      code,
      difficulty,
      open: openTasks.includes(j),
      own: own > 0 ? 100 * shares[at]! : null,
      others: rest > 0 ? (100 * (sums[j]! - shares[at]! * own)) / rest : null,
    };
  });
  return found.some(({ own }) => own !== null) ? { kind: 'tasks', tasks: found } : null;
}

/** Null where fewer than two years of this work know the school: one point shows no dynamics. */
function dynamicsChart(analysis: Analysis, of: AssessmentResult, key: string): DynamicsChart | null {
  const until = of.assessment.year;
  if (until === null) return null;
  const byYear = new Map<number, DynamicsChart['years'][number]>();
  for (const other of [of, ...analysis.assessments]) {
    const { year } = other.assessment;
    if (year === null || year > until || byYear.has(year)) continue;
    if (other === of || isSameSeries(of.assessment, other.assessment)) byYear.set(year, yearOf(other, key, year));
  }
  const years = [...byYear.values()].sort((a, b) => a.year - b.year);
  const known = years.filter(({ own, marks }) => own !== null || marks !== null);
  return known.length > 1 ? { kind: 'dynamics', years: years.slice(years.indexOf(known[0]!)) } : null;
}

function yearOf(of: AssessmentResult, key: string, year: number): DynamicsChart['years'][number] {
  const school = schoolIndex(of, key);
  const { scores = null } = of.sums ?? {};
  const size = scores?.status[school] === SCORES_KNOWN ? scores.n[school]! : 0;
  const rest = (scores?.pupils ?? 0) - size;
  return {
    year,
    n: of.schools[school]?.n ?? 0,
    own: scores && size > 0 ? scores.mean[school]! / scores.max : null,
    others: scores && rest > 0 ? (sumOfScores(scores) - size * (scores.mean[school] ?? 0)) / rest / scores.max : null,
    marks: (of.sums && school >= 0 && marksChart(of.sums, school)?.own) || null,
    level: of.schools[school]?.level ?? 'insufficient',
  };
}

function sumOfScores({ totals }: NonNullable<ChartSums['scores']>): number {
  let sum = 0;
  for (let x = 0; x < totals.length; x++) sum += x * totals[x]!;
  return sum;
}
