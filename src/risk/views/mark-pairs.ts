import { tInterval } from '../../indicators/numerics/t-interval';
import { correlationsOfTable, ranksOfCounts } from './correlation';
import { LOWEST_MARK, MARKS, type MeanChange, type PairSummary } from './pair-summary';

const CELLS = MARKS * MARKS;
const VALUES: readonly number[] = Array.from({ length: MARKS }, (_, k) => LOWEST_MARK + k);

/** Two marks of the same pupils, counted by school: everything that a summary says follows from the counts. */
export class MarkPairs {
  private readonly counts: Int32Array;
  private readonly all = new Int32Array(CELLS);

  constructor(private readonly schools: number) {
    this.counts = new Int32Array(schools * CELLS);
  }

  add(school: number, first: number, second: number): void {
    const cell = (first - LOWEST_MARK) * MARKS + second - LOWEST_MARK;
    this.counts[school * CELLS + cell]! += 1;
    this.all[cell]! += 1;
  }

  /** Over all pupils, and of each school; null where the school has no pair. */
  summaries(): { readonly all: PairSummary; readonly schools: readonly (PairSummary | null)[] } {
    const places = placesOf(this.all);
    const schools: (PairSummary | null)[] = [];
    for (let s = 0; s < this.schools; s++) schools.push(summarise(this.counts, s * CELLS, places));
    return { all: summarise(this.all, 0, places) ?? summaryOf(this.all, 0, 0, places), schools };
  }
}

interface Places {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Place of each mark among all pupils, 0 lowest ... 1 highest. */
function placesOf(all: Int32Array): Places {
  const first = new Float64Array(MARKS);
  const second = new Float64Array(MARKS);
  let n = 0;
  all.forEach((count, cell) => {
    first[Math.floor(cell / MARKS)]! += count;
    second[cell % MARKS]! += count;
    n += count;
  });
  const place = (rank: number): number => (rank - 0.5) / n;
  return { first: ranksOfCounts(first).map(place), second: ranksOfCounts(second).map(place) };
}

function summarise(counts: Int32Array, at: number, places: Places): PairSummary | null {
  let n = 0;
  for (let cell = 0; cell < CELLS; cell++) n += counts[at + cell]!;
  return n === 0 ? null : summaryOf(counts, at, n, places);
}

function summaryOf(counts: Int32Array, at: number, n: number, { first, second }: Places): PairSummary {
  const table: number[][] = [];
  let rose = 0;
  let fell = 0;
  for (let i = 0; i < MARKS; i++) {
    const row: number[] = [];
    for (let j = 0; j < MARKS; j++) {
      const count = counts[at + i * MARKS + j]!;
      row.push(count);
      if (j > i) rose += count;
      if (j < i) fell += count;
    }
    table.push(row);
  }
  return {
    n,
    ...correlationsOfTable(counts, at, VALUES),
    table,
    rose,
    same: n - rose - fell,
    fell,
    markChange: changeOf(counts, at, n, VALUES, VALUES),
    placeChange: changeOf(counts, at, n, first, second),
  };
}

/** Mean change with its t interval (indicators.md 1.2); null without pupils. */
function changeOf(
  counts: Int32Array,
  at: number,
  n: number,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): MeanChange | null {
  if (n === 0) return null;
  let mean = 0;
  for (let cell = 0; cell < CELLS; cell++)
    mean += (counts[at + cell]! / n) * (second[cell % MARKS]! - first[Math.floor(cell / MARKS)]!);
  let squares = 0;
  for (let cell = 0; cell < CELLS; cell++)
    squares += counts[at + cell]! * (second[cell % MARKS]! - first[Math.floor(cell / MARKS)]! - mean) ** 2;
  return { mean, ci: n < 2 ? null : tInterval(mean, Math.sqrt(squares / (n - 1)), n) };
}
