import type { findingsRu } from '../ru/findings';

/** English texts: findings. The keys are those of the Russian file. */
export const findingsEn: Readonly<Record<keyof typeof findingsRu, string>> = {};
