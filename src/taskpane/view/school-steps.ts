/** What can be done with the schools, each in a part of its own above the list. */
export const STEPS = ['highlight', 'reports', 'measures', 'recheck'] as const;
export type SchoolStep = (typeof STEPS)[number];

/** The frame sends this event on `window` to lead to a part of the place of schools; its detail is the step. */
export const SCHOOL_STEP_EVENT = 'objektiv:school-step';

export function isSchoolStep(value: unknown): value is SchoolStep {
  return STEPS.some((step) => step === value);
}
