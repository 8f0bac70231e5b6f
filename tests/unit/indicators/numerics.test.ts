import fc from 'fast-check';
import { betaBinomial } from '../../../src/indicators/numerics/beta-binomial';
import { empiricalNull } from '../../../src/indicators/numerics/empirical-null';
import { funnel } from '../../../src/indicators/numerics/funnel';
import { levelAdjust } from '../../../src/indicators/numerics/level-adjust';
import { fitLogLinear } from '../../../src/indicators/numerics/log-linear';
import { upperTail, zFromP } from '../../../src/indicators/numerics/normal';
import { median, quantile } from '../../../src/indicators/numerics/quantile';
import { sidak } from '../../../src/indicators/numerics/sidak';
import { factorSymmetric, solveFactored, solveInPlace } from '../../../src/indicators/numerics/solve';
import { convolve, midP, sumMidP } from '../../../src/indicators/numerics/sum-mid-p';
import { tInterval } from '../../../src/indicators/numerics/t-interval';
import { tilt, tiltExponent, tiltedShare } from '../../../src/indicators/numerics/tilt';
import { varianceComponents } from '../../../src/indicators/numerics/variance-components';
import { wilsonInterval } from '../../../src/indicators/numerics/wilson';
import { wilsonHilferty } from '../../../src/indicators/numerics/wilson-hilferty';
import { quadraticKappa } from '../../../src/indicators/kappa';

/** Where not stated otherwise the reference values were computed with scipy 1.17 and numpy, independently of this code. */
const close = (actual: number | null | undefined, wanted: number, digits = 10): void => {
  expect(typeof actual).toBe('number');
  expect(Math.abs(((actual ?? Number.NaN) - wanted) / Math.max(1e-300, Math.abs(wanted) || 1))).toBeLessThan(
    10 ** -digits,
  );
};

describe('normal tails', () => {
  it('keep the digits of small probabilities', () => {
    // scipy.stats.norm.sf
    expect(upperTail(0)).toBe(0.5);
    close(upperTail(1.645), 0.049984905539121376);
    close(upperTail(5), 2.866515718791933e-7);
    close(upperTail(8), 6.22096057427174e-16);
    close(upperTail(-3), 0.9986501019683699);
  });
  it('turn p into z and clip at 1e-12', () => {
    // scipy.stats.norm.isf
    expect(zFromP(0.5)).toBe(0);
    close(zFromP(0.05), 1.6448536269514729);
    close(zFromP(1e-9), 5.9978070150076865);
    close(zFromP(0.999), -3.090232306167813);
    expect(zFromP(0)).toBe(zFromP(1e-12));
    expect(zFromP(1)).toBe(zFromP(1 - 1e-12));
  });
  it('are inverse to each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 7, noNaN: true }), (z) => Math.abs(zFromP(upperTail(z)) - z) < 1e-8),
    );
  });
});

describe('intervals', () => {
  it('give the Wilson limits of a share', () => {
    // scipy.stats.binomtest(k, n).proportion_ci(method='wilson')
    const [low = 0, high = 0] = wilsonInterval(8, 10) ?? [];
    close(low, 0.4901624715366418);
    close(high, 0.9433178485456248);
    close(wilsonInterval(0, 10)?.[1], 0.27753279986288926);
    close(wilsonInterval(10, 10)?.[0], 0.7224672001371109);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
  it('stay inside 0..1 and hold the share', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const n = a + b;
        const interval = wilsonInterval(a, n);
        if (n === 0) return interval === null;
        const [low, high] = interval ?? [2, -1];
        return low >= 0 && high <= 1 && low <= a / n + 1e-12 && a / n <= high + 1e-12;
      }),
    );
  });
  it('give the t interval of a mean', () => {
    // scipy.stats.t.interval of 3, 7, 8, 12, 15
    const [low = 0, high = 0] = tInterval(9, 4.636809247747852, 5) ?? [];
    close(low, 3.242640890533215);
    close(high, 14.757359109466785);
    expect(tInterval(9, 0, 1)).toBeNull();
    expect(tInterval(24, 0, 14)).toEqual([24, 24]);
  });
});

