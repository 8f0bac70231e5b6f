import type { FormatAnswer, FormatQuery } from '../../plan/ports';
import { sameLooks } from '../../plan/cell-looks';
import { cellKey } from '../../plan/rects';
import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import { formatsAfter, placeOf } from './overlay';
import { hashOf } from './snapshot';

/** What was read of the workbook as it is. */
export interface Present {
  readonly answer: FormatAnswer;
  readonly query: FormatQuery;
}

/**
 * The same end with less writing: taking everything back and marking it anew changes little when few rows were added, and only that little
 * is written. Operations of other kinds stay as they are.
 */
export function netOperations(operations: readonly PlanOperation[], present: readonly Present[]): PlanOperation[] {
  const others = operations.filter((each) => each.kind !== 'setFormat' && each.kind !== 'note');
  return [...netFormats(operations, present), ...netNotes(operations, present), ...others];
}

function netFormats(operations: readonly PlanOperation[], present: readonly Present[]): PlanOperation[] {
  const now = formatsIn(present);
  return [...formatsAfter(operations)].flatMap(([sheet, cells]) => {
    const current = now.get(sheet);
    const changed = [...cells].flatMap(([key, wanted]) => {
      const value = difference(current?.get(key), wanted);
      return value ? [{ row: Math.floor(key / cellKey(1, 0)), column: key % cellKey(1, 0), value }] : [];
    });
    return sameLooks(sheet, changed);
  });
}

/** Null when the cell looks so already; a fill and its pattern belong together. */
function difference(now: CellFormat | undefined, wanted: CellFormat): CellFormat | null {
  if (!now) return wanted;
  const { fill, pattern, bold, numberFormat } = wanted;
  const sameFill = fill === undefined || (now.fill === fill && (now.pattern ?? pattern) === pattern);
  const change: CellFormat = {
    ...(sameFill ? {} : { fill, ...(pattern === undefined ? {} : { pattern }) }),
    ...(bold === undefined || bold === now.bold ? {} : { bold }),
    ...(numberFormat === undefined || numberFormat === now.numberFormat ? {} : { numberFormat }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function formatsIn(present: readonly Present[]): Map<string, Map<number, CellFormat>> {
  const sheets = new Map<string, Map<number, CellFormat>>();
  for (const { answer } of present)
    for (const { range, formats } of answer.blocks) {
      const cells = sheets.get(range.sheet) ?? new Map<number, CellFormat>();
      sheets.set(range.sheet, cells);
      formats.forEach((line, i) => {
        line.forEach((format, j) => {
          const key = cellKey(range.row + i, range.column + j);
          const known = cells.get(key);
          cells.set(key, known ? { ...known, ...format } : format);
        });
      });
    }
  return sheets;
}

/** Of several operations at a cell only the last counts, and none when the note says just that. */
function netNotes(operations: readonly PlanOperation[], present: readonly Present[]): PlanOperation[] {
  const now = new Map<string, string>();
  for (const { answer, query } of present)
    answer.notes.forEach((note, i) => {
      const cell = query.notes?.[i];
      if (cell && note) now.set(`${placeOf(cell)}:${note.kind}`, note.text);
    });
  const last = new Map<string, Extract<PlanOperation, { kind: 'note' }>>();
  for (const each of operations) if (each.kind === 'note') last.set(`${placeOf(each)}:${each.as ?? 'note'}`, each);
  return [...last].flatMap(([place, operation]) => {
    const text = now.get(place);
    const same = operation.text !== null && text !== undefined && hashOf(text) === hashOf(operation.text);
    return same ? [] : [operation];
  });
}
