import type { RowFix } from './fix';
import { remove } from './remove-rows';

/** Blank rows between the measures. A finding names the first of a run: the whole run goes. */
export const removeEmptyRows: RowFix = {
  id: 'removeEmptyRows',
  level: 'rows',
  codes: ['rows/empty'],
  removes: true,
  apply: (block, wants, log) => {
    let wanted = false;
    for (const row of block.rows) {
      if (row.kind !== 'empty') {
        wanted = false;
        continue;
      }
      wanted = wanted || wants(row.source);
      if (wanted && !row.removed) remove(block, row, log);
    }
  },
};
