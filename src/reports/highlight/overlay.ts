import { contains } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import type { FormatAnswer, FormatQuery } from '../../plan/ports';
import type { PlanOperation } from '../../plan/workbook-plan';

/** What the answer would be after the operations: highlighting anew starts from the state without the old highlighting. */
export function answerAfter(
  answer: FormatAnswer,
  query: FormatQuery,
  operations: readonly PlanOperation[],
): FormatAnswer {
  const blocks = answer.blocks.map((block) => ({
    ...block,
    formats: block.formats.map((line, i) =>
      line.map((format, j) => {
        const cell = { row: block.range.row + i, column: block.range.column + j };
        return operations.reduce((now, operation) => {
          const covers =
            operation.kind === 'setFormat' &&
            operation.sheet === block.range.sheet &&
            operation.rects.some((rect) => contains(rect, cell));
          return covers ? { ...now, ...operation.format } : now;
        }, format);
      }),
    ),
  }));
  const removed = new Set(
    operations.flatMap((each) => (each.kind === 'note' && each.text === null ? [placeOf(each)] : [])),
  );
  const notes = answer.notes.map((note, i) => {
    const cell = query.notes?.[i];
    return cell && removed.has(placeOf(cell)) ? null : note;
  });
  return { blocks, notes };
}

function placeOf(cell: { readonly sheet: string; readonly row: number; readonly column: number }): string {
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
