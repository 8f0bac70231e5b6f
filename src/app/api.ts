import type { Answer, Answers } from './answers';
import type { RememberedAnswer } from './remembered-answers';
import type { Assessment, DataSource } from '../domain/assessment';
import type { CellRef } from '../domain/cell';
import type { OpenQuestion } from '../domain/supplements';
import type { Finding } from '../domain/finding';
import type { Chosen, PlannedFixes } from '../roadmap/fixes/plan-fixes';
import type { FixOptions } from '../roadmap/fixes/fix';
import type { PlannedShift } from '../roadmap/shift/plan-shift';
import type { CheckedTable, MeasureField } from '../roadmap/measure-table';
import type { TableCandidate } from '../roadmap/recognise/unknown-headers';
import type { Analysis, AnalysisOptions } from '../risk/analysis';
import type { RecheckAgreement } from '../recheck/agreement';
import type { SampleOptions } from '../recheck/sample';
import type { ResultComparison } from '../risk/views/compare-results';
import type { FailureCode, PlanReceipt, RunOptions } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { HighlightChoice } from '../reports/highlight/choice';
import type { HighlightSummary } from '../reports/highlight/prepare-highlight';
import type { HistoryList, TakenBack } from './history';
import type { ReportsApi } from './reports-api';
import type { HeadedColumns, RememberedColumns } from './measure-columns';
import type { OwnTemplateSummary, TextFile } from './own-templates';
import type { PlanFacts } from './plan-facts';
import type { BinaryFile } from './remark-archive';
import type { CheckedFile, FilesRun, ChosenFile } from './check-files';
import type { ChartToInsert } from './insert-chart';
import type { SchoolPlace } from './school-places';
import type { Overview } from './overview';
import type { Settings } from './settings';
import type { SavedSettings } from './settings-store';
import type { OwnTemplate } from '../templates/own-template';
import type { TemplateParams, TemplateSummary } from '../templates/catalogue';
import type { FileSchool } from './school-of-file';
import type { MeasuresParams } from '../templates/build-measures';

/** Every use case answers with a value or with a failure that the user can act on; only bugs are thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  readonly code: FailureCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** what could not be rolled back */
  readonly written: readonly string[];
  /** for the copyable report */
  readonly cause: string | null;
}

