import type { Rect } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import { approvalDate } from '../deadline/approval-date';
import { planPeriod } from '../deadline/plan-period';
import type { MeasureColumn, MeasureTable, PlanPeriod, RowKind } from '../measure-table';
import { introducedAbbreviations } from '../parties/abbreviations';
import { assemble, type Contents } from './assemble';
import { withRemembered, type MeasureColumnMaps } from './column-maps';
import { rememberedHeaders } from './unknown-headers';
import { completeByContent } from './columns-by-content';
import { findHeaderless } from './header-by-content';
import { findHeaders, type HeaderBlock } from './find-headers';
import { frameOf, acrossText, type Frame } from './row-text';
import { readRows, type RowReading } from './row-kinds';
import { parseSectionHead } from './section-head';
import { sheetText, type SheetText } from './sheet-text';
import { withPeriods } from './period-columns';
import { nearestStructure } from './structure';
import { isSignature, tableExtent } from './table-extent';
import { beforeResults, startsAnotherTable } from './table-borders';
import { firstTitleRow, titleAbove } from './title';

/**
 * All measure tables of a sheet from top to bottom; results sheets and plain texts give none. The period that the user
 * names goes before the one that the title names, and remembered columns before the recognised ones.
 */
export function recogniseMeasureTables(
  grid: Grid,
  period: PlanPeriod | null = null,
  columnMaps: MeasureColumnMaps = {},
): readonly MeasureTable[] {
  if (grid.values.length === 0) return [];
  const sheet = sheetText(grid);
  const given: Given = { period, columnMaps };
  const tables = headedTables(sheet, given);
  const free = freeRows(sheet, tables);
  const headless = findHeaderless(sheet, free).map((block) =>
    build(
      sheet,
      { row: block.firstRow, rows: block.headerRows, columns: block.columns },
      [],
      block.lastRow,
      sheet.firstRow,
      given,
    ),
  );
  return [...tables, ...headless]
    .filter((table) => table.measures.length > 0 || table.headerRows > 0)
    .sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column);
}

/** What the user has told. */
interface Given {
  readonly period: PlanPeriod | null;
  readonly columnMaps: MeasureColumnMaps;
}

function headedTables(sheet: SheetText, given: Given): readonly MeasureTable[] {
  const found = findHeaders(sheet);
  const headers = [...found, ...rememberedHeaders(sheet, given.columnMaps, found)].sort((a, b) => a.row - b.row);
  const used = new Set<HeaderBlock>();
  const tables: MeasureTable[] = [];
  for (const header of headers) {
    if (used.has(header)) continue;
    used.add(header);
    const repeated: HeaderBlock[] = [];
    let limit = sheet.lastRow;
    for (const next of headers) {
      if (next.row <= header.row || used.has(next) || !sharesColumns(header, next)) continue;
      const since = repeated.at(-1) ?? header;
      if (startsAnotherTable(sheet, header, since, next)) {
        limit = next.row - 1;
        break;
      }
      repeated.push(next);
      used.add(next);
    }
    const above = tables
      .filter((table) => overlapsColumns(table.range, header))
      .map((table) => table.range.row + table.range.rows);
    tables.push(build(sheet, header, repeated, limit, Math.max(sheet.firstRow, ...above), given));
  }
  return tables;
}

function sharesColumns(a: HeaderBlock, b: HeaderBlock): boolean {
  const last = (block: HeaderBlock): number => block.columns.at(-1)?.column ?? 0;
  const first = (block: HeaderBlock): number => block.columns[0]?.column ?? 0;
  return first(a) <= last(b) && first(b) <= last(a);
}

function overlapsColumns(range: Rect, header: HeaderBlock): boolean {
  const first = header.columns[0]?.column ?? 0;
  return first < range.column + range.columns && (header.columns.at(-1)?.column ?? 0) >= range.column;
}

