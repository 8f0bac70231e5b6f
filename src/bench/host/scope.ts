import type { Rect } from '../../domain/cell';
import type { SheetModel } from '../model/sheet-model';
import type { BorderSide } from '../model/styles';
import type { WorkbookModel } from '../model/workbook-model';
import type { CustomFunctionHost } from './custom-functions';
import type { XmlParts } from './kinds/custom-xml';
import type { HostObject } from './host-object';
import type { HostOptions } from './host-options';

/** Some rectangles of one sheet: what formats, rules and validations are set on. */
export interface Area {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

export interface RangeSelf {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Something on a sheet that is found by its id, name or key. */
export interface OnSheet {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** An axis of a chart (the chart by its id). */
export interface ChartAxisSelf extends OnSheet {
  readonly axis: 'categoryAxis' | 'valueAxis';
}

export interface ChartSeriesSelf extends OnSheet {
  readonly series: string;
}

/** The line of a series, or the grid lines of an axis. */
export type ChartLineSelf =
  (ChartSeriesSelf & { readonly of: 'series' }) | (ChartAxisSelf & { readonly of: 'gridlines' });

export interface PageBreaksSelf {
  readonly sheet: SheetModel;
  readonly axis: 'row' | 'column';
}

export interface PageBreakSelf extends PageBreaksSelf {
  /** of the first row or column behind the break */
  readonly index: number;
}

/** Something of the workbook (sheet null) or of one sheet. */
export interface SheetOrBook {
  readonly sheet: SheetModel | null;
}

/** What the objects of each kind stand for. */
export interface Selves {
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  CultureInfo: WorkbookModel;
  NumberFormatInfo: WorkbookModel;
  Runtime: WorkbookModel;
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  AutoFilter: SheetModel;
  Range: RangeSelf;
  RangeAreas: Area;
  RangeCollection: Area;
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  RangeBorderCollection: Area;
  RangeBorder: { readonly area: Area; readonly side: BorderSide | 'insideHorizontal' | 'insideVertical' };
  FormatProtection: Area;
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: OnSheet;
  CustomConditionalFormat: OnSheet;
  ConditionalFormatRule: OnSheet;
  ConditionalRangeFormat: OnSheet;
  ConditionalRangeFill: OnSheet;
  ConditionalRangeFont: OnSheet;
  TableCollection: SheetOrBook;
  Table: OnSheet;
  TableColumnCollection: OnSheet;
  TableColumn: OnSheet & { readonly index: number };
  NamedItemCollection: SheetOrBook;
  NamedItem: SheetOrBook & { readonly name: string };
  NoteCollection: SheetOrBook;
  Note: { readonly sheet: SheetModel; readonly row: number; readonly column: number };
  CommentCollection: SheetOrBook;
  Comment: OnSheet;
  ChartCollection: SheetModel;
  Chart: OnSheet;
  ChartTitle: OnSheet;
  ChartTitleFormat: OnSheet;
  ChartFont: OnSheet;
  ChartLegend: OnSheet;
  ChartAxes: OnSheet;
  ChartAxis: ChartAxisSelf;
  ChartAxisTitle: ChartAxisSelf;
  ChartGridlines: ChartAxisSelf;
  ChartGridlinesFormat: ChartAxisSelf;
  ChartSeriesCollection: OnSheet;
  ChartSeries: ChartSeriesSelf;
  ChartSeriesFormat: ChartSeriesSelf;
  ChartFill: ChartSeriesSelf;
  ChartLineFormat: ChartLineSelf;
  PageBreakCollection: PageBreaksSelf;
  PageBreak: PageBreakSelf;
  CommentReplyCollection: OnSheet;
  ShapeCollection: SheetModel;
  PivotTableCollection: SheetModel;
  WorkbookRangeAreas: { readonly addresses: readonly string[] };
  SettingCollection: WorkbookModel;
  Setting: { readonly key: string };
  CustomXmlParts: XmlParts;
  CustomXmlPart: { readonly id: string };
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetCustomProperty: OnSheet;
  DocumentProperties: WorkbookModel;
  CustomPropertyCollection: WorkbookModel;
  CustomProperty: { readonly key: string };
  TelemetryService: WorkbookModel;
  AppRuntimeService: WorkbookModel;
  AppRuntimePersistenceService: WorkbookModel;
  DynamicRibbon: WorkbookModel;
  RibbonTab: { readonly id: string };
  RibbonButton: { readonly id: string };
  AddinInternalService: WorkbookModel;
  CustomFunctions: WorkbookModel;
}

/** The add-in's pane as `Office.addin` and `Office.ribbon` see it. */
export interface RuntimeState {
  /** Inactive, Background (hidden) or Visible */
  state: string;
  startState: string;
  /** last wish by id of a tab (shown) or a button (enabled) */
  readonly ribbon: Map<string, boolean>;
}

/** What every simulated object can reach. */
export interface Scope {
  readonly model: WorkbookModel;
  readonly options: HostOptions;
  /** `runtime.enableEvents` */
  events: boolean;
  readonly runtime: RuntimeState;
  readonly functions: CustomFunctionHost;
  make<K extends keyof Selves>(kind: K, self: Selves[K]): HostObject;
  keep(object: HostObject): string;
  release(id: string | null): void;
  reference(id: string): HostObject | null;
  /** registers or unregisters interest in an event of a sheet (its id) or of the workbook */
  listen(eventType: number, targetId: string, on: boolean): void;
}
