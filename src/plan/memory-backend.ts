import { overlaps, type Rect } from '../domain/cell';
import { absentSheet, largeKey, type Inspected, type Inspection, type SheetQuery, type SheetState } from './backend';
import { wholeQuery } from './inspection';
import type { MemorySheet } from './memory-sheet';
import { HostFailure, type FormatProperty } from './ports';
import { linkLook, noLinkLook } from './link-look';
import { around, cellKey, cellOfKey, cellsOf, single } from './rects';
import { mentionsSheet } from './sheet-mention';
import type { CellFormat, PageLayout, PlanOperation } from './workbook-plan';

export interface MemoryBook {
  sheets: MemorySheet[];
  readonly settings: Map<string, string>;
  active: { sheet: string; row: number; column: number } | null;
  newSheet(name: string): MemorySheet;
}

export function inspectMemory(book: MemoryBook, inspection: Inspection): Inspected {
  return {
    sheets: inspection.sheets.map((query) => {
      const sheet = book.sheets.find((each) => each.name === query.sheet);
      if (!sheet) return absentSheet(query.sheet);
      return query.removal ? removed(book, sheet) : inspectSheet(sheet, query);
    }),
    settings: Object.fromEntries(
      [...inspection.settings, ...(inspection.large ?? []).map(largeKey)].map((key) => [
        key,
        book.settings.get(key) ?? null,
      ]),
    ),
  };
}

export function gridOf<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (__, j) => at(rect.row + i, rect.column + j)),
  );
}

export function pick(format: CellFormat, properties: readonly FormatProperty[]): CellFormat {
  return Object.fromEntries(properties.map((property) => [property, format[property]]));
}

function inspectSheet(sheet: MemorySheet, query: SheetQuery): SheetState {
  return {
    sheet: sheet.name,
    exists: true,
    protected: sheet.protected,
    content: query.content.map((rect) => ({
      rect,
      values: gridOf(rect, (row, column) => sheet.value(row, column)),
      formulas: gridOf(rect, (row, column) => sheet.formula(row, column)),
    })),
    formats: query.formats.map(({ rect, properties }) => ({
      rect,
      properties,
      formats: gridOf(rect, (row, column) => pick(sheet.format(row, column), properties)),
    })),
    merges: sheet.merges.filter((merge) => query.merges.some((rect) => overlaps(rect, merge))),
    widths: query.columns.map((column) => ({ column, width: sheet.widths.get(column) ?? null })),
    heights: query.rows.map((row) => ({ row, height: sheet.heights.get(row) ?? null })),
    notes: query.notes.map(({ row, column }) => ({ row, column, note: sheet.notes.get(cellKey(row, column)) ?? null })),
    validations: sheet.validations.filter((each) => query.validations.some((rect) => overlaps(rect, each.rect))),
    freeze: sheet.freeze,
    page: JSON.stringify(sheet.page),
    whole: query.whole ? [...sheet.cells.values()].map(({ row, column, value }) => ({ row, column, value })) : [],
    links: query.links.map(({ row, column }) => ({ row, column, link: sheet.links.get(cellKey(row, column)) ?? null })),
    charts: query.charts ? sheet.charts.map((spec) => ({ name: spec.name, spec })) : [],
    breaks: query.breaks ? sheet.breaks : [],
    removal: null,
  };
}

/** Everything there is of a sheet that is to be deleted. */
function removed(book: MemoryBook, sheet: MemorySheet): SheetState {
  const places = [...sheet.cells.keys(), ...sheet.notes.keys(), ...sheet.links.keys()].map(cellOfKey);
  const used = around([...places.map(({ row, column }) => single(row, column)), ...sheet.merges]);
  const sizes = { columns: [...sheet.widths.keys()], rows: [...sheet.heights.keys()] };
  const place = book.sheets.indexOf(sheet);
  const elsewhere = book.sheets.some(
    (each) => each !== sheet && [...each.cells.values()].some(({ formula }) => mentionsSheet(formula, sheet.name)),
  );
  return {
    ...inspectSheet(sheet, { ...wholeQuery(sheet.name, used), ...sizes }),
    validations: sheet.validations,
    removal: {
      after: book.sheets[place - 1]?.name ?? null,
      tabColor: sheet.tabColor,
      hidden: !sheet.visible,
      gridlines: sheet.gridlines,
      mark: sheet.mark,
      filter: sheet.filter,
      obstacles: [...sheet.obstacles, ...(elsewhere ? (['usedElsewhere'] as const) : [])],
    },
  };
}

