import type { CellValue } from '../../domain/cell';
import { cellKey } from '../../plan/rects';
import { normalValue } from '../../plan/text-safety';
import type { PlanOperation } from '../../plan/workbook-plan';

/** A cell of a sheet with its value. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * What a report wrote, kept in the workbook: which cells are ours (also those we left blank on purpose) and a check sum per row and
 * column, so that later the cells that somebody changed, and those that somebody added, can be told without keeping the values.
 */
export interface Written {
  /** [number of rows, columns that are ours as a hexadecimal mask, the first column is its lowest bit], from the first row down */
  readonly masks: readonly (readonly [rows: number, mask: string])[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The cells that the operations write on one sheet: a value, or null for a blank of ours. */
export function plannedCells(operations: readonly PlanOperation[], sheet: string): Map<number, PlacedValue> {
  const cells = new Map<number, PlacedValue>();
  for (const operation of operations) {
    if (operation.kind === 'setting' || operation.sheet !== sheet) continue;
    if (operation.kind === 'setValues')
      operation.values.forEach((line, i) => {
        line.forEach((value, j) => {
          const [row, column] = [operation.row + i, operation.column + j];
          if (value !== undefined) cells.set(cellKey(row, column), { row, column, value: normalValue(value) });
        });
      });
  }
  return cells;
}

export function writtenOf(operations: readonly PlanOperation[], sheet: string): Written {
  const lines = linesOf(plannedCells(operations, sheet).values());
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const masks: [number, string][] = [];
  for (const line of lines) {
    const mask = maskOf(line);
    const last = masks.at(-1);
    if (last?.[1] === mask) last[0] += 1;
    else masks.push([1, mask]);
  }
  return {
    masks,
    rows: lines.map((line) => checkSum(line)),
    columns: Array.from({ length: width }, (_, k) => checkSum(lines.map((line) => line[k]))),
  };
}

/** Whether a cell was ours. */
export function writtenCells({ masks }: Written): (row: number, column: number) => boolean {
  const lines = rowsOfMasks(masks);
  return (row, column) => lines[row]?.[column] === true;
}

function rowsOfMasks(masks: Written['masks']): boolean[][] {
  return masks.flatMap(([rows, mask]) => {
    const bits = bitsOf(mask);
    return Array.from({ length: rows }, () => bits);
  });
}

export interface Differences {
  readonly own: number;
  /** our cells that hold something else now */
  readonly changed: readonly PlacedValue[];
  /** filled cells that are not ours */
  readonly added: readonly PlacedValue[];
}

/** The sheet as it is now against what was written; `values` start at the given cell. */
export function differencesFrom(
  written: Written,
  values: readonly (readonly CellValue[])[],
  at: { readonly row: number; readonly column: number },
): Differences {
  const valueAt = (row: number, column: number): CellValue =>
    normalValue(values[row - at.row]?.[column - at.column] ?? null);
  const masks = rowsOfMasks(written.masks);
  const lines = masks.map((mask, row) => mask.map((own, column) => (own ? valueAt(row, column) : undefined)));
  const columns = new Set(
    written.columns.flatMap((sum, k) => (checkSum(lines.map((line) => line[k])) === sum ? [] : [k])),
  );
  const changed = lines.flatMap((line, row) =>
    checkSum(line) === written.rows[row]
      ? []
      : line.flatMap((value, column) => (value !== undefined && columns.has(column) ? [{ row, column, value }] : [])),
  );
  const added: PlacedValue[] = [];
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const [row, column] = [at.row + i, at.column + j];
      if (normalValue(value) !== null && masks[row]?.[column] !== true) added.push({ row, column, value });
    });
  });
  return { own: masks.reduce((sum, mask) => sum + mask.filter(Boolean).length, 0), changed, added };
}

/** Rows from the first on; undefined where the cell is not ours. */
function linesOf(cells: Iterable<PlacedValue>): (CellValue | undefined)[][] {
  const lines: (CellValue | undefined)[][] = [];
  for (const { row, column, value } of cells) {
    while (lines.length <= row) lines.push([]);
    const line = lines[row];
    if (!line) continue;
    while (line.length <= column) line.push(undefined);
    line[column] = value;
  }
  return lines;
}

const BITS = 4;

function maskOf(line: readonly (CellValue | undefined)[]): string {
  let mask = '';
  for (let from = 0; from < line.length; from += BITS) {
    let digit = 0;
    for (let k = 0; k < BITS; k++) if (line[from + k] !== undefined) digit |= 1 << k;
    mask = digit.toString(16) + mask;
  }
  return mask;
}

function bitsOf(mask: string): boolean[] {
  return [...mask].reverse().flatMap((digit) => {
    const value = Number.parseInt(digit, 16);
    return Array.from({ length: BITS }, (_, k) => (value & (1 << k)) !== 0);
  });
}

/** FNV-1a over the values with their places; Excel keeps fifteen digits of a number and either kind of line break. */
function checkSum(values: readonly (CellValue | undefined)[]): string {
  let sum = 0x811c9dc5;
  values.forEach((value, k) => {
    if (value === undefined || value === null) return;
    const text = `${String(k)}=${typeof value === 'number' ? `n${String(Number(value.toPrecision(15)))}` : `s${String(value).replace(/\r\n?/g, '\n')}`};`;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  });
  return (sum >>> 0).toString(36);
}
