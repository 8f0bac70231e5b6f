import type { SheetBuilder } from './sheet-builder';

const HEADER_FILL = '#D9E2F3';
const SECTION_FILL = '#EEF3FA';
export const FOOTING = 'Муниципальный координатор ВПР   ______________ / ____________________ /';
const MONTHS = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
];

/** 2026-09-01 → 01.09.2026 */
export function russianDay(iso: string): string {
  return iso.split('-').reverse().join('.');
}

export function monthTitle(month: string): string {
  if (month === 'overdue') return 'Срок прошёл';
  if (month === 'undated') return 'Без определённой даты';
  return `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)} г.`;
}

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
  return builder.row(
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
}

export function sectionRow(builder: SheetBuilder, columns: number, value: string): void {
  builder.row(
    [{ column: 0, span: columns, value, bold: true, boxed: true, fill: SECTION_FILL, vertical: 'center' }],
    22,
  );
}
