import type { DetailValue, IndicatorResult, ReasonCode } from '../../domain/outcome';
import { MIN_N, MIN_REF, MIN_SCHOOLS } from '../constants';
import { firstReason, forSchools, outcome, undefinedBecause, type IndicatorContext } from '../indicator';
import { SCORES_KNOWN, SCORES_MISMATCH, type Statistics } from '../statistics/statistics';
import { bunchingAgainstWider, bunchingOf, type Bunching, type BunchingMode, type BunchingResult } from './bunching';

export const BUNCHING_REASONS: readonly ReasonCode[] = [
  'N_SMALL',
  'REF_SMALL',
  'NO_SCALE',
  'NO_SCORES',
  'COUNTS_MISMATCH',
];

/** Why a school has no bunching test. */
export function bunchingReason(statistics: Statistics, school: number): ReasonCode | null {
  const { scores, n } = statistics;
  const status = scores?.status[school];
  const known = status === SCORES_KNOWN;
  const reference = scores ? scores.pupils - (scores.n[school] ?? 0) : statistics.pupils - n[school]!;
  return firstReason(
    [n[school]! < MIN_N, 'N_SMALL'],
    [reference < MIN_REF, 'REF_SMALL'],
    [!statistics.cuts, 'NO_SCALE'],
    [!known && status !== SCORES_MISMATCH, 'NO_SCORES'],
    [!known, 'COUNTS_MISMATCH'],
  );
}

/** Results of one choice of mode for every school. */
export function bunchingOutcomes(
  context: IndicatorContext,
  choose: (bunching: Bunching) => BunchingMode,
): IndicatorResult[] {
  const { current, reference } = context;
  const tests = bunchingOf(current);
  const few = current.keys.length < MIN_SCHOOLS;
  return forSchools(current, (s, n) => {
    const bunching = tests[s];
    const reason = bunchingReason(current, s);
    if (reason || !bunching) return undefinedBecause(reason ?? 'NO_SCORES', n);
    const mode = choose(bunching);
    const chosen = bunching[mode];
    const wider =
      reference !== 'loo' && current.scores && current.cuts
        ? bunchingAgainstWider(current.scores, s, reference, current.cuts)
        : null;
    const widerMode = wider ? choose(wider) : null;
    return outcome({
      n,
      value: chosen.excess,
      z: chosen.z,
      p: chosen.p,
      flags: few ? ['FEW_SCHOOLS'] : [],
      detail: {
        mode,
        boundaries: chosen.cuts.map((cut) => cut.cut).join(', '),
        ...bunchingDetail(chosen),
        ...(wider && widerMode
          ? { reference: { kind: reference, mode: widerMode, ...bunchingDetail(wider[widerMode]) } }
          : {}),
      },
    });
  });
}

function bunchingDetail(result: BunchingResult): { [key: string]: DetailValue } {
  return {
    K: result.K,
    E: result.E,
    excess: result.excess,
    p: result.p,
    z: result.z,
    theta: result.theta,
    cuts: result.cuts.map((cut) => ({ ...cut })),
  };
}
