import type { CellValue, Rect } from '../domain/cell';
import type { SheetState } from './backend';
import { cellKey, cellsOf, runsOf } from './rects';
import type { CellFormat, PlanOperation, PlanValue, RowStretch } from './workbook-plan';

/**
 * The operations that build a deleted sheet anew, from what was found on it: merges and links first, since both change contents and
 * looks, then contents, then looks, then everything else; charts last, when the values they show are there. `setHeights` are the rows
 * whose heights were set, where that is known.
 */
export function rebuild(state: SheetState, setHeights?: readonly RowStretch[]): PlanOperation[] {
  const { sheet, removal } = state;
  if (!removal) return [];
  const { after, tabColor, hidden, gridlines, mark } = removal;
  const added: PlanOperation = {
    kind: 'addSheet',
    sheet,
    ...(after === null ? { first: true } : { after }),
    ...(tabColor === null ? {} : { tabColor }),
    ...(hidden ? { hidden } : {}),
    ...(gridlines ? {} : { gridlines }),
    ...(mark === null ? {} : { mark }),
  };
  return [
    added,
    ...state.merges.map((rect): PlanOperation => ({ kind: 'merge', sheet, rect })),
    ...state.links.flatMap(({ row, column, link }): PlanOperation[] =>
      link ? [{ kind: 'hyperlink', sheet, row, column, target: link }] : [],
    ),
    ...contents(state),
    ...looks(state),
    ...rest(state, setHeights),
  ];
}

interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
}

function contents(state: SheetState): PlanOperation[] {
  const { sheet } = state;
  const filled: { row: number; column: number; value: Content }[] = [];
  for (const { rect, values, formulas } of state.content)
    for (const { row, column } of cellsOf(rect)) {
      const value = values[row - rect.row]?.[column - rect.column] ?? null;
      const formula = formulas[row - rect.row]?.[column - rect.column] ?? null;
      if (value !== null || formula !== null) filled.push({ row, column, value: { value, formula } });
    }
  const table = new Map(filled.map((cell) => [cellKey(cell.row, cell.column), cell.value]));
  return runsOf(filled, ({ formula }) => (formula === null ? 'value' : 'formula')).map(({ rect, value }) => {
    const { row, column } = rect;
    const lines = <T>(of: (cell: Content) => T): T[][] =>
      Array.from({ length: rect.rows }, (_, i) =>
        Array.from({ length: rect.columns }, (__, j) =>
          of(table.get(cellKey(row + i, column + j)) ?? { value: null, formula: null }),
        ),
      );
    if (value.formula === null)
      return { kind: 'setValues', sheet, row, column, values: lines((cell): PlanValue => cell.value) };
    return { kind: 'setFormulas', sheet, row, column, formulas: lines((cell) => cell.formula ?? undefined) };
  });
}

/** Every property of every cell, joined over equal cells; what a new sheet has anyway is written too. */
function looks(state: SheetState): PlanOperation[] {
  const groups = new Map<string, { format: CellFormat; rects: Rect[] }>();
  for (const { rect, formats } of state.formats) {
    const cells = [...cellsOf(rect)].flatMap(({ row, column }) => {
      const value = formats[row - rect.row]?.[column - rect.column];
      return value ? [{ row, column, value }] : [];
    });
    for (const run of runsOf(cells, (format) => JSON.stringify(format))) {
      const key = JSON.stringify(run.value);
      const group = groups.get(key) ?? { format: run.value, rects: [] };
      group.rects.push(run.rect);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ format, rects }) => ({ kind: 'setFormat', sheet: state.sheet, rects, format }));
}

/** Where nothing is known of the heights: rows of one line are most likely automatic. */
const ONE_LINE = 16;

/** Rows whose heights were set get them again; the others become automatic, and only if that gives another height are they set too. */
function heightsOf({ sheet, heights }: SheetState, setHeights?: readonly RowStretch[]): PlanOperation[] {
  const known =
    setHeights && new Set(setHeights.flatMap(([first, rows]) => Array.from({ length: rows }, (_, i) => first + i)));
  const isSet = ({ row, height }: SheetState['heights'][number]): boolean =>
    known ? known.has(row) : height === null || height > ONE_LINE;
  const set = heights.filter(isSet);
  const others = heights.filter((each) => !isSet(each));
  return [
    ...(set.length > 0 ? [{ kind: 'rowHeights' as const, sheet, heights: set }] : []),
    ...(others.length > 0 ? [{ kind: 'rowHeights' as const, sheet, heights: others, orAutomatic: true as const }] : []),
  ];
}

function rest(state: SheetState, setHeights?: readonly RowStretch[]): PlanOperation[] {
  const { sheet, widths, freeze, breaks } = state;
  const result: PlanOperation[] = [];
  if (widths.length > 0) result.push({ kind: 'columnWidths', sheet, widths });
  result.push(...heightsOf(state, setHeights));
  for (const { row, column, note } of state.notes)
    if (note) result.push({ kind: 'note', sheet, row, column, text: note.text, as: note.kind });
  for (const { rect, validation } of state.validations) result.push({ kind: 'validation', sheet, rect, validation });
  if (freeze.rows > 0 || freeze.columns > 0) result.push({ kind: 'freeze', sheet, ...freeze });
  if (state.removal?.filter) result.push({ kind: 'filter', sheet, rect: state.removal.filter });
  if (breaks.length > 0) result.push({ kind: 'pageBreaks', sheet, rows: breaks });
  if (state.page !== '') result.push({ kind: 'restorePage', sheet, saved: state.page });
  for (const { spec } of state.charts) if (spec) result.push({ kind: 'addChart', sheet, chart: spec });
  return result;
}
