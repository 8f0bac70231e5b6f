import type { benchRu } from '../ru/bench';

/** English texts: bench. The keys are those of the Russian file. */
export const benchEn: Readonly<Record<keyof typeof benchRu, string>> = {};
