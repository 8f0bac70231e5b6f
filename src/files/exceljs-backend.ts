import type { Cell, Workbook as Book, Worksheet } from 'exceljs';
import { address, overlaps, parseAddress, type Rect } from '../domain/cell';
import {
  absentSheet,
  largeKey,
  type Inspected,
  type Inspection,
  type SheetQuery,
  type SheetState,
} from '../plan/backend';
import type { NoteState } from '../plan/ports';
import { formulaOf, valueOf } from './exceljs-cell';
import { exactFormat } from './exceljs-style';
import { fileSettings } from './file-settings';
import { validationsIn } from './exceljs-validation';

export function cellAt(sheet: Worksheet, row: number, column: number): Cell {
  return sheet.getCell(row + 1, column + 1);
}

function gridOf<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (__, j) => at(rect.row + i, rect.column + j)),
  );
}

export function mergesOf(sheet: Worksheet): Rect[] {
  return sheet.model.merges.flatMap((text) => parseAddress(text) ?? []);
}

export function isProtected(sheet: Worksheet): boolean {
  const model: object = sheet.model;
  const protection = 'sheetProtection' in model ? model.sheetProtection : null;
  return (
    typeof protection === 'object' && protection !== null && (!('sheet' in protection) || protection.sheet === true)
  );
}

export function noteOf(cell: Cell): NoteState | null {
  const { note } = cell as { note?: Cell['note'] }; // ExcelJS types it as always there -- it is not
  if (note === undefined) return null;
  const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
  return { kind: 'note', text };
}

export function inspectBook(book: Book, inspection: Inspection): Inspected {
  const settings = fileSettings(book);
  return {
    sheets: inspection.sheets.map((query) => {
      const sheet = book.getWorksheet(query.sheet);
      return sheet ? inspectSheet(sheet, query) : absentSheet(query.sheet);
    }),
    settings: Object.fromEntries(
      [...inspection.settings, ...(inspection.large ?? []).map(largeKey)].map((key) => [
        key,
        settings.get(key) ?? null,
      ]),
    ),
  };
}

function inspectSheet(sheet: Worksheet, query: SheetQuery): SheetState {
  const at = (row: number, column: number): Cell => cellAt(sheet, row, column);
  const frozen = (sheet.views ?? []).find((view) => view.state === 'frozen');
  return {
    sheet: query.sheet,
    exists: true,
    protected: isProtected(sheet),
    content: query.content.map((rect) => ({
      rect,
      values: gridOf(rect, (row, column) => valueOf(at(row, column))),
      formulas: gridOf(rect, (row, column) => formulaOf(at(row, column))),
    })),
    formats: query.formats.map(({ rect, properties }) => ({
      rect,
      properties,
      formats: gridOf(rect, (row, column) => {
        const format = exactFormat(at(row, column));
        return Object.fromEntries(properties.map((property) => [property, format[property]]));
      }),
    })),
    merges:
      query.merges.length === 0
        ? []
        : mergesOf(sheet).filter((merge) => query.merges.some((rect) => overlaps(rect, merge))),
    widths: query.columns.map((column) => ({ column, width: shownWidth(sheet.getColumn(column + 1).width) })),
    heights: query.rows.map((row) => ({ row, height: heightOf(sheet, row) })),
    notes: query.notes.map((cell) => ({ ...cell, note: noteOf(at(cell.row, cell.column)) })),
    validations: query.validations.flatMap((rect) => validationsIn(sheet, rect)),
    freeze:
      frozen?.state === 'frozen' ? { rows: frozen.ySplit ?? 0, columns: frozen.xSplit ?? 0 } : { rows: 0, columns: 0 },
    page: query.page ? JSON.stringify({ pageSetup: sheet.pageSetup, headerFooter: sheet.headerFooter }) : '',
    whole: query.whole ? wholeOf(sheet) : [],
    links: [],
    charts: [],
    breaks: [],
    removal: null,
  };
}

function wholeOf(sheet: Worksheet): SheetState['whole'] {
  const cells: SheetState['whole'][number][] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      cells.push({ row: rowNumber - 1, column: columnNumber - 1, value: valueOf(cell) });
    });
  });
  return cells;
}

/** A file counts five pixels of margin into the width; Excel shows the width without them (7 pixels a digit). */
const margin = 5 / 7;

export function shownWidth(width: number | undefined): number | null {
  return width === undefined ? null : Math.round((width - margin) * 1e6) / 1e6;
}

export function fileWidth(width: number): number {
  return width + margin;
}

function heightOf(sheet: Worksheet, row: number): number | null {
  const { height } = sheet.getRow(row + 1) as { height?: number }; // ExcelJS types it as always there -- it is not
  return height ?? null;
}

export function rangeText(rect: Rect): string {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  return `${address(rect)}:${address(last)}`;
}
