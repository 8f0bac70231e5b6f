import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { averageRanks, pearson, spearman } from '../../../src/risk/views/correlation';
import { MarkPairs } from '../../../src/risk/views/mark-pairs';
import { pairsOf, pickPairs, summarisePairs } from '../../../src/risk/views/pair-summary';

interface Interval {
  readonly ci: readonly [number, number];
}
interface Case {
  readonly name: string;
  readonly first: number[];
  readonly second: number[];
  readonly pearson: Interval & { readonly r: number };
  readonly spearman: Interval & { readonly r: number };
  readonly change: Interval & { readonly mean: number };
  readonly placeChange: Interval & { readonly mean: number };
  readonly placeRose: number;
  readonly raised: number;
  readonly lowered: number;
}
const golden = JSON.parse(readFileSync(join(__dirname, '../../golden/pair-statistics.json'), 'utf8')) as {
  readonly cases: readonly Case[];
}; // -- written by other-implementation/pair_statistics.py

const close = (actual: readonly number[] | null | undefined, wanted: readonly number[]): void => {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((value, i) => expect(actual?.[i]).toBeCloseTo(value, 9));
};

describe.each(golden.cases)('$name: the numbers of the other implementation', (one) => {
  const pairs = pairsOf(Float64Array.from(one.first), Float64Array.from(one.second));
  const summary = summarisePairs(pairs, true);
  it('for the correlations and their intervals', () => {
    close([summary.pearson.r ?? NaN, ...(summary.pearson.ci ?? [])], [one.pearson.r, ...one.pearson.ci]);
    close([summary.spearman.r ?? NaN, ...(summary.spearman.ci ?? [])], [one.spearman.r, ...one.spearman.ci]);
  });
  it('for the mean change and who rose and fell', () => {
    close([summary.markChange?.mean ?? NaN, ...(summary.markChange?.ci ?? [])], [one.change.mean, ...one.change.ci]);
    expect([summary.rose, summary.fell]).toEqual([one.raised, one.lowered]);
  });
  it('for the places among all pupils, also of a part of them', () => {
    expect(summarisePairs(pairs, false).rose).toBe(one.placeRose);
    const half = Array.from({ length: Math.floor(one.first.length / 2) }, (_, i) => i);
    const { placeChange } = summarisePairs(pickPairs(pairs, half), false);
    close([placeChange?.mean ?? NaN, ...(placeChange?.ci ?? [])], [one.placeChange.mean, ...one.placeChange.ci]);
  });
});

/** All pupils of one school, or every second one of each of two. */
function counted(first: ArrayLike<number>, second: ArrayLike<number>, schools = 1) {
  const pairs = new MarkPairs(schools);
  for (let i = 0; i < first.length; i++) pairs.add(i % schools, first[i]!, second[i]!);
  return pairs.summaries();
}

describe('marks of the same pupils counted by school', () => {
  const ofMarks = golden.cases.filter(({ first, second }) =>
    [...first, ...second].every((own) => own >= 2 && own <= 5),
  );
  it('are among the cases of the other implementation', () => expect(ofMarks.length).toBeGreaterThan(0));
  it.each(ofMarks)('$name: give the numbers of the other implementation', (one) => {
    const { all } = counted(one.first, one.second);
    close([all.pearson.r ?? NaN, ...(all.pearson.ci ?? [])], [one.pearson.r, ...one.pearson.ci]);
    close([all.spearman.r ?? NaN, ...(all.spearman.ci ?? [])], [one.spearman.r, ...one.spearman.ci]);
    close([all.markChange?.mean ?? NaN, ...(all.markChange?.ci ?? [])], [one.change.mean, ...one.change.ci]);
    expect([all.rose, all.fell]).toEqual([one.raised, one.lowered]);
  });
  it('give what the pairs themselves give, over all pupils and in a school', () => {
    const mark = fc.integer({ min: 2, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 60 }), (marks) => {
        const first = Float64Array.from(marks, ([a]) => a);
        const second = Float64Array.from(marks, ([, b]) => b);
        const pairs = pairsOf(first, second);
        const { all, schools } = counted(first, second, 2);
        expect(rounded(all)).toEqual(rounded(summarisePairs(pairs, true)));
        schools.forEach((own, s) => {
          const places = Array.from(marks.keys()).filter((i) => i % 2 === s);
          if (places.length === 0) return expect(own).toBeNull();
          expect(rounded(own)).toEqual(rounded(summarisePairs(pickPairs(pairs, places), true)));
        });
      }),
    );
  });
  it('say nothing of nobody', () => {
    const { all, schools } = new MarkPairs(1).summaries();
    expect(all).toMatchObject({ n: 0, rose: 0, markChange: null, placeChange: null });
    expect(all.pearson).toMatchObject({ r: null, reason: 'N_SMALL' });
    expect(schools).toEqual([null]);
  });
});

