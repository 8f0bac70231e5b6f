import type { CellRef } from '../domain/cell';
import type { RunOptions } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { SampleOptions } from '../recheck/sample';
import type { ReportId } from '../reports/report-plan';
import type { AnalysisReport, Result } from './api';

export type ReportKind = ReportId | 'recheck';

export interface ReportChoice {
  readonly reports: readonly ReportKind[];
  /** keys of the schools that get a card; without it all schools with signs */
  readonly schools?: readonly string[];
  readonly sample?: SampleOptions;
}

/** What becomes of one report. */
export interface ReportSheetPreview {
  readonly report: ReportKind;
  readonly sheet: string;
  /**
   * `add` a new sheet; `replace` our own sheet of before; `beside` a new sheet, because the old one was altered too much, or holds entries
   * that belong to works which may not be on the new list
   */
  readonly action: 'add' | 'replace' | 'beside';
  /** our cells that somebody changed: these changes are lost when the sheet is replaced */
  readonly changed: readonly CellRef[];
  /** the user's own entries that stay where they are or beside their row, and those that move below the report */
  readonly kept: number;
  readonly moved: number;
}

export interface ReportsPreview {
  readonly plan: WorkbookPlan;
  readonly sheets: readonly ReportSheetPreview[];
}

export interface ReportsApi {
  /** new or refreshed report sheets; nothing is written before the plan is applied */
  preview(report: AnalysisReport, choice: ReportChoice, run?: RunOptions): Promise<Result<ReportsPreview>>;
}
