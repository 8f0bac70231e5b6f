import { recheckListTexts } from '../i18n/recheck-texts';
import { reportWords } from '../i18n/report-words';
import type { Translator } from '../i18n/translator';
import { freeSheetName } from '../plan/sheet-name';
import { heightsSet } from '../plan/set-heights';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';
import { DEFAULT_SEED, DEFAULT_SHARE, recheckSamples } from '../recheck/sample';
import { schoolsWithSigns } from '../reports/facts';
import { recheckListPlan } from '../reports/recheck-list';
import { PALETTES, type LevelColors } from '../reports/palettes';
import { markerKey, markerText, sheetMark } from '../reports/refresh/marker';
import { writtenOf } from '../reports/refresh/written';
import { REPORTS, reportSheet } from '../reports/report-plan';
import { inLevelColors } from '../reports/sheets/level-colors';
import type { AnalysisReport } from './api';
import type { ReportChoice, ReportKind } from './reports-api';

const ORDER: readonly ReportKind[] = [...REPORTS, 'recheck'];

/** One report as operations that make its sheet. */
export interface BuiltReport {
  readonly report: ReportKind;
  readonly sheet: string;
  readonly operations: readonly PlanOperation[];
}

/** The chosen reports in the order of a workbook, each on the sheet that `sheetOf` names. */
export function buildReports(
  { analysis }: AnalysisReport,
  choice: ReportChoice,
  sheetOf: (report: ReportKind) => string,
  t: Translator,
  colors: LevelColors = PALETTES.orangeBlue,
): readonly BuiltReport[] {
  const words = reportWords(t);
  const wanted = choice.schools ? new Set(choice.schools) : null;
  const schools = wanted
    ? analysis.schools.filter(({ school }) => wanted.has(school.key))
    : schoolsWithSigns(analysis, words);
  const sample = choice.sample ?? { share: DEFAULT_SHARE, seed: DEFAULT_SEED };
  return ORDER.filter((report) => choice.reports.includes(report)).map((report) => {
    const sheet = sheetOf(report);
    const operations =
      report === 'recheck'
        ? recheckListPlan(recheckSamples(analysis, sample), sheet, recheckListTexts(sample, t)).operations
        : reportSheet(report, sheet, analysis, schools, words, colors);
    const marked = inLevelColors(operations, colors).map((each) =>
      each.kind === 'addSheet' ? { ...each, mark: sheetMark(report) } : each,
    );
    return { report, sheet, operations: marked.filter(({ kind }) => kind !== 'activate') };
  });
}

/** The name that a report's sheet would like. */
export function reportName(report: ReportKind, t: Translator): string {
  return report === 'recheck' ? t('recheck.sheet') : t(`reports.${report}.sheet`);
}

/** What is kept in the workbook, so that the sheet is known as ours later. */
function markerOperation({ report, sheet, operations }: BuiltReport, inFile: boolean): PlanOperation {
  const value = markerText({ sheet, written: writtenOf(operations, sheet), heights: heightsSet(operations, sheet) });
  // settings of a file are not those of Excel; a large entry lies where the pane finds it too (decision 0097)
  return { kind: 'setting', key: markerKey(report), value, ...(inFile ? { large: true as const } : {}) };
}

/** All reports as new sheets of a workbook that has none of them (command line). */
export function newReportsPlan(report: AnalysisReport, choice: ReportChoice, t: Translator): WorkbookPlan {
  const taken: string[] = [];
  const sheetOf = (kind: ReportKind): string => {
    const sheet = freeSheetName(reportName(kind, t), taken);
    taken.push(sheet);
    return sheet;
  };
  const built = buildReports(report, choice, sheetOf, t);
  return reportsPlan(
    built,
    built.flatMap(({ operations }) => operations),
    true,
  );
}

/** `operations` make the sheets; the first of them is shown at the end. */
export function reportsPlan(
  built: readonly BuiltReport[],
  operations: readonly PlanOperation[],
  inFile = false,
): WorkbookPlan {
  const [first] = built;
  return {
    title: 'reports',
    params: { count: built.length, name: first?.sheet ?? '' },
    needs: [],
    operations: [
      ...operations,
      ...built.map((one) => markerOperation(one, inFile)),
      ...(first ? [{ kind: 'activate' as const, sheet: first.sheet, row: 0, column: 0 }] : []),
    ],
  };
}
