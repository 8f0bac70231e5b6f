import type { ColumnQuestion, TableQuestion } from '../domain/supplements';
import { rectAddress, type Rect } from '../domain/cell';
import { rowAt, rowCount, type Grid } from '../grid/grid';
import { parseInteger } from '../grid/number';
import { isBlank } from '../grid/text';
import { headOfTitle, sameTitle } from './block-title';
import { askColumns, headerFingerprint } from './column-questions';
import { judgeTable } from './evidence';
import { findHeaders, type Found, type HeaderGroup, type RecogniseContext } from './find-headers';
import { createFindingSink } from './finding-sink';
import { readHead, readSheetName, type Head, type HeadConflict } from './head';
import { sameColumns, type HeaderColumns } from './header-columns';
import { createSchoolIndex } from './school-index';
import type { Layout, ResultsTable } from './table';
import { findTurned, type TurnedTable } from './turned';

/** Titles stand right above their table. */
const HEAD_ROWS = 15;

export interface FoundTable {
  readonly layout: Layout;
  readonly table: ResultsTable;
}

interface Section {
  readonly group: HeaderGroup;
  readonly repeated: Set<number>;
  readonly own: ReturnType<typeof readHead>;
  lastRow: number;
}

/** What helps to read a sheet beside the sheet itself. */
export interface FindContext extends RecogniseContext {
  /** whether a table that does not say so holds results, by fingerprint of its header */
  readonly tableAnswers: Readonly<Record<string, boolean>>;
  /** school of a form that does not name it in its rows */
  soleSchool(grid: Grid, header: HeaderColumns): string | null;
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** a header that looks like results of pupils with columns that only the user can name, tables that may hold something else */
  readonly questions: readonly (ColumnQuestion | TableQuestion)[];
  /** a table with its schools across that speaks of results and cannot be read so */
  readonly turned: Rect | null;
}

/** All results tables of a sheet, one under another and side by side; wherever they start and whatever stands above them. */
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
  const across = headers.length === 0 && !undecided ? findTurned(grid, context.layouts) : [];
  for (const one of across) {
    const found = one.layout && turnedTable(grid, one, one.layout);
    if (found && judgeTable(found.table) === 'sure') tables.push(found);
  }
  const unread = tables.length === 0 && questions.length === 0 ? across[0]?.area : undefined;
  return { tables, questions, turned: unread ?? null };
}

function turnedTable(sheet: Grid, { grid, header, area }: TurnedTable, layout: Layout): FoundTable {
  const { head } = readHead(sheet, Math.max(sheet.origin.row, area.row - HEAD_ROWS), area.row);
  const told: Head = { ...readSheetName(sheet.sheet), ...head };
  const table: ResultsTable = {
    grid,
    layout: layout.id,
    header,
    firstRow: header.row + 1,
    lastRow: area.column + area.columns - 1,
    repeatedHeaders: new Set(),
    head: told,
    sink: createFindingSink(sheet.sheet, true),
    schools: createSchoolIndex(),
    roles: null,
    soleSchool: null,
    workNamed: Object.keys(told).some(isWork),
    className: null,
    turned: area,
  };
  table.sink.add('tableTurned', 'info', { row: header.row, column: area.row }, { range: rectAddress(area) });
  return { layout, table };
}

function askTable({ layout, table: { grid, header } }: FoundTable): TableQuestion {
  const { file, sheet } = grid;
  const fingerprint = headerFingerprint(header);
  const headers = [...header.labels.values()];
  return { kind: 'table', file, sheet, headerRow: header.row, fingerprint, layout: layout.id, headers };
}

