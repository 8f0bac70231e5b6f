import type { Grid } from '../grid/grid';
import { createFindingSink } from './finding-sink';
import { readHead, readSheetName, type Head, type HeadConflict } from './head';
import { headerWords, readHeader, sameColumns, type HeaderColumns } from './header-columns';
import { LAYOUTS } from './layouts/registry';
import { createSchoolIndex } from './school-index';
import type { Layout, ResultsTable } from './table';

/** Titles stand right above their table. */
const HEAD_ROWS = 15;

export interface FoundTable {
  readonly layout: Layout;
  readonly table: ResultsTable;
}

interface Found {
  readonly layout: Layout;
  readonly header: HeaderColumns;
}

interface Section extends Found {
  readonly repeated: Set<number>;
  readonly own: ReturnType<typeof readHead>;
  lastRow: number;
}

/** All results tables of a sheet, one under another; wherever they start and whatever stands above them. */
export function findTables(grid: Grid): FoundTable[] {
  const sections = splitSections(grid, findHeaders(grid));
  const byName = readSheetName(grid.sheet);
  const found: FoundTable[] = [];
  let above: Head = {};
  for (const section of sections) {
    const { layout, header, repeated, own, lastRow } = section;
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
    };
    reportHead(table, own.conflicts, own.head, byName, inherits);
    found.push({ layout, table });
    above = head;
  }
  return found;
}

function findHeaders(grid: Grid): Found[] {
  const found: Found[] = [];
  const end = grid.origin.row + grid.values.length;
  for (let row = grid.origin.row; row < end; row++) {
    if (headerWords(grid, row) === 0) continue;
    const here = recognise(grid, readHeader(grid, row, 1));
    const below = row + 1 < end && (!here || headerWords(grid, row + 1) > 0);
    const nextAlone = below && headerWords(grid, row + 1) > 0 && recognise(grid, readHeader(grid, row + 1, 1)) !== null;
    // a second row that explains the first («Понизили» over «%» and «Кол-во») wins over the first alone
    const both = below && !nextAlone ? recognise(grid, readHeader(grid, row, 2)) : null;
    if (both) row++;
    const header = both ?? here;
    if (header) found.push(header);
  }
  return found;
}

function recognise(grid: Grid, header: HeaderColumns): Found | null {
  const layout = LAYOUTS.find((candidate) => candidate.recognises(header, grid));
  return layout ? { layout, header } : null;
}

/** A header with the same columns and no title of its own before it is a repetition inside the table above. */
function splitSections(grid: Grid, headers: readonly Found[]): Section[] {
  const sections: Section[] = [];
  const end = grid.origin.row + grid.values.length - 1;
  for (const { layout, header } of headers) {
    const last = sections.at(-1);
    const from = Math.max(last ? last.header.row + last.header.rows : grid.origin.row, header.row - HEAD_ROWS);
    const own = readHead(grid, from, header.row);
    if (last) {
      if (last.layout === layout && own.lines === 0 && sameColumns(last.header, header)) {
        for (let i = 0; i < header.rows; i++) last.repeated.add(header.row + i);
        continue;
      }
      last.lastRow = header.row - 1;
    }
    sections.push({ layout, header, repeated: new Set(), own, lastRow: end });
  }
  return sections;
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
