import type { IndicatorResult, SetId } from '../domain/outcome';
import { signOf } from '../indicators/compute-all';
import { P_FLOOR, upperTail } from '../indicators/numerics/normal';

/** A low value never cancels a high one. */
const P_CAP = 0.5;

/** Members of the sets (indicators.md 13). A missing member is left out, nothing is imputed. */
export const SET_MEMBERS: Readonly<Record<SetId, readonly string[]>> = {
  P1: ['bunch_guard', 'jbunch', 'HE', 'sim', 'open', 'conf'],
  P4: ['bunch_guard', 'jbunch', 'HE', 'sim', 'open', 'conf', 'bunch_multi', 'yoy'],
  A1: ['bunch_guard', 'HEagg', 'OPENagg', 'conf_agg'],
  A4: ['bunch_guard', 'HEagg', 'OPENagg', 'conf_agg', 'bunch_multi', 'yoy'],
};

/** The z that enters a set: after its empirical null where the indicator has one. */
export function memberZ(result: IndicatorResult | undefined): number | null {
  return signOf(result);
}

/** Cauchy combination of one-sided z with capped p; null without any member (Liu, Xie 2020). */
export function combineCauchy(members: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  for (const z of members) {
    if (z === null) continue;
    const p = Math.min(P_CAP, Math.max(P_FLOOR, upperTail(z)));
    // tan((0.5 - p) pi) as a cotangent: no digit of a small p is lost.
    sum += p === P_CAP ? 0 : 1 / Math.tan(p * Math.PI);
    count += 1;
  }
  if (count === 0) return null;
  const t = sum / count;
  return t > 0 ? Math.atan(1 / t) / Math.PI : P_CAP;
}
