import { MIN_GROUP_REF, MIN_N, MIN_SCHOOLS } from './constants';
import { firstReason, forSchools, outcome, undefinedBecause, type Indicator } from './indicator';
import { sumOf } from './models/bunching';
import { hasSmallReference, isSmall } from './models/reference-size';
import { windowCells } from './models/windows';
import { betaBinomial } from './numerics/beta-binomial';
import { LogLinearFits } from './numerics/log-linear';
import { zeros } from './numerics/numbers';
import { zFromP } from './numerics/normal';
import { sumMidP } from './numerics/sum-mid-p';
import { tiltExponent, tiltedShare } from './numerics/tilt';
import { MARKS, type Cuts } from './statistics/statistics';

const DEGREE = 2;
const REACH = 4;
const SMALLEST_FIT = 1e-12;
const SHARE_MARGIN = 1e-6;

interface GroupTest {
  readonly mark: number;
  readonly N: number;
  readonly K: number;
  readonly E: number;
  readonly pmf: Float64Array;
}

/**
 * Journal bunching: works that stop exactly at the lowest score that confirms the pupil's own journal mark.
 * @term      скопление на границе отметки по журналу
 * @formula   K = sum over journal marks g = 3, 4, 5 of D_g(c_g); null: beta-binomial from the fit of degree 2 to the others
 * @unit      pupils      @range  0...nj
 * @minN      n 10 and nj 10; reference 100, journal group of the others 20
 * @missing   pupils without a journal mark are not counted
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, cuts unknown → NO_SCALE, nj < 10 → NO_JOURNAL, nobody near a cut → NO_GROUP
 * @variant   window c-4...c, not shortened by the previous cut; mid-p of the sum
 * @source    conditional form of Dee, Dobbie, Jacob, Rockoff 2019; our own
 * @golden    tests/golden/expected.json jbunch
 * @example   edu203500: z 0.69032086
 */
export const jbunch: Indicator = {
  id: 'jbunch',
  spec: {
    unit: 'pupils',
    range: [0, null],
    minN: 10,
    inputs: ['scores', 'scale', 'journal'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_SCALE', 'NO_JOURNAL', 'NO_GROUP'],
    section: '5',
    source: 'conditional form of Dee, Dobbie, Jacob, Rockoff 2019 (own)',
  },
  compute({ current }) {
    const { journal, cuts } = current;
    const byScore = journal?.scores ?? null;
    const cells = (current.scores?.max ?? 0) + 1;
    const totals = byScore ? columnTotals(byScore, cells) : null;
    const excluded = cuts ? windowCells(cuts, cells - 1) : new Uint8Array(cells);
    const fits = [3, 4, 5].map(() => new LogLinearFits(cells - 1, DEGREE, excluded));
    return forSchools(current, (s, n) => {
      const own = byScore?.subarray(s * MARKS * cells, (s + 1) * MARKS * cells);
      const nj = own ? sumOf(own, 0, own.length - 1) : 0;
      const reason = firstReason(
        isSmall(current, s) && 'N_SMALL',
        hasSmallReference(current, s) && 'REF_SMALL',
        !cuts && 'NO_SCALE',
        nj < MIN_N && 'NO_JOURNAL',
      );
      if (reason || !own || !totals || !cuts) return undefinedBecause(reason ?? 'NO_JOURNAL', n);
      const groups = testGroups(own, totals, cells, cuts, fits);
      if (groups.length === 0) return undefinedBecause('NO_GROUP', nj);
      const K = groups.reduce((sum, group) => sum + group.K, 0);
      const p = sumMidP(
        groups.map((group) => group.pmf),
        K,
      );
      return outcome({
        n: nj,
        value: K,
        p,
        z: zFromP(p),
        flags: current.keys.length < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: {
          K,
          E: groups.reduce((sum, group) => sum + group.E, 0),
          groups: groups.map(({ mark, N, K: at, E }) => ({ mark, N, K: at, E })),
        },
      });
    });
  },
};

function columnTotals(byScore: Float64Array, cells: number): Float64Array {
  const width = MARKS * cells;
  const totals = new Float64Array(width);
  for (let i = 0; i < byScore.length; i++) totals[i % width]! += byScore[i]!;
  return totals;
}

function testGroups(
  own: Float64Array,
  totals: Float64Array,
  cells: number,
  cuts: Cuts,
  fits: readonly LogLinearFits[],
): GroupTest[] {
  const tests: GroupTest[] = [];
  cuts.forEach((cut, i) => {
    const from = (i + 1) * cells;
    const group = own.subarray(from, from + cells);
    const first = Math.max(0, cut - REACH);
    let N = 0;
    let reference = 0;
    let referenceInWindow = 0;
    let size = 0;
    let sum = 0;
    const others = zeros(cells);
    for (let x = 0; x < cells; x++) {
      others[x] = totals[from + x]! - group[x]!;
      reference += others[x]!;
      size += group[x]!;
      sum += x * group[x]!;
      if (x < first || x > cut) continue;
      N += group[x]!;
      referenceInWindow += others[x]!;
    }
    if (N === 0 || reference < MIN_GROUP_REF) return;
    const f = fits[i]!.fitNear(others);
    for (let x = 0; x < cells; x++) f[x] = Math.max(SMALLEST_FIT, f[x]!);
    const share = tiltedShare(f, tiltExponent(f, sum / size), first, cut);
    const pi = Math.min(1 - SHARE_MARGIN, Math.max(SHARE_MARGIN, share));
    tests.push({ mark: i + 3, N, K: group[cut]!, E: N * pi, pmf: betaBinomial(N, pi, referenceInWindow + 1) });
  });
  return tests;
}
