import { recheckListTexts } from '../i18n/recheck-texts';
import type { Translator } from '../i18n/translator';
import { freeSheetName } from '../plan/sheet-name';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { recheckSamples, type SampleOptions } from '../recheck/sample';
import { recheckListPlan } from '../reports/recheck-list';
import type { AnalysisReport } from './api';

/** A new sheet with the works to mark again at the schools of the analysis that show signs. */
export function buildRecheckList(
  report: AnalysisReport,
  options: SampleOptions,
  taken: readonly string[],
  t: Translator,
): WorkbookPlan {
  const sheet = freeSheetName(t('recheck.sheet'), taken);
  return recheckListPlan(recheckSamples(report.analysis, options), sheet, recheckListTexts(options, t));
}
