import type { CellValue, Rect } from '../../domain/cell';
import { valueAt } from '../../grid/grid';
import { sameLooks } from '../../plan/cell-looks';
import { cellKey, sameRect } from '../../plan/rects';
import { sameValue } from '../../plan/text-safety';
import type { FormatBlock } from '../../plan/ports';
import type { CellFormat, PlanOperation, PlanValue } from '../../plan/workbook-plan';
import { numberFormatAt, type Block } from './block';
import type { Settled } from './settle-block';

type Edits = ReadonlyMap<number, { readonly row: number; readonly column: number; readonly value: CellValue }>;

/** Everything that turns the sheet as it is into the settled one with the edits; nothing for what stays the same. */
export function blockOperations(
  block: Block,
  settled: Settled,
  edits: Edits,
  looks: FormatBlock | null,
): readonly PlanOperation[] {
  const { sheet } = block.table;
  const before = block.grid.merges.filter((merge) => block.parted.includes(merge) || isMoved(block, settled, merge));
  const after = settled.merges.filter((merge) => !block.grid.merges.some((each) => sameRect(each, merge)));
  const values = changedValues(block, settled, edits);
  const heights = movedRows(block, settled).map((row) => ({ row, height: null }));
  return [
    ...before.map((rect): PlanOperation => ({ kind: 'unmerge', sheet, rect })),
    ...movedLooks(block, settled, looks),
    ...(values === null ? [] : [values]),
    ...after.map((rect): PlanOperation => ({ kind: 'merge', sheet, rect })),
    ...(heights.length === 0 ? [] : [{ kind: 'rowHeights' as const, sheet, heights }]),
  ];
}

function isMoved(block: Block, settled: Settled, merge: Rect): boolean {
  return block.merges.includes(merge) && !settled.merges.some((each) => sameRect(each, merge));
}

/** Rows whose contents come from another row, and rows that grew when another was joined to them. */
function movedRows(block: Block, settled: Settled): readonly number[] {
  return settled.rows.flatMap((row, i) => {
    const next = block.rows[row.source - block.first + 1];
    const grew = next?.removed === true && next.kind === 'continuation';
    return row.source !== block.first + i || grew ? [block.first + i] : [];
  });
}

function changedValues(block: Block, settled: Settled, edits: Edits): PlanOperation | null {
  const cells = new Map<number, { row: number; column: number; value: CellValue }>();
  for (let i = 0; i < block.rows.length; i++)
    for (let j = 0; j < block.width; j++) {
      const cell = { row: block.first + i, column: block.column + j };
      cells.set(cellKey(cell.row, cell.column), { ...cell, value: valueAt(settled.grid, cell.row, cell.column) });
    }
  for (const [key, edit] of edits) cells.set(key, edit);
  const changed = [...cells.values()].filter(
    ({ row, column, value }) => !sameValue(value, valueAt(block.grid, row, column)),
  );
  if (changed.length === 0) return null;
  const rows = changed.map(({ row }) => row);
  const columns = changed.map(({ column }) => column);
  const [top, left] = [least(rows), least(columns)];
  const width = most(columns) - left + 1;
  const values: PlanValue[][] = Array.from({ length: most(rows) - top + 1 }, () =>
    Array.from({ length: width }, () => undefined),
  );
  for (const { row, column, value } of changed) {
    const line = values[row - top];
    if (line) line[column - left] = value;
  }
  return { kind: 'setValues', sheet: block.table.sheet, row: top, column: left, values };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

const BARE: CellFormat = { fill: null, border: { style: 'none' } };

/** The look of a row goes with it; rows left empty at the end lose fill and borders. */
function movedLooks(block: Block, settled: Settled, looks: FormatBlock | null): readonly PlanOperation[] {
  const { sheet } = block.table;
  const cells: { row: number; column: number; value: CellFormat }[] = [];
  for (let i = 0; i < block.rows.length; i++) {
    const row = settled.rows[i];
    for (let j = 0; j < block.width; j++) {
      const place = { row: block.first + i, column: block.column + j };
      const format = row === undefined ? (looks === null ? null : BARE) : lookOf(block, row.source, i, j, row, looks);
      if (format !== null) cells.push({ ...place, value: format });
    }
  }
  return sameLooks(sheet, cells);
}

function lookOf(
  block: Block,
  source: number,
  i: number,
  j: number,
  row: { readonly numberFormats: readonly string[] },
  looks: FormatBlock | null,
): CellFormat | null {
  const place = block.first + i;
  const numberFormat = row.numberFormats[j] ?? 'General';
  const known = block.grid.numberFormats !== null;
  const other = known && numberFormat !== numberFormatAt(block.grid, place, block.column + j);
  if (source === place) return other ? { numberFormat } : null;
  const look = looks?.formats[source - looks.range.row]?.[block.column + j - looks.range.column];
  if (look === undefined) return other ? { numberFormat } : null;
  return known ? { ...look, numberFormat } : look;
}
