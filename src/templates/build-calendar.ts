import { freeSheetName } from '../plan/sheet-name';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { MeasureTable } from '../roadmap/measure-table';
import { deadlineCalendar } from '../roadmap/progress/calendar';
import { printedSheet } from './printed-sheet';
import { monthTitle, russianDay } from './report-rows';
import { SheetBuilder } from './sheet-builder';
import { headerRow, sectionRow, titleRows } from './sheet-rows';

const COLUMNS = [
  { header: 'Срок', width: 14 },
  { header: '№ в плане', width: 10 },
  { header: 'Что сделать', width: 62 },
  { header: 'Срок по плану', width: 24 },
  { header: 'Ответственные', width: 32 },
  { header: 'Отметка', width: 14 },
] as const;
const SHEET_NAME = 'Календарь сроков';

/** What is still to be done, month by month from the day (ISO) asked for. */
export function buildCalendar(table: MeasureTable, asOf: string, taken: readonly string[]): WorkbookPlan {
  const sheet = freeSheetName(SHEET_NAME, taken);
  const builder = new SheetBuilder(
    sheet,
    COLUMNS.map(({ width }) => width),
  );
  titleRows(builder, COLUMNS.length, ['КАЛЕНДАРЬ СРОКОВ', `по листу «${table.sheet}» на ${russianDay(asOf)}`], []);
  const top = builder.height;
  const header = headerRow(builder, COLUMNS);
  const groups = deadlineCalendar(table.measures, asOf);
  for (const { month, entries } of groups) {
    sectionRow(builder, COLUMNS.length, `${monthTitle(month)}: ${String(entries.length)}`);
    for (const { measure, due } of entries) {
      const cells = [
        due === null ? null : `до ${russianDay(due)}`,
        measure.number,
        measure.title,
        measure.deadline.text,
        measure.responsible.text,
        null,
      ];
      builder.row(
        cells.map((value, column) => ({ column, value: value === '' ? null : value, boxed: true, vertical: 'center' })),
        20,
      );
    }
  }
  if (groups.length === 0)
    builder.row([{ column: 0, span: COLUMNS.length, value: 'Все мероприятия выполнены.', size: 12 }]);
  return {
    title: 'calendar',
    params: { name: sheet },
    needs: [{ kind: 'sheetAbsent', sheet }],
    operations: printedSheet(sheet, builder, {
      header,
      top,
      columns: COLUMNS.length,
      orientation: 'landscape',
      first: { row: header + 1, column: 0 },
    }),
  };
}
