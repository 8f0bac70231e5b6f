import type { Grid } from '../../grid/grid';
import type { FormatAnswer, FormatQuery } from '../../plan/ports';
import { cellKey, cellsOf } from '../../plan/rects';
import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';

/** What the operations leave in each cell they format, by sheet. */
export function formatsAfter(operations: readonly PlanOperation[]): Map<string, Map<number, CellFormat>> {
  const sheets = new Map<string, Map<number, CellFormat>>();
  for (const operation of operations) {
    if (operation.kind !== 'setFormat') continue;
    const cells = sheets.get(operation.sheet) ?? new Map<number, CellFormat>();
    sheets.set(operation.sheet, cells);
    const { fill, pattern } = operation.format;
    // a fill without a pattern is a plain one
    const format = fill === undefined ? operation.format : { ...operation.format, pattern: pattern ?? patternOf(fill) };
    for (const rect of operation.rects)
      for (const { row, column } of cellsOf(rect)) {
        const key = cellKey(row, column);
        const before = cells.get(key);
        cells.set(key, before ? { ...before, ...format } : format);
      }
  }
  return sheets;
}

function patternOf(fill: string | null): string {
  return fill === null ? 'none' : 'solid';
}

/** What the answer would be after the operations: highlighting anew starts from the state without the old highlighting. */
export function answerAfter(
  answer: FormatAnswer,
  query: FormatQuery,
  operations: readonly PlanOperation[],
): FormatAnswer {
  if (operations.length === 0) return answer;
  const changed = formatsAfter(operations);
  const blocks = answer.blocks.map((block) => {
    const cells = changed.get(block.range.sheet);
    if (!cells) return block;
    const formats = block.formats.map((line, i) =>
      line.map((format, j) => {
        const change = cells.get(cellKey(block.range.row + i, block.range.column + j));
        return change ? { ...format, ...change } : format;
      }),
    );
    return { ...block, formats };
  });
  const removed = new Set(
    operations.flatMap((each) => (each.kind === 'note' && each.text === null ? [placeOf(each)] : [])),
  );
  const notes = answer.notes.map((note, i) => {
    const cell = query.notes?.[i];
    return cell && removed.has(placeOf(cell)) ? null : note;
  });
  return { blocks, notes };
}

export function placeOf(cell: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${String(cell.row)}:${String(cell.column)}:${cell.sheet}`;
}

/** The grid without the cells that the operations clear. */
export function gridAfter(grid: Grid, operations: readonly PlanOperation[]): Grid {
  const cleared = new Set(
    operations.flatMap((each) =>
      each.kind === 'setValues' && each.sheet === grid.sheet && each.values[0]?.[0] === null ? [placeOf(each)] : [],
    ),
  );
  if (cleared.size === 0) return grid;
  const values = grid.values.map((line, i) =>
    line.map((value, j) => {
      const cell = { sheet: grid.sheet, row: grid.origin.row + i, column: grid.origin.column + j };
      return cleared.has(placeOf(cell)) ? null : value;
    }),
  );
  return { ...grid, values };
}
