import type { Cuts, ScoreCounts, Statistics } from '../../indicators/statistics/statistics';

/**
 * The counts of one file that its charts are drawn from; arrays run along `AssessmentData.schools`. Taken from the sufficient statistics
 * once, so that a pane that got the analysis from a worker never goes through pupil rows again.
 */
export interface ChartSums {
  readonly cuts: Cuts | null;
  readonly scores: Pick<ScoreCounts, 'max' | 'counts' | 'totals' | 'status' | 'n' | 'mean' | 'pupils'> | null;
  /** school x mark 2..5, and pupils with a mark */
  readonly marks: { readonly counts: Int32Array; readonly n: Int32Array } | null;
  /** school x (lowered, confirmed, raised), and pupils with both marks */
  readonly journal: { readonly counts: Int32Array; readonly n: Int32Array } | null;
  readonly tasks: TaskShares | null;
  /** indices of the tasks that a teacher marks against criteria, as the indicators used them */
  readonly openTasks: readonly number[];
}

export interface TaskShares {
  readonly count: number;
  /** school x task: share of the maximum, and the number of pupils it rests on (0 unknown) */
  readonly shares: Float64Array;
  readonly pupils: Int32Array;
}

export function chartSums(statistics: Statistics, openTasks: readonly number[] | null): ChartSums {
  const { cuts, scores, marks, journal } = statistics;
  return {
    cuts,
    scores: scores && {
      max: scores.max,
      counts: scores.counts,
      totals: scores.totals,
      status: scores.status,
      n: scores.n,
      mean: scores.mean,
      pupils: scores.pupils,
    },
    marks: marks && { counts: marks.counts, n: marks.n },
    journal: journal && { counts: interleaved([journal.lowered, journal.confirmed, journal.raised]), n: journal.n },
    tasks: taskShares(statistics),
    openTasks: openTasks ?? [],
  };
}

function interleaved(columns: readonly Int32Array[]): Int32Array {
  const rows = columns[0]?.length ?? 0;
  return Int32Array.from({ length: rows * columns.length }, (_, i) => {
    const column = columns[i % columns.length];
    return column?.[Math.floor(i / columns.length)] ?? 0;
  });
}

/** Of each school what the indicator of completion takes: its pupil rows, else its line of the printed report. */
function taskShares({ keys, tasks, completion }: Statistics): TaskShares | null {
  const count = tasks ? tasks.maxima.length : completion ? completion.shares.length / Math.max(1, keys.length) : 0;
  if (count === 0) return null;
  const shares = new Float64Array(keys.length * count);
  const pupils = new Int32Array(keys.length * count);
  for (let s = 0; s < keys.length; s++) {
    const at = s * count;
    const rows = tasks?.values.subarray(at, at + count).some((values) => values > 0) ?? false;
    for (let j = 0; j < count; j++) {
      if (tasks && rows) {
        pupils[at + j] = tasks.values[at + j]!;
        if (pupils[at + j]! > 0) shares[at + j] = tasks.sums[at + j]! / pupils[at + j]! / tasks.maxima[j]!;
      } else if (completion?.known[s] === 1) {
        pupils[at + j] = completion.n[s]!;
        shares[at + j] = completion.shares[at + j]!;
      }
    }
  }
  return { count, shares, pupils };
}
