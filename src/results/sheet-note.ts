import { rectAddress, type Rect } from '../domain/cell';
import { rowAt, rowCount, type Grid } from '../grid/grid';
import { isBlank } from '../grid/text';
import type { ResultsTable } from './table';

/** Why nothing was read from a sheet; the text comes from i18n `layouts.note.<code>`. */
export interface SheetNote {
  readonly file: string | null;
  readonly sheet: string;
  readonly code: 'empty' | 'noTable' | 'noRows' | 'turned' | 'crashed';
  readonly params: Readonly<Record<string, string | number>>;
}

export function describeSheet(grid: Grid, table: ResultsTable | null, turned: Rect | null): SheetNote {
  const { file, sheet } = grid;
  if (turned) return { file, sheet, code: 'turned', params: { sheet, range: rectAddress(turned) } };
  if (table) return { file, sheet, code: 'noRows', params: { sheet, layout: table.layout, row: table.header.row + 1 } };
  return { file, sheet, code: isEmpty(grid) ? 'empty' : 'noTable', params: { sheet } };
}

function isEmpty(grid: Grid): boolean {
  for (let i = 0; i < rowCount(grid); i++) if (!rowAt(grid, i).every(isBlank)) return false;
  return true;
}

/** A layout failed on the sheet: a fault of the product, told with its cause so that it can be reported. */
export function crashedNote({ file, sheet }: Grid, error: unknown): SheetNote {
  const cause = error instanceof Error ? error.message : String(error);
  return { file, sheet, code: 'crashed', params: { sheet, cause } };
}
