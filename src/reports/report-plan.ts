import type { PlanOperation } from '../plan/workbook-plan';
import type { Analysis, SchoolOverview } from '../risk/analysis';
import { levelChartColors } from './level-chart-colors';
import { PALETTES, type LevelColors } from './palettes';
import { heatMapSheet } from './sheets/heat-map';
import { indicatorTableSheet } from './sheets/indicator-table';
import { memoSheet } from './sheets/memo';
import { schoolCardsSheet } from './sheets/school-cards';
import { summarySheet } from './sheets/summary';
import { threeYearsSheet } from './sheets/three-years';
import type { ReportWords } from './words';

/** Report sheets in the order in which they stand in a workbook. */
export const REPORTS = ['summary', 'heat', 'card', 'years', 'table', 'memo'] as const;
export type ReportId = (typeof REPORTS)[number];

/** Operations that make one report as a new sheet. `schools` are those that get a card. */
export function reportSheet(
  report: ReportId,
  sheet: string,
  analysis: Analysis,
  schools: readonly SchoolOverview[],
  words: ReportWords,
  colors: LevelColors = PALETTES.orangeBlue,
): PlanOperation[] {
  switch (report) {
    case 'summary':
      return summarySheet(sheet, analysis, words, levelChartColors(colors));
    case 'heat':
      return heatMapSheet(sheet, analysis, words);
    case 'card':
      return schoolCardsSheet(sheet, analysis, schools, words);
    case 'years':
      return threeYearsSheet(sheet, analysis, words);
    case 'table':
      return indicatorTableSheet(sheet, analysis, words);
    case 'memo':
      return memoSheet(sheet, analysis, words);
  }
}
