import type { AssessmentData } from '../../../src/domain/assessment';
import type { IndicatorResult } from '../../../src/domain/outcome';
import { funnel } from '../../../src/indicators/numerics/funnel';
import { normalFromStudent } from '../../../src/indicators/numerics/wallace';
import { analyseAssessments } from '../../../src/risk/analyse';
import type { AssessmentResult } from '../../../src/risk/analysis';
import { asReports, syntheticFile } from './synthetic-file';

const SIZES = [40, 35, 30, 28, 26, 25, 22, 20, 18, 15, 9];
const YEARS = [2026, 2025, 2024];
const OPEN = ['2', '4', '6'];
const file = (year: number, extra = 0): AssessmentData => {
  const data = syntheticFile({ sizes: SIZES, seed: year, year });
  if (extra === 0) return data;
  // the first school gets full points on open tasks
  const tasks = data.pupils!.tasks.map((column, j) =>
    OPEN.includes(String(j + 1))
      ? column.map((points, i) => (data.pupils!.school[i] === 0 ? data.tasks[j]!.max! : points))
      : column,
  );
  return { ...data, pupils: { ...data.pupils!, tasks } };
};
const analyse = (data: readonly AssessmentData[]): AssessmentResult[] => {
  const { assessments, crashed } = analyseAssessments(data, { reference: 'loo', openTasks: OPEN });
  expect(crashed).toEqual([]);
  return [...assessments];
};
const column = (result: AssessmentResult, id: string): IndicatorResult[] =>
  result.schools.map(({ indicators }) => indicators[id]!);

describe.each([
  ['open_yoy', 'open', (data: AssessmentData) => data],
  ['OPENagg_yoy', 'OPENagg', asReports],
] as const)('%s', (id, contrast, as) => {
  const years = YEARS.map((year) => as(file(year)));
  const results = analyse(years);
  const [now, ...before] = results.map((result) => column(result, contrast));
  const found = column(results[0]!, id);

  it('is the contrast of this year minus the pooled contrast of the earlier years, tested in a funnel', () => {
    const variance = (result: IndicatorResult): number => Number(result.detail['variance']);
    const expected = now!.map((own, s) => {
      if (own.z === null) return null;
      const past = before.map((year) => year[s]!).filter((year) => year.z !== null);
      const precision = past.reduce((sum, year) => sum + 1 / variance(year), 0);
      const mean = past.reduce((sum, year) => sum + year.value! / variance(year), 0) / precision;
      return { change: own.value! - mean, variance: variance(own) + 1 / precision };
    });
    const z = funnel(
      expected.map((entry) => entry?.change ?? null),
      expected.map((entry) => entry?.variance ?? null),
    ).z;
    expected.forEach((entry, s) => {
      if (!entry) return expect(found[s]!.reason).toBe('N_SMALL');
      expect(found[s]!.value).toBeCloseTo(entry.change, 10);
      expect(found[s]!.z).toBeCloseTo(z[s]!, 10);
      expect(found[s]!.detail['years']).toBe(2);
    });
  });
  it('says NO_PRIOR without an earlier year and N_SMALL below ten pupils', () => {
    const alone = column(analyse([years[0]!])[0]!, id);
    expect(alone[0]!.reason).toBe('NO_PRIOR');
    expect(alone[10]!.reason).toBe('N_SMALL');
  });
  it('does not depend on the order of the years', () => {
    const turned = analyse([years[2]!, years[0]!, years[1]!]);
    column(turned[1]!, id).forEach((result, s) => {
      if (result.value !== null) expect(result.value).toBeCloseTo(found[s]!.value!, 10);
    });
  });
  it('sees open tasks marked up in this year, and not what is the same every year', () => {
    const once = column(analyse([as(file(2026, 1)), years[1]!, years[2]!])[0]!, id);
    const always = column(analyse(YEARS.map((year) => as(file(year, 1))))[0]!, id);
    expect(once[0]!.z).toBeGreaterThan(2.5);
    expect(once[0]!.z).toBe(Math.max(...once.map(({ z }) => z ?? -9)));
    expect(Math.abs(always[0]!.value!)).toBeLessThan(Math.abs(once[0]!.value!) / 3);
  });
});

describe('an earlier year with other tasks', () => {
  it('is left out', () => {
    const [now, before] = [file(2026), file(2025)];
    const other = { ...before, tasks: before.tasks.map((task, j) => (j === 0 ? { ...task, code: '1A' } : task)) };
    expect(column(analyse([now, other])[0]!, 'open_yoy')[0]!.reason).toBe('NO_PRIOR');
  });
});

describe('Student read as normal', () => {
  it('has the upper tail of the t distribution', () => {
    // quantiles of t (tables): one-sided 0.05, 0.01, 0.001
    for (const [freedom, t, z] of [
      [4, 2.131847, 1.644854],
      [4, 7.173182, 3.090232],
      [10, 1.812461, 1.644854],
      [10, 2.763769, 2.326348],
      [30, 3.385185, 3.090232],
    ] as const)
      expect(Math.abs(normalFromStudent(t, freedom) - z)).toBeLessThan(0.04);
  });
  it('is odd, keeps the order and never enlarges', () => {
    expect(normalFromStudent(0, 9)).toBe(0);
    let last = 0;
    for (let t = 0.1; t < 12; t += 0.1) {
      const z = normalFromStudent(t, 9);
      expect(normalFromStudent(-t, 9)).toBe(-z);
      expect(z).toBeGreaterThan(last);
      expect(z).toBeLessThanOrEqual(t);
      last = z;
    }
  });
});
