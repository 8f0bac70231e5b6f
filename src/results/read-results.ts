import type { Assessment, AssessmentData, DataSource } from '../domain/assessment';
import type { Finding } from '../domain/finding';
import type { ColumnMap, OpenQuestion } from '../domain/supplements';
import type { Grid } from '../grid/grid';
import { findAssessment, withLinked, type LinkedTable } from './attach-linked';
import { buildAssessment, type AssessmentDraft } from './build-assessment';
import { buildSupplements, type Supplements } from './build-supplements';
import { areasOf, sortIntoBuckets } from './buckets';
import { combineClasses } from './combine-classes';
import { checkSheets } from './check-sheets';
import { describeTable, schoolSource } from './describe-table';
import { findTables, type FindContext } from './find-tables';
import { LAYOUTS } from './layouts/registry';
import { readTable, type ReadTable } from './read-table';
import { resolveSchools, type ResolvedSchools } from './resolve-schools';
import { crashedNote, describeSheet, type SheetNote } from './sheet-note';
import { createSoleSchool, formFingerprint } from './sole-school';
import type { Layout, Part, ResultsTable } from './table';

export interface ReadResultsOptions {
  /** what the user has said about works whose sheets do not name it; used only where the sheets are silent */
  readonly known?: Partial<Assessment>;
  /** remembered answers to questions about columns, by fingerprint of the header */
  readonly columnMaps?: Readonly<Record<string, ColumnMap>>;
  /** remembered answers to questions about schools, by fingerprint: login (or key) of the school */
  readonly schoolAnswers?: Readonly<Record<string, string>>;
  /** remembered answers to whether a table holds results at all, by fingerprint of the header */
  readonly tableAnswers?: Readonly<Record<string, boolean>>;
}

/** What was read from the sheets of one or several workbooks. */
export interface ResultsReading extends Supplements {
  readonly data: readonly AssessmentData[];
  readonly sources: readonly DataSource[];
  /** sheets from which nothing was read, each with its reason, and what failed */
  readonly notes: readonly SheetNote[];
  /** findings of all tables, in the order of the sheets */
  readonly findings: readonly Finding[];
  /** what only the user can tell; answers go into the options */
  readonly questions: readonly OpenQuestion[];
}

/**
 * Recognises and reads every results table in the grids and merges what speaks of the same work. A layout that fails on a sheet
 * becomes a note about that sheet; the others are read.
 */
export function readResults(
  grids: readonly Grid[],
  options: ReadResultsOptions = {},
  layouts: readonly Layout[] = LAYOUTS,
): ResultsReading {
  const { read, notes, questions } = readGrids(grids, options, layouts);
  const tables = [...read.keys()];
  const resolved = resolveSchools(tables.map(schoolSource), options.schoolAnswers ?? {});
  const drafts = buildAssessments(combineClasses([...read.values()].flatMap(({ parts }) => parts)), resolved, notes);
  const supplements = buildSupplements(
    [...read.values()].flatMap(({ extras }) => extras),
    resolved,
  );
  checkSheets(tables, read, resolved);
  const linked = attachLinked(drafts, supplements.tables);
  const sources = new Map([...read].map(([table, one]) => [table, describeTable(table, one, resolved)]));
  const sourcesOf = (own: readonly ResultsTable[]): DataSource[] => own.flatMap((table) => sources.get(table) ?? []);
  return {
    ...supplements.lists,
    data: linked.map(({ data, tables: own }) => ({ ...data, sources: sourcesOf(own) })),
    sources: [...sources.values()],
    notes: notes.filter((note) => !isHelperSheet(note, tables)),
    findings: [...sources.values()].flatMap(({ findings }) => findings),
    questions: [...questions, ...resolved.questions],
  };
}

