import { address, type CellValue, type Rect } from '../../domain/cell';
import { cellKey, cellsOf } from '../../plan/rects';
import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import { formulaInRow } from './formula-row';
import { plannedCells, type PlacedValue } from './written';

/** What the user added on a report sheet, with its look and note. */
export interface Addition extends PlacedValue {
  readonly format: CellFormat | null;
  readonly note: string | null;
  /** null where a value was typed */
  readonly formula: string | null;
}

export interface CarryTexts {
  readonly heading: string;
  /** where the entry stood: its address, and the row's name or «none» */
  place(cell: string, beside: string): string;
}

export interface Carried {
  readonly operations: readonly PlanOperation[];
  readonly kept: number;
  readonly moved: number;
}

/**
 * The user's entries on the new sheet. An entry beside a row of ours follows that row's name (a school), wherever it stands now; any other
 * keeps its place. What finds its place taken, or its row gone, goes below the report with a note of where it was.
 */
export function carryAdditions(
  additions: readonly Addition[],
  before: readonly (readonly CellValue[])[],
  written: (row: number, column: number) => boolean,
  operations: readonly PlanOperation[],
  sheet: string,
  texts: CarryTexts,
): Carried {
  if (additions.length === 0) return { operations: [], kept: 0, moved: 0 };
  const planned = plannedCells(operations, sheet);
  const oldKeys = rowKeys(
    before.map((line, row) => line.map((value, column) => (written(row, column) ? value : null))),
  );
  const newLines = linesOf(planned);
  const rowNow = rowFinder(rowKeys(newLines), oldKeys);
  const taken = takenPlaces(planned, operations, sheet);
  const result: PlanOperation[] = [];
  const homeless: Addition[] = [];
  for (const addition of additions) {
    const key = oldKeys[addition.row] ?? null;
    const row = key === null ? addition.row : rowNow(key);
    if (row === undefined || taken.has(cellKey(row, addition.column))) homeless.push(addition);
    else {
      taken.add(cellKey(row, addition.column));
      result.push(...entryAt(sheet, addition, row, addition.column));
    }
  }
  let below = newLines.length + 1;
  for (const addition of additions) below = Math.max(below, addition.row + 2);
  if (homeless.length > 0)
    result.push({ kind: 'setValues', sheet, row: below, column: 0, values: [[texts.heading]] }, boldAt(sheet, below));
  homeless.forEach((addition, i) => {
    const beside = oldKeys[addition.row]?.name ?? 'none';
    const row = below + 1 + i;
    result.push({ kind: 'setValues', sheet, row, column: 0, values: [[texts.place(address(addition), beside)]] });
    result.push(...entryAt(sheet, addition, row, 1));
  });
  return { operations: result, kept: additions.length - homeless.length, moved: homeless.length };
}

function boldAt(sheet: string, row: number): PlanOperation {
  return { kind: 'setFormat', sheet, rects: [{ row, column: 0, rows: 1, columns: 1 }], format: { bold: true } };
}

function entryAt(sheet: string, addition: Addition, row: number, column: number): PlanOperation[] {
  const { value, format, note, formula } = addition;
  const rects: Rect[] = [{ row, column, rows: 1, columns: 1 }];
  return [
    ...(format === null ? [] : [{ kind: 'setFormat' as const, sheet, rects, format }]),
    formula === null
      ? { kind: 'setValues', sheet, row, column, values: [[value]] }
      : { kind: 'setFormulas', sheet, row, column, formulas: [[formulaInRow(formula, addition.row, row)]] },
    ...(note === null ? [] : [{ kind: 'note' as const, sheet, row, column, text: note }]),
  ];
}

interface RowKey {
  readonly name: string;
  /** with the section that the row stands in */
  readonly full: string;
}

/** Where a row stands now: by name and section, else by its name alone where that is the only one (headings hold counts that change). */
function rowFinder(
  now: readonly (RowKey | null)[],
  before: readonly (RowKey | null)[],
): (key: RowKey) => number | undefined {
  const byFull = new Map<string, number>();
  now.forEach((key, row) => {
    if (key !== null && !byFull.has(key.full)) byFull.set(key.full, row);
  });
  const places = (keys: readonly (RowKey | null)[], name: string): number[] =>
    keys.flatMap((key, row) => (key?.name === name ? [row] : []));
  return (key) => {
    const [only, ...more] = places(now, key.name);
    const isOnly = more.length === 0 && places(before, key.name).length === 1;
    return byFull.get(key.full) ?? (isOnly ? only : undefined);
  };
}

/** A row of several filled cells is named by its first text; a row with one filled cell opens a section. */
function rowKeys(lines: readonly (readonly (CellValue | undefined)[])[]): (RowKey | null)[] {
  let section = '';
  return lines.map((line) => {
    const filled = line.filter((value) => value !== null && value !== undefined && value !== '');
    const name = filled.find((value): value is string => typeof value === 'string' && /\p{L}{2}/u.test(value));
    if (name === undefined) return null;
    if (filled.length === 1) {
      section = name;
      return null;
    }
    return { name, full: `${section}\n${name}` };
  });
}

function linesOf(cells: ReadonlyMap<number, PlacedValue>): (CellValue | undefined)[][] {
  const lines: (CellValue | undefined)[][] = [];
  for (const { row, column, value } of cells.values()) {
    while (lines.length <= row) lines.push([]);
    const line = lines[row];
    if (line) line[column] = value;
  }
  return lines;
}

/** Cells that the report fills, merges or covers with a chart. */
function takenPlaces(
  planned: ReadonlyMap<number, PlacedValue>,
  operations: readonly PlanOperation[],
  sheet: string,
): Set<number> {
  const taken = new Set(planned.keys());
  for (const operation of operations) {
    if (operation.kind === 'setting' || operation.sheet !== sheet) continue;
    const rect =
      operation.kind === 'merge' ? operation.rect : operation.kind === 'addChart' ? operation.chart.place : null;
    if (rect) for (const { row, column } of cellsOf(rect)) taken.add(cellKey(row, column));
  }
  return taken;
}
