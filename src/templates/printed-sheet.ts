import type { PlanOperation } from '../plan/workbook-plan';
import { pageBreaks } from './page-breaks';
import type { SheetBuilder } from './sheet-builder';

/** Points above the table that may stay frozen: more would leave no room to scroll on a 768-pixel screen. */
const TALLEST_FROZEN = 215;
const TAB_COLOR = '#2F5597';

export interface PrintedTable {
  /** row of the header and height in points of everything above it */
  readonly header: number;
  readonly top: number;
  readonly columns: number;
  readonly orientation: 'portrait' | 'landscape';
  /** where the user begins to write */
  readonly first: { readonly row: number; readonly column: number };
  readonly validations?: readonly PlanOperation[];
}

/** A new sheet with what the builder holds, frozen under its header and ready to print on A4. */
export function printedSheet(sheet: string, builder: SheetBuilder, table: PrintedTable): readonly PlanOperation[] {
  const breaks = pageBreaks({ ...builder.printed, orientation: table.orientation, header: table.header });
  return [
    { kind: 'addSheet', sheet, tabColor: TAB_COLOR },
    ...builder.operations(),
    ...(table.validations ?? []),
    ...(table.top <= TALLEST_FROZEN ? [{ kind: 'freeze' as const, sheet, rows: table.header + 1, columns: 0 }] : []),
    {
      kind: 'pageLayout',
      sheet,
      layout: {
        orientation: table.orientation,
        paper: 'A4',
        fitToWidth: true,
        centered: true,
        repeatRows: [table.header, table.header],
        footer: '&C&P / &N',
        printArea: { row: 0, column: 0, rows: builder.nextRow, columns: table.columns },
      },
    },
    ...(breaks.length > 0 ? [{ kind: 'pageBreaks' as const, sheet, rows: breaks }] : []),
    { kind: 'activate', sheet, ...table.first },
  ];
}