function build(
  sheet: SheetText,
  header: HeaderBlock,
  repeated: readonly HeaderBlock[],
  limit: number,
  titleFrom: number,
  given: Given,
): MeasureTable {
  const firstRow = header.row + header.rows;
  const columns = onePerField(
    withRemembered(
      completeByContent(sheet, withPeriods(sheet, header.columns, firstRow, limit), firstRow, limit),
      given.columnMaps,
    ),
  );
  const frame = frameOf(sheet, columns);
  const lastRow = beforeResults(frame, firstRow, limit);
  const extent = tableExtent(frame, firstRow, lastRow, repeated);
  const body = readRows(frame, firstRow, extent.lastRow, extent.repeated);
  const rows = [...body, ...signatureRows(frame, extent.lastRow + 1, lastRow)];
  const titleRow = firstTitleRow(sheet, titleFrom, header.row - 1);
  const title = titleAbove(sheet, frame, titleRow, header.row - 1);
  const period = given.period ?? planPeriod(title);
  const contents = assemble(frame, rows, period);
  const structure = nearestStructure({
    columns,
    ...contents,
    title,
    sectionsInCells: sectionsInCells(frame, body),
    directions: body.some(
      ({ kind, row }) => kind === 'section' && /^направлени/i.test(acrossText(frame, row)?.text ?? ''),
    ),
  });
  const range: Rect = {
    row: header.row,
    column: frame.first,
    rows: header.rows + rows.length,
    columns: frame.last - frame.first + 1,
  };
  const headerKinds = Array.from({ length: header.rows }, (): RowKind => 'header');
  return {
    sheet: sheet.grid.sheet,
    file: sheet.grid.file,
    structure: structure?.id ?? null,
    confidence: confidenceOf(columns, contents.measures.length),
    range,
    headerRow: header.row,
    headerRows: header.rows,
    columns,
    title,
    titleRow,
    ...aboutPlan(title, contents, period),
    ...contents,
    rowKinds: [...headerKinds, ...rows.map((row) => row.kind)],
    rowShifts: [...headerKinds.map(() => 0), ...rows.map((row) => row.shift)],
  };
}

/** What the texts around and inside the table tell about the plan as a whole. */
function aboutPlan(
  title: string,
  { sections, measures }: Contents,
  period: PlanPeriod | null,
): Pick<MeasureTable, 'period' | 'approved' | 'abbreviations'> {
  const approved = approvalDate(title);
  const texts = measures.flatMap((measure) => [
    measure.title,
    measure.responsible.text,
    measure.result ?? '',
    measure.conclusion ?? '',
  ]);
  const abbreviations = introducedAbbreviations([title, ...sections.map((section) => section.title), ...texts]);
  return {
    ...(period === null ? {} : { period }),
    ...(approved === null ? {} : { approved }),
    ...(Object.keys(abbreviations).length === 0 ? {} : { abbreviations }),
  };
}

/** A party in several columns. */
const PARTY_PART = /должност|ф\.? ?и\.? ?о|фамили|организаци/i;

/** A field belongs to one column, except what is written in columns beside each other («начало», «окончание»; «ФИО», «должность»). */
function onePerField(columns: readonly MeasureColumn[]): readonly MeasureColumn[] {
  return columns.map((column, i) => {
    if (column.field === 'unknown' || column.period !== undefined) return column;
    const rivals = columns.filter((other) => other.field === column.field);
    if (rivals.length === 1) return column;
    const best = rivals.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const parts = column.field === 'deadline' || (column.field === 'responsible' && PARTY_PART.test(column.header));
    const beside = parts && (columns[i - 1]?.field === column.field || columns[i + 1]?.field === column.field);
    return column === best || beside ? column : { ...column, field: 'unknown', confidence: 0 };
  });
}

const SIGNATURE_WITHIN = 6;

/** Signature lines below the table with the blank rows between. */
function signatureRows(frame: Frame, firstRow: number, limit: number): readonly RowReading[] {
  let last = firstRow - 1;
  const rows: RowReading[] = [];
  for (let row = firstRow; row <= Math.min(limit, last + SIGNATURE_WITHIN); row++) {
    const filled: string[] = [];
    for (let column = frame.first; column <= frame.last; column++) {
      const text = frame.sheet.own(row, column);
      if (text !== '') filled.push(text);
    }
    if (filled.length > 0 && !isSignature(filled)) break;
    if (filled.length > 0) last = row;
    rows.push({ row, kind: filled.length > 0 ? 'signature' : 'empty', shift: 0 });
  }
  return rows.filter((reading) => reading.row <= last);
}

function sectionsInCells(frame: Frame, rows: readonly RowReading[]): boolean {
  const sections = rows.filter((row) => row.kind === 'section');
  const inCells = sections.filter(
    ({ row }) => acrossText(frame, row) === null && !parseSectionHead(frame.sheet.own(row, frame.first)).worded,
  );
  return inCells.length * 2 > sections.length;
}

function confidenceOf(columns: readonly MeasureColumn[], measures: number): number {
  const known = columns.filter((column) => column.field !== 'unknown');
  const mean = known.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, known.length);
  return Math.round(mean * (measures > 0 ? 1 : 0.5) * 100) / 100;
}

/** Row spans that no table covers, titles included. */
function freeRows(sheet: SheetText, tables: readonly MeasureTable[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = sheet.firstRow;
  for (const { range } of [...tables].sort((a, b) => a.range.row - b.range.row)) {
    if (range.row > from) spans.push([from, range.row - 1]);
    from = Math.max(from, range.row + range.rows);
  }
  if (from <= sheet.lastRow) spans.push([from, sheet.lastRow]);
  return spans;
}
