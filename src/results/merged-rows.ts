import type { ResultsTable } from './table';

/** Row → first row of the merged cell that its school stands in: the name is in that row only. */
export function mergedSchoolRows({ grid, header }: ResultsTable): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  const columns = [header.byKey.get('login'), header.byKey.get('schoolName')];
  for (const { row, column, rows } of grid.merges) {
    if (rows > 1 && columns.includes(column)) for (let r = row + 1; r < row + rows; r++) from.set(r, row);
  }
  return from;
}
