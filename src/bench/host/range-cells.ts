import type { Rect } from '../../domain/cell';
import type { CellContent } from '../model/cell-content';
import { intersection, maxColumns, maxRows, rectOf, union } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';
import { accessDenied, ApiError, invalidArgument } from './api-error';
import type { RangeSelf } from './scope';
import { parseInput } from './values';

/** Excel gives null for values of a range with more cells than this, without an error. */
const mostCells = 5_000_000;

export function isUnbounded(rect: Rect): boolean {
  return rect.rows >= maxRows || rect.columns >= maxColumns;
}

/** 2-D array over a range; null for whole rows and columns and for ranges too large to read. */
export function matrix<T>(range: RangeSelf, cell: (row: number, column: number) => T): T[][] | null {
  const { rect } = range;
  if (isUnbounded(rect) || rect.rows * rect.columns > mostCells) return null;
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => cell(rect.row + r, rect.column + c)),
  );
}

/**
 * A 2-D array of the range's shape, or one value for all its cells.
 * Any other shape is InvalidArgument; so is any array for whole rows or columns.
 */
export function checkedMatrix(value: unknown, rect: Rect, name: string): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined) throw invalidArgument(`${name}: a single null`);
    return () => value;
  }
  if (isUnbounded(rect)) throw invalidArgument(`${name}: an unbounded range takes no array`);
  const rows = value as readonly unknown[]; // -- elements are checked below
  const wrong = (): ApiError =>
    invalidArgument(
      `The number of rows or columns in the ${name} array doesn't match the size or dimensions of the range.`,
    );
  if (rows.length !== rect.rows) throw wrong();
  for (const row of rows) if (!Array.isArray(row) || row.length !== rect.columns) throw wrong();
  return (row, column) => (rows[row] as readonly unknown[])[column]; // -- shape checked above
}

/** Writes values or formulas with Excel's rules: null leaves a cell, '' clears it, '=' starts a formula. */
export function writeValues(range: RangeSelf, value: unknown): void {
  const { sheet, rect } = range;
  requireWritableCells(sheet, rect);
  const at = checkedMatrix(value, rect, 'values');
  const area = isUnbounded(rect) ? clipped(sheet, rect) : rect;
  const contents: (CellContent | undefined)[][] = [];
  const formulas: { row: number; column: number; formula: string; result: CellContent }[] = [];
  for (let r = 0; r < area.rows; r++) {
    const line: (CellContent | undefined)[] = [];
    for (let c = 0; c < area.columns; c++) {
      const given = at(r, c);
      const [row, column] = [area.row + r, area.column + c];
      if (given === null || given === undefined) {
        line.push(undefined);
        continue;
      }
      const style = sheet.cells.style(row, column);
      const input = parseInput(given, style.numberFormat);
      if (input.kind === 'formula') {
        formulas.push({ row, column, formula: input.formula, result: input.result });
        line.push(undefined);
      } else {
        line.push(input.content);
        if (input.format !== undefined && style.numberFormat === 'General') {
          sheet.patchStyle([rectOf(row, column)], { numberFormat: input.format });
        }
      }
    }
    contents.push(line);
  }
  sheet.setValues(area.row, area.column, contents);
  for (const each of formulas) sheet.setFormula(each.row, each.column, each.formula, each.result);
}

/** A protected sheet refuses writes that touch a locked cell. */
export function requireWritableCells(sheet: SheetModel, rect: Rect): void {
  if (!sheet.properties.protected) return;
  const area = isUnbounded(rect) ? clipped(sheet, rect) : rect;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.cells.style(row, column).locked) throw accessDenied(sheet.name);
    }
  }
}

/** Formats, structure, rules: a protected sheet refuses them all. */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.properties.protected) throw accessDenied(sheet.name);
}

/** A whole row or column cut down to what is used (at least one cell). */
function clipped(sheet: SheetModel, rect: Rect): Rect {
  const used = sheet.cells.used(false);
  return (used && intersection(rect, used)) ?? rectOf(rect.row, rect.column);
}

export function usedRange(sheet: SheetModel, valuesOnly: boolean): Rect | null {
  const used = sheet.cells.used(valuesOnly);
  if (valuesOnly) return used;
  return sheet.merges.reduce<Rect | null>((all, merge) => (all ? union(all, merge) : merge), used);
}

/** Moves the cells of a block when some cells, not whole rows, are inserted or deleted. */
export function shiftCells(range: RangeSelf, direction: 'Down' | 'Right' | 'Up' | 'Left'): void {
  const { sheet, rect } = range;
  const used = sheet.cells.used(false);
  const vertical = direction === 'Down' || direction === 'Up';
  const inserting = direction === 'Down' || direction === 'Right';
  const end = used ? (vertical ? used.row + used.rows : used.column + used.columns) : 0;
  const start = vertical ? rect.row : rect.column;
  const size = vertical ? rect.rows : rect.columns;
  const from = inserting ? start : start + size;
  const length = Math.max(0, end - from);
  const block = vertical ? { ...rect, row: from, rows: length } : { ...rect, column: from, columns: length };
  if (
    sheet.merges.some((merge) => intersection(merge, union(block.rows > 0 && block.columns > 0 ? block : rect, rect)))
  ) {
    throw new ApiError('MergedRangeConflict', 'Cannot complete the operation: merged cells would be split.');
  }
  const offset = inserting ? size : -size;
  const scratch = sheet.cells.extract(block);
  sheet.cells.clear(block, 'all');
  if (!inserting) sheet.cells.clear(rect, 'all');
  sheet.cells.restore(scratch, vertical ? offset : 0, vertical ? 0 : offset);
  const touched = union(rect, {
    ...block,
    row: block.row + (vertical ? offset : 0),
    column: block.column + (vertical ? 0 : offset),
  });
  sheet.touch('values', [touched]);
}
