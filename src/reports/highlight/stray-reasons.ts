import type { CellRef } from '../../domain/cell';
import type { RunOptions, WorkbookReader } from '../../plan/ports';
import type { PlanOperation } from '../../plan/workbook-plan';
import { hasNote, hasValue, reasonCell, type FoundRow, type RowState } from './plan-take-back';
import { hashOf, type StoredRun } from './snapshot';

/** A reason that is not at its row, and where it may be instead. */
interface Stray {
  readonly kind: 'note' | 'comment' | 'value';
  readonly hash: string;
  readonly cells: readonly CellRef[];
}

/**
 * Reasons that were not found at their rows: a comment may have stayed where the row was, or gone with another row of the school, and a
 * column of reasons beside the table does not take part when the table is sorted. Only what still says exactly our text is taken away.
 * No round trip when every reason is at its row.
 */
export async function strayReasons(
  reader: WorkbookReader,
  states: ReadonlyMap<FoundRow, RowState>,
  options: RunOptions,
): Promise<PlanOperation[]> {
  const stray = strayOf(states);
  if (stray.length === 0) return [];
  const values = stray.filter(({ kind }) => kind === 'value');
  const notes = stray.filter(({ kind }) => kind !== 'value');
  const answer = await reader.readFormats(
    {
      ranges: values.flatMap(({ cells }) => cells.map((cell) => ({ ...cell, rows: 1, columns: 1 }))),
      properties: [],
      notes: notes.flatMap(({ cells }) => cells),
    },
    options,
  );
  const operations = new Map<string, PlanOperation>();
  const add = (cell: CellRef, operation: PlanOperation): void => {
    operations.set(`${operation.kind}:${placeOf(cell)}`, operation);
  };
  let at = 0;
  for (const { hash, cells } of values)
    for (const cell of cells) {
      const value = answer.blocks[at++]?.values[0]?.[0];
      if (typeof value === 'string' && hashOf(value) === hash)
        add(cell, { kind: 'setValues', ...cell, values: [[null]] });
    }
  at = 0;
  for (const { hash, cells } of notes)
    for (const cell of cells) {
      const note = answer.notes[at++];
      if (note && hashOf(note.text) === hash) add(cell, { kind: 'note', ...cell, text: null, as: note.kind });
    }
  return [...operations.values()];
}

function strayOf(states: ReadonlyMap<FoundRow, RowState>): Stray[] {
  const schools = new Map<string, FoundRow[]>();
  for (const row of states.keys()) schools.set(keyOf(row), [...(schools.get(keyOf(row)) ?? []), row]);
  // the reasons at their rows go with these
  const known = new Set([...states].flatMap(([row, state]) => (isThere(row.run, state) ? [knownKey(row)] : [])));
  return [...states].flatMap(([row, state]): Stray[] => {
    const { reason } = row.run;
    if (!reason || (!hasNote(row) && !hasValue(row)) || isThere(row.run, state)) return [];
    const others = (schools.get(keyOf(row)) ?? []).map((each) => ({ ...reasonCell(row), row: each.row }));
    const old = { sheet: row.sheet, row: row.run.row, column: reason.column };
    const cells = [old, ...others].filter((cell) => !known.has(`${reason.kind}:${placeOf(cell)}`));
    const once = [...new Map(cells.map((cell) => [placeOf(cell), cell])).values()];
    return once.length === 0 ? [] : [{ kind: reason.kind, hash: reason.hash, cells: once }];
  });
}

function isThere({ reason }: StoredRun, { note, reasonValue }: RowState): boolean {
  const text = reason?.kind === 'value' ? reasonValue : note;
  return text !== null && hashOf(text) === reason?.hash;
}

function knownKey(row: FoundRow): string {
  return `${row.run.reason?.kind ?? ''}:${placeOf(reasonCell(row))}`;
}

function keyOf({ sheet, run }: FoundRow): string {
  return `${run.level}:${String(run.text)}:${sheet}`;
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}
