import fc from 'fast-check';
import { bunchSelf } from '../../../src/indicators/models/self-bunching';
import { analyseAssessments } from '../../../src/risk/analyse';
import { individualResults } from './golden-case';
import { expectNumbers, golden, type SelfNumbers } from './self-and-tail-golden';
import { asReports, SYNTHETIC_CUTS, syntheticFile } from './synthetic-file';

const NUMBERS = ['K', 'E', 'p', 'z', 'irregularity', 'spike'];

function expectSelf(found: unknown, wanted: SelfNumbers): void {
  const result = found as Record<string, unknown>; // -- compared field by field
  expectNumbers(result, { ...wanted }, NUMBERS);
  wanted.cuts.forEach((cut, i) =>
    expectNumbers((result['cuts'] as Record<string, unknown>[])[i]!, cut, ['cut', 'N', 'K', 'pi', 'se']),
  );
}

/** A bell of so many pupils; `lifted` of those one or two points below the cut are moved to it. */
function bell(pupils: number, max: number, cut: number, lifted: number): number[] {
  const shape = Array.from({ length: max + 1 }, (_, x) => Math.exp(-(((x - 0.55 * max) / (0.2 * max)) ** 2) / 2));
  const sum = shape.reduce((a, b) => a + b, 0);
  const counts = shape.map((value) => Math.round((pupils * value) / sum));
  for (const x of [cut - 2, cut - 1]) {
    const moved = Math.round(lifted * counts[x]!);
    counts[x]! -= moved;
    counts[cut]! += moved;
  }
  return counts;
}

describe('bunch_self on the golden case', () => {
  const [assessment] = analyseAssessments([individualResults()], { reference: 'loo' }).assessments;

  it('is what the Python program finds, for every school whose fit has a maximum', () => {
    let compared = 0;
    for (const { school, indicators } of assessment!.schools) {
      const wanted = golden.schools[school.key]?.bunch_self;
      if (!wanted) continue;
      const found = indicators['bunch_self']!;
      expectSelf({ ...found.detail, p: found.p, z: found.z }, wanted);
      expect(found.value).toBeCloseTo(wanted.K - wanted.E, 5);
      compared += 1;
    }
    expect(compared).toBe(12);
  });
  it('is the same for a whole municipality and, by the normal distribution, for a country', () => {
    expectSelf(bunchSelf(golden.municipality.counts, golden.cuts), golden.municipality.bunch_self);
    expectSelf(bunchSelf(golden.country.counts, golden.country.cuts), golden.country.bunch_self);
  });
  it('enters no set', () => {
    for (const { reasons } of assessment!.schools)
      expect(reasons.map(({ indicator }) => indicator)).not.toContain('bunch_self');
  });
});

describe('bunch_self', () => {
  it('needs no other school', () => {
    const alone = analyseAssessments([syntheticFile({ sizes: [60] })], { reference: 'loo' }).assessments[0]!;
    const found = alone.schools[0]!.indicators['bunch_self']!;
    expect(found.reason).toBeNull();
    expect(found.p).toBeGreaterThan(0.01);
    expect(alone.schools[0]!.level).toBe('insufficient');
  });
  it('says why it is missing', () => {
    const file = syntheticFile({ sizes: [9, 40, 40, 40] });
    const reason = (data: typeof file, school: number) =>
      analyseAssessments([data], { reference: 'loo' }).assessments[0]!.schools[school]!.indicators['bunch_self']!
        .reason;
    expect(reason(file, 0)).toBe('N_SMALL');
    expect(reason({ ...asReports(file), scale: null }, 1)).toBe('NO_SCALE');
    expect(reason({ ...file, pupils: null, distribution: null }, 1)).toBe('N_SMALL');
    const reports = asReports(file);
    expect(reason({ ...reports, distribution: null }, 1)).toBe('NO_SCORES');
    const values = reports.distribution!.values.map((row, s) => (s === 1 ? row!.map(() => 4.9) : row));
    expect(reason({ ...reports, distribution: { ...reports.distribution!, values } }, 1)).toBe('COUNTS_MISMATCH');
  });
  it('is null when fewer than eight scores lie outside the windows', () => {
    expect(bunchSelf([3, 4, 9, 2, 5, 8, 3, 4, 7, 2], [2, 5, 8])).toBeNull();
  });
  it('is 0.5 when no pupil is near a boundary', () => {
    const counts = Array.from({ length: 25 }, (_, x) => (x === 24 ? 30 : 0));
    expect(bunchSelf(counts, [9, 15, 21])).toMatchObject({ K: 0, p: 0.5, z: 0, theta: null });
  });
  it('sees works lifted to the mark, in a school and in a country', () => {
    expect(bunchSelf(bell(80, 24, 12, 0.8), [12])!.p).toBeLessThan(0.01);
    expect(bunchSelf(bell(300000, 50, 25, 0.3), [25])!.p).toBeLessThan(1e-6);
  });
  it('says nothing of a courtesy of 3 % and of a spike that other scores show as well', () => {
    expect(bunchSelf(bell(300000, 50, 25, 0.03), [25])!.p).toBeGreaterThan(0.5);
    const grid = bell(30000, 50, 25, 0).map((count, x) => (x % 5 === 0 ? Math.round(1.4 * count) : count));
    const found = bunchSelf(grid, [25])!;
    expect(found.theta).toBeGreaterThan(0.05);
    expect(found.p).toBeGreaterThan(0.2);
  });
  it('gives finite numbers and a p inside 0..1 for any counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(6), fc.constant(0), fc.nat(100000)), { minLength: 18, maxLength: 45 }),
        (counts) => {
          const found = bunchSelf(counts, SYNTHETIC_CUTS)!;
          const numbers = [found.K, found.E, found.p, found.z, found.irregularity, found.spike];
          for (const { pi, se, E } of found.cuts) numbers.push(pi, se, E);
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(found.p >= 0 && found.p <= 1).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
  it('becomes more conspicuous the more works are lifted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 5000 }), (pupils) => {
        const z = [0, 0.3, 0.6, 0.9].map((lifted) => bunchSelf(bell(pupils, 24, 12, lifted), [12])!.z);
        for (let k = 1; k < z.length; k++) expect(z[k]!).toBeGreaterThanOrEqual(z[k - 1]!);
      }),
    );
  });
});