describe('quantiles', () => {
  it('interpolate between order statistics', () => {
    close(quantile([5, 1, 9, 3], 0.1), 1.6); // numpy.quantile
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([7], 0.9)).toBe(7);
  });
});

describe('small systems', () => {
  it('are solved with pivoting', () => {
    const b = Float64Array.of(3, 8);
    solveInPlace(Float64Array.of(0, 1, 2, 1), b);
    expect([...b]).toEqual([2.5, 3]);
  });
  it('give one of the solutions when singular', () => {
    const b = Float64Array.of(2, 4);
    solveInPlace(Float64Array.of(1, 1, 2, 2), b);
    expect(b[0]! + b[1]!).toBeCloseTo(2, 12);
  });
  it('that are symmetric are solved by their factors as by elimination', () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 30, maxLength: 30 }), (numbers) => {
        // products of five rows of five, and something on the diagonal: positive
        const a = new Float64Array(25);
        for (let i = 0; i < 5; i++)
          for (let j = 0; j < 5; j++)
            for (let k = 0; k < 5; k++) a[i * 5 + j]! += numbers[k * 5 + i]! * numbers[k * 5 + j]!;
        for (let i = 0; i < 5; i++) a[i * 5 + i]! += 0.5;
        const own = Float64Array.from(numbers.slice(25));
        const wanted = own.slice();
        const lower = a.map((value, at) => (at % 5 > Math.floor(at / 5) ? Number.NaN : value));
        solveInPlace(a, wanted);
        factorSymmetric(lower, 5);
        solveFactored(lower, own);
        own.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 8));
      }),
    );
  });
  it('that are symmetric and singular leave the unknown of an empty pivot 0', () => {
    const a = Float64Array.of(1, Number.NaN, 2, 4);
    const b = Float64Array.of(2, 4);
    factorSymmetric(a, 2);
    solveFactored(a, b);
    expect([...b]).toEqual([2, 0]);
  });
});

describe('log-linear fit', () => {
  const counts = [1, 3, 4, 9, 12, 15, 14, 20, 9, 5, 2];
  const excluded = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0];

  it('is the maximum likelihood solution of degree 2 outside the windows', () => {
    // scipy.optimize.root of the score equations
    const wanted = [
      0.670943221154547, 2.2127661478925242, 5.729082735270151, 11.644865998866036, 18.581626340559122,
      23.277309213310406, 22.89189023790737, 17.67381724868588, 10.712205390292658, 5.097148048617658,
      1.9040372080865833,
    ];
    const fit = fitLogLinear(counts, 2, excluded);
    wanted.forEach((value, x) => {
      close(fit[x], value, 9);
    });
  });
  it('keeps the moments of the counts it was fitted to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 12, maxLength: 40 }), (data) => {
        const fit = fitLogLinear(data, 4, new Uint8Array(data.length));
        const total = data.reduce((sum, count) => sum + count, 0);
        const mean = (c: ArrayLike<number>): number => Array.from(c).reduce((sum, count, x) => sum + count * x, 0);
        return (
          Math.abs(fit.reduce((sum, count) => sum + count, 0) - total) < 1e-5 * total &&
          Math.abs(mean(fit) - mean(data)) < 1e-5 * mean(data)
        );
      }),
    );
  });
  it('is finite even where no maximum exists', () => {
    const fit = fitLogLinear([0, 0, 0, 0, 0, 0, 0, 40, 0], 4, new Uint8Array(9));
    expect([...fit].every((value) => Number.isFinite(value) && value > 0)).toBe(true);
  });
});

