import { freeSheetName } from '../plan/sheet-name';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { printedSheet } from './printed-sheet';
import { SheetBuilder } from './sheet-builder';
import { headerRow, titleRows } from './sheet-rows';

export interface PlanReport {
  /** the name that its sheet would like */
  readonly name: string;
  /** kind of the change in the list of actions */
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  /** column in which the user begins to write */
  readonly writeIn: number;
  readonly body: (builder: SheetBuilder) => void;
}

/** A new landscape sheet made from a plan: titles, header, and what `body` puts below. */
export function planReport(report: PlanReport, taken: readonly string[]): WorkbookPlan {
  const { columns } = report;
  const sheet = freeSheetName(report.name, taken);
  const builder = new SheetBuilder(
    sheet,
    columns.map(({ width }) => width),
  );
  titleRows(builder, columns.length, report.titles, report.notes);
  const top = builder.height;
  const header = headerRow(builder, columns);
  report.body(builder);
  return {
    title: report.title,
    params: { name: sheet },
    needs: [{ kind: 'sheetAbsent', sheet }],
    operations: printedSheet(sheet, builder, {
      header,
      top,
      columns: columns.length,
      orientation: 'landscape',
      first: { row: header + 1, column: report.writeIn },
    }),
  };
}