/** The school form brings its own sheets of lists; nobody has to repair them. */
function isHelperSheet({ file, sheet, code }: SheetNote, tables: readonly ResultsTable[]): boolean {
  if (code !== 'noTable' || !/^(служебный|порядковый номер класса)$/i.test(sheet.trim())) return false;
  return tables.some(({ layout, grid }) => layout === 'schoolForm' && grid.file === file);
}

interface Readings {
  readonly read: Map<ResultsTable, ReadTable>;
  readonly notes: SheetNote[];
  readonly questions: OpenQuestion[];
}

function readGrids(grids: readonly Grid[], options: ReadResultsOptions, layouts: readonly Layout[]): Readings {
  const context: FindContext = {
    layouts,
    columnMaps: options.columnMaps ?? {},
    tableAnswers: options.tableAnswers ?? {},
    soleSchool: createSoleSchool(grids, options.schoolAnswers ?? {}),
  };
  const readings: Readings = { read: new Map(), notes: [], questions: [] };
  for (const grid of grids) {
    const found = isolated(grid, readings.notes, () => findTables(grid, context));
    if (!found) continue;
    let filled = 0;
    let failed = false;
    for (const one of found.tables) {
      const table = isolated(grid, readings.notes, () => readTable(one, options.known ?? {}));
      if (!table) failed = true;
      const questions = table ? askSchool(one.table) : [];
      if (!table || table.parts.length + table.extras.length + questions.length === 0) continue;
      readings.read.set(one.table, table);
      readings.questions.push(...questions);
      filled++;
    }
    readings.questions.push(...found.questions);
    const note = filled > 0 || failed ? null : describeSheet(grid, found.tables[0]?.table ?? null, found.turned);
    if (note) readings.notes.push(note);
  }
  return readings;
}

/** Pupils of one school whose name or login stands nowhere: a form, or a table without a column for it. */
function askSchool({ grid, header, schools, sink }: ResultsTable): OpenQuestion[] {
  const homeless = sink.list().some(({ code }) => code === 'results/pupilsWithoutSchool');
  const { byKey } = header;
  const hasColumn = byKey.has('login') || byKey.has('schoolName') || byKey.has('groups');
  if (!homeless || hasColumn || schools.schools.length > 0) return [];
  const { file, sheet } = grid;
  return [{ kind: 'school', file, sheet, headerRow: header.row, fingerprint: formFingerprint(grid) }];
}

/** Runs what belongs to one sheet; its failure is a note about this sheet and nobody else's. */
function isolated<T>(grid: Grid, notes: SheetNote[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    notes.push(crashedNote(grid, error));
    return null;
  }
}

function buildAssessments(parts: readonly Part[], resolved: ResolvedSchools, notes: SheetNote[]): AssessmentDraft[] {
  const areas = areasOf(resolved.schools);
  return sortIntoBuckets(parts, resolved, areas).flatMap((bucket) => {
    const [lead] = bucket.parts;
    const draft = lead && isolated(lead.table.grid, notes, () => buildAssessment(bucket, resolved, areas));
    return draft ? [draft] : [];
  });
}

/** Earlier scores of the same pupils go to the assessment that their tables speak of. */
function attachLinked(drafts: readonly AssessmentDraft[], tables: readonly LinkedTable[]): AssessmentDraft[] {
  const own = drafts.map((): LinkedTable[] => []);
  const data = drafts.map((draft) => draft.data);
  for (const one of tables) {
    const { results, table } = one;
    if (results.linked === null) continue;
    const place = findAssessment(results, data);
    if (place !== null) own[place]?.push(one);
    else table.sink.add('linkedUnplaced', 'warning', { row: table.header.row, column: table.header.firstColumn });
  }
  return drafts.map((draft, i) => {
    const linked = own[i] ?? [];
    if (linked.length === 0) return draft;
    return {
      data: withLinked(
        draft.data,
        linked.map(({ results }) => results),
      ),
      tables: [...new Set([...draft.tables, ...linked.map(({ table }) => table)])],
    };
  });
}
