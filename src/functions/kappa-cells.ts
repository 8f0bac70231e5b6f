import type { Translator } from '../i18n/translator';
import type { WeightedKappa } from '../recheck/weighted-kappa';
import { notAvailable, type AnswerCell } from './answer';

/** Value and interval of kappa, or why there is none. */
export function kappaCells({ kappa, ci, reason }: WeightedKappa, t: Translator): AnswerCell[] {
  if (kappa === null) return [notAvailable(t.dynamic(`functions.reason.${reason ?? 'NO_VARIATION'}`)), '', ''];
  return ci ? [kappa, ...ci] : [kappa, '', ''];
}
