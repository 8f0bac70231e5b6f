import type { Computed } from '../indicators/compute-all';
import type { Figures } from '../indicators/results';
import type { AssessmentResult } from './analysis';

/** Beside the result, not in it: a result is compared, copied and written as JSON, and columns that are made later are none of that. */
const known = new WeakMap<AssessmentResult, Computed>();

/** Every number of an indicator for the schools of a work, in their order; null for a result that was not computed in this thread. */
export function figuresOf(assessment: AssessmentResult, indicator: string): Figures | null {
  return known.get(assessment)?.figures(indicator) ?? null;
}

export function withFigures(assessment: AssessmentResult, computed: Computed): AssessmentResult {
  known.set(assessment, computed);
  return assessment;
}
