import { analyseGrids, checkGrids } from '../../../src/app/pipeline';
import { markOf, pupilSheet } from './pupil-sheet';

/** Nobody has 2 points, so the lowest score of mark 3 may be 2 or 3. */
const grid = pupilSheet([21, 21, 21], (_, i) => {
  const score = [0, 1, 3, 4, 5, 6][i % 6] ?? 0;
  const first = Math.min(2, score);
  const second = Math.min(1, score - first);
  return { tasks: [first, second, score - first - second], mark: markOf(score) };
});

const gaps = (scale?: readonly [number, number, number]): unknown => {
  const { sources, assessments } = analyseGrids([grid], { reference: 'loo', ...(scale ? { scale } : {}) }).analysis;
  const [source] = sources;
  expect(assessments[0]?.data.sources[0]).toBe(source);
  expect(source?.mentions).toHaveLength(63);
  return source?.findings.map(({ code, params }) => [code, params['mark']]);
};

describe('a boundary that the data leave open', () => {
  it('is told while nobody settles it', () => {
    expect(gaps()).toEqual([['results/scaleGap', 3]]);
  });

  it('is no longer told once the scale of the user settles it', () => {
    expect(gaps([2, 4, 6])).toEqual([]);
  });

  it('is still told where the data speak against the scale of the user', () => {
    expect(gaps([1, 4, 6])).toEqual([['results/scaleGap', 3]]);
  });
});

describe('a check of tables with an open boundary', () => {
  const told = (cuts?: readonly [number, number, number]): readonly string[] => {
    return checkGrids([grid], {}, {}, cuts ? { scale: cuts } : {}).resultFindings.map(({ code }) => code);
  };

  it('tells it while the settings hold no scale for the work', () => {
    expect(told()).toEqual(['results/scaleGap']);
  });

  it('is silent once the settings hold a scale that the data agree with', () => {
    expect(told([2, 4, 6])).toEqual([]);
  });

  it('still tells it where the data speak against the scale of the settings', () => {
    expect(told([1, 4, 6])).toEqual(['results/scaleGap']);
  });
});
