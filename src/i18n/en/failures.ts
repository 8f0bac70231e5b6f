import type { failuresRu } from '../ru/failures';

/** English texts: failures. The keys are those of the Russian file. */
export const failuresEn: Readonly<Record<keyof typeof failuresRu, string>> = {};
