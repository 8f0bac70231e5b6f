import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Recheck } from '../../../src/domain/supplements';
import { agreementOf, recheckAgreement } from '../../../src/recheck/agreement';
import { quadraticKappa } from '../../../src/recheck/weighted-kappa';

interface Case {
  readonly name: string;
  readonly first: number[];
  readonly second: number[];
  readonly change: { readonly mean: number; readonly ci: readonly [number, number] };
  readonly changed: { readonly share: number; readonly ci: readonly [number, number] };
  readonly raised: number;
  readonly lowered: number;
  readonly kappa: { readonly kappa: number; readonly ci: readonly [number, number] };
}
const golden = JSON.parse(readFileSync(join(__dirname, '../../golden/pair-statistics.json'), 'utf8')) as {
  readonly cases: readonly Case[];
}; // -- written by other-implementation/pair_statistics.py

const all = (values: readonly number[]): number[] => values.map((_, i) => i);

describe.each(golden.cases)('$name: the numbers of the other implementation', (one) => {
  const found = agreementOf(one.first, one.second, all(one.first), 0);
  it('for the mean shift and its interval', () => {
    expect(found.shift?.mean).toBeCloseTo(one.change.mean, 9);
    one.change.ci.forEach((value, i) => expect(found.shift?.ci?.[i]).toBeCloseTo(value, 9));
  });
  it('for the share that changed', () => {
    expect([found.raised, found.lowered]).toEqual([one.raised, one.lowered]);
    expect(found.changed?.share).toBeCloseTo(one.changed.share, 12);
    one.changed.ci.forEach((value, i) => expect(found.changed?.ci[i]).toBeCloseTo(value, 9));
  });
  it('for the weighted kappa and its interval', () => {
    expect(found.kappa.kappa).toBeCloseTo(one.kappa.kappa, 9);
    one.kappa.ci.forEach((value, i) => expect(found.kappa.ci?.[i]).toBeCloseTo(value, 9));
  });
});

describe('weighted kappa', () => {
  it('is 1 with an interval of no width when both markings are the same', () => {
    expect(quadraticKappa([2, 3, 4, 5], [2, 3, 4, 5])).toEqual({ n: 4, kappa: 1, ci: [1, 1], reason: null });
  });
  it('is null with its reason for one work and for one value', () => {
    expect(quadraticKappa([4], [4])).toMatchObject({ kappa: null, ci: null, reason: 'N_SMALL' });
    expect(quadraticKappa([4, 4, 4], [4, 4, 4])).toMatchObject({ kappa: null, reason: 'NO_VARIATION' });
  });
  it('is 0 when one marking gives everybody the same', () => {
    expect(quadraticKappa([4, 4, 4, 4], [3, 4, 5, 4]).kappa).toBeCloseTo(0, 12);
  });
  it('is the same when the markings change places and when all values move, and is finite', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 0, maxLength: 50 }), (list) => {
        const [a, b] = [list.map(([x]) => x), list.map(([, y]) => y)];
        const found = quadraticKappa(a, b);
        const swapped = quadraticKappa(
          b.map((x) => x + 7),
          a.map((x) => x + 7),
        );
        expect((found.kappa === null) === (found.reason !== null)).toBe(true);
        if (found.kappa === null) return;
        expect(swapped.kappa).toBeCloseTo(found.kappa, 9);
        expect(swapped.ci?.[0]).toBeCloseTo(found.ci?.[0] ?? NaN, 9);
        expect(found.ci?.every(Number.isFinite)).toBe(true);
        expect(found.kappa).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('agreement of a protocol', () => {
  const school = (key: string) => ({ key, login: key, name: key, municipality: null });
  const protocol: Recheck = {
    file: null,
    sheet: 'Протокол',
    assessment: { procedure: 'ВПР', subject: 'Математика', grade: 5, year: 2026 },
    schools: [school('edu1'), school('edu2'), school('edu3')],
    length: 5,
    school: Int32Array.of(0, 0, 1, 1, -1),
    code: ['1', '2', '3', '4', '5'],
    row: Int32Array.of(1, 2, 3, 4, 5),
    tasks: [{ code: '1', max: 2, difficulty: null }],
    first: {
      score: Int16Array.of(10, 8, 12, -1, 7),
      mark: Int8Array.of(4, 3, 4, 3, 0),
      tasks: [Int8Array.of(2, 1, 2, 1, -1)],
    },
    second: {
      score: Int16Array.of(9, 8, 9, 6, 8),
      mark: Int8Array.of(3, 3, 3, 3, 3),
      tasks: [Int8Array.of(1, 1, 0, 1, 2)],
    },
  };
  const found = recheckAgreement(protocol);
  it('leaves out works that lack one of the two values', () => {
    expect(found.works).toBe(5);
    expect(found.score).toMatchObject({ n: 4, raised: 1, lowered: 2, shift: { mean: -0.75 } });
    expect(found.mark).toMatchObject({ n: 4, raised: 0, lowered: 2 });
  });
  it('goes by task and by school; a school without works and works without a school make none', () => {
    expect(found.tasks).toMatchObject([{ code: '1', agreement: { n: 4, lowered: 2, raised: 0 } }]);
    expect(found.schools.map(({ school: { key }, score }) => [key, score.n, score.shift?.mean])).toEqual([
      ['edu1', 2, -0.5],
      ['edu2', 1, -3],
    ]);
    expect(found.schools[1]?.score.shift?.ci).toBeNull();
  });
  it('of an empty protocol is empty, not 0', () => {
    const empty = agreementOf([], [], [], 0);
    expect(empty).toMatchObject({ n: 0, shift: null, changed: null, kappa: { kappa: null, reason: 'N_SMALL' } });
  });
});
