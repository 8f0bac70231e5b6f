import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellValue, Rect } from '../domain/cell';
import type { Grid } from '../grid/grid';

export interface DateSystem {
  readonly date1904: boolean;
  readonly isDate: (format: string) => boolean;
}

/** Days between the epochs of the two date systems. */
const days1904 = 1462;

/** Excel's error numbers, for cells that come without their text. */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** The filled part of a sheet that SheetJS read densely; formats without a value do not count. */
export function gridOfSheet(sheet: WorkSheet, name: string, file: string, dates: DateSystem): Grid {
  const rows = sheet['!data'] ?? [];
  const used = usedOf(rows);
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let i = 0; i < used.rows; i++) {
    const line = rows[used.row + i] ?? [];
    const cells = Array.from({ length: used.columns }, (_, j) => line[used.column + j]);
    values.push(cells.map((cell) => valueOf(cell, dates)));
    numberFormats.push(cells.map((cell) => (typeof cell?.z === 'string' ? cell.z : 'General')));
  }
  return {
    sheet: name,
    file,
    origin: { row: used.row, column: used.column },
    values,
    numberFormats,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rows: e.r - s.r + 1,
      columns: e.c - s.c + 1,
    })),
    hiddenRows: (sheet['!rows'] ?? []).flatMap((row, i) => (row.hidden === true ? [i] : [])),
  };
}

function usedOf(rows: readonly (readonly (CellObject | undefined)[] | undefined)[]): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!isFilled(cell)) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  return bottom < 0
    ? { row: 0, column: 0, rows: 0, columns: 0 }
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isFilled(cell: CellObject | undefined): boolean {
  return cell !== undefined && cell.t !== 'z' && cell.v !== undefined && cell.v !== '';
}

function valueOf(cell: CellObject | undefined, dates: DateSystem): CellValue {
  if (!cell || !isFilled(cell)) return null;
  const { v } = cell;
  if (cell.t === 'e') return typeof v === 'number' ? (errorTexts[v] ?? cell.w ?? '#VALUE!') : String(v);
  if (typeof v === 'number') {
    const moved = dates.date1904 && typeof cell.z === 'string' && dates.isDate(cell.z);
    return moved ? v + days1904 : v;
  }
  if (typeof v === 'string') return v.replace(/\r\n?/g, '\n');
  if (v instanceof Date) return v.getTime() / 86_400_000 + 25_569;
  return v ?? null;
}
