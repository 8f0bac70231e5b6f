import type { cliRu } from '../ru/cli';

/** English texts: cli. The keys are those of the Russian file. */
export const cliEn: Readonly<Record<keyof typeof cliRu, string>> = {};
