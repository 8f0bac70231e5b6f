import type { CellRef, CellValue } from '../../domain/cell';
import type { Conflict, FormatAnswer, FormatProperty, FormatQuery } from '../../plan/ports';
import { sameLooks } from '../../plan/cell-looks';
import { cellKey } from '../../plan/rects';
import type { CellFormat, PlanOperation, WorkbookPlan } from '../../plan/workbook-plan';
import { nameProperties, rowProperties } from './plan-highlight';
import { isOurFill, isSigned } from './sign';
import { hashOf, type Snapshot, type StoredRun } from './snapshot';

/** A row that highlighting marked, with the place where it stands now. */
export interface FoundRow {
  readonly sheet: string;
  readonly row: number;
  /** how far the columns moved to the right since */
  readonly shift: number;
  readonly run: StoredRun;
  /** which row of the run */
  readonly index: number;
}

/** A row's present state: `formats` start at the run's first column; several lines where the naming cell is merged down. */
export interface RowState {
  readonly formats: readonly (readonly CellFormat[])[];
  /** of the naming cell */
  readonly name: CellFormat | undefined;
  readonly note: string | null;
  /** text of the cell where a reason was written as a value */
  readonly reasonValue: string | null;
}

export interface TakeBack {
  readonly plan: WorkbookPlan;
  readonly rows: number;
  /** cells that the user changed since: left as they are */
  readonly changed: readonly Conflict[];
  /** rows that are no longer there */
  readonly lost: readonly CellRef[];
  /** the sheet with the legend stays, since the user has changed it */
  readonly legendKept: string | null;
}

/** Rows of one run that stand under one another: read as one range. */
interface Stretch {
  readonly first: FoundRow;
  rows: number;
}

function stretchesOf(rows: readonly FoundRow[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    const { run, sheet, shift } = row;
    const follows =
      run.tall === undefined &&
      last?.first.run === run &&
      last.first.sheet === sheet &&
      last.first.shift === shift &&
      last.first.row + last.rows === row.row;
    if (follows) last.rows += 1;
    else stretches.push({ first: row, rows: 1 });
  }
  return stretches;
}

/** Reads the rows where they are, and the cells of their reasons. */
export function takeBackQuery(rows: readonly FoundRow[]): FormatQuery {
  const stretches = stretchesOf(rows);
  return {
    ranges: [
      ...stretches.map(({ first: { sheet, row, run, shift }, rows: height }) => ({
        sheet,
        row,
        column: run.column + shift,
        rows: run.tall ?? height,
        columns: run.columns,
        alike: true as const,
      })),
      ...stretches.map(({ first: { sheet, row, run, shift }, rows: height }) => ({
        sheet,
        row,
        column: run.nameColumn + shift,
        rows: height,
        columns: 1,
        properties: nameProperties,
      })),
      ...rows.filter(hasValue).map((row) => ({ ...reasonCell(row), rows: 1, columns: 1 })),
    ],
    properties: rowProperties,
    notes: rows.filter(hasNote).map(reasonCell),
    notesExpected: true,
  };
}

/** Where each row's answer is: the number of its stretch, and the line in it. */
function linesOf(rows: readonly FoundRow[]): { readonly block: number; readonly line: number }[] {
  return stretchesOf(rows).flatMap((stretch, block) =>
    Array.from({ length: stretch.rows }, (_, line) => ({ block, line })),
  );
}

/** What stands in the naming cell of each row. */
export function namesIn(rows: readonly FoundRow[], answer: FormatAnswer): CellValue[] {
  const count = stretchesOf(rows).length;
  return linesOf(rows).map(({ block, line }) => answer.blocks[count + block]?.values[line]?.[0] ?? null);
}

/** The answer to takeBackQuery, per row. */
export function rowStates(rows: readonly FoundRow[], answer: FormatAnswer): Map<FoundRow, RowState> {
  const count = stretchesOf(rows).length;
  const lines = linesOf(rows);
  const notes = new Map(rows.filter(hasNote).map((row, i) => [row, answer.notes[i]?.text ?? null]));
  const values = new Map(
    rows.filter(hasValue).map((row, i) => [row, answer.blocks[2 * count + i]?.values[0]?.[0] ?? null]),
  );
  return new Map(
    rows.map((row, i) => {
      const { block, line } = lines[i] ?? { block: -1, line: 0 };
      const value = values.get(row) ?? null;
      const reasonValue = typeof value === 'string' ? value : null;
      const shown = answer.blocks[block]?.formats ?? [];
      const formats = row.run.tall === undefined ? shown.slice(line, line + 1) : shown;
      const name = answer.blocks[count + block]?.formats[line]?.[0];
      return [row, { formats, name, note: notes.get(row) ?? null, reasonValue }];
    }),
  );
}

