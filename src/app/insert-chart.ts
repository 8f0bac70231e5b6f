import { chartTexts, type ChartSubject } from '../i18n/chart-texts';
import type { Translator } from '../i18n/translator';
import type { Workbook } from '../plan/ports';
import { freeSheetName } from '../plan/sheet-name';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { chartPlan } from '../reports/charts/chart-plan';
import { levelChartColors } from '../reports/level-chart-colors';
import type { ChartData } from '../risk/charts/chart-data';
import type { TemplateTarget } from './api';
import { levelColors, SETTINGS_KEY } from './settings-store';
import { refuseTaken, selectedPlace } from './template-place';

/** A chart that the pane shows, with the words around it. */
export interface ChartToInsert {
  readonly chart: ChartData;
  readonly subject: ChartSubject;
  /** what the chart is about: school and work */
  readonly about: string;
}

/** The numbers with a native chart beside them, on a new sheet or at the selection where that is free. */
export async function insertChartPlan(
  workbook: Workbook,
  { chart, subject, about }: ChartToInsert,
  target: TemplateTarget,
  t: Translator,
): Promise<WorkbookPlan> {
  const words = chartTexts(chart, t, subject);
  const texts = { ...words, title: about === '' ? words.title : `${words.title}. ${about}` };
  const colors = levelChartColors(levelColors(await workbook.settings(SETTINGS_KEY)));
  const name = `objektiv-${Date.now().toString(36)}`;
  if (target === 'newSheet') {
    const taken = (await workbook.sheets()).map((sheet) => sheet.name);
    const sheet = freeSheetName(t('chart.sheet'), taken);
    return chartPlan(chart, texts, { sheet, row: 0, column: 0, isNew: true, name }, colors);
  }
  const { place, grid } = await selectedPlace(workbook);
  const plan = chartPlan(chart, texts, { ...place, isNew: false, name }, colors);
  refuseTaken(plan, grid);
  return plan;
}
