import type { CellValue } from '../../../src/domain/cell';
import { BLANK, codeOfOther, type CellColumn } from '../../../src/grid/columns';
import type { Grid } from '../../../src/grid/grid';

/** The same sheet as a reader of large files hands it over: in columns. */
export function toColumns(grid: Grid): Grid {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, c): CellColumn => {
    const others: CellValue[] = [];
    const codes = Int32Array.from(grid.values, (row) => {
      const value = row[c] ?? null;
      if (value === null || value === '') return BLANK;
      if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
      const known = others.indexOf(value);
      return codeOfOther(known >= 0 ? known : others.push(value) - 1);
    });
    return { codes, others };
  });
  return { ...grid, columns };
}