describe('tilt', () => {
  const f = fitLogLinear([1, 3, 4, 9, 12, 15, 14, 20, 9, 5, 2], 2, [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0]);

  it('moves a distribution to a mean', () => {
    // scipy.optimize.brentq
    close(tiltExponent(f, 6.3), 0.23521670292602734, 8);
    close(tilt(f, 6.3)[5], 0.15800779189931743, 8);
    close(tiltedShare(f, tiltExponent(f, 6.3), 3, 5), 0.5145392503666981, 8);
  });
  it('hits its target, clipped to 2 % and 98 % of the maximum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 5, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (cells, share) => {
          const max = cells.length - 1;
          // Beyond -5..5 the nearer end is the definition.
          if (Math.abs(tiltExponent(cells, share * max)) > 4.999) return true;
          const g = tilt(cells, share * max);
          const target = Math.min(0.98 * max, Math.max(0.02 * max, share * max));
          const mean = g.reduce((sum, value, x) => sum + value * x, 0);
          const sum = g.reduce((total, value) => total + value, 0);
          return Math.abs(mean - target) < 1e-9 && Math.abs(sum - 1) < 1e-12;
        },
      ),
    );
  });
  it('keeps empty cells empty', () => {
    expect(tilt([0, 3, 4, 0, 2], 2.5)[3]).toBe(0);
  });
});

describe('beta-binomial', () => {
  it('gives its probabilities', () => {
    // scipy.stats.betabinom.pmf(range(5), 4, 0.3 * 51, 0.7 * 51)
    const wanted = [
      0.2518508647798743, 0.3982757861635193, 0.25829822206095615, 0.08117273826802078, 0.010402388727624529,
    ];
    betaBinomial(4, 0.3, 51).forEach((value, k) => {
      close(value, wanted[k] ?? 0);
    });
    close(betaBinomial(60, 0.36, 5001)[30], 0.00906640357209913, 8);
  });
  it('adds up to 1 and has the mean n pi', () => {
    fc.assert(
      fc.property(
        fc.nat(80),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 1, max: 5000, noNaN: true }),
        (n, share, size) => {
          const pmf = betaBinomial(n, share, size);
          const sum = pmf.reduce((total, value) => total + value, 0);
          const mean = pmf.reduce((total, value, k) => total + value * k, 0);
          return Math.abs(sum - 1) < 1e-8 && Math.abs(mean - n * share) < 1e-6 * (1 + n);
        },
      ),
    );
  });
  it('is certain without pupils and finite at the ends', () => {
    expect([...betaBinomial(0, 0.4, 10)]).toEqual([1]);
    for (const share of [0, 1]) expect(betaBinomial(5, share, 20).every(Number.isFinite)).toBe(true);
  });
});

describe('mid-p', () => {
  it('is P(K > k) + P(K = k) / 2 of the summed counts', () => {
    // scipy: betabinom(4, ...) convolved with binom(2, 0.5), at 3
    close(sumMidP([betaBinomial(4, 0.3, 51), [0.25, 0.5, 0.25]], 3), 0.2603621190130607);
    expect(midP([0.25, 0.5, 0.25], 1)).toBe(0.5);
  });
  it('is 0.5 without any count', () => {
    expect(sumMidP([], 0)).toBe(0.5);
    expect(sumMidP([[1], [1]], 0)).toBe(0.5);
  });
  it('does not depend on the order of the counts', () => {
    expect([...convolve([0.2, 0.8], [0.5, 0.3, 0.2])]).toEqual([...convolve([0.5, 0.3, 0.2], [0.2, 0.8])]);
  });
});

describe('funnel', () => {
  const m = [1, 2, 2.5, 7, 1.5];
  const v = [0.5, 0.4, 0.3, 0.2, 0.6];

  it('gives the distance from the others', () => {
    // numpy, from the text of indicators.md 1.4
    const { z, tau2, units } = funnel(m, v);
    close(tau2, 5.402540149234235);
    expect(units).toBe(5);
    [-0.8465828083188761, -0.3915492994361143, -0.16124415474602039, 1.9719024620920171, -0.6105875871118519].forEach(
      (value, i) => {
        close(z[i], value);
      },
    );
  });
  it('leaves out units without value or variance', () => {
    const { z, units } = funnel([...m, null, 4, 5], [...v, 1, null, 0]);
    expect(units).toBe(5);
    expect(z.slice(5)).toEqual([null, null, null]);
    close(z[0], -0.8465828083188761);
  });
  it('has no spread below three units and no z for a single one', () => {
    expect(funnel([1], [1]).z).toEqual([null]);
    expect(funnel([], []).z).toEqual([]);
    const two = funnel([1, 3], [1, 1]);
    expect(two.tau2).toBe(0);
    close(two.z[1], 2 / Math.sqrt(2));
  });
});

