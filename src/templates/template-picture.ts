import type { PlanOperation } from '../plan/workbook-plan';
import { buildTemplate } from './build-template';

export interface PictureCell {
  readonly column: number;
  readonly span: number;
  readonly text: string;
}

export interface PictureRow {
  readonly kind: 'header' | 'section' | 'row';
  readonly cells: readonly PictureCell[];
}

/** The top of a template's table as it will stand in the sheet. */
export interface TemplatePicture {
  /** widths in characters, as in the sheet */
  readonly widths: readonly number[];
  readonly rows: readonly PictureRow[];
}

/** Rows below the header that show what the table is like. */
const ROWS = 5;

/** Taken from the very operations that insert the filled template, so that the picture cannot differ from the sheet. */
export function templatePicture(id: string, schoolYear: number): TemplatePicture {
  const params = { municipality: '', authority: '', schoolYear, schools: [] };
  const { operations } = buildTemplate(id, params, { filled: true, taken: [] });
  const widths = only(operations, 'columnWidths')?.widths.map(({ width }) => width ?? 0) ?? [];
  const header = only(operations, 'pageLayout')?.layout.repeatRows?.[0] ?? 0;
  const values = only(operations, 'setValues')?.values ?? [];
  const merges = operations.flatMap((each) => (each.kind === 'merge' ? [each.rect] : []));
  const rows = values.slice(header, header + 1 + ROWS).map((line, i): PictureRow => {
    const wide = merges.filter((merge) => merge.row === header + i);
    const cells = widths.flatMap((_, column): PictureCell[] => {
      const merge = wide.find((each) => column >= each.column && column < each.column + each.columns);
      if (merge && merge.column < column) return [];
      return [{ column, span: merge?.columns ?? 1, text: String(line[column] ?? '') }];
    });
    return { kind: i === 0 ? 'header' : wide.length > 0 ? 'section' : 'row', cells };
  });
  return { widths, rows };
}

function only<K extends PlanOperation['kind']>(
  operations: readonly PlanOperation[],
  kind: K,
): Extract<PlanOperation, { kind: K }> | undefined {
  return operations.find((each): each is Extract<PlanOperation, { kind: K }> => each.kind === kind);
}
