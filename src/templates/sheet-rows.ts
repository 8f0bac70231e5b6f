import type { CellSpec, SheetBuilder } from './sheet-builder';

export const HEADER_FILL = '#D9E2F3';
export const SECTION_FILL = '#EEF3FA';

/** The first line of the title in capitals, plain lines below it. */
export function titleRows(
  builder: SheetBuilder,
  columns: number,
  title: readonly string[],
  lines: readonly string[],
): void {
  title.forEach((value, i) =>
    builder.row([{ column: 0, span: columns, value, size: i === 0 ? 14 : 12, bold: true, horizontal: 'center' }]),
  );
  builder.gap(6);
  for (const value of lines) builder.row([{ column: 0, span: columns, value, size: 12 }]);
  if (lines.length > 0) builder.gap(6);
}

export function headerRow(builder: SheetBuilder, columns: readonly { readonly header: string }[]): number {
  const row = builder.row(
    columns.map(({ header }, column) => ({
      column,
      value: header,
      bold: true,
      boxed: true,
      fill: HEADER_FILL,
      horizontal: 'center',
      vertical: 'center',
    })),
    24,
  );
  builder.keepWithNext();
  return row;
}

/** A title of rows, printed on the page of the first of them; over the whole table, or beside its number. */
export function sectionRow(
  builder: SheetBuilder,
  columns: number,
  value: string,
  look: { readonly number?: string; readonly horizontal?: CellSpec['horizontal'] } = {},
): void {
  const style = { bold: true, boxed: true, fill: SECTION_FILL, vertical: 'center' } as const;
  const { number, horizontal = 'left' } = look;
  builder.row(
    number === undefined
      ? [{ column: 0, span: columns, value, horizontal, ...style }]
      : [
          { column: 0, value: number, horizontal: 'center', ...style },
          { column: 1, span: columns - 1, value, ...style },
        ],
    22,
  );
  builder.keepWithNext();
}

/** Lines below the table, on the page of its last row. */
export function closingRows(builder: SheetBuilder, columns: number, lines: readonly string[]): void {
  builder.keepWithNext();
  builder.gap(12);
  for (const value of lines) {
    builder.keepWithNext();
    builder.row([{ column: 0, span: columns, value, size: 12 }], 20);
  }
}
