import type { ReasonCode, SetId } from '../../domain/outcome';
import type { IndicatorSpec } from '../../indicators/indicator';

/** What the help tells of an indicator beside its texts. */
export interface IndicatorFacts extends Pick<IndicatorSpec, 'unit' | 'minN' | 'inputs' | 'tested' | 'role'> {
  readonly id: string;
  readonly reasons: readonly ReasonCode[];
  /** sets of the definition that it enters */
  readonly sets: readonly SetId[];
  /** the same where signs are combined cautiously */
  readonly steadySets: readonly SetId[];
}
