import { paneEn } from './pane';
import { findingsEn } from './findings';
import { reasonsEn } from './reasons';
import { templatesEn } from './templates';
import { failuresEn } from './failures';
import { plansEn } from './plans';
import { layoutsEn } from './layouts';
import { cliEn } from './cli';
import { benchEn } from './bench';

export const en = {
  ...paneEn,
  ...findingsEn,
  ...reasonsEn,
  ...templatesEn,
  ...failuresEn,
  ...plansEn,
  ...layoutsEn,
  ...cliEn,
  ...benchEn,
};
