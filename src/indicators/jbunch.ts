import type { ReasonCode } from '../domain/outcome';
import { MIN_GROUP_REF, MIN_N, MIN_SCHOOLS } from './constants';
import { firstReason, NOTHING, schoolResults, type Indicator } from './indicator';
import { once } from './memo';
import { sumOf } from './models/bunching';
import { hasSmallReference, isSmall } from './models/reference-size';
import { windowCells } from './models/windows';
import { LogLinearFits } from './numerics/log-linear';
import { zFromP } from './numerics/normal';
import { SumOfCounts } from './numerics/sum-mid-p';
import { tiltExponent, tiltedShare } from './numerics/tilt';
import type { Figures } from './results';
import { MARKS, type Statistics } from './statistics/statistics';

const DEGREE = 2;
const REACH = 4;
const SMALLEST_FIT = 1e-12;
const SHARE_MARGIN = 1e-6;
/** Journal marks 3, 4, 5. */
const GROUPS = 3;

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
    const tests = once(() => testJournals(current));
    const figure = (s: number, n: number, into: Figures): void => {
      const { reasonOf, nj, p, K } = tests();
      const reason = reasonOf(s);
      if (reason) return into.none(s, n, reason);
      if (Number.isNaN(p[s])) return into.none(s, nj[s]!, 'NO_GROUP');
      into.set(s, nj[s]!, K[s]!, zFromP(p[s]!), p[s]);
    };
    return schoolResults(current, figure, (s, reason) => {
      if (reason) return NOTHING;
      const groups = tests().groupsOf(s);
      return {
        flags: current.keys.length < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: { K: tests().K[s]!, E: groups.reduce((sum, group) => sum + group.E, 0), groups },
      };
    });
  },
};

/** A type, not an interface: it is shown as it is among the details of a result. */
type GroupResult = {
  readonly mark: number;
  readonly N: number;
  readonly K: number;
  readonly E: number;
};

/** Tests of all schools: their counts, p and the expected shares are kept in columns, not a number where there is none. */
function testJournals(current: Statistics) {
  const { journal, scores, cuts, keys } = current;
  const byScore = journal?.scores ?? null;
  const cells = (scores?.max ?? 0) + 1;
  const nj = new Int32Array(keys.length);
  const K = new Int32Array(keys.length);
  const p = new Float64Array(keys.length).fill(Number.NaN);
  const shares = new Float64Array(keys.length * GROUPS).fill(Number.NaN);
  const reasonOf = (s: number): ReasonCode | null =>
    firstReason(
      isSmall(current, s) && 'N_SMALL',
      hasSmallReference(current, s) && 'REF_SMALL',
      !cuts && 'NO_SCALE',
      (!byScore || nj[s]! < MIN_N) && 'NO_JOURNAL',
    );
  if (byScore && cuts) {
    const width = MARKS * cells;
    for (let i = 0; i < byScore.length; i++) nj[Math.floor(i / width)]! += byScore[i]!;
    const groups = cuts.map((cut, g) => new JournalGroup(g, cut, byScore, cells, windowCells(cuts, cells - 1)));
    const counts = new SumOfCounts();
    for (let s = 0; s < keys.length; s++) {
      if (reasonOf(s)) continue;
      let tested = 0;
      counts.clear();
      for (const group of groups) {
        const found = group.test(s);
        if (!found) continue;
        shares[s * GROUPS + group.place] = found.share;
        counts.add(found.N, found.share, found.reference + 1);
        K[s]! += found.K;
        tested += 1;
      }
      if (tested > 0) p[s] = counts.midP(K[s]!);
    }
  }
  const groupsOf = (s: number): GroupResult[] =>
    cuts && byScore ? cuts.flatMap((cut, g) => groupResult(byScore, cells, s, g, cut, shares[s * GROUPS + g]!)) : [];
  return { reasonOf, nj, K, p, groupsOf };
}

function groupResult(
  byScore: Float64Array,
  cells: number,
  school: number,
  group: number,
  cut: number,
  share: number,
): GroupResult[] {
  if (Number.isNaN(share)) return [];
  const at = (school * MARKS + group + 1) * cells;
  const N = sumOf(byScore, at + Math.max(0, cut - REACH), at + cut);
  return [{ mark: group + 3, N, K: byScore[at + cut]!, E: N * share }];
}

/** Pupils with one journal mark: each school's against all other schools'. */
class JournalGroup {
  private readonly totals: Float64Array;
  private readonly others: Float64Array;
  private readonly fits: LogLinearFits;
  private readonly first: number;
  private readonly found = { N: 0, K: 0, share: 0, reference: 0 };

  constructor(
    readonly place: number,
    private readonly cut: number,
    private readonly byScore: Float64Array,
    private readonly cells: number,
    excluded: Uint8Array,
  ) {
    this.totals = new Float64Array(cells);
    this.others = new Float64Array(cells);
    this.fits = new LogLinearFits(cells - 1, DEGREE, excluded);
    this.first = Math.max(0, cut - REACH);
    for (let from = (place + 1) * cells; from < byScore.length; from += MARKS * cells)
      for (let x = 0; x < cells; x++) this.totals[x]! += byScore[from + x]!;
  }

  /** Null when the group contributes nothing; what it gives is overwritten by the next test. */
  test(
    school: number,
  ): { readonly N: number; readonly K: number; readonly share: number; readonly reference: number } | null {
    const { byScore, cells, totals, others, first, cut, found } = this;
    const from = (school * MARKS + this.place + 1) * cells;
    found.N = sumOf(byScore, from + first, from + cut);
    if (found.N === 0) return null;
    let all = 0;
    let size = 0;
    let sum = 0;
    for (let x = 0; x < cells; x++) {
      const own = byScore[from + x]!;
      others[x] = totals[x]! - own;
      all += others[x]!;
      size += own;
      sum += x * own;
    }
    if (all < MIN_GROUP_REF) return null;
    found.K = byScore[from + cut]!;
    found.reference = sumOf(others, first, cut);
    const f = this.fits.fitNear(others);
    for (let x = 0; x < cells; x++) f[x] = Math.max(SMALLEST_FIT, f[x]!);
    const share = tiltedShare(f, tiltExponent(f, sum / size), first, cut);
    found.share = Math.min(1 - SHARE_MARGIN, Math.max(SHARE_MARGIN, share));
    return found;
  }
}
