import fc from 'fast-check';
import { highScoreFrom, tailExcess } from '../../../src/indicators/models/tail-excess';
import { analyseAssessments } from '../../../src/risk/analyse';
import { individualResults } from './golden-case';
import { expectNumbers, golden } from './self-and-tail-golden';
import { asReports, syntheticFile, SYNTHETIC_MAX } from './synthetic-file';

describe('tail on the golden case', () => {
  it('is what the Python program finds, before and after the empirical null', () => {
    const [assessment] = analyseAssessments([individualResults()], { reference: 'loo' }).assessments;
    let compared = 0;
    for (const { school, indicators } of assessment!.schools) {
      const wanted = golden.schools[school.key]?.tail;
      if (!wanted) continue;
      const { detail, z } = indicators['tail']!;
      expectNumbers({ ...detail, p: detail['pAlone'], z: detail['zAlone'], z_calibrated: z }, { ...wanted }, [
        'from',
        'K',
        'E',
        'p',
        'z',
        'z_calibrated',
      ]);
      compared += 1;
    }
    expect(compared).toBe(21);
  });
});

describe('tail', () => {
  it('starts at nine tenths of the maximum', () => {
    expect([10, 20, 24, 38, 40, 50].map(highScoreFrom)).toEqual([9, 18, 22, 35, 36, 45]);
  });
  it('says why it is missing', () => {
    const file = syntheticFile({ sizes: [9, 40, 40, 40] });
    const reason = (data: typeof file, school: number) =>
      analyseAssessments([data], { reference: 'loo' }).assessments[0]!.schools[school]!.indicators['tail']!.reason;
    expect(reason(file, 0)).toBe('N_SMALL');
    expect(reason(syntheticFile({ sizes: [120, 30, 30] }), 0)).toBe('REF_SMALL');
    const reports = asReports(file);
    expect(reason({ ...reports, distribution: null }, 1)).toBe('NO_SCORES');
    const values = reports.distribution!.values.map((row, s) => (s === 1 ? row!.map(() => 4.9) : row));
    const broken = syntheticFile({ sizes: [9, 40, 60, 60] });
    expect(reason({ ...reports, distribution: { ...reports.distribution!, values } }, 1)).toBe('REF_SMALL');
    const wide = asReports(broken);
    const mixed = wide.distribution!.values.map((row, s) => (s === 1 ? row!.map(() => 4.9) : row));
    expect(reason({ ...wide, distribution: { ...wide.distribution!, values: mixed } }, 1)).toBe('COUNTS_MISMATCH');
  });
  it('is null for nobody and quiet when all pupils are at the maximum of a file', () => {
    expect(tailExcess([0, 0, 0, 0], [5, 5, 5, 5])).toBeNull();
    const all = Array.from({ length: 21 }, (_, x) => (x === 20 ? 30 : 0));
    const reference = Array.from({ length: 21 }, () => 50);
    expect(tailExcess(all, reference)!.p).toBeGreaterThan(0.05);
  });
  it('sees a few works lifted to the top, and only in that school', () => {
    const honest = syntheticFile({ sizes: [60, 50, 45, 40, 40, 35, 30, 30, 25], seed: 3 });
    const pupils = honest.pupils!;
    const low = Array.from(pupils.score.keys()).filter((i) => pupils.school[i] === 0 && pupils.score[i]! < 9);
    const lifted = Int16Array.from(pupils.score);
    for (const i of low.slice(0, 6)) lifted[i] = SYNTHETIC_MAX;
    const z = (data: typeof honest): (number | null)[] =>
      analyseAssessments([data], { reference: 'loo' }).assessments[0]!.schools.map((s) => s.indicators['tail']!.z);
    const before = z(honest);
    const after = z({ ...honest, pupils: { ...pupils, score: lifted } });
    expect(after[0]! - before[0]!).toBeGreaterThan(1.5);
    for (let s = 1; s < before.length; s++) expect(after[s]! - before[s]!).toBeLessThan(0.1);
  });
  it('gives finite numbers and a p inside 0..1 for any counts', () => {
    const counts = fc.array(fc.oneof(fc.nat(5), fc.constant(0), fc.nat(20000)), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(counts, counts, (own, reference) => {
        const found = tailExcess(own, reference);
        if (!found) return own.every((count) => count === 0);
        expect([found.E, found.pi, found.p, found.z].every(Number.isFinite)).toBe(true);
        return found.p >= 0 && found.p <= 1 + 1e-9;
      }),
      { numRuns: 300 },
    );
  });
});
