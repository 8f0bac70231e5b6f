import { findingsEn } from './findings';
import { reasonsEn } from './reasons';
import { layoutsEn } from './layouts';
import { cliEn } from './cli';
import { viewsEn } from './views';
import { benchEn } from './bench';
import { fixesEn } from './fixes';
import { repairEn } from './repair';
import { questionsEn } from './questions';
import { schoolsEn } from './schools';
import { chartsEn } from './charts';

/** Texts that are needed once something has been read, and outside the pane. */
export const restEn = {
  ...findingsEn,
  ...reasonsEn,
  ...layoutsEn,
  ...cliEn,
  ...viewsEn,
  ...benchEn,
  ...fixesEn,
  ...repairEn,
  ...questionsEn,
  ...schoolsEn,
  ...chartsEn,
} as const;
