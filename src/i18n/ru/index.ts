import { firstRu } from './first';
import { restRu } from './rest';

/** Russian is the source of the key type. */
export const ru = { ...firstRu, ...restRu } as const;
