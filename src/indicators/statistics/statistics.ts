/**
 * Sufficient statistics of one file (municipality x subject x grade x year): everything the indicators need, with totals,
 * so that "all other schools" is totals minus own. Arrays of schools run along `keys`.
 */
export interface Statistics {
  readonly keys: readonly string[];
  /** pupils by the best source there is: scores, else the printed number of participants */
  readonly n: Int32Array;
  readonly pupils: number;
  /** lowest score of marks 3, 4, 5; null when unknown or impossible */
  readonly cuts: Cuts | null;
  readonly scores: ScoreCounts | null;
  readonly marks: MarkCounts | null;
  readonly journal: JournalTables | null;
  readonly tasks: TaskTable | null;
  readonly completion: CompletionReport | null;
  readonly linked: LinkedPupils | null;
}

export type Cuts = readonly [number, number, number];

/** What became of a school's score distribution. */
export const SCORES_MISSING = 0;
export const SCORES_KNOWN = 1;
export const SCORES_MISMATCH = 2;

export interface ScoreCounts {
  readonly max: number;
  /** school x score, row by row, max + 1 cells each */
  readonly counts: Float64Array;
  readonly totals: Float64Array;
  /** one of SCORES_* per school */
  readonly status: Uint8Array;
  /** schools counted from pupil rows, whose parts can be added; a printed report is whole */
  readonly fromRows: Uint8Array;
  /** pupils with a score */
  readonly n: Int32Array;
  readonly mean: Float64Array;
  /** sum of squared deviations from the school's mean */
  readonly within: Float64Array;
  readonly pupils: number;
  /** wider rows of the distribution report as real-valued counts */
  readonly wider: readonly { readonly kind: 'country' | 'region' | 'municipality'; readonly counts: Float64Array }[];
}

/** Marks 2..5. */
export const MARKS = 4;

export interface MarkCounts {
  /** school x mark */
  readonly counts: Int32Array;
  readonly n: Int32Array;
  /** the printed percentages do not give whole numbers of pupils */
  readonly mismatch: Uint8Array;
  /** as in ScoreCounts */
  readonly fromRows: Uint8Array;
}

export interface JournalTables {
  /** pupils with both marks */
  readonly n: Int32Array;
  readonly lowered: Int32Array;
  readonly confirmed: Int32Array;
  readonly raised: Int32Array;
  /** school x journal mark x mark of the work; null where only a report of counts is there */
  readonly pairs: Int32Array | null;
  /** schools whose pairs are known */
  readonly paired: Uint8Array;
  /** school x journal mark x score; null without pupil rows */
  readonly scores: Float64Array | null;
}

export interface TaskTable {
  readonly codes: readonly string[];
  readonly maxima: Int16Array;
  /** largest total possible or seen */
  readonly maxTotal: number;
  /** complete pupils: school, group (class inside a school), total, and points row by row */
  readonly length: number;
  readonly school: Int32Array;
  readonly group: Int32Array;
  readonly total: Int16Array;
  readonly points: Int8Array;
  readonly complete: Int32Array;
  readonly groups: readonly { readonly school: number; readonly name: string }[];
  /** school x task over all pupils with a value: sum of points, number of values */
  readonly sums: Float64Array;
  readonly values: Int32Array;
  /** school x mark x task over all pupils with a mark and a value */
  readonly markSums: Float64Array;
  readonly markValues: Int32Array;
}

export interface CompletionReport {
  /** school x task: share of the maximum, 0..1 */
  readonly shares: Float64Array;
  readonly known: Uint8Array;
  readonly n: Int32Array;
}

export interface LinkedPupils {
  readonly school: Int32Array;
  readonly earlier: Float64Array;
  readonly now: Float64Array;
}
