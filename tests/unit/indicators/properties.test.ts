import fc from 'fast-check';
import type { AssessmentData } from '../../../src/domain/assessment';
import type { DetailValue, IndicatorResult } from '../../../src/domain/outcome';
import { indicators } from '../../../src/indicators/registry';
import { fillFromPercent } from '../../../src/indicators/statistics/score-counts';
import { analyseAssessments } from '../../../src/risk/analyse';
import { asReports, reorderSchools, syntheticFile } from './synthetic-file';

const file = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 1, maxLength: 14 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** Files with odd schools: all points, none, or only the first task. */
const oddFile = file.chain(({ sizes, seed }) =>
  fc
    .array(fc.constantFrom('usual', 'all', 'none', 'first', 'blank'), {
      minLength: sizes.length,
      maxLength: sizes.length,
    })
    .map((kinds): AssessmentData =>
      syntheticFile({
        sizes,
        seed,
        points: (s, _, j, max, draw) => {
          const kind = kinds[s];
          if (kind === 'all') return max;
          if (kind === 'none') return 0;
          if (kind === 'first') return j === 0 ? max : 0;
          if (kind === 'blank' && draw() < 0.3) return -1;
          return Math.floor(draw() * (max + 0.99));
        },
      }),
    ),
);

function numbersOf(value: DetailValue | IndicatorResult): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((inner: DetailValue) => numbersOf(inner))
    : [];
}

describe('every indicator', () => {
  it('gives finite numbers, p inside 0..1, a reason for every missing number and never crashes', () => {
    fc.assert(
      fc.property(oddFile, fc.boolean(), (data, reports) => {
        const analysis = analyseAssessments([reports ? asReports(data) : data], {
          reference: 'loo',
          openTasks: ['2', '4'],
        });
        expect(analysis.crashed).toEqual([]);
        for (const { schools } of analysis.assessments)
          for (const { indicators: found, combined } of schools) {
            for (const [id, result] of Object.entries(found)) {
              const { tested } = indicators.find((indicator) => indicator.id === id)!.spec;
              expect(numbersOf(result).every(Number.isFinite)).toBe(true);
              if (result.p !== null) expect(result.p >= 0 && result.p <= 1).toBe(true);
              expect((result.p === null) === (result.z === null)).toBe(true);
              if (result.value === null || (tested && result.z === null)) expect(result.reason).not.toBeNull();
              if (result.z !== null) expect(result.reason).toBeNull();
            }
            for (const { p, q } of Object.values(combined)) {
              expect(p > 0 && p <= 0.5 && q >= p * (1 - 1e-12) && q <= 1).toBe(true);
            }
          }
      }),
      { numRuns: 60 },
    );
  });

  it('lists every reason it gives in its spec', () => {
    fc.assert(
      fc.property(oddFile, fc.boolean(), (data, reports) => {
        const [assessment] = analyseAssessments([reports ? asReports(data) : data], { reference: 'loo' }).assessments;
        for (const { indicators: found } of assessment!.schools)
          for (const { id, spec } of indicators) {
            const reason = found[id]?.reason ?? null;
            if (reason !== null) expect([id, spec.reasons]).toEqual([id, expect.arrayContaining([reason])]);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the schools', () => {
    fc.assert(
      fc.property(
        file.chain(({ sizes, seed }) =>
          fc.record({
            data: fc.constant(syntheticFile({ sizes, seed })),
            order: fc.shuffledSubarray(
              sizes.map((_, s) => s),
              { minLength: sizes.length, maxLength: sizes.length },
            ),
          }),
        ),
        ({ data, order }) => {
          const [before] = analyseAssessments([data], { reference: 'loo' }).assessments;
          const [after] = analyseAssessments([reorderSchools(data, order)], { reference: 'loo' }).assessments;
          order.forEach((old, now) => {
            for (const { id } of indicators) {
              const a = before!.schools[old]!.indicators[id]!;
              const b = after!.schools[now]!.indicators[id]!;
              expect(b.reason).toBe(a.reason);
              for (const field of ['value', 'z', 'p'] as const) {
                const [x, y] = [a[field], b[field]];
                if (x === null || y === null) expect([id, field, y]).toEqual([id, field, x]);
                else expect(Math.abs(x - y)).toBeLessThan(1e-7 * Math.max(1, Math.abs(x)));
              }
            }
            expect(after!.schools[now]!.level).toBe(before!.schools[old]!.level);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives the same from pupil rows and from the reports of the same pupils where both can say it', () => {
    fc.assert(
      fc.property(file, ({ sizes, seed }) => {
        const data = syntheticFile({ sizes, seed });
        const [rows] = analyseAssessments([data], { reference: 'loo' }).assessments;
        const [reports] = analyseAssessments([asReports(data)], { reference: 'loo' }).assessments;
        rows!.schools.forEach((school, s) => {
          for (const id of ['level', 'pass_rate', 'bunch_guard', 'journal', 'conf_agg', 'B1', 'B2'])
            expect({ id, ...reports!.schools[s]!.indicators[id] }).toEqual({ id, ...school.indicators[id] });
        });
      }),
      { numRuns: 25 },
    );
  });

  it('is not moved by pupils added in another subject', () => {
    const data = syntheticFile({ sizes: [40, 30, 30, 25, 20], seed: 7 });
    const other = syntheticFile({ sizes: [50, 10, 10], seed: 8 });
    const [alone] = analyseAssessments([data], { reference: 'loo' }).assessments;
    const [beside] = analyseAssessments(
      [data, { ...other, assessment: { ...other.assessment, subject: 'Русский язык' } }],
      { reference: 'loo' },
    ).assessments;
    expect(beside).toEqual(alone);
  });
});

describe('counts from percentages', () => {
  it('are exact with two decimals below 10 000 pupils', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(240), { minLength: 3, maxLength: 40 }), (counts) => {
        const n = counts.reduce((sum, count) => sum + count, 0);
        if (n === 0) return true;
        const target = new Float64Array(counts.length);
        const fits = fillFromPercent(
          target,
          counts.map((count) => Math.round((10000 * count) / n) / 100),
          n,
        );
        return fits && counts.every((count, x) => target[x] === count);
      }),
    );
  });
});

describe('lifting works to a boundary', () => {
  it('makes bunching more conspicuous, and only of that school', () => {
    const honest = syntheticFile({ sizes: [60, 50, 45, 40, 40, 35, 30, 30, 25], seed: 3 });
    const pupils = honest.pupils!;
    const lifted = pupils.score.map((score, i) => (pupils.school[i] === 0 && (score === 8 || score === 7) ? 9 : score));
    const z = (data: AssessmentData): (number | null)[] =>
      analyseAssessments([data], { reference: 'loo' }).assessments[0]!.schools.map(
        (school) => school.indicators['bunch_guard']!.z,
      );
    const before = z(honest);
    const after = z({ ...honest, pupils: { ...pupils, score: Int16Array.from(lifted) } });
    expect(after[0]! - before[0]!).toBeGreaterThan(2);
    for (let s = 1; s < before.length; s++) expect(after[s]! - before[s]!).toBeLessThan(0.1);
  });
});
