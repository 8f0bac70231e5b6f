import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AssessmentData } from '../../../src/domain/assessment';
import type { IndicatorResult } from '../../../src/domain/outcome';
import { CurveThroughOthers } from '../../../src/indicators/numerics/curve-through-others';
import { analyseAssessments } from '../../../src/risk/analyse';
import { variantOf, type FileSigns } from '../../../src/risk/variants/variant';
import { reports } from './golden-case';
import { asReports, reorderSchools, syntheticFile } from './synthetic-file';

const NO_SIGNS: FileSigns = { schools: 0, signs: () => [] };

/** Numbers of tests/golden/other-implementation/report_curve.py. */
const golden = JSON.parse(readFileSync(path.join(__dirname, '../../golden/report-curve.json'), 'utf8')) as {
  readonly tau2: number;
  readonly schools: Readonly<Record<string, Readonly<Record<'value' | 'z' | 'p' | 'variance', number>>>>;
}; // -- the form is what the Python program writes

const resultsOf = (data: AssessmentData): readonly (IndicatorResult & { readonly key: string })[] => {
  const { assessments, crashed } = analyseAssessments([data], { reference: 'loo' });
  expect(crashed).toEqual([]);
  return assessments[0]!.schools.map(({ school, indicators }) => ({ ...indicators['HEagg_curve']!, key: school.key }));
};
const close = (found: number, wanted: number): boolean =>
  Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));

describe('HEagg_curve on the golden case', () => {
  it('is what the Python program finds, and null for schools below ten pupils', () => {
    const found = resultsOf(reports());
    let compared = 0;
    for (const { key, value, z, p, reason, detail } of found) {
      const wanted = golden.schools[key];
      if (!wanted) {
        expect([value, z, p, reason]).toEqual([null, null, null, 'N_SMALL']);
        continue;
      }
      const numbers = { value, z, p, variance: Number(detail['variance']) };
      for (const name of ['value', 'z', 'p', 'variance'] as const)
        expect([key, name, numbers[name], close(numbers[name]!, wanted[name])]).toEqual([
          key,
          name,
          numbers[name],
          true,
        ]);
      expect(close(Number(detail['tau2']), golden.tau2)).toBe(true);
      compared += 1;
    }
    expect(compared).toBe(21);
  });
});

describe('HEagg_curve', () => {
  const sizes = [40, 35, 30, 28, 26, 25, 22, 20, 18, 15, 12, 9];

  it('does not depend on the order of the schools', () => {
    const file = syntheticFile({ sizes, seed: 5 });
    const before = new Map(resultsOf(asReports(file)).map((result) => [result.key, result]));
    const turned = resultsOf(asReports(reorderSchools(file, [...sizes.keys()].reverse())));
    expect(turned).toHaveLength(sizes.length);
    for (const { key, value, z, reason } of turned) {
      const wanted = before.get(key)!;
      expect(reason).toBe(wanted.reason);
      if (wanted.value === null) expect([value, z]).toEqual([null, null]);
      else expect([close(value!, wanted.value), close(z!, wanted.z!)]).toEqual([true, true]);
    }
  });
  it('says why it is missing', () => {
    expect(resultsOf(asReports(syntheticFile({ sizes: [40, 40, 40, 40] })))[0]!.reason).toBe('FEW_SCHOOLS');
    expect(resultsOf(asReports(syntheticFile({ sizes: [30, 30, 30, 9] })))[0]!.reason).toBe('REF_SMALL');
    expect(resultsOf({ ...asReports(syntheticFile({ sizes })), completion: null })[0]!.reason).toBe('NO_TASKS');
  });
  it('takes the place of HEagg in the sets from reports of the steady variant only', () => {
    expect(variantOf('steady').members('A1', NO_SIGNS)).toContain('HEagg_curve');
    expect(variantOf('steady').members('A4', NO_SIGNS)).toContain('HEagg_curve');
    expect(variantOf('steady').members('A1', NO_SIGNS)).not.toContain('HEagg');
    expect(variantOf('standard').members('A1', NO_SIGNS)).toContain('HEagg');
  });
});

describe('a parabola through the other units', () => {
  const levels = [10, 12, 13, 14, 15, 17, 22];
  const weights = [20, 60, 35, 80, 15, 44, 62];
  const units = levels.map((_, i) => i);

  it('leaves nothing of values that lie on one, also far from the others', () => {
    const values = levels.map((l) => 3 - 0.4 * l + 0.07 * l * l);
    const curve = new CurveThroughOthers(units, values, levels, weights);
    for (const i of units) expect(Math.abs(curve.at(i)!.residual)).toBeLessThan(1e-9);
  });
  it('is the less certain, the farther the unit is from the others and the fewer pupils they have', () => {
    const values = levels.map(() => 1);
    const leverage = (w: readonly number[], i: number) =>
      new CurveThroughOthers(units, values, levels, w).at(i)!.leverage;
    expect(leverage(weights, 6)).toBeGreaterThan(10 * leverage(weights, 3));
    expect(leverage(weights, 3)).toBeCloseTo(
      2 *
        leverage(
          weights.map((w) => 2 * w),
          3,
        ),
      12,
    );
  });
  it('is not there where the others have two levels', () => {
    const two = [10, 12, 10, 12, 10, 12, 20];
    const curve = new CurveThroughOthers(units, levels, two, weights);
    expect(curve.at(6)).toBeNull();
    expect(curve.at(0)).not.toBeNull();
  });
});
