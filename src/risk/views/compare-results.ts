import type { AssessmentData, School } from '../../domain/assessment';
import type { PupilResults, ResultColumn } from '../../domain/supplements';
import { MarkPairs } from './mark-pairs';
import { LOWEST_MARK, pairsOf, pickPairs, pickValues, summarisePairs, type PairSummary } from './pair-summary';

/** Which of the two results is of which kind. */
export type PairKind = 'internalExternal' | 'external' | 'years' | 'olympiad' | 'journal';

/** One side of a comparison as its column names it; the header is printed as it stands. */
export interface ComparedResult {
  readonly header: string;
  readonly procedure: string | null;
  readonly internal: boolean;
}

/** Two results of the same pupils, over all pupils and by school. */
export interface ResultComparison {
  readonly kind: PairKind;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: number | null;
  readonly first: ComparedResult;
  readonly second: ComparedResult;
  /** pupils with the first result at all: of an olympiad those of the school stage */
  readonly firstOnly: number;
  readonly all: PairSummary;
  /** schools with at least one pair, in the order of the table */
  readonly schools: readonly { readonly school: School; readonly summary: PairSummary }[];
}

/** Every sensible pair of result columns of a table; two marks of the school itself are not compared with each other. */
export function compareResults(table: PupilResults): ResultComparison[] {
  const found: ResultComparison[] = [];
  table.columns.forEach((a, i) => {
    table.columns.slice(i + 1).forEach((b, k) => {
      const j = i + 1 + k;
      const { linked } = table;
      const isLinked =
        linked !== null && Math.min(linked.earlier, linked.now) === i && Math.max(linked.earlier, linked.now) === j;
      const kind = isLinked ? 'years' : pairKind(a, b);
      if (kind === null) return;
      const swapped = isLinked ? linked.now === i : comesLater(a, b);
      const [first, second] = swapped ? [j, i] : [i, j];
      const comparison = compareColumns(table, kind, first, second);
      if (comparison) found.push(comparison);
    });
  });
  return found;
}

/** Mark of the work against the journal mark of each pupil; null without pupils who have both. */
export function compareWithJournal(data: AssessmentData): ResultComparison | null {
  const { pupils } = data;
  if (!pupils) return null;
  const { length, school, journal, mark } = pupils;
  const pairs = new MarkPairs(data.schools.length);
  let withJournal = 0;
  for (let i = 0; i < length; i++) {
    if (journal[i]! < LOWEST_MARK) continue;
    withJournal += 1;
    if (mark[i]! >= LOWEST_MARK) pairs.add(school[i]!, journal[i]!, mark[i]!);
  }
  const { all, schools } = pairs.summaries();
  if (all.n === 0) return null;
  const { subject, grade, year, procedure } = data.assessment;
  return {
    kind: 'journal',
    file: null,
    sheet: null,
    subject,
    grade,
    year,
    first: { header: '', procedure: null, internal: true },
    second: { header: '', procedure, internal: false },
    firstOnly: withJournal,
    all,
    schools: data.schools.flatMap((own, s) => {
      const summary = schools[s];
      return summary ? [{ school: own, summary }] : [];
    }),
  };
}

function pairKind(a: ResultColumn, b: ResultColumn): PairKind | null {
  if (a.stage !== null && b.stage !== null) return a.stage === b.stage ? null : 'olympiad';
  if (a.stage !== null || b.stage !== null) return null;
  if (a.internal && b.internal) return null;
  if (a.internal || b.internal) return 'internalExternal';
  if (a.procedure !== b.procedure) return 'external';
  return a.year !== null && b.year !== null && a.year !== b.year ? 'years' : null;
}

const STAGES = ['school', 'municipal', 'regional'] as const;
/** Exams come after the works of the year. */
const EXAM = /^(огэ|егэ|гвэ)$/i;

/** Whether `a` is the later of the two: the internal, earlier or lower result comes first. */
function comesLater(a: ResultColumn, b: ResultColumn): boolean {
  if (a.stage !== null && b.stage !== null) return STAGES.indexOf(a.stage) > STAGES.indexOf(b.stage);
  if (a.internal !== b.internal) return b.internal;
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year > b.year;
  return isExam(a.procedure) && !isExam(b.procedure);
}

export function isExam(procedure: string | null): boolean {
  return procedure !== null && EXAM.test(procedure.trim());
}

function compareColumns(table: PupilResults, kind: PairKind, i: number, j: number): ResultComparison | null {
  const [a, b] = [table.columns[i], table.columns[j]];
  const [x, y] = [table.values[i], table.values[j]];
  if (!a || !b || !x || !y) return null;
  const rows = Array.from(x.keys()).filter((row) => Number.isFinite(x[row]) && Number.isFinite(y[row]));
  if (rows.length === 0) return null;
  const { file, sheet, assessment } = table;
  return {
    kind,
    file,
    sheet,
    subject: assessment.subject,
    grade: assessment.grade,
    year: assessment.year,
    first: sideOf(a),
    second: sideOf(b),
    firstOnly: x.filter((value) => Number.isFinite(value)).length,
    ...summaries(
      pickValues(x, rows),
      pickValues(y, rows),
      rows.map((row) => table.school[row]!),
      table.schools,
      a.measure === 'mark' && b.measure === 'mark',
    ),
  };
}

function sideOf({ header, procedure, internal }: ResultColumn): ComparedResult {
  return { header, procedure, internal };
}

function summaries(
  first: Float64Array,
  second: Float64Array,
  schoolOf: readonly number[],
  schools: readonly School[],
  marks: boolean,
): Pick<ResultComparison, 'all' | 'schools'> {
  const pairs = pairsOf(first, second);
  const rows = new Map<number, number[]>();
  schoolOf.forEach((school, i) => {
    const own = rows.get(school);
    if (own) own.push(i);
    else rows.set(school, [i]);
  });
  return {
    all: summarisePairs(pairs, marks),
    schools: schools.flatMap((school, s) => {
      const own = rows.get(s);
      return own ? [{ school, summary: summarisePairs(pickPairs(pairs, own), marks) }] : [];
    }),
  };
}
