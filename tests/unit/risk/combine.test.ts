import fc from 'fast-check';
import { upperTail } from '../../../src/indicators/numerics/normal';
import { benjaminiHochberg } from '../../../src/risk/benjamini-hochberg';
import { combineCauchy } from '../../../src/risk/combine';
import { levelOf, worstLevel } from '../../../src/risk/levels';

const z = fc.double({ min: -8, max: 8, noNaN: true });

describe('Cauchy combination', () => {
  it('is the tail of the mean of capped Cauchy scores', () => {
    // scipy: z = 2.5, 1, -3; p capped at 0.5; cauchy.sf(mean tan((0.5 - p) pi))
    expect(combineCauchy([2.5, 1, -3])).toBeCloseTo(0.017967473866939532, 12);
  });
  it('leaves a missing member out and is null without any', () => {
    expect(combineCauchy([2, null, 1])).toBe(combineCauchy([2, 1]));
    expect(combineCauchy([null, null])).toBeNull();
    expect(combineCauchy([])).toBeNull();
  });
  it('is the p of a single member, and 0.5 at most', () => {
    expect(combineCauchy([3])).toBeCloseTo(upperTail(3), 14);
    expect(combineCauchy([-4])).toBe(0.5);
    expect(combineCauchy([0])).toBe(0.5);
    expect(combineCauchy([40])).toBeCloseTo(1e-12, 16);
  });
  it('never lets a low member cancel a high one', () => {
    fc.assert(
      fc.property(fc.array(z, { minLength: 1, maxLength: 8 }), (members) => {
        const low = combineCauchy([...members, -8]);
        const neutral = combineCauchy([...members, 0]);
        expect(low).toBe(neutral);
      }),
    );
  });
  it('falls when a member rises', () => {
    fc.assert(
      fc.property(
        fc.array(z, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (members, more) => {
          const raised = [members[0]! + more, ...members.slice(1)];
          expect(combineCauchy(raised)!).toBeLessThanOrEqual(combineCauchy(members)! * (1 + 1e-9));
        },
      ),
    );
  });
});

describe('Benjamini-Hochberg', () => {
  it('gives the adjusted p in their order', () => {
    // scipy.stats.false_discovery_control([0.01, 0.04, 0.03, 0.5, 0.2])
    const q = benjaminiHochberg([0.01, 0.04, 0.03, 0.5, 0.2]);
    [0.05, 0.066666666667, 0.066666666667, 0.5, 0.25].forEach((value, i) => {
      expect(q[i]).toBeCloseTo(value, 11);
    });
  });
  it('keeps null and counts only the defined', () => {
    expect(benjaminiHochberg([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
  it('is monotone, at least p and at most 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (p) => {
        const q = benjaminiHochberg(p);
        const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
        order.forEach((i, rank) => {
          expect(q[i]! >= p[i]! * (1 - 1e-12) && q[i]! <= 1).toBe(true);
          if (rank > 0) expect(q[i]!).toBeGreaterThanOrEqual(q[order[rank - 1]!]!);
        });
      }),
    );
  });
});

describe('levels', () => {
  it('follow q, and p for a look', () => {
    expect(levelOf(0.001, 0.1)).toBe('strong');
    expect(levelOf(0.02, 0.1001)).toBe('check');
    expect(levelOf(0.02, 0.2)).toBe('check');
    expect(levelOf(0.01, 0.5)).toBe('check');
    expect(levelOf(0.0101, 0.2001)).toBe('none');
    expect(levelOf(null, null)).toBe('insufficient');
  });
  it('rank strong above check above none above insufficient', () => {
    expect(worstLevel(['none', 'check', 'insufficient'])).toBe('check');
    expect(worstLevel(['none', 'strong', 'check'])).toBe('strong');
    expect(worstLevel(['insufficient', 'none'])).toBe('none');
    expect(worstLevel([])).toBe('insufficient');
  });
});
