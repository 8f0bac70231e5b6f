import type { CellValue, Rect } from '../domain/cell';
import { freeSheetName } from '../plan/sheet-name';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';
import type { MeasureField, RowKind } from '../roadmap/measure-table';
import { printedSheet } from './printed-sheet';
import { SheetBuilder, type CellSpec } from './sheet-builder';
import { HEADER_FILL, SECTION_FILL } from './sheet-rows';

/** A table of the user's own, kept as it was: texts and structure, without its looks. Places count from its corner. */
export interface OwnTemplate {
  readonly version: 1;
  readonly name: string;
  /** lines above the table */
  readonly title: readonly string[];
  readonly fields: readonly MeasureField[];
  readonly rowKinds: readonly RowKind[];
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Rect[];
  /** number formats of cells that hold dates and other formatted numbers */
  readonly formats: readonly { readonly row: number; readonly column: number; readonly format: string }[];
}

const WIDTHS: Readonly<Record<MeasureField, number>> = {
  number: 7,
  measure: 46,
  deadline: 18,
  responsible: 28,
  result: 32,
  conclusion: 32,
  unknown: 22,
};

/** Rows that belong to the next one on a printed page. */
const KEPT: ReadonlySet<RowKind> = new Set<RowKind>(['header', 'section', 'goal']);

/** The table again on a new sheet, ready to print. */
export function buildOwnTemplate(template: OwnTemplate, taken: readonly string[]): WorkbookPlan {
  const sheet = freeSheetName(template.name, taken, template.name);
  const columns = template.fields.length;
  const builder = new SheetBuilder(
    sheet,
    template.fields.map((field) => WIDTHS[field]),
  );
  for (const value of template.title)
    builder.row([{ column: 0, span: columns, value, size: 12, bold: true, horizontal: 'center' }]);
  if (template.title.length > 0) builder.gap(6);
  const top = builder.height;
  const first = builder.nextRow;
  template.values.forEach((line, row) => {
    builder.row(cellsOf(template, line, row), 18);
    if (KEPT.has(template.rowKinds[row] ?? 'measure')) builder.keepWithNext();
  });
  const headers = template.rowKinds.filter((kind) => kind === 'header').length;
  return {
    title: 'insertTemplate',
    params: { name: sheet, template: 'own' },
    needs: [{ kind: 'sheetAbsent', sheet }],
    operations: printedSheet(sheet, builder, {
      header: first + Math.max(0, headers - 1),
      top,
      columns,
      orientation: 'landscape',
      first: { row: first + headers, column: Math.min(1, columns - 1) },
      validations: [...tallMerges(template, sheet, first), ...numberFormats(template, sheet, first)],
    }),
  };
}

/** One row; what a wide cell hides is left out. */
function cellsOf({ fields, rowKinds, merges }: OwnTemplate, line: readonly CellValue[], row: number): CellSpec[] {
  const kind = rowKinds[row] ?? 'measure';
  const wide = merges.filter((merge) => merge.rows === 1 && merge.row === row);
  return fields.flatMap((field, column): CellSpec[] => {
    const merge = wide.find((each) => column >= each.column && column < each.column + each.columns);
    if (merge && merge.column < column) return [];
    const head = kind === 'header' || kind === 'repeatedHeader';
    return [
      {
        column,
        value: line[column] ?? null,
        ...(merge ? { span: merge.columns } : {}),
        boxed: kind !== 'signature' && kind !== 'empty',
        bold: head || kind === 'section',
        ...(head ? { fill: HEADER_FILL } : kind === 'section' ? { fill: SECTION_FILL } : {}),
        horizontal: head || field === 'number' ? 'center' : 'left',
        ...(head ? { vertical: 'center' as const } : {}),
      },
    ];
  });
}

function tallMerges({ merges }: OwnTemplate, sheet: string, first: number): readonly PlanOperation[] {
  return merges
    .filter(({ rows }) => rows > 1)
    .map((rect): PlanOperation => ({ kind: 'merge', sheet, rect: { ...rect, row: rect.row + first } }));
}

function numberFormats({ formats }: OwnTemplate, sheet: string, first: number): readonly PlanOperation[] {
  return formats.map(({ row, column, format }): PlanOperation => ({
    kind: 'setFormat',
    sheet,
    rects: [{ row: row + first, column, rows: 1, columns: 1 }],
    format: { numberFormat: format },
  }));
}
