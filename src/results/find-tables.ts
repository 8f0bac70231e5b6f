import type { ColumnMap, ColumnQuestion, ColumnRole, TableQuestion } from '../domain/supplements';
import { rowAt, rowCount, type Grid } from '../grid/grid';
import { parseNumber } from '../grid/number';
import { isBlank } from '../grid/text';
import { askColumns, headerFingerprint, namesPupils, rolesOf } from './column-questions';
import { isForeign, judgeTable } from './evidence';
import { createFindingSink } from './finding-sink';
import { readHead, readSheetName, type Head, type HeadConflict } from './head';
import { headerWords, readHeader, rowsWithHeaderWords, sameColumns, type HeaderColumns } from './header-columns';
import { createSchoolIndex } from './school-index';
import type { Layout, ResultsTable } from './table';

/** Titles stand right above their table. */
const HEAD_ROWS = 15;
const FEWEST_HEADINGS = 3;
const SIDES = ['lowered', 'confirmed', 'raised'] as const;

export interface FoundTable {
  readonly layout: Layout;
  readonly table: ResultsTable;
}

interface Found {
  readonly layout: Layout;
  readonly header: HeaderColumns;
  readonly roles: ReadonlyMap<number, ColumnRole> | null;
}

interface Section extends Found {
  readonly repeated: Set<number>;
  readonly own: ReturnType<typeof readHead>;
  lastRow: number;
}

/** What helps to read a sheet beside the sheet itself. */
export interface FindContext {
  readonly layouts: readonly Layout[];
  readonly columnMaps: Readonly<Record<string, ColumnMap>>;
  /** whether a table that does not say so holds results, by fingerprint of its header */
  readonly tableAnswers: Readonly<Record<string, boolean>>;
  /** school of a form that does not name it in its rows */
  soleSchool(grid: Grid, header: HeaderColumns): string | null;
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** a header that looks like results of pupils with columns that only the user can name, tables that may hold something else */
  readonly questions: readonly (ColumnQuestion | TableQuestion)[];
}

/** All results tables of a sheet, one under another; wherever they start and whatever stands above them. */
export function findTables(grid: Grid, context: FindContext): FoundTables {
  const { headers, undecided, others } = findHeaders(grid, context);
  const question = headers.length === 0 && undecided ? askColumns(grid, undecided) : null;
  const tables: FoundTable[] = [];
  const questions: (ColumnQuestion | TableQuestion)[] = question ? [question] : [];
  for (const found of readSections(grid, headers, others, context)) {
    const answer = context.tableAnswers[headerFingerprint(found.table.header)];
    const verdict = answer === undefined ? judgeTable(found.table) : answer ? 'sure' : 'alien';
    if (verdict === 'sure') tables.push(found);
    else if (verdict === 'doubtful') questions.push(askTable(found));
  }
  return { tables, questions };
}

function askTable({ layout, table: { grid, header } }: FoundTable): TableQuestion {
  const { file, sheet } = grid;
  const fingerprint = headerFingerprint(header);
  const headers = [...header.labels.values()];
  return { kind: 'table', file, sheet, headerRow: header.row, fingerprint, layout: layout.id, headers };
}

function readSections(
  grid: Grid,
  headers: readonly Found[],
  others: readonly number[],
  context: FindContext,
): FoundTable[] {
  const sections = splitSections(grid, headers);
  for (const section of sections) {
    const end = others.find((row) => row > section.header.row + section.header.rows && row <= section.lastRow);
    if (end !== undefined) section.lastRow = end - 1;
  }
  const byName = readSheetName(grid.sheet);
  const found: FoundTable[] = [];
  let above: Head = {};
  for (const section of sections) {
    const { layout, roles, repeated, own, lastRow } = section;
    const header = layout.usesLabels === true ? withLabels(section.header) : section.header;
    const inherits = own.lines === 0 && Object.keys(above).length > 0;
    const head: Head = inherits ? { ...byName, ...above } : { ...byName, ...own.head };
    const sink = createFindingSink(grid.sheet);
    const firstRow = header.row + header.rows;
    const table = {
      grid,
      layout: layout.id,
      header,
      firstRow,
      lastRow,
      repeatedHeaders: repeated,
      head,
      sink,
      schools: createSchoolIndex(),
      roles,
      soleSchool: context.soleSchool(grid, header),
      workNamed: Object.keys(inherits ? byName : { ...byName, ...own.head }).some(isWork),
    };
    reportHead(table, own.conflicts, own.head, byName, inherits);
    found.push({ layout, table });
    above = head;
  }
  return found;
}

interface Headers {
  readonly headers: readonly Found[];
  readonly undecided: HeaderColumns | null;
  /** rows that begin a table of something else */
  readonly others: readonly number[];
}

