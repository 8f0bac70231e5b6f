import { overlaps, type Rect } from '../domain/cell';
import { absentSheet, type SheetQuery, type SheetState } from '../plan/backend';
import type { NoteState } from '../plan/ports';
import type { CellFormat } from '../plan/workbook-plan';
import { chartsFrom } from './excel-charts';
import { valueOf } from './excel-content';
import { frozenOf, isMixed, keptValidation, rectsOf, savedPage, widthOf, type LayoutProxies } from './excel-layout';
import { keptLink } from './excel-links';
import type { ReadCell } from './excel-tasks';
import type { PlacedRule } from './excel-validations';
import { filled } from './uniform-fills';

/** One sheet with what was asked of it. */
export interface AskedSheet {
  readonly query: SheetQuery;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection | null;
  readonly layout: LayoutProxies | null;
  readonly whole: Excel.Range | null;
}

/** What the answers say of a sheet; `take` gives the answers of its reading tasks in their order. */
export function stateFrom(
  { query, sheet, protection, layout, whole }: AskedSheet,
  take: () => ReadCell[][],
  notes: (NoteState | null)[],
  mixed: ReadonlyMap<Excel.DataValidation, readonly PlacedRule[]>,
  {
    breaks,
    uniform,
  }: {
    readonly breaks: ReadonlyMap<string, readonly number[]>;
    readonly uniform: ReadonlyMap<Rect, readonly CellFormat[] | null>;
  },
): SheetState {
  if (sheet.isNullObject) return absentSheet(query.sheet);
  const content = query.content.map((rect) => {
    const cells = take();
    return {
      rect,
      values: cells.map((line) => line.map((cell) => cell.value)),
      formulas: cells.map((line) => line.map((cell) => cell.formula)),
    };
  });
  const formats = query.formats.map(({ rect, properties }) => ({
    rect,
    properties,
    formats: formatsOf(rect, uniform.get(rect) ?? null, take),
  }));
  return {
    sheet: query.sheet,
    exists: true,
    protected: protection?.protected === true,
    content,
    formats,
    notes: query.notes.map(({ row, column }) => ({ row, column, note: notes.shift() ?? null })),
    ...layoutState(layout, query, mixed),
    links: query.removal ? query.content.flatMap((rect) => linksIn(rect, take())) : singleLinks(layout),
    charts: chartsFrom(layout?.charts ?? null),
    whole: wholeOf(whole),
    breaks: breaks.get(query.sheet) ?? [],
    removal: null,
  };
}

function formatsOf(rect: Rect, uniform: readonly CellFormat[] | null, take: () => ReadCell[][]): CellFormat[][] {
  return uniform ? filled(rect, uniform, (format) => format) : take().map((line) => line.map((cell) => cell.format));
}

function layoutState(
  layout: LayoutProxies | null,
  query: SheetQuery,
  mixed: ReadonlyMap<Excel.DataValidation, readonly PlacedRule[]>,
): Pick<SheetState, 'merges' | 'widths' | 'heights' | 'validations' | 'freeze' | 'page'> {
  if (!layout) {
    const { merges, widths, heights, validations, freeze, page } = absentSheet(query.sheet);
    return { merges, widths, heights, validations, freeze, page };
  }
  const merges = layout.merges.flatMap(rectsOf).filter((merge) => query.merges.some((rect) => overlaps(rect, merge)));
  return {
    merges: [...new Map(merges.map((merge) => [JSON.stringify(merge), merge])).values()],
    widths: layout.widths.map(({ column, format }) => ({ column, width: widthFrom(format) })),
    heights: layout.heights.map(({ row, format }) => ({ row, height: format.rowHeight })),
    validations: layout.validations.flatMap(({ rect, rule }) => {
      const validation = isMixed(rule) ? null : keptValidation(rule);
      return validation ? [{ rect, validation }] : (mixed.get(rule) ?? []);
    }),
    freeze: frozenOf(layout.frozen),
    page: layout.page ? savedPage(layout.page) : '',
  };
}

function linksIn(rect: Rect, cells: readonly (readonly ReadCell[])[]): SheetState['links'] {
  return cells.flatMap((line, i) =>
    line.flatMap(({ link }, j) => (link ? [{ row: rect.row + i, column: rect.column + j, link }] : [])),
  );
}

function singleLinks(layout: LayoutProxies | null): SheetState['links'] {
  return (layout?.links ?? []).map(({ row, column, range }) => ({ row, column, link: keptLink(range.hyperlink) }));
}

function widthFrom(format: Excel.RangeFormat): number {
  return widthOf(format.columnWidth);
}

function wholeOf(range: Excel.Range | null): SheetState['whole'] {
  if (!range || range.isNullObject) return [];
  const values: unknown[][] = range.values;
  return values.flatMap((line, i) =>
    line.map((raw, j) => ({ row: range.rowIndex + i, column: range.columnIndex + j, value: valueOf(raw) })),
  );
}
