export const STEPS = ['look', 'highlight', 'reports', 'measures', 'recheck'] as const;
export type Step = (typeof STEPS)[number];

/** What a plan that was applied has done; any other plan is no step of this way. */
export function stepOfPlan(title: string): Step | null {
  if (title === 'highlight') return 'highlight';
  if (title === 'recheckList') return 'recheck';
  if (title === 'measures') return 'measures';
  return title.startsWith('report') ? 'reports' : null;
}

/** The step to recommend: the first that is offered and not done; null when all are. */
export function nextStep(offered: readonly Step[], done: ReadonlySet<Step>): Step | null {
  return STEPS.find((step) => offered.includes(step) && !done.has(step)) ?? null;
}
