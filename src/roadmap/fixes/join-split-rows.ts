import type { CellValue } from '../../domain/cell';
import { cellText } from '../text/text';
import { isPeriodMark } from '../recognise/period-columns';
import { indexOf, textAt, type Block, type BlockRow } from './block';
import type { FixLog, RowFix } from './fix';
import { remove } from './remove-rows';

/** A measure that a page break cut in two rows becomes one row again. */
export const joinSplitRows: RowFix = {
  id: 'joinSplitRows',
  level: 'rows',
  codes: ['rows/split'],
  removes: true,
  apply: (block, wants, log) => {
    let open: BlockRow | null = null;
    for (const row of block.rows) {
      if (row.kind === 'measure' || row.kind === 'shifted') open = row;
      else if (row.kind === 'section' || row.kind === 'goal') open = null;
      else if (row.kind === 'continuation' && open !== null && wants(row.source) && !isMergedDown(block, row))
        join(block, open, row, log);
    }
  },
};

/** A title merged over several rows was made so on purpose. */
function isMergedDown(block: Block, row: BlockRow): boolean {
  const measure = indexOf(block, 'measure');
  const merge = measure === null ? null : block.text.mergeAt(row.source, block.column + measure);
  return merge !== null && merge.row < row.source;
}

function join(block: Block, into: BlockRow, row: BlockRow, log: FixLog): void {
  const number = indexOf(block, 'number');
  const measure = indexOf(block, 'measure');
  const responsible = indexOf(block, 'responsible');
  row.cells.forEach((value, i) => {
    if (value === null || cellText(value) === '') return;
    // what stands in the number cell of a continuation is text that slipped to the left
    const moved = number !== null && i >= number ? i + row.shift : i;
    const at = moved === number && measure !== null ? measure : Math.min(moved, block.width - 1);
    const before = into.cells[at] ?? null;
    const after = joined(before, value, textOf(block, into, at), textAt(block, row, i), at === responsible);
    into.cells[at] = after;
    if (typeof after !== 'string') into.numberFormats[at] = row.numberFormats[i] ?? 'General';
    log.change({ row: into.source, column: block.column + at }, before, after);
  });
  remove(block, row, log);
}

/** A cell that has been joined before holds a text; one that has not may be a date. */
function textOf(block: Block, row: BlockRow, at: number): string {
  const value = row.cells[at] ?? null;
  return typeof value === 'number' && row.shift === 0 ? textAt(block, row, at) : cellText(value);
}

function joined(before: CellValue, value: CellValue, first: string, second: string, parties: boolean): CellValue {
  if (before === null || cellText(before) === '') return value;
  if (isPeriodMark(first) && isPeriodMark(second)) return before;
  // a new party starts with a capital; a list that goes on after its comma stays on the line
  const newLine = parties && !/[,;]$/.test(first) && /^\p{Lu}/u.test(second);
  return `${first}${newLine ? '\n' : ' '}${second}`;
}
