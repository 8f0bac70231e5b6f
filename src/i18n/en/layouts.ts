import type { layoutsRu } from '../ru/layouts';

/** English texts: layouts. The keys are those of the Russian file. */
export const layoutsEn: Readonly<Record<keyof typeof layoutsRu, string>> = {};
