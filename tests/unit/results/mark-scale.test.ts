import { cutsFromReports, markOfScore, scaleFromPupils } from '../../../src/results/mark-scale';

/** Pupils as pairs of score and mark. */
function read(pairs: readonly (readonly [number, number])[], max = 10): ReturnType<typeof scaleFromPupils> {
  return scaleFromPupils(
    pairs.map(([score]) => score),
    pairs.map(([, mark]) => mark),
    pairs.length,
    max,
  );
}

const marked = (scores: readonly number[], cuts: readonly [number, number, number]): [number, number][] =>
  scores.map((score) => [score, markOfScore(cuts, score)]);
const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('the scale of pupils', () => {
  it('is the lowest score of each mark when every score occurs', () => {
    expect(read(marked(ALL, [3, 6, 9]))).toEqual({
      kind: 'scale',
      scale: { cuts: [3, 6, 9], origin: 'data' },
      open: [],
    });
  });

  it('is the lowest observed score, told as open, where nobody stands at the boundary', () => {
    const without6 = ALL.filter((score) => score !== 6 && score !== 5);
    expect(read(marked(without6, [3, 6, 9]))).toEqual({
      kind: 'scale',
      scale: { cuts: [3, 7, 9], origin: 'data' },
      open: [{ mark: 4, range: { low: 5, high: 7 } }],
    });
  });

  it('is open at the bottom when nobody has a 2, and puts everybody on the right side', () => {
    const reading = read(marked([4, 5, 6, 7, 8, 9, 10], [3, 6, 9]));
    expect(reading).toEqual({
      kind: 'scale',
      scale: { cuts: [4, 6, 9], origin: 'data' },
      open: [{ mark: 3, range: { low: 1, high: 4 } }],
    });
  });

  it('is open at the top when nobody has a 5', () => {
    expect(read(marked([0, 1, 2, 3, 4, 5, 6, 7], [3, 6, 9]))).toEqual({
      kind: 'scale',
      scale: { cuts: [3, 6, 8], origin: 'data' },
      open: [{ mark: 5, range: { low: 8, high: 10 } }],
    });
  });

  it('is that of the majority when one pupil of many contradicts it', () => {
    const many = [...ALL, ...ALL, ...ALL].map((score): [number, number] => [score, markOfScore([3, 6, 9], score)]);
    expect(read([...many, [4, 4]])).toMatchObject({ kind: 'scale', scale: { cuts: [3, 6, 9] } });
  });

  it('is contradictory when marks do not follow scores', () => {
    expect(read(ALL.map((score) => [score, 2 + ((score * 3) % 4)]))).toEqual({ kind: 'contradictory' });
  });

  it('is none for too few pupils, for pupils of one mark, and for missing marks', () => {
    expect(read(marked([1, 5, 9], [3, 6, 9]))).toEqual({ kind: 'none' });
    expect(read(marked(Array<number>(14).fill(10), [3, 6, 9]))).toEqual({ kind: 'none' });
    expect(read(ALL.map((score) => [score, 0]))).toEqual({ kind: 'none' });
  });
});

describe('the cuts of reports', () => {
  it('are those scores below which the printed shares of marks lie', () => {
    const rows = [{ distribution: [10, 10, 20, 20, 20, 20], marks: [20, 20, 40, 20] as const }];
    expect(cutsFromReports(rows)).toEqual([
      { low: 2, high: 2 },
      { low: 3, high: 3 },
      { low: 5, high: 5 },
    ]);
  });

  it('are narrowed by a second group and absent when groups contradict each other', () => {
    const gap = { distribution: [20, 0, 40, 20, 20], marks: [20, 40, 20, 20] as const };
    const full = { distribution: [10, 10, 40, 20, 20], marks: [20, 40, 20, 20] as const };
    const other = { distribution: [10, 20, 30, 20, 20], marks: [10, 50, 20, 20] as const };
    expect(cutsFromReports([gap])[0]).toEqual({ low: 1, high: 2 });
    expect(cutsFromReports([gap, full])[0]).toEqual({ low: 2, high: 2 });
    expect(cutsFromReports([full, other])[0]).toBeNull();
    expect(cutsFromReports([])).toEqual([null, null, null]);
  });
});
