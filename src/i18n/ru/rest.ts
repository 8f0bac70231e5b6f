import { findingsRu } from './findings';
import { reasonsRu } from './reasons';
import { layoutsRu } from './layouts';
import { cliRu } from './cli';
import { viewsRu } from './views';
import { benchRu } from './bench';
import { fixesRu } from './fixes';
import { repairRu } from './repair';
import { questionsRu } from './questions';
import { schoolsRu } from './schools';
import { chartsRu } from './charts';

/** Texts that are needed once something has been read, and outside the pane. */
export const restRu = {
  ...findingsRu,
  ...reasonsRu,
  ...layoutsRu,
  ...cliRu,
  ...viewsRu,
  ...benchRu,
  ...fixesRu,
  ...repairRu,
  ...questionsRu,
  ...schoolsRu,
  ...chartsRu,
} as const;
