import { findingsRu } from './findings';
import { reasonsRu } from './reasons';
import { layoutsRu } from './layouts';
import { layoutsMoreRu } from './layouts-more';
import { cliRu } from './cli';
import { viewsRu } from './views';
import { benchRu } from './bench';
import { fixesRu } from './fixes';
import { repairRu } from './repair';
import { readersRu } from './readers';
import { marksRu } from './marks';
import { undoRu } from './undo';
import { checkingRu } from './checking';
import { galleryRu } from './gallery';
import { questionsRu } from './questions';
import { schoolsRu } from './schools';
import { functionsRu } from './functions';
import { reportsRu } from './reports';
import { reportPagesRu } from './report-pages';
import { chartsRu } from './charts';
import { startRu } from './start';
import { settingsRu } from './settings';
import { helpRu } from './help';
import { combiningRu } from './combining';
import { answersRu } from './answers';
import { manyFilesRu } from './many-files';

/** Texts that are needed once something has been read, and outside the pane. */
export const restRu = {
  ...findingsRu,
  ...reasonsRu,
  ...layoutsRu,
  ...layoutsMoreRu,
  ...cliRu,
  ...viewsRu,
  ...benchRu,
  ...fixesRu,
  ...repairRu,
  ...readersRu,
  ...questionsRu,
  ...schoolsRu,
  ...functionsRu,
  ...marksRu,
  ...undoRu,
  ...reportsRu,
  ...reportPagesRu,
  ...chartsRu,
  ...startRu,
  ...settingsRu,
  ...helpRu,
  ...combiningRu,
  ...checkingRu,
  ...galleryRu,
  ...manyFilesRu,
  ...answersRu,
} as const;