/** The same to the ninth digit: sums in another order. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' ? Math.round(inner * 1e9) / 1e9 + 0 : inner,
    ),
  );
}

describe('correlation', () => {
  it('is null with its reason for two pairs and for a result that is the same for everybody', () => {
    expect(pearson([1, 2], [2, 1])).toEqual({ n: 2, r: null, ci: null, reason: 'N_SMALL' });
    expect(spearman([], [])).toMatchObject({ r: null, reason: 'N_SMALL' });
    expect(pearson([3, 3, 3, 3], [2, 3, 4, 5])).toMatchObject({ r: null, ci: null, reason: 'NO_VARIATION' });
    expect(pearson([0.1, 0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4, 5])).toMatchObject({ r: null, reason: 'NO_VARIATION' });
  });
  it('is 1 or -1 without an interval when the results fit exactly', () => {
    expect(pearson([1, 2, 3, 4, 5], [2, 4, 6, 8, 10])).toMatchObject({ r: 1, ci: null, reason: null });
    expect(spearman([1, 2, 3, 4, 5], [25, 16, 9, 4, 1])).toMatchObject({ r: -1, ci: null });
  });
  it('has no interval for three pairs', () => {
    const found = pearson([1, 2, 3], [1, 3, 2]);
    expect(found.r).toBeCloseTo(0.5, 12);
    expect(found).toMatchObject({ ci: null, reason: null });
  });
  it('gives equal values the mean of their ranks', () => {
    expect([...averageRanks([5, 1, 5, 3, 5])]).toEqual([4, 1, 4, 2, 4]);
    expect([...averageRanks([5.5, -1, 5.5, 3, 5.5])]).toEqual([4, 1, 4, 2, 4]);
    expect([...averageRanks([500, 1, 500, 3, 500])]).toEqual([4, 1, 4, 2, 4]);
  });
  it('lies in its interval, does not depend on the order of pupils, and the ranks ignore any rising change of scale', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 0, maxLength: 60 }), (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
        for (const [make, other] of [
          [pearson, pearson([...x].reverse(), [...y].reverse())],
          [
            spearman,
            spearman(
              x.map((value) => value ** 3),
              y,
            ),
          ],
        ] as const) {
          const found = make(x, y);
          expect((found.r === null) === (found.reason !== null)).toBe(true);
          if (found.r === null) continue;
          expect(Math.abs(found.r)).toBeLessThanOrEqual(1);
          expect(other.r).toBeCloseTo(found.r, 9);
          if (!found.ci) continue;
          expect(found.ci[0]).toBeLessThanOrEqual(found.r);
          expect(found.ci[1]).toBeGreaterThanOrEqual(found.r);
        }
      }),
    );
  });
});

describe('summary of pairs', () => {
  it('counts marks in the table of agreement and nothing outside of it', () => {
    const { table, rose, same, fell, n } = summarisePairs(
      pairsOf(Float64Array.of(2, 3, 4, 5, 5), Float64Array.of(3, 3, 4, 4, 5)),
      true,
    );
    expect(table).toEqual([
      [0, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 1, 1],
    ]);
    expect([rose, same, fell, n]).toEqual([1, 3, 1, 5]);
  });
  it('of nobody and of one pupil has no mean and no interval', () => {
    const nobody = summarisePairs(pairsOf(new Float64Array(), new Float64Array()), true);
    expect(nobody).toMatchObject({ n: 0, rose: 0, same: 0, fell: 0, markChange: null, placeChange: null });
    const one = summarisePairs(pairsOf(Float64Array.of(4), Float64Array.of(3)), true);
    expect(one).toMatchObject({ fell: 1, markChange: { mean: -1, ci: null } });
  });
  it('adds up to all pupils, and places change by 0 on average over the whole table', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (list) => {
        const pairs = pairsOf(
          Float64Array.from(list, ([a]) => a),
          Float64Array.from(list, ([, b]) => b),
        );
        const { rose, same, fell, n, placeChange } = summarisePairs(pairs, false);
        expect(rose + same + fell).toBe(n);
        expect(placeChange?.mean).toBeCloseTo(0, 12);
      }),
    );
  });
});
