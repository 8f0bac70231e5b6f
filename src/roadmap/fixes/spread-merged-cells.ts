import type { RowFix } from './fix';

/**
 * A deadline or a party merged over several measures is written into each of them, so that the table can be sorted and
 * filtered. Titles of sections across the table stay merged, and so do the cells of one measure that takes several rows.
 */
export const spreadMergedCells: RowFix = {
  id: 'spreadMergedCells',
  level: 'rows',
  codes: [],
  removes: false,
  apply: (block, wants, log) => {
    for (const merge of [...block.merges]) {
      const rows = block.rows.filter(
        (row) => !row.removed && row.source >= merge.row && row.source < merge.row + merge.rows,
      );
      const whole =
        rows.length > 1 && rows.every((row) => row.kind === 'measure') && rows.some((row) => wants(row.source));
      const [top] = rows;
      if (!whole || top?.source !== merge.row || merge.column < block.column) continue;
      block.merges = block.merges.filter((each) => each !== merge);
      block.parted.push(merge);
      const at = merge.column - block.column;
      const value = top.cells[at] ?? null;
      const format = top.numberFormats[at] ?? 'General';
      for (const row of rows.slice(1)) {
        row.cells[at] = value;
        row.numberFormats[at] = format;
        if (value !== null) log.change({ row: row.source, column: merge.column }, null, value);
      }
    }
  },
};
