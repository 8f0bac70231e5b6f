import type { Assessment, AssessmentData, DataSource } from '../domain/assessment';
import type { Finding } from '../domain/finding';
import type { Grid } from '../grid/grid';
import { buildAssessment } from './build-assessment';
import { areasOf, sortIntoBuckets } from './buckets';
import { findTables, type FoundTable } from './find-tables';
import { resolveSchools, type ResolvedSchools } from './resolve-schools';
import { describeSheet, type SheetNote } from './sheet-note';
import type { Content, LayoutReading, Part, ResultsTable } from './table';

export interface ReadResultsOptions {
  /** what the user has said about works whose sheets do not name it; used only where the sheets are silent */
  readonly known?: Partial<Assessment>;
}

/** What was read from the sheets of one or several workbooks. */
export interface ResultsReading {
  readonly data: readonly AssessmentData[];
  readonly sources: readonly DataSource[];
  /** sheets from which nothing was read, each with its reason */
  readonly notes: readonly SheetNote[];
  /** findings of all tables, in the order of the sheets */
  readonly findings: readonly Finding[];
}

/** Recognises and reads every results table in the grids and merges what speaks of the same work. */
export function readResults(grids: readonly Grid[], options: ReadResultsOptions = {}): ResultsReading {
  const parts: Part[] = [];
  const tables: ResultsTable[] = [];
  const notes: SheetNote[] = [];
  for (const grid of grids) {
    const found = findTables(grid);
    const read = found.flatMap((one) => readTable(one, options));
    const filled = new Set(read.map(({ table }) => table));
    tables.push(...filled);
    parts.push(...read);
    const note = filled.size > 0 ? null : describeSheet(grid, found[0]?.table ?? null);
    if (note) notes.push(note);
  }
  const resolved = resolveSchools(tables.map(schoolSource));
  const areas = areasOf(resolved.schools);
  const drafts = sortIntoBuckets(parts, resolved, areas).map((bucket) => buildAssessment(bucket, resolved, areas));
  const sources = new Map(tables.map((table) => [table, describeTable(table, parts, resolved)]));
  const sourcesOf = (own: readonly ResultsTable[]): DataSource[] => own.flatMap((table) => sources.get(table) ?? []);
  return {
    data: drafts.map(({ data, tables: own }) => ({ ...data, sources: sourcesOf(own) })),
    sources: [...sources.values()],
    notes,
    findings: [...sources.values()].flatMap(({ findings }) => findings),
  };
}

function readTable({ layout, table }: FoundTable, options: ReadResultsOptions): Part[] {
  const readings = layout.read(table);
  if (readings.some(({ content }) => sizeOf(content) > 0) && table.schools.schools.length === 0) {
    table.sink.add('noSchools', 'warning', { row: table.header.row, column: table.header.firstColumn });
  }
  return readings
    .filter(({ content }) => sizeOf(content) > 0)
    .map((reading) => ({
      table,
      assessment: assessmentOf(table, reading, options),
      max: maxOf(table, reading.content),
      content: reading.content,
    }));
}

function sizeOf(content: Content): number {
  return content.kind === 'pupils' ? content.pupils.length : content.rows.length;
}

/** The work a reading is about: the row's own columns, else the head, else what the user said; unknown parts are reported. */
function assessmentOf(table: ResultsTable, { rowHead }: LayoutReading, { known = {} }: ReadResultsOptions): Assessment {
  const { head, sink, header } = table;
  const assessment: Assessment = {
    procedure: head.procedure?.value ?? known.procedure ?? null,
    subject: rowHead.subject ?? head.subject?.value ?? known.subject ?? null,
    grade: rowHead.grade ?? head.grade?.value ?? known.grade ?? null,
    year: rowHead.year ?? head.year?.value ?? known.year ?? null,
  };
  const place = { row: header.row, column: header.firstColumn };
  if (assessment.subject === null) sink.add('subjectUnknown', 'warning', place);
  if (assessment.grade === null) sink.add('gradeUnknown', 'warning', place);
  if (assessment.year === null) sink.add('yearUnknown', 'warning', place);
  return assessment;
}

/** Maximum score of a table; a printed one that its own tasks contradict is reported. */
function maxOf(table: ResultsTable, content: Content): number | null {
  const printed = table.head.max?.value ?? null;
  if (content.kind === 'distribution') return printed ?? content.max;
  if (content.kind !== 'pupils') return printed;
  const maxima = content.tasks.flatMap(({ max }) => max ?? []);
  const known = maxima.length > 0 && maxima.length === content.tasks.length;
  const sum = known ? maxima.reduce((total, max) => total + max, 0) : null;
  if (printed !== null && sum !== null && printed !== sum) {
    const place = {
      row: table.head.max?.row ?? table.header.row,
      column: table.head.max?.column ?? table.header.firstColumn,
    };
    table.sink.add('maxAgainstTasks', 'warning', place, { printed, sum });
  }
  return printed ?? sum;
}

function schoolSource(table: ResultsTable): Parameters<typeof resolveSchools>[0][number] {
  const { schools, sink, header } = table;
  return {
    schools: schools.schools,
    sink,
    placeOf(school) {
      const i = schools.mentions.school.indexOf(school);
      return { row: schools.mentions.row[i] ?? header.row, column: schools.mentions.column[i] ?? header.firstColumn };
    },
  };
}

function describeTable(table: ResultsTable, parts: readonly Part[], resolved: ResolvedSchools): DataSource {
  const { grid, header, schools } = table;
  const keys = schools.schools.map((seen) => resolved.schools[resolved.of(seen)]?.key ?? '');
  const { school, row, column } = schools.mentions;
  return {
    file: grid.file,
    sheet: grid.sheet,
    layout: table.layout,
    headerRow: header.row,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    schools: new Set(keys).size,
    participants: participantsOf(parts.filter((part) => part.table === table)),
    mentions: school.map((index, i) => ({
      key: keys[index] ?? '',
      cell: { sheet: grid.sheet, row: row[i] ?? 0, column: column[i] ?? 0 },
    })),
    findings: table.sink.list(),
  };
}

/** Pupils of the schools' rows; null when no row tells a number. */
function participantsOf(parts: readonly Part[]): number | null {
  let sum: number | null = null;
  for (const { content } of parts) {
    if (content.kind === 'pupils') sum = (sum ?? 0) + content.pupils.length;
    else
      for (const row of content.rows)
        if (row.school >= 0 && row.participants !== null) sum = (sum ?? 0) + row.participants;
  }
  return sum;
}