describe('level adjustment', () => {
  it('takes the line through the others out', () => {
    // numpy: weighted least squares without the unit itself
    const r = levelAdjust([1, 2, 2.5, 7, 1.5], [10, 12, 13, 20, 9], [1, 2, 3, 4, 5]);
    [-0.5912863070539416, -0.6701086956521749, -0.7449781659388659, 2.888297872340427, 1.3685918234912346].forEach(
      (value, i) => {
        close(r[i], value, 9);
      },
    );
  });
  it('takes the weighted mean out below four participants', () => {
    expect(levelAdjust([1, 2, null, 6], [5, 6, 7, 8], [1, 1, 1, 2])).toEqual([-2.75, -1.75, null, 2.25]);
  });
  it('takes the mean of the others out when all levels are the same', () => {
    expect(levelAdjust([1, 2, 3, 4], [5, 5, 5, 5], [1, 1, 1, 1])[0]).toBeCloseTo(1 - 3, 12);
  });
});

describe('variance components', () => {
  it('are those of the one-way analysis of variance', () => {
    // numpy for (1 2 3), (4 6), (9 7 8 8)
    const found = varianceComponents([
      { n: 3, mean: 2, within: 2 },
      { n: 2, mean: 5, within: 2 },
      { n: 4, mean: 8, within: 2 },
    ]);
    close(found?.within, 1);
    close(found?.between, 10.384615384615385);
  });
  it('are undefined for one group or without a second pupil anywhere', () => {
    expect(varianceComponents([{ n: 5, mean: 1, within: 2 }])).toBeNull();
    expect(
      varianceComponents([
        { n: 1, mean: 1, within: 0 },
        { n: 1, mean: 2, within: 0 },
      ]),
    ).toBeNull();
  });
});

describe('corrections of z', () => {
  it('combine several classes by Sidak', () => {
    close(sidak(4, 2.2), 0.05446466804138961); // scipy
    close(sidak(1, 2.2), upperTail(2.2));
  });
  it('take the skewness of a chi-square-like sum out', () => {
    close(wilsonHilferty(2, 13.76), 1.7632830145009402); // numpy; the exact chi-square gives 1.7622
  });
  it('bring z back to their own centre only downwards', () => {
    // numpy: median 1.1, scale 1.33434
    const found = empiricalNull([0.2, 1.5, 2.8, 0.9, -1, 3.1, 0.4, null, 1.1, 2]);
    close(found.z[2], 1.2740381012335686);
    expect(found.z[7]).toBeNull();
    const low = empiricalNull([-3, -2, -2, -2.5, -1, -2, -2.2, -2]);
    expect(low.shift).toBe(0);
    expect(low.scale).toBe(1);
    expect(low.z[0]).toBe(-3);
  });
  it('leave fewer than eight z as they are', () => {
    expect(empiricalNull([5, 6, 7, null]).z).toEqual([5, 6, 7, null]);
  });
});

describe('kappa', () => {
  it('weights by squared distance', () => {
    // numpy: pairs (2,3) (3,3) (3,4) (4,4) (5,5) (5,4) (4,4) (3,3)
    const pairs = new Int32Array(16);
    for (const [a, b] of [
      [2, 3],
      [3, 3],
      [3, 4],
      [4, 4],
      [5, 5],
      [5, 4],
      [4, 4],
      [3, 3],
    ] as const)
      pairs[(b - 2) * 4 + a - 2]! += 1;
    close(quadraticKappa(pairs, 8), 0.7391304347826086);
  });
  it('is null when every mark is the same', () => {
    expect(
      quadraticKappa(
        Int32Array.from({ length: 16 }, (_, i) => (i === 5 ? 3 : 0)),
        3,
      ),
    ).toBeNull();
  });
});
