import { rectAddress, type CellRef, type Rect } from '../domain/cell';
import { readResults } from '../results/read-results';
import type { SheetNote as ResultsNote } from '../results/sheet-note';
import { recheckAgreement } from '../recheck/agreement';
import { analyseAssessments } from '../risk/analyse';
import { settledSources } from '../risk/settled-scales';
import { compareResults, compareWithJournal } from '../risk/views/compare-results';
import { recogniseMeasureTables } from '../roadmap/recognise/recognise';
import { tableCandidate } from '../roadmap/recognise/unknown-headers';
import { checkMeasureTable } from '../roadmap/check';
import type { CheckedTable } from '../roadmap/measure-table';
import { periodOf, type CheckContext } from '../roadmap/rules/table-reader';
import type { OpenQuestion } from '../domain/supplements';
import type { Grid } from '../grid/grid';
import type { RunOptions } from '../plan/ports';
import { isSelective, withContexts } from './school-contexts';
import { stopIfAsked } from './attempt';
import { schoolOfFile } from './school-of-file';
import { planNotes, withoutPlans } from './without-plans';
import { withoutTables } from './without-tables';
import type { AnalyseOptions, AnalysisReport, CheckReport, SheetNote } from './api';

/** Sheets of values -> assessments -> indicators and levels. Pure; runs in the worker, the command line and tests. */
export function analyseGrids(grids: readonly Grid[], options: AnalyseOptions, run: RunOptions = {}): AnalysisReport {
  run.progress?.(0, 2, 'reading');
  const { grids: own, plans } = withoutPlans(grids);
  const reading = readResults(own, options.answers);
  stopIfAsked(run.signal);
  run.progress?.(1, 2, 'indicators');
  const selective = options.selectiveSchools;
  const analysis = analyseAssessments(reading.data, options, undefined, (school) => isSelective(school, selective));
  const comparisons = [
    ...analysis.assessments.flatMap(({ data }) => compareWithJournal(data) ?? []),
    ...reading.pupilResults.flatMap(compareResults),
  ];
  run.progress?.(2, 2, 'done');
  return {
    analysis: withContexts(analysis, reading, comparisons, selective),
    notes: planNotes(
      reading.notes.filter((note) => !isAsked(note, reading.questions)),
      plans,
    ),
    comparisons,
    rechecks: reading.rechecks.map(recheckAgreement).filter(({ works }) => works > 0),
    questions: reading.questions,
  };
}

/** A sheet about which the user is asked is not one without a table. */
function isAsked(note: ResultsNote, questions: readonly OpenQuestion[]): boolean {
  if (note.code !== 'noTable') return false;
  return questions.some(
    ({ kind, sheet, file }) => (kind === 'columns' || kind === 'table') && sheet === note.sheet && file === note.file,
  );
}

/**
 * Looks in every sheet for measure tables and results tables. One sheet that fails does not stop the others: it becomes
 * a note and the report is incomplete. `options` are those of an analysis: what the user has answered, and scales that settle what the
 * tables leave open.
 */
export function checkGrids(
  grids: readonly Grid[],
  run: RunOptions = {},
  context: CheckContext = {},
  options: Partial<AnalyseOptions> = {},
): CheckReport {
  const tables: CheckedTable[] = [];
  const crashed: SheetNote[] = [];
  grids.forEach((grid, index) => {
    run.progress?.(index, grids.length, 'checking');
    stopIfAsked(run.signal);
    try {
      for (const table of recogniseMeasureTables(grid, periodOf(context), context.columnMaps))
        tables.push(checkMeasureTable(table, grid, context));
    } catch (error) {
      crashed.push({ sheet: grid.sheet, code: 'crashed', params: { cause: String(error) } });
    }
  });
  const measured = new Set(tables.map(({ table }) => table.sheet));
  // a sheet may hold a plan and results, side by side or one under the other: the results are what the plan leaves
  const reading = readResults(
    grids.map((grid) => withoutTables(grid, tables)),
    options.answers,
  );
  const sources = settledSources(reading.sources, reading.data, { reference: 'loo', ...options });
  const resultFindings = sources.flatMap((source) => source.findings);
  const read = new Set([...measured, ...sources.map(({ sheet }) => sheet)]);
  const unread = grids.filter(({ sheet }) => !read.has(sheet) && !crashed.some((note) => note.sheet === sheet));
  const candidates = unread.flatMap((grid) => tableCandidate(grid) ?? []);
  const school = schoolOfFile(grids, tables, reading.data);
  const incomplete = crashed.length > 0 || tables.some(({ rules }) => rules.some((rule) => rule.status === 'crashed'));
  const found = resultFindings.length > 0 || tables.some(({ findings }) => findings.length > 0);
  return {
    tables,
    results: sources,
    resultFindings: unique(resultFindings),
    notes: [
      ...crashed,
      ...reading.notes
        .filter(
          (note) => !crashed.some((c) => c.sheet === note.sheet) && !(measured.has(note.sheet) && isSilence(note)),
        )
        .map((note) => checkNote(note, grids)),
    ],
    ...(candidates.length > 0 ? { candidates } : {}),
    ...(school === null ? {} : { school }),
    status: incomplete ? 'incomplete' : found ? 'findings' : 'clean',
  };
}

/** Nothing beside a plan is no remark. */
const isSilence = ({ code }: SheetNote): boolean => code === 'empty' || code === 'noTable';

/** A sheet without a table is told in the words of a check, which looks for plans too. */
function checkNote(note: SheetNote, grids: readonly Grid[]): SheetNote {
  if (note.code !== 'noTable') return note;
  const grid = grids.find(({ sheet }) => sheet === note.sheet);
  const merged = grid === undefined ? null : mergedAway(grid);
  return merged === null
    ? { ...note, code: 'noKnownTable' }
    : { ...note, code: 'mergedAway', params: { ...note.params, cells: rectAddress(merged) } };
}

const FEWEST_MERGED_ROWS = 3;

/** One merged area over several rows and all columns: Excel has kept its first cell only. */
function mergedAway({ merges, values, origin }: Grid): Rect | null {
  const width = Math.max(0, ...values.map((row) => row.length));
  const whole = merges.find(
    ({ rows, columns, column }) =>
      rows >= FEWEST_MERGED_ROWS && column <= origin.column && columns >= width && columns > 1,
  );
  return whole ?? null;
}

function unique<T extends { readonly code: string; readonly location: CellRef }>(findings: readonly T[]): T[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { sheet, row, column } = finding.location;
    const key = `${finding.code} ${sheet} ${String(row)} ${String(column)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
