import type { Rect } from '../domain/cell';
import { rowAt, rowCount, type Grid } from '../grid/grid';
import type { MeasureTable } from '../roadmap/measure-table';

/** The sheet as it would be without its plans and their titles; the very grid when it holds none. */
export function withoutTables(grid: Grid, tables: readonly { readonly table: MeasureTable }[]): Grid {
  const areas = tables.filter(({ table }) => table.sheet === grid.sheet && table.file === grid.file).map(areaOf);
  if (areas.length === 0) return grid;
  const { columns: _, ...plain } = grid;
  const values = Array.from({ length: rowCount(grid) }, (__, r) => {
    const here = areas.filter(({ row, rows }) => row <= r + grid.origin.row && r + grid.origin.row < row + rows);
    const line = rowAt(grid, r);
    if (here.length === 0) return line;
    return line.map((value, c) => (here.some((area) => holds(area, c + grid.origin.column)) ? null : value));
  });
  return { ...plain, values };
}

const areaOf = ({ table }: { readonly table: MeasureTable }): Rect => {
  const first = table.titleRow ?? table.range.row;
  return { ...table.range, row: first, rows: table.range.row + table.range.rows - first };
};

const holds = (area: Rect, column: number): boolean => area.column <= column && column < area.column + area.columns;
