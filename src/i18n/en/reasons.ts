import type { reasonsRu } from '../ru/reasons';

/** English texts: reasons. The keys are those of the Russian file. */
export const reasonsEn: Readonly<Record<keyof typeof reasonsRu, string>> = {};
