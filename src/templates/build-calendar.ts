import type { WorkbookPlan } from '../plan/workbook-plan';
import type { MeasureTable } from '../roadmap/measure-table';
import { deadlineCalendar } from '../roadmap/progress/calendar';
import { planReport } from './plan-report';
import { monthTitle, russianDay } from './report-rows';
import type { SheetBuilder } from './sheet-builder';
import { sectionRow } from './sheet-rows';

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
  return planReport(
    {
      name: SHEET_NAME,
      title: 'calendar',
      columns: COLUMNS,
      titles: ['КАЛЕНДАРЬ СРОКОВ', `по листу «${table.sheet}» на ${russianDay(asOf)}`],
      notes: [],
      writeIn: 0,
      body: (builder) => {
        writeMonths(builder, table, asOf);
      },
    },
    taken,
  );
}

function writeMonths(builder: SheetBuilder, table: MeasureTable, asOf: string): void {
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
}