export function hasNote(row: FoundRow): boolean {
  return row.index === 0 && row.run.reason !== null && row.run.reason.kind !== 'value';
}

export function hasValue(row: FoundRow): boolean {
  return row.index === 0 && row.run.reason?.kind === 'value';
}

export function reasonCell(row: FoundRow): CellRef {
  return { sheet: row.sheet, row: row.row, column: (row.run.reason?.column ?? 0) + row.shift };
}

/** Puts back what is still ours, cell by cell; everything else stays and is reported. */
export function planTakeBack(
  snapshot: Snapshot,
  states: ReadonlyMap<FoundRow, RowState>,
  headings: readonly CellRef[],
  lost: readonly CellRef[],
): { readonly operations: readonly PlanOperation[] } & Pick<TakeBack, 'rows' | 'changed' | 'lost'> {
  const work = new Restoring(snapshot);
  for (const [row, state] of states) work.row(row, state);
  const cleared = headings.map((cell): PlanOperation => ({ kind: 'setValues', ...cell, values: [[null]] }));
  return { operations: [...work.operations(), ...cleared], rows: states.size, changed: work.changed, lost };
}

interface FormattedCell {
  readonly row: number;
  readonly column: number;
  value: CellFormat;
}

class Restoring {
  readonly changed: Conflict[] = [];
  private readonly cells = new Map<string, Map<number, FormattedCell>>();
  private readonly reasons: PlanOperation[] = [];

  constructor(private readonly snapshot: Snapshot) {}

  row(place: FoundRow, state: RowState): void {
    this.fills(place, state);
    this.name(place, state);
    if (hasNote(place)) this.note(place, state);
    if (hasValue(place)) this.value(place, state);
  }

  operations(): PlanOperation[] {
    const formats = [...this.cells].flatMap(([sheet, byPlace]) => {
      return sameLooks(sheet, [...byPlace.values()]);
    });
    return [...formats, ...this.reasons];
  }

  private fills(place: FoundRow, { formats }: RowState): void {
    const { run, index } = place;
    for (const [top, left, rows, columns, look] of run.looks) {
      const before = this.snapshot.looks[look];
      formats.forEach((line, i) => {
        if (!before || index + i < top || index + i >= top + rows) return;
        for (let j = left; j < left + columns; j++)
          if (isOurFill(line[j], run.level)) this.format(place, run.column + j, before, i);
          else this.leave(place, run.column + j, 'fill', i);
      });
    }
  }

  private name(place: FoundRow, { name: now }: RowState): void {
    const { run, index } = place;
    const stretch = run.names.find(([first, rows]) => index >= first && index < first + rows);
    const before = stretch && this.snapshot.nameLooks[stretch[2]];
    if (!before || !now) return;
    const { bold, numberFormat } = before;
    if (isSigned(now.numberFormat, run.level)) this.format(place, run.nameColumn, { numberFormat });
    else this.leave(place, run.nameColumn, 'numberFormat');
    if (now.bold === true) this.format(place, run.nameColumn, { bold });
  }

  private note(place: FoundRow, { note }: RowState): void {
    const { reason } = place.run;
    if (!reason || reason.kind === 'value') return;
    const cell = reasonCell(place);
    if (note !== null && hashOf(note) === reason.hash)
      this.reasons.push({ kind: 'note', ...cell, text: null, as: reason.kind });
    else if (note !== null) this.changed.push({ ...cell, why: { kind: 'note', before: null, ours: null, now: note } });
  }

  private value(place: FoundRow, { reasonValue }: RowState): void {
    const cell = reasonCell(place);
    if (reasonValue !== null && hashOf(reasonValue) === place.run.reason?.hash)
      this.reasons.push({ kind: 'setValues', ...cell, values: [[null]] });
    else if (reasonValue !== null)
      this.changed.push({ ...cell, why: { kind: 'note', before: null, ours: null, now: reasonValue } });
  }

  private format(place: FoundRow, column: number, value: CellFormat, below = 0): void {
    const cells = this.cells.get(place.sheet) ?? new Map<number, FormattedCell>();
    const [row, at] = [place.row + below, column + place.shift];
    const same = cells.get(cellKey(row, at));
    if (same) same.value = { ...same.value, ...value };
    else cells.set(cellKey(row, at), { row, column: at, value });
    this.cells.set(place.sheet, cells);
  }

  /** Once per cell. */
  private leave(place: FoundRow, column: number, property: FormatProperty, below = 0): void {
    const cell = { sheet: place.sheet, row: place.row + below, column: column + place.shift };
    const last = this.changed.at(-1);
    if (last?.sheet === cell.sheet && last.row === cell.row && last.column === cell.column) return;
    this.changed.push({ ...cell, why: { kind: 'look', properties: [property] } });
  }
}
