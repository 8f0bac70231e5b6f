import { findingsEn } from './findings';
import { reasonsEn } from './reasons';
import { layoutsEn } from './layouts';
import { layoutsMoreEn } from './layouts-more';
import { cliEn } from './cli';
import { viewsEn } from './views';
import { benchEn } from './bench';
import { fixesEn } from './fixes';
import { repairEn } from './repair';
import { readersEn } from './readers';
import { marksEn } from './marks';
import { undoEn } from './undo';
import { checkingEn } from './checking';
import { galleryEn } from './gallery';
import { questionsEn } from './questions';
import { schoolsEn } from './schools';
import { functionsEn } from './functions';
import { reportsEn } from './reports';
import { reportPagesEn } from './report-pages';
import { chartsEn } from './charts';
import { startEn } from './start';
import { settingsEn } from './settings';
import { helpEn } from './help';
import { combiningEn } from './combining';
import { answersEn } from './answers';
import { manyFilesEn } from './many-files';

/** Texts that are needed once something has been read, and outside the pane. */
export const restEn = {
  ...findingsEn,
  ...reasonsEn,
  ...layoutsEn,
  ...layoutsMoreEn,
  ...cliEn,
  ...viewsEn,
  ...benchEn,
  ...fixesEn,
  ...repairEn,
  ...readersEn,
  ...questionsEn,
  ...schoolsEn,
  ...functionsEn,
  ...marksEn,
  ...undoEn,
  ...reportsEn,
  ...reportPagesEn,
  ...chartsEn,
  ...startEn,
  ...settingsEn,
  ...helpEn,
  ...combiningEn,
  ...checkingEn,
  ...galleryEn,
  ...manyFilesEn,
  ...answersEn,
} as const;
