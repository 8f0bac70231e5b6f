import type { CellRef, CellValue } from '../domain/cell';
import { cellKey } from './rects';
import { normalValue } from './text-safety';
import type { PlanOperation } from './workbook-plan';

/** 64 bits of FNV-1a in two halves: enough to notice that a sheet is no longer as we made it. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** What a sheet holds, as one short text: its filled cells with place and value. */
export function fingerprint(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly value: CellValue }>,
): string {
  const filled = [...cells].filter((cell) => normalValue(cell.value) !== null);
  filled.sort((a, b) => a.row - b.row || a.column - b.column);
  const text = filled.map((cell) => `${String(cell.row)},${String(cell.column)}=${token(cell.value)}`).join('\n');
  return `${String(filled.length)}-${hash(text)}`;
}

/** Fifteen digits are what Excel itself keeps of a number; line breaks may come back in either form. */
function token(value: CellValue): string {
  if (typeof value === 'number') return `n${Number(value.toPrecision(15)).toString()}`;
  return typeof value === 'string' ? `s${value.replace(/\r\n?/g, '\n')}` : String(value);
}

type Place = Pick<CellRef, 'row' | 'column'>;

/** As fingerprint, without some of the cells. */
export function fingerprintWithout(
  cells: readonly (Place & { readonly value: CellValue })[],
  except: readonly Place[] = [],
): string {
  const left = new Set(except.map(({ row, column }) => cellKey(row, column)));
  return fingerprint(cells.filter(({ row, column }) => !left.has(cellKey(row, column))));
}

/** Cells of a new sheet that the operations fill with formulas. */
export function formulaCells(operations: readonly PlanOperation[], sheet: string): Place[] {
  return operations.flatMap((each) =>
    each.kind === 'setFormulas' && each.sheet === sheet
      ? each.formulas.flatMap((line, i) =>
          line.flatMap((formula, j) => (formula === undefined ? [] : [{ row: each.row + i, column: each.column + j }])),
        )
      : [],
  );
}

/** Fingerprint of a new sheet after the operations; merging keeps only the top left value. */
export function plannedFingerprint(operations: readonly PlanOperation[], sheet: string): string {
  const cells = new Map<number, { row: number; column: number; value: CellValue }>();
  for (const operation of operations) {
    if (operation.kind === 'setValues' && operation.sheet === sheet)
      operation.values.forEach((line, i) => {
        line.forEach((value, j) => {
          const row = operation.row + i;
          const column = operation.column + j;
          if (value !== undefined) cells.set(cellKey(row, column), { row, column, value });
        });
      });
    if (operation.kind === 'merge' && operation.sheet === sheet)
      for (const [key, cell] of cells) {
        const { row, column, rows, columns } = operation.rect;
        const inside =
          cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
        if (inside && (cell.row !== row || cell.column !== column)) cells.delete(key);
      }
  }
  return fingerprintWithout([...cells.values()], formulaCells(operations, sheet));
}
