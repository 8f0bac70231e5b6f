import type { plansRu } from '../ru/plans';

/** English texts: plans. The keys are those of the Russian file. */
export const plansEn: Readonly<Record<keyof typeof plansRu, string>> = {};
