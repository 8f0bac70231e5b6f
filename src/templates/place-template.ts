import type { CellRef, Rect } from '../domain/cell';
import { rectOf } from '../plan/rects';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';

/** Where a template goes on a sheet that is there already: its top left cell. */
export interface TemplatePlace extends CellRef {
  /** columns and rows of the sheet that hold something: their widths and heights stay as they are */
  readonly usedColumns: ReadonlySet<number>;
  readonly usedRows: ReadonlySet<number>;
}

/**
 * The operations of a new sheet moved to a free place. What belongs to a whole sheet (its tab, frozen rows, print
 * set-up) is left out.
 */
export function placedTemplate(
  operations: readonly PlanOperation[],
  place: TemplatePlace,
): Omit<WorkbookPlan, 'title' | 'params'> {
  const { sheet } = place;
  const rect = targetOf(operations, place);
  return {
    needs: [
      { kind: 'sheetExists', sheet },
      { kind: 'writable', sheet },
      { kind: 'empty', sheet, rect },
      { kind: 'noMerges', sheet, rect },
    ],
    operations: operations.flatMap((operation) => moved(operation, place)),
  };
}

function targetOf(operations: readonly PlanOperation[], { row, column }: TemplatePlace): Rect {
  const written = operations.find((operation) => operation.kind === 'setValues');
  return rectOf(row, column, written?.values ?? []);
}

function moved(operation: PlanOperation, place: TemplatePlace): readonly PlanOperation[] {
  const { sheet } = place;
  const shift = <T extends { readonly row: number; readonly column: number }>(at: T): T => ({
    ...at,
    row: at.row + place.row,
    column: at.column + place.column,
  });
  switch (operation.kind) {
    case 'setValues':
      return [{ ...shift(operation), sheet }];
    case 'setFormat':
      return [{ ...operation, sheet, rects: operation.rects.map(shift) }];
    case 'merge':
    case 'validation':
      return [{ ...operation, sheet, rect: shift(operation.rect) }];
    case 'columnWidths': {
      const widths = operation.widths
        .map(({ column, width }) => ({ column: column + place.column, width }))
        .filter(({ column }) => !place.usedColumns.has(column));
      return widths.length === 0 ? [] : [{ ...operation, sheet, widths }];
    }
    case 'rowHeights': {
      const heights = operation.heights
        .map(({ row, height }) => ({ row: row + place.row, height }))
        .filter(({ row }) => !place.usedRows.has(row));
      return heights.length === 0 ? [] : [{ ...operation, sheet, heights }];
    }
    case 'activate':
      return [
        {
          kind: 'activate',
          sheet,
          row: (operation.row ?? 0) + place.row,
          column: (operation.column ?? 0) + place.column,
        },
      ];
    case 'setting':
      return [operation];
    default:
      return [];
  }
}