function readSections(
  grid: Grid,
  headers: readonly HeaderGroup[],
  others: readonly number[],
  context: FindContext,
): FoundTable[] {
  const sections = splitSections(grid, headers);
  const byName = readSheetName(grid.sheet);
  const found: FoundTable[] = [];
  let above: Head = {};
  for (const section of sections) {
    const { group, own } = section;
    const end = others.find((row) => row > group.row + group.rows && row <= section.lastRow);
    if (end !== undefined) section.lastRow = end - 1;
    const inherits = own.lines === 0 && Object.keys(above).length > 0;
    const head: Head = inherits ? { ...byName, ...above } : { ...byName, ...own.head };
    for (const part of group.parts) {
      const table = tableOf(part, section, head, { grid, byName, inherits, context });
      reportHead(table, own.conflicts, own.head, byName, inherits && part.block === null);
      found.push({ layout: part.layout, table });
    }
    above = head;
  }
  return found;
}

interface Surroundings {
  readonly grid: Grid;
  readonly byName: Head;
  readonly inherits: boolean;
  readonly context: FindContext;
}

function tableOf(part: Found, section: Section, head: Head, around: Surroundings): ResultsTable {
  const { layout, roles, block } = part;
  const own = layout.usesLabels === true ? withLabels(part.header) : part.header;
  // works side by side are one area of the sheet: what is written beside it must not fall on another of them
  const lastColumn = Math.max(own.lastColumn, ...section.group.parts.map(({ header: other }) => other.lastColumn));
  const header = { ...own, lastColumn };
  const { byName, inherits, context } = around;
  const grid = block?.grid ?? around.grid;
  const title = block ? headOfTitle(block.title, block.row, block.column) : {};
  const told = inherits ? { ...byName, ...title } : { ...byName, ...section.own.head, ...title };
  return {
    grid,
    layout: layout.id,
    header,
    firstRow: belowNumbers(grid, header.row + header.rows),
    lastRow: section.lastRow,
    repeatedHeaders: section.repeated,
    head: { ...head, ...title },
    sink: createFindingSink(grid.sheet),
    schools: createSchoolIndex(),
    roles,
    soleSchool: context.soleSchool(grid, header),
    workNamed: Object.keys(told).some(isWork),
    className: block?.title.className ?? null,
    turned: null,
  };
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
function splitSections(grid: Grid, headers: readonly HeaderGroup[]): Section[] {
  const sections: Section[] = [];
  const end = grid.origin.row + rowCount(grid) - 1;
  for (const group of headers) {
    const last = sections.at(-1);
    const from = Math.max(last ? last.group.row + last.group.rows : grid.origin.row, group.row - HEAD_ROWS);
    const own = readHead(grid, from, group.row);
    if (last) {
      if (own.lines === 0 && sameGroup(last.group, group)) {
        const next = belowNumbers(grid, group.row + group.rows);
        for (let row = group.row; row < next; row++) last.repeated.add(row);
        continue;
      }
      last.lastRow = firstHeadRow(own, group) - 1;
    }
    sections.push({ group, repeated: new Set(), own, lastRow: end });
  }
  return sections;
}

const FEWEST_NUMBERS = 4;

/** Past a row «1, 2, 3, 4 ...» that numbers the columns below a header. */
function belowNumbers(grid: Grid, row: number): number {
  const cells = rowAt(grid, row - grid.origin.row).filter((value) => !isBlank(value));
  const numbered = cells.length >= FEWEST_NUMBERS && cells.every((value, i) => parseInteger(value) === i + 1);
  return numbered ? row + 1 : row;
}

function sameGroup(a: HeaderGroup, b: HeaderGroup): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => {
      const other = b.parts[i];
      if (!other || part.layout !== other.layout || !sameColumns(part.header, other.header)) return false;
      const [own, its] = [part.block, other.block];
      return own === null || its === null ? own === its : sameTitle(own.title, its.title);
    })
  );
}

/** The lines that tell the work belong to the table below them. */
function firstHeadRow({ head }: ReturnType<typeof readHead>, group: HeaderGroup): number {
  const { procedure, subject, grade, year, max } = head;
  return Math.min(group.row, ...[procedure, subject, grade, year, max].flatMap((said) => said?.row ?? []));
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
      { count: [...repeatedHeaders].filter((row) => !repeatedHeaders.has(row - 1)).length },
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