export interface SheetNote {
  readonly sheet: string;
  /** key of i18n `layouts.note.<code>`: empty sheet, no known table, ... */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface AnalysisReport {
  readonly analysis: Analysis;
  /** sheets from which nothing was read, each with its reason */
  readonly notes: readonly SheetNote[];
  /** results of the same pupils in two works, exams, stages or marks */
  readonly comparisons?: readonly ResultComparison[];
  /** second markings that were read, each against the first */
  readonly rechecks?: readonly RecheckAgreement[];
  /** what only the user can tell: columns, schools */
  readonly questions?: readonly OpenQuestion[];
}

/** Settings of an analysis together with what the user has answered before. */
export interface AnalyseOptions extends AnalysisOptions {
  readonly answers?: Answers;
  /** by key of the school: true for those compared with lyceums and gymnasiums, whatever their name says */
  readonly selectiveSchools?: Readonly<Record<string, boolean>>;
}

export type { Overview } from './overview';

export interface CheckReport {
  readonly tables: readonly CheckedTable[];
  /** results tables that were recognised on the way */
  readonly results: readonly DataSource[];
  /** findings of results tables (reading) */
  readonly resultFindings: readonly Finding[];
  readonly notes: readonly SheetNote[];
  /** headers in unknown words on sheets where nothing was recognised: the user may explain them */
  readonly candidates?: readonly TableCandidate[];
  /** whose file it is; absent when nothing tells it */
  readonly school?: FileSchool;
  readonly status: 'clean' | 'findings' | 'incomplete';
}

export interface HighlightPreview {
  readonly plan: WorkbookPlan;
  readonly sheets: readonly { readonly sheet: string; readonly rows: number; readonly schools: number }[];
  /** sheets that name a chosen school, also those that are to be left alone */
  readonly candidates: readonly { readonly sheet: string; readonly rows: number }[];
  readonly choice: HighlightChoice;
  /** what this Excel can put a reason into, beside a column */
  readonly cellReasons: 'note' | 'comment' | 'none';
  /** how the reason is shown */
  readonly reasonIn: 'note' | 'comment' | 'column';
  /** so many rows that the reason stands only at the first ones of each school */
  readonly onceOnly: boolean;
  /** sheets that cannot be marked, each with its reason */
  readonly notes: readonly SheetNote[];
  /** names of schools that fit several of them, or a chosen one only perhaps: not marked */
  readonly unclear: readonly SheetNote[];
}

/** What the workbook itself says; two panes over one workbook see the same. */
export type HighlightState = HighlightSummary;

/** Rows that were added or changed since and are not marked as they should be. */
export interface PendingMarks {
  readonly rows: number;
  readonly sheets: readonly string[];
  /** the rows have just been marked without asking, as the user chose */
  readonly refreshed: boolean;
}

export interface HighlightTakenBack extends PlanReceipt {
  /** marked rows that are no longer there */
  readonly lost: readonly CellRef[];
  /** the sheet with the legend, when the user has changed it and it stays */
  readonly legendKept: string | null;
}

export type TemplateTarget = 'newSheet' | 'selection';

export interface OverviewOptions extends RunOptions {
  /** a large book is read only when this is asked for */
  readonly all?: boolean;
  /** the last one: not read again while sheets and settings look the same */
  readonly known?: Overview | null;
}

/** The use cases of the add-in over one workbook. */
export interface App {
  /** with the settings of the workbook; what the options name goes before them */
  analyse(options: Partial<AnalysisOptions>, run?: RunOptions): Promise<Result<AnalysisReport>>;
  /** remembers an answer in the workbook; the next analysis uses it */
  answer(question: OpenQuestion, answer: Answer): Promise<Result<PlanReceipt>>;
  /** what has been answered in this workbook */
  rememberedAnswers(): Promise<Result<readonly RememberedAnswer[]>>;
  /** the next analysis asks again */
  forgetAnswers(ids: readonly string[]): Promise<Result<PlanReceipt>>;
  /** what is in the book and what can be made of it */
  overview(options?: OverviewOptions): Promise<Result<Overview>>;
  /** calls when another sheet is opened or sheets come and go; answers how to stop */
  watch(listener: () => void): () => void;
  settings(): Promise<Result<Settings>>;
  /** with `base`, the settings that were changed, only what differs from it is stored: another pane may have stored the rest */
  saveSettings(settings: Settings, base?: Settings): Promise<Result<SavedSettings>>;
  /** new sheets with invented schools to try everything on */
  previewSample(): Promise<Result<WorkbookPlan>>;
  check(run?: RunOptions): Promise<Result<CheckReport>>;
  /** remembers what the columns of a table mean (field by sheet column); the next check uses it for this header */
  mapColumns(table: HeadedColumns, fields: Readonly<Record<number, MeasureField>>): Promise<Result<PlanReceipt>>;
  /** headers that the user has explained in this workbook */
  rememberedColumns(): Promise<Result<readonly RememberedColumns[]>>;
  forgetColumns(ids: readonly string[]): Promise<Result<PlanReceipt>>;
  /** what the user has told of the plans in this workbook; the next check uses it */
  planFacts(): Promise<Result<PlanFacts>>;
  rememberPlanFacts(facts: PlanFacts): Promise<Result<PlanReceipt>>;
  /** files chosen by the user, one after another; a bad file is a failure of its own */
  checkFiles(files: readonly ChosenFile[], run?: FilesRun): Promise<Result<readonly CheckedFile[]>>;
  /** a summary sheet with a row per file, and a sheet of remarks for each that has any */
  previewSummary(files: readonly CheckedFile[]): Promise<Result<WorkbookPlan>>;
  /** the summary and a workbook of remarks per file in one .zip; the workbook is only read */
  remarkArchive(files: readonly CheckedFile[], run?: RunOptions): Promise<Result<BinaryFile>>;
  /** repairs of one checked table: single findings, or all of a kind by fix id; fails with `changed` when the sheet is another by now */
  previewFixes(checked: CheckedTable, chosen: readonly Chosen[], options?: FixOptions): Promise<Result<PlannedFixes>>;
  /** repairs beyond the findings of a checked table, told like findings of codes `fix/<id>` */
  fixOffers(checked: CheckedTable): Promise<Result<readonly Finding[]>>;
  /** the plans of all sheets moved to the school year that begins in `to`; what stays is named */
  previewShift(to: number, run?: RunOptions): Promise<Result<PlannedShift>>;
  /** a report with conclusions made from a checked plan, as of an ISO day */
  previewProgress(checked: CheckedTable, asOf: string): Promise<Result<WorkbookPlan>>;
  /** what is still to be done by month, as a sheet */
  previewCalendar(checked: CheckedTable, asOf: string): Promise<Result<WorkbookPlan>>;
  /** a complex of measures for the schools at risk, or for those whose keys are named */
  previewMeasures(
    report: AnalysisReport,
    params: MeasuresParams,
    schools?: readonly string[],
  ): Promise<Result<WorkbookPlan>>;
  /** a sheet with the works to mark again at the schools with signs */
  previewRecheck(report: AnalysisReport, options: SampleOptions): Promise<Result<WorkbookPlan>>;
  /** summary, heat map, cards and the other report sheets */
  readonly reports: ReportsApi;
  templates(): readonly TemplateSummary[];
  /** what was filled in for the last template inserted into this workbook; null when none was */
  templateDefaults(): Promise<Result<TemplateParams | null>>;
  /** on a new sheet, or with its top left corner at the selection; fails with `noRoom` when that place is not free */
  previewTemplate(
    id: string,
    params: TemplateParams,
    filled: boolean,
    target?: TemplateTarget,
  ): Promise<Result<WorkbookPlan>>;
  /** keeps a checked table as a template in the workbook; a taken name gets a number */
  saveTemplate(checked: CheckedTable, name: string): Promise<Result<PlanReceipt>>;
  ownTemplates(): Promise<Result<readonly OwnTemplateSummary[]>>;
  /** the kept table on a new sheet */
  previewOwnTemplate(id: string): Promise<Result<WorkbookPlan>>;
  deleteOwnTemplate(id: string): Promise<Result<PlanReceipt>>;
  /** a checked table as a template in a file of its own; the workbook is only read */
  tableAsFile(checked: CheckedTable, name: string): Promise<Result<TextFile>>;
  ownTemplateAsFile(id: string): Promise<Result<TextFile>>;
  /** the template of a chosen file: one of ours, or the largest plan of a workbook; fails with `notATemplate` */
  readTemplate(file: ChosenFile): Promise<Result<OwnTemplate>>;
  previewLoadedTemplate(template: OwnTemplate): Promise<Result<WorkbookPlan>>;
  /** keeps a template from a file in the workbook */
  keepTemplate(template: OwnTemplate): Promise<Result<PlanReceipt>>;
  /** what is left out of the choice is as it was chosen last in this workbook */
  previewHighlight(
    report: AnalysisReport,
    run?: RunOptions,
    choice?: Partial<HighlightChoice>,
  ): Promise<Result<HighlightPreview>>;
  highlightState(): Promise<Result<HighlightState>>;
  /** marks the same choice anew, in the sheets that were seen with it */
  refreshHighlight(report: AnalysisReport, run?: RunOptions): Promise<Result<PlanReceipt>>;
  /** tells of rows that are not marked as they should be; the returned function ends it */
  watchHighlight(
    report: AnalysisReport,
    listener: (pending: PendingMarks) => void,
  ): Promise<Result<() => Promise<void>>>;
  takeBackHighlight(run?: RunOptions): Promise<Result<HighlightTakenBack>>;
  /** what can be taken back, newest first, as the workbook remembers it */
  history(): Promise<Result<HistoryList>>;
  /** takes an action of the list back; cells that the user changed since stay, unless `force` */
  takeBack(id: string, force?: boolean, run?: RunOptions): Promise<Result<TakenBack>>;
  /** keeps what an action has done: it leaves the list */
  forget(id: string): Promise<Result<PlanReceipt>>;
  /** applies a plan the user has seen and remembers it for taking back */
  apply(plan: WorkbookPlan, run?: RunOptions): Promise<Result<PlanReceipt>>;
  /** title of the last applied plan that can be taken back in this session */
  last(): WorkbookPlan | null;
  takeBackLast(run?: RunOptions): Promise<Result<PlanReceipt>>;
  /** a native chart with its numbers, on a new sheet or at the selection; fails with `noRoom` when that place is not free */
  previewChart(chart: ChartToInsert, target: TemplateTarget): Promise<Result<WorkbookPlan>>;
  /** shows the school in the best sheet that names it; answers every sheet that does, the best first, none when none does */
  goToSchool(
    report: AnalysisReport,
    key: string,
    assessment?: Assessment,
    run?: RunOptions,
  ): Promise<Result<readonly SchoolPlace[]>>;
  /** shows a cell to the user */
  goTo(cell: { readonly sheet: string; readonly row: number; readonly column: number }): Promise<Result<PlanReceipt>>;
}
