import type { chartsRu } from '../ru/charts';

/** English texts: charts, links and replaced sheets in plans. */
export const chartsEn: Record<keyof typeof chartsRu, string> = {
  'plans.line.replaceSheet': 'The old sheet will be replaced by a new one; this can be taken back.',
  'plans.line.removeSheet': 'The sheet will be deleted; this can be taken back.',
  'plans.line.addChart': '{count, plural, one {# chart} other {# charts}} will be made.',
  'plans.line.deleteChart': '{count, plural, one {# chart} other {# charts}} will be removed.',
  'plans.line.hyperlink': '{count, plural, one {# link} other {# links}} to other places of the workbook will change.',
  'failures.chartExists': 'Sheet “{sheet}” already has a chart “{name}”. Delete or rename it and try again.',
  'failures.cannotRestore':
    'Sheet “{sheet}” was not replaced: {reason, select, tables {it has an Excel table} pivots {it has a pivot table} filter {a filter is on} conditionalFormats {it has conditional formatting} pictures {it has pictures or shapes} comments {it has discussions in comments} charts {it has a chart that the add-in did not make} hidden {it has hidden rows or columns} protected {it is protected} usedElsewhere {formulas or names elsewhere in the workbook refer to it} other {it has something that the add-in cannot restore}}, and this could not be put back after deletion. Rename the sheet to keep it and try again.',
};
