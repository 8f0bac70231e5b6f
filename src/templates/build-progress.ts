import type { WorkbookPlan } from '../plan/workbook-plan';
import type { Measure, MeasureSection, MeasureTable } from '../roadmap/measure-table';
import { progressCounts, type ProgressCounts } from '../roadmap/progress/measure-status';
import { planReport } from './plan-report';
import { FOOTING, russianDay } from './report-rows';
import type { SheetBuilder } from './sheet-builder';
import { closingRows, sectionRow } from './sheet-rows';

const COLUMNS = [
  { header: '№ п/п', width: 8 },
  { header: 'Мероприятия', width: 48 },
  { header: 'Дата проведения', width: 20 },
  { header: 'Ответственные', width: 26 },
  { header: 'Ожидаемый результат', width: 26 },
  { header: 'Выводы по итогам административного контроля', width: 42 },
] as const;
const SHEET_NAME = 'Отчёт о выполнении';

/** A report with the conclusions column made from a plan, with the state of the measures on the day (ISO) asked for. */
export function buildProgressReport(table: MeasureTable, asOf: string, taken: readonly string[]): WorkbookPlan {
  return planReport(
    {
      name: SHEET_NAME,
      title: 'progress',
      columns: COLUMNS,
      titles: ['ОТЧЁТ', `о выполнении плана на ${russianDay(asOf)}`],
      notes: [`Составлен по листу «${table.sheet}».`, countsText(progressCounts(table.measures, asOf))],
      writeIn: COLUMNS.length - 1,
      body: (builder) => {
        writeMeasures(builder, table);
      },
    },
    taken,
  );
}

function writeMeasures(builder: SheetBuilder, table: MeasureTable): void {
  let section: number | null = null;
  for (const measure of table.measures) {
    if (measure.section !== null && measure.section !== section) {
      section = measure.section;
      const head = table.sections[section];
      if (head) sectionRow(builder, COLUMNS.length, sectionTitle(head));
    }
    builder.row(
      cellsOf(measure).map((value, column) => ({
        column,
        value,
        boxed: true,
        vertical: 'center',
        horizontal: column === 0 ? 'center' : 'left',
      })),
      24,
    );
  }
  closingRows(builder, COLUMNS.length, [FOOTING]);
}

function cellsOf(measure: Measure): readonly (string | null)[] {
  const { number, title, deadline, responsible, result, conclusion } = measure;
  return [number, title, deadline.text, responsible.text, result, conclusion].map((text) =>
    text === '' ? null : text,
  );
}

const sectionTitle = ({ number, title }: MeasureSection): string => (number === null ? title : `${number}. ${title}`);

function countsText(counts: ProgressCounts): string {
  const share = (count: number): string =>
    `${String(count)} (${counts.total === 0 ? '0' : String(Math.round((count / counts.total) * 100))} %)`;
  return [
    `Мероприятий: ${String(counts.total)}`,
    `выполнено с подтверждением: ${share(counts.done)}`,
    `выполнено, подтверждение не названо: ${share(counts.withoutEvidence)}`,
    `просрочено: ${share(counts.overdue)}`,
    `срок не наступил: ${share(counts.open)}`,
    `без даты и без вывода: ${share(counts.undated)}`,
  ].join('; ');
}
