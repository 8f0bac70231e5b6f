import { paneRu } from './pane';
import { failuresRu } from './failures';
import { plansRu } from './plans';
import { templatesRu } from './templates';

/** Texts of the pane's first screen. */
export const firstRu = {
  ...paneRu,
  ...failuresRu,
  ...plansRu,
  ...templatesRu,
} as const;
