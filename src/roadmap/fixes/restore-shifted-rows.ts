import type { RowFix } from './fix';
import { indexOf } from './block';

/** The number cell was lost and the cells moved one column to the left: they go back, the number is given by its place. */
export const restoreShiftedRows: RowFix = {
  id: 'restoreShiftedRows',
  level: 'rows',
  codes: ['rows/shifted'],
  removes: false,
  apply: (block, wants, log) => {
    const number = indexOf(block, 'number');
    if (number === null) return;
    for (const row of block.rows) {
      if (row.removed || row.kind !== 'shifted' || !wants(row.source)) continue;
      const before = row.cells;
      row.cells = before.toSpliced(number, 0, null).slice(0, block.width);
      row.numberFormats = row.numberFormats.toSpliced(number, 0, 'General').slice(0, block.width);
      row.cells.forEach((value, i) => {
        const was = before[i] ?? null;
        if (value !== was) log.change({ row: row.source, column: block.column + i }, was, value);
      });
    }
  },
};
