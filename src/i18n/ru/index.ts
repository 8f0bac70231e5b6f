import { paneRu } from './pane';
import { findingsRu } from './findings';
import { reasonsRu } from './reasons';
import { templatesRu } from './templates';
import { failuresRu } from './failures';
import { plansRu } from './plans';
import { layoutsRu } from './layouts';
import { cliRu } from './cli';
import { benchRu } from './bench';

/** Russian is the source of the key type. */
export const ru = {
  ...paneRu,
  ...findingsRu,
  ...reasonsRu,
  ...templatesRu,
  ...failuresRu,
  ...plansRu,
  ...layoutsRu,
  ...cliRu,
  ...benchRu,
} as const;