function findHeaders(grid: Grid, context: FindContext): Headers {
  const found: Found[] = [];
  const others: number[] = [];
  let undecided: HeaderColumns | null = null;
  const end = grid.origin.row + rowCount(grid);
  let taken = -1;
  for (const row of rowsWithHeaderWords(grid)) {
    if (row <= taken) continue;
    const first = readHeader(grid, row, 1);
    const here = recognise(grid, first, context);
    const below = row + 1 < end && (!here || headerWords(grid, row + 1) > 0);
    const nextAlone =
      below && headerWords(grid, row + 1) > 0 && recognise(grid, readHeader(grid, row + 1, 1), context) !== null;
    // a second row that explains the first («Понизили» over «%» and «Кол-во») wins over the first alone
    const both = below && !nextAlone ? recognise(grid, readHeader(grid, row, 2), context) : null;
    if (both) taken = row + 1;
    const header = both ?? here;
    if (header) found.push(header);
    else {
      undecided ??= namesPupils(first) && !isForeign(first) ? first : null;
      if (found.length > 0 && startsOther(grid, first)) others.push(row);
    }
  }
  return { headers: found, undecided, others };
}

/** Headings of a table that is none of ours: the rows below it do not belong to the table above. */
function startsOther(grid: Grid, { row, labels, byKey }: HeaderColumns): boolean {
  const cells = rowAt(grid, row - grid.origin.row).filter((value) => !isBlank(value));
  // «Понизили», «Подтвердили», «Повысили» are rows of the narrow comparison
  if (SIDES.some((side) => byKey.has(side))) return false;
  if (cells.length < FEWEST_HEADINGS || cells.length !== labels.size) return false;
  const texts = cells.filter((value) => typeof value === 'string' && parseNumber(value) === null).length;
  if (texts === cells.length && byKey.size > 1) return true;
  const apart = [1, 2].some((up) => rowAt(grid, row - up - grid.origin.row).every(isBlank));
  return apart && texts > 0 && byKey.size > 0;
}

function recognise(grid: Grid, header: HeaderColumns, { layouts, columnMaps }: FindContext): Found | null {
  const map = columnMaps[headerFingerprint(header)];
  const mapped = map && layouts.find(({ id }) => id === map.layout);
  if (map && mapped) return { layout: mapped, header, roles: rolesOf(map, header) };
  const layout = layouts.find((candidate) => candidate.recognises(header, grid));
  return layout ? { layout, header, roles: null } : null;
}

function isWork(field: string): boolean {
  return field === 'procedure' || field === 'subject';
}

/** The table reaches over every column with a text in its header. */
function withLabels(header: HeaderColumns): HeaderColumns {
  const columns = [...header.labels.keys(), header.firstColumn, header.lastColumn];
  return { ...header, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

/** A header with the same columns and no title of its own before it is a repetition inside the table above. */
function splitSections(grid: Grid, headers: readonly Found[]): Section[] {
  const sections: Section[] = [];
  const end = grid.origin.row + rowCount(grid) - 1;
  for (const { layout, header, roles } of headers) {
    const last = sections.at(-1);
    const from = Math.max(last ? last.header.row + last.header.rows : grid.origin.row, header.row - HEAD_ROWS);
    const own = readHead(grid, from, header.row);
    if (last) {
      if (last.layout === layout && own.lines === 0 && sameColumns(last.header, header)) {
        for (let i = 0; i < header.rows; i++) last.repeated.add(header.row + i);
        continue;
      }
      last.lastRow = firstHeadRow(own, header) - 1;
    }
    sections.push({ layout, header, roles, repeated: new Set(), own, lastRow: end });
  }
  return sections;
}

/** The lines that tell the work belong to the table below them. */
function firstHeadRow({ head }: ReturnType<typeof readHead>, header: HeaderColumns): number {
  const { procedure, subject, grade, year, max } = head;
  return Math.min(header.row, ...[procedure, subject, grade, year, max].flatMap((said) => said?.row ?? []));
}

function reportHead(
  table: ResultsTable,
  conflicts: readonly HeadConflict[],
  own: Head,
  byName: Head,
  inherits: boolean,
): void {
  const { sink, header, grid, repeatedHeaders, firstRow, lastRow } = table;
  const place = { row: header.row, column: header.firstColumn };
  for (const { field, first, second } of conflicts) {
    const at = { row: second.row ?? header.row, column: second.column };
    const related = first.row === null ? [] : [{ row: first.row, column: first.column }];
    sink.add(
      field === 'max' ? 'maxDiffers' : 'headDiffers',
      'warning',
      at,
      { first: first.value, second: second.value },
      related,
    );
  }
  for (const field of ['subject', 'grade', 'year'] as const) {
    const printed = own[field];
    const named = byName[field];
    if (printed && named && printed.value !== named.value) {
      const at = { row: printed.row ?? header.row, column: printed.column };
      sink.add('sheetNameDiffers', 'warning', at, { sheet: grid.sheet, named: named.value, printed: printed.value });
    }
  }
  if (inherits) sink.add('headInherited', 'info', place);
  if (repeatedHeaders.size > 0) {
    const related = [...repeatedHeaders].map((row) => ({ row, column: header.firstColumn }));
    sink.add(
      'repeatedHeader',
      'info',
      related[0] ?? place,
      { count: repeatedHeaders.size / header.rows },
      related.slice(1),
    );
  }
  const hidden = grid.hiddenRows.filter((row) => row >= firstRow && row <= lastRow);
  if (hidden.length > 0)
    sink.add('hiddenRows', 'info', { row: hidden[0] ?? 0, column: header.firstColumn }, { count: hidden.length });
  const dated = header.codes.filter(({ fromDate }) => fromDate);
  for (const { code, column } of dated)
    sink.add('headerDate', 'info', { row: header.row + header.rows - 1, column }, { code });
}
