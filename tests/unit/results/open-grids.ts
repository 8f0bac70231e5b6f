import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';

/** Sheets of an .xlsx file as grids, with raw values and number formats. */
export function openGrids(path: string): Grid[] {
  const book = read(readFileSync(path), { cellNF: true, cellDates: false });
  return book.SheetNames.map((sheet) => toGrid(basename(path), sheet, book.Sheets[sheet] ?? {}));
}

function toGrid(file: string, sheet: string, source: WorkSheet): Grid {
  const area = utils.decode_range(source['!ref'] ?? 'A1');
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = area.s.r; row <= area.e.r; row++) {
    const line: CellValue[] = [];
    const formats: string[] = [];
    for (let column = area.s.c; column <= area.e.c; column++) {
      const cell: { v?: CellValue; z?: string } | undefined = source[utils.encode_cell({ r: row, c: column })];
      line.push(cell?.v ?? null);
      formats.push(cell?.z ?? 'General');
    }
    values.push(line);
    numberFormats.push(formats);
  }
  return {
    sheet,
    file,
    origin: { row: area.s.r, column: area.s.c },
    values,
    merges: [],
    numberFormats,
    hiddenRows: [],
  };
}

/** A grid made of plain rows, for messy variants. */
export function makeGrid(values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    sheet: 'Лист1',
    file: null,
    origin: { row: 0, column: 0 },
    values,
    merges: [],
    numberFormats: null,
    hiddenRows: [],
    ...more,
  };
}
