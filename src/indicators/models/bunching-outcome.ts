import type { DetailValue, ReasonCode } from '../../domain/outcome';
import { MIN_N, MIN_REF, MIN_SCHOOLS } from '../constants';
import { firstReason, NOTHING, schoolResults, type Beside, type IndicatorContext } from '../indicator';
import type { Figures, Results } from '../results';
import { SCORES_KNOWN, SCORES_MISMATCH, type Statistics } from '../statistics/statistics';
import {
  bunchingAgainstSchools,
  bunchingAgainstWider,
  bunchingOf,
  type Bunching,
  type BunchingMode,
  type BunchingResult,
} from './bunching';

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
    n[school]! < MIN_N && 'N_SMALL',
    reference < MIN_REF && 'REF_SMALL',
    !statistics.cuts && 'NO_SCALE',
    !known && status !== SCORES_MISMATCH && 'NO_SCORES',
    !known && 'COUNTS_MISMATCH',
  );
}

/** Results of one choice of mode for every school. */
export function bunchingOutcomes(context: IndicatorContext, choose: (bunching: Choice) => BunchingMode): Results {
  const { current } = context;
  const file = { few: current.keys.length < MIN_SCHOOLS, boundaries: current.cuts?.join(', ') ?? '' };
  const figure = (s: number, n: number, into: Figures): void => {
    const tests = bunchingOf(current);
    const reason = bunchingReason(current, s);
    const found = reason ? null : tests.figures(s);
    if (!found) return into.none(s, n, reason ?? 'NO_SCORES');
    const { excess, z, p } = found[choose(found)];
    into.set(s, n, excess, z, p);
  };
  return schoolResults(current, figure, (s, reason) => {
    const bunching = reason ? null : bunchingOf(current).at(s);
    if (!bunching) return NOTHING;
    const other = otherReference(context, s);
    const beside = other ? { reference: referenceDetail(other, choose(other.bunching)) } : {};
    return besideOf(bunching, choose(bunching), file, beside);
  });
}

type Choice = Readonly<Record<BunchingMode, { readonly z: number }>>;

function besideOf(
  bunching: Bunching,
  mode: BunchingMode,
  { few, boundaries }: { readonly few: boolean; readonly boundaries: string },
  beside: { readonly [key: string]: DetailValue },
): Beside {
  const { excess, z, p, K, E, theta, cuts } = bunching[mode];
  return {
    flags: few ? ['FEW_SCHOOLS'] : [],
    detail: { mode, boundaries, K, E, excess, p, z, theta, cuts, ...beside },
  };
}

interface OtherReference {
  readonly bunching: Bunching;
  readonly facts: { readonly [key: string]: DetailValue };
}

/** The comparison that the user asked for beside that with all other schools; null when there is none. */
function otherReference(
  { current: { scores, cuts }, reference, similar }: IndicatorContext,
  school: number,
): OtherReference | null {
  if (reference === 'loo' || !scores || !cuts) return null;
  if (reference !== 'similar') {
    const bunching = bunchingAgainstWider(scores, school, reference, cuts);
    return bunching && { bunching, facts: { kind: reference } };
  }
  const group = similar?.[school] ?? null;
  const bunching = group && bunchingAgainstSchools(scores, school, group.schools, cuts);
  if (!group || !bunching) return null;
  const { schools, pupils, bySize } = group;
  return { bunching, facts: { kind: reference, schools: schools.length, pupils, bySize } };
}

function referenceDetail({ bunching, facts }: OtherReference, mode: BunchingMode): { [key: string]: DetailValue } {
  return { ...facts, mode, ...bunchingDetail(bunching[mode]) };
}

function bunchingDetail(result: BunchingResult): { [key: string]: DetailValue } {
  return {
    K: result.K,
    E: result.E,
    excess: result.excess,
    p: result.p,
    z: result.z,
    theta: result.theta,
    cuts: result.cuts,
  };
}
