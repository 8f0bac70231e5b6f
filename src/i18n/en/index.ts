import { firstEn } from './first';
import { restEn } from './rest';

/** All English texts; the keys are those of the Russian ones. */
export const en = { ...firstEn, ...restEn } as const;
