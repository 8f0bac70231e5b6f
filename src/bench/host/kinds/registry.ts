import type { Kind } from '../host-object';
import type { Selves } from '../scope';
import { autoFilterKind } from './auto-filter';
import { commentReplyCollectionKind, pivotTableCollectionKind, shapeCollectionKind } from './absent-objects';
import {
  chartAxesKind,
  chartAxisKind,
  chartAxisTitleKind,
  chartGridlinesFormatKind,
  chartGridlinesKind,
} from './chart-axes';
import {
  chartFillKind,
  chartLineFormatKind,
  chartSeriesCollectionKind,
  chartSeriesFormatKind,
  chartSeriesKind,
} from './chart-series';
import {
  chartCollectionKind,
  chartFontKind,
  chartKind,
  chartLegendKind,
  chartTitleFormatKind,
  chartTitleKind,
} from './charts';
import {
  conditionalFormatCollectionKind,
  conditionalFormatKind,
  conditionalFormatRuleKind,
  conditionalRangeFillKind,
  conditionalRangeFontKind,
  conditionalRangeFormatKind,
  customConditionalFormatKind,
} from './conditional-formats';
import { dataValidationKind } from './data-validation';
import { namedItemCollectionKind, namedItemKind } from './names';
import { commentCollectionKind, commentKind, noteCollectionKind, noteKind } from './notes';
import { workbookRangeAreasKind } from './links';
import { pageBreakCollectionKind, pageBreakKind } from './page-breaks';
import { headerFooterGroupKind, headerFooterKind, pageLayoutKind } from './page-layout';
import { rangeKind } from './range';
import { rangeAreasKind, rangeCollectionKind } from './range-areas';
import {
  formatProtectionKind,
  rangeBorderCollectionKind,
  rangeBorderKind,
  rangeFillKind,
  rangeFontKind,
  rangeFormatKind,
} from './range-format';

import {
  addinInternalServiceKind,
  appRuntimePersistenceKind,
  appRuntimeServiceKind,
  customFunctionsKind,
  dynamicRibbonKind,
  ribbonButtonKind,
  ribbonTabKind,
  telemetryServiceKind,
} from './services';
import {
  customPropertyCollectionKind,
  customPropertyKind,
  documentPropertiesKind,
  settingCollectionKind,
  settingKind,
  worksheetCustomPropertyCollectionKind,
  worksheetCustomPropertyKind,
} from './stored-values';
import { customXmlPartKind, customXmlPartsKind } from './custom-xml';
import { tableCollectionKind, tableColumnCollectionKind, tableColumnKind, tableKind } from './tables';
import { applicationKind, cultureInfoKind, numberFormatInfoKind, runtimeKind, workbookKind } from './workbook';
import { freezePanesKind, worksheetKind, worksheetProtectionKind } from './worksheet';
import { worksheetCollectionKind } from './worksheets';

/** Every object kind the simulated Excel has. Whatever is not here answers ApiNotFound. */
export const kinds: { readonly [K in keyof Selves]: Kind<Selves[K]> } = {
  Workbook: workbookKind,
  Application: applicationKind,
  CultureInfo: cultureInfoKind,
  NumberFormatInfo: numberFormatInfoKind,
  Runtime: runtimeKind,
  WorksheetCollection: worksheetCollectionKind,
  Worksheet: worksheetKind,
  WorksheetProtection: worksheetProtectionKind,
  WorksheetFreezePanes: freezePanesKind,
  PageLayout: pageLayoutKind,
  HeaderFooterGroup: headerFooterGroupKind,
  HeaderFooter: headerFooterKind,
  AutoFilter: autoFilterKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  RangeCollection: rangeCollectionKind,
  RangeFormat: rangeFormatKind,
  RangeFill: rangeFillKind,
  RangeFont: rangeFontKind,
  RangeBorderCollection: rangeBorderCollectionKind,
  RangeBorder: rangeBorderKind,
  FormatProtection: formatProtectionKind,
  DataValidation: dataValidationKind,
  ConditionalFormatCollection: conditionalFormatCollectionKind,
  ConditionalFormat: conditionalFormatKind,
  CustomConditionalFormat: customConditionalFormatKind,
  ConditionalFormatRule: conditionalFormatRuleKind,
  ConditionalRangeFormat: conditionalRangeFormatKind,
  ConditionalRangeFill: conditionalRangeFillKind,
  ConditionalRangeFont: conditionalRangeFontKind,
  TableCollection: tableCollectionKind,
  Table: tableKind,
  TableColumnCollection: tableColumnCollectionKind,
  TableColumn: tableColumnKind,
  NamedItemCollection: namedItemCollectionKind,
  NamedItem: namedItemKind,
  NoteCollection: noteCollectionKind,
  Note: noteKind,
  CommentCollection: commentCollectionKind,
  Comment: commentKind,
  ChartCollection: chartCollectionKind,
  Chart: chartKind,
  ChartTitle: chartTitleKind,
  ChartTitleFormat: chartTitleFormatKind,
  ChartFont: chartFontKind,
  ChartLegend: chartLegendKind,
  ChartAxes: chartAxesKind,
  ChartAxis: chartAxisKind,
  ChartAxisTitle: chartAxisTitleKind,
  ChartGridlines: chartGridlinesKind,
  ChartGridlinesFormat: chartGridlinesFormatKind,
  ChartSeriesCollection: chartSeriesCollectionKind,
  ChartSeries: chartSeriesKind,
  ChartSeriesFormat: chartSeriesFormatKind,
  ChartFill: chartFillKind,
  ChartLineFormat: chartLineFormatKind,
  PageBreakCollection: pageBreakCollectionKind,
  PageBreak: pageBreakKind,
  CommentReplyCollection: commentReplyCollectionKind,
  ShapeCollection: shapeCollectionKind,
  PivotTableCollection: pivotTableCollectionKind,
  WorkbookRangeAreas: workbookRangeAreasKind,
  SettingCollection: settingCollectionKind,
  Setting: settingKind,
  CustomXmlParts: customXmlPartsKind,
  CustomXmlPart: customXmlPartKind,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionKind,
  WorksheetCustomProperty: worksheetCustomPropertyKind,
  DocumentProperties: documentPropertiesKind,
  CustomPropertyCollection: customPropertyCollectionKind,
  CustomProperty: customPropertyKind,
  TelemetryService: telemetryServiceKind,
  AppRuntimeService: appRuntimeServiceKind,
  AppRuntimePersistenceService: appRuntimePersistenceKind,
  DynamicRibbon: dynamicRibbonKind,
  RibbonTab: ribbonTabKind,
  RibbonButton: ribbonButtonKind,
  AddinInternalService: addinInternalServiceKind,
  CustomFunctions: customFunctionsKind,
};