export function writeMemory(book: MemoryBook, operation: PlanOperation): void {
  if (operation.kind === 'setting') {
    const key = operation.large === true ? largeKey(operation.key) : operation.key;
    if (operation.value === null) book.settings.delete(key);
    else book.settings.set(key, operation.value);
  } else if (operation.kind === 'addSheet') addSheet(book, operation);
  else if (operation.kind === 'deleteSheet') book.sheets = book.sheets.filter((each) => each.name !== operation.sheet);
  else if (operation.kind === 'activate')
    book.active = { sheet: operation.sheet, row: operation.row ?? 0, column: operation.column ?? 0 };
  else {
    const sheet = book.sheets.find((each) => each.name === operation.sheet);
    if (!sheet) throw new HostFailure('sheetMissing', { sheet: operation.sheet });
    writeSheet(sheet, operation);
  }
}

function addSheet(book: MemoryBook, operation: Extract<PlanOperation, { kind: 'addSheet' }>): void {
  const sheet = book.newSheet(operation.sheet);
  sheet.tabColor = operation.tabColor ?? null;
  sheet.visible = operation.hidden !== true;
  sheet.gridlines = operation.gridlines !== false;
  sheet.mark = operation.mark ?? null;
  const before = book.sheets.findIndex((each) => each.name === operation.after);
  const last = operation.first === true ? 0 : book.sheets.length;
  book.sheets.splice(before < 0 ? last : before + 1, 0, sheet);
}

type SheetOperation = Exclude<PlanOperation, { kind: 'setting' | 'addSheet' | 'deleteSheet' | 'activate' }>;

function writeSheet(sheet: MemorySheet, operation: SheetOperation): void {
  switch (operation.kind) {
    case 'setValues':
      forDefined(operation.values, (i, j, value) => {
        sheet.put(operation.row + i, operation.column + j, value);
      });
      break;
    case 'setFormulas':
      forDefined(operation.formulas, (i, j, formula) => {
        sheet.put(operation.row + i, operation.column + j, null, formula);
      });
      break;
    case 'setFormat':
      for (const rect of operation.rects)
        for (const { row, column } of cellsOf(rect)) sheet.change(row, column, operation.format);
      break;
    case 'merge':
      sheet.merge(operation.rect);
      break;
    case 'unmerge':
      sheet.unmerge(operation.rect);
      break;
    case 'columnWidths':
      for (const { column, width } of operation.widths) setOrDelete(sheet.widths, column, width);
      break;
    case 'rowHeights':
      for (const { row, height } of operation.heights) setOrDelete(sheet.heights, row, height);
      break;
    case 'freeze':
      sheet.freeze = { rows: operation.rows, columns: operation.columns };
      break;
    case 'filter':
      sheet.filter = operation.rect;
      break;
    case 'pageLayout':
      sheet.page = operation.layout;
      break;
    case 'restorePage':
      sheet.page = pageOf(operation.saved);
      break;
    case 'addChart':
      sheet.charts = [...sheet.charts, operation.chart];
      break;
    case 'deleteChart':
      sheet.charts = sheet.charts.filter((chart) => chart.name !== operation.name);
      break;
    case 'hyperlink': {
      const { row, column, target } = operation;
      setOrDelete(sheet.links, cellKey(row, column), target);
      sheet.change(row, column, target === null ? noLinkLook : linkLook);
      break;
    }
    case 'pageBreaks':
      sheet.breaks = [...operation.rows];
      break;
    case 'note': {
      const note = operation.text === null ? null : { kind: operation.as ?? 'note', text: operation.text };
      setOrDelete(sheet.notes, cellKey(operation.row, operation.column), note);
      break;
    }
    case 'validation': {
      const { rect, validation } = operation;
      sheet.validations = sheet.validations.filter((each) => !overlaps(each.rect, rect));
      if (validation) sheet.validations.push({ rect, validation });
      break;
    }
  }
}

function pageOf(saved: string): PageLayout | null {
  return JSON.parse(saved) as PageLayout | null; // -- our own text, written by inspectSheet
}

function setOrDelete<T>(map: Map<number, T>, key: number, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

export function forDefined<T>(
  lines: readonly (readonly (T | undefined)[])[],
  visit: (i: number, j: number, value: T) => void,
): void {
  lines.forEach((line, i) => {
    line.forEach((value, j) => {
      if (value !== undefined) visit(i, j, value);
    });
  });
}
