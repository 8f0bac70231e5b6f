import { contains, type CellRef, type Rect } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import { isBlank } from '../../grid/text';

export interface TableArea extends Rect {
  readonly sheet: string;
}

/** Tables of one sheet: those that a reader recognised, and around any other cell the block of filled cells it stands in. */
export class TableAreas {
  private readonly found: TableArea[];

  constructor(
    private readonly grids: ReadonlyMap<string, Grid>,
    recognised: readonly TableArea[],
  ) {
    this.found = [...recognised];
  }

  around(cell: CellRef): TableArea {
    const known = this.found.find((area) => area.sheet === cell.sheet && contains(area, cell));
    if (known) return known;
    const grid = this.grids.get(cell.sheet);
    const area = { sheet: cell.sheet, ...(grid ? block(grid, cell) : { ...cell, rows: 1, columns: 1 }) };
    this.found.push({ sheet: area.sheet, row: area.row, column: area.column, rows: area.rows, columns: area.columns });
    return area;
  }
}

/** The filled block around the cell, as Ctrl+A selects it: it grows while a row or column next to it holds anything. */
function block(grid: Grid, cell: CellRef): Rect {
  const filled = (row: number, column: number): boolean => !isBlank(grid.values[row]?.[column] ?? null);
  let top = cell.row - grid.origin.row;
  let left = cell.column - grid.origin.column;
  let [bottom, right] = [top, left];
  const rowFilled = (row: number): boolean => {
    for (let column = left - 1; column <= right + 1; column++) if (filled(row, column)) return true;
    return false;
  };
  const columnFilled = (column: number): boolean => {
    for (let row = top - 1; row <= bottom + 1; row++) if (filled(row, column)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    while (rowFilled(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    while (rowFilled(top - 1)) [top, grown] = [top - 1, true];
    while (columnFilled(right + 1)) [right, grown] = [right + 1, true];
    while (columnFilled(left - 1)) [left, grown] = [left - 1, true];
  }
  const { row, column } = grid.origin;
  return { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
