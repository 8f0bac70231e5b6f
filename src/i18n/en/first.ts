import { paneEn } from './pane';
import { failuresEn } from './failures';
import { plansEn } from './plans';
import { templatesEn } from './templates';

/** Texts of the pane's first screen. */
export const firstEn = {
  ...paneEn,
  ...failuresEn,
  ...plansEn,
  ...templatesEn,
} as const;
