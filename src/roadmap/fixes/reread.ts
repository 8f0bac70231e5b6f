import type { Grid } from '../../grid/grid';
import type { MeasureTable, RowKind } from '../measure-table';
import { assemble } from '../recognise/assemble';
import { frameOf } from '../recognise/row-text';
import { readRows } from '../recognise/row-kinds';
import { sheetText } from '../recognise/sheet-text';

/** The table with its body read again from other cells; header and columns are known and stay. */
export function reread(
  table: MeasureTable,
  grid: Grid,
  lastRow: number,
  repeatedHeaders: ReadonlySet<number>,
): MeasureTable {
  const frame = frameOf(sheetText(grid), table.columns);
  const rows = readRows(frame, table.headerRow + table.headerRows, lastRow, repeatedHeaders);
  const header = Array.from({ length: table.headerRows }, (): RowKind => 'header');
  return {
    ...table,
    range: { ...table.range, rows: table.headerRows + rows.length },
    ...assemble(frame, rows, table.period ?? null),
    rowKinds: [...header, ...rows.map((row) => row.kind)],
    rowShifts: [...header.map(() => 0), ...rows.map((row) => row.shift)],
  };
}

/** Whether the sheet still holds the table that was read from it before. */
export function isSameTable(table: MeasureTable, grid: Grid): boolean {
  const { range, rowKinds } = table;
  const rowsOf = (kind: RowKind): readonly number[] =>
    rowKinds.flatMap((each, i) => (each === kind ? [range.row + i] : []));
  const signature = rowsOf('signature')[0] ?? range.row + range.rows;
  const last = Math.max(
    table.headerRow + table.headerRows - 1,
    ...LASTING.flatMap(rowsOf).filter((row) => row < signature),
  );
  const again = reread(table, grid, last, new Set(rowsOf('repeatedHeader')));
  const essence = ({ measures, sections }: MeasureTable): string =>
    JSON.stringify([
      sections,
      measures.map(({ number, title, rows, deadline, responsible, result, conclusion }) => [
        number,
        title,
        rows,
        deadline.text,
        responsible.text,
        result,
        conclusion,
      ]),
    ]);
  return essence(again) === essence(table);
}

const LASTING: readonly RowKind[] = ['measure', 'shifted', 'continuation', 'section', 'goal'];
