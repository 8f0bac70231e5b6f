import type { ReasonCode } from '../../domain/outcome';
import { MIN_N, MIN_SCHOOLS } from '../constants';
import { firstReason, NOTHING, schoolResults } from '../indicator';
import { once } from '../memo';
import { funnel, type Funnel } from '../numerics/funnel';
import { levelAdjust } from '../numerics/level-adjust';
import { upperTail } from '../numerics/normal';
import type { Column, Figures, Results } from '../results';
import { SCORES_KNOWN, type Statistics } from '../statistics/statistics';
import { hasSmallReference, isSmall } from './reference-size';

export const CONFIRMATION_REASONS: readonly ReasonCode[] = ['N_SMALL', 'REF_SMALL', 'NO_JOURNAL', 'NO_SCORES'];

/** More confirmed marks than expected, by the number of pupils they rest on. */
export interface ConfirmationExcess {
  readonly delta: number;
  readonly variance: number;
  readonly confirmed: number;
  readonly expected: number;
  readonly n: number;
}

/** Level adjustment and funnel of both forms of the indicator (indicators.md 6). */
export function confirmationOutcomes(
  statistics: Statistics,
  excess: (school: number) => ConfirmationExcess | null,
): Results {
  const tests = once(() => testExcess(statistics, excess));
  const reasonOf = (s: number): ReasonCode | null =>
    firstReason(
      isSmall(statistics, s) && 'N_SMALL',
      hasSmallReference(statistics, s) && 'REF_SMALL',
      !tests().found[s] && 'NO_JOURNAL',
      tests().levels[s] === null && 'NO_SCORES',
    );
  const figure = (s: number, n: number, into: Figures): void => {
    const result = tests().found[s] ?? null;
    const reason = reasonOf(s);
    if (!result || reason === 'N_SMALL' || reason === 'REF_SMALL') return into.none(s, n, reason ?? 'NO_JOURNAL');
    const z = reason ? null : (tests().tested.z[s] ?? null);
    const why = reason ?? (z === null ? 'NO_VARIATION' : null);
    into.set(s, result.n, result.delta, z, z === null ? null : upperTail(z), why);
  };
  return schoolResults(statistics, figure, (s, reason) => {
    const { found, adjusted, tested } = tests();
    const result = found[s] ?? null;
    if (!result || reason === 'N_SMALL' || reason === 'REF_SMALL') return NOTHING;
    return {
      flags: !reason && tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
      detail: {
        delta: result.delta,
        nj: result.n,
        K: result.confirmed,
        E: result.expected,
        adjusted: adjusted[s] ?? null,
        variance: result.variance,
        tau2: tested.tau2,
      },
    };
  });
}

function testExcess(
  { keys, scores }: Statistics,
  excess: (school: number) => ConfirmationExcess | null,
): {
  readonly found: readonly (ConfirmationExcess | null)[];
  readonly levels: Column;
  readonly adjusted: Column;
  readonly tested: Funnel;
} {
  const found = keys.map((_, s) => {
    const result = excess(s);
    return result && result.n >= MIN_N ? result : null;
  });
  const levels = found.map((_, s) => (scores?.status[s] === SCORES_KNOWN ? scores.mean[s]! : null));
  const variances = found.map((result) => result?.variance ?? null);
  const adjusted = levelAdjust(
    found.map((result) => result?.delta ?? null),
    levels,
    variances.map((variance) => (variance !== null && variance > 0 ? 1 / variance : null)),
  );
  return { found, levels, adjusted, tested: funnel(adjusted, variances) };
}
