import type { RowKind } from '../measure-table';
import type { Block, BlockRow } from './block';
import type { FixId, FixLog, RowFix } from './fix';

/** A fix that takes away rows of one kind. */
export function removing(id: FixId, code: string, kind: RowKind): RowFix {
  return {
    id,
    level: 'rows',
    codes: [code],
    removes: true,
    apply: (block, wants, log) => {
      for (const row of block.rows) if (!row.removed && row.kind === kind && wants(row.source)) remove(block, row, log);
    },
  };
}

/** The rows below close up when the block is written; what stood in the row is told as gone, of an empty row its first cell. */
export function remove(block: Block, row: BlockRow, log: FixLog): void {
  row.removed = true;
  const filled = row.cells.flatMap((value, i) => (value !== null && value !== '' ? [{ value, i }] : []));
  const gone = filled.length > 0 ? filled : [{ value: null, i: 0 }];
  for (const { value, i } of gone) log.change({ row: row.source, column: block.column + i }, value, null);
}
