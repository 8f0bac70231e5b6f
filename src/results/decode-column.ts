import type { CellValue } from '../domain/cell';
import { BLANK, valueOfCode, type CellColumn } from '../grid/columns';
import { isBlank } from '../grid/text';
import { saysAbsent } from './cell-values';

/** Numbers below are read once each. */
const SMALL = 1024;
const UNREAD = -0x8000;

/** What a cell is besides its value. */
export const FILLED = 0;
export const EMPTY = 1;
export const ABSENT = 2;

/** Reads a column by `read`, each different value once. A column that is not there is read as blank. */
export class ColumnReader {
  /** answers by code, beginning with the last of the others */
  private readonly answers: Int16Array;
  private readonly shift: number;

  constructor(
    private readonly column: CellColumn | null,
    private readonly read: (value: CellValue) => number,
  ) {
    this.shift = (column?.others.length ?? 0) + 1;
    this.answers = new Int16Array(this.shift + SMALL).fill(UNREAD);
  }

  /** Answers for the rows from `first` on into `to`. */
  fill(to: Int16Array, first: number): void {
    const { column } = this;
    if (!column) {
      to.fill(this.answer(BLANK));
      return;
    }
    const { codes } = column;
    const { answers, shift } = this;
    for (let i = 0; i < to.length; i++) {
      const code = codes[first + i]!;
      const known = code < SMALL ? answers[code + shift]! : UNREAD;
      to[i] = known === UNREAD ? this.answer(code) : known;
    }
  }

  private answer(code: number): number {
    const answer = this.read(this.column ? valueOfCode(this.column, code) : null);
    if (code < SMALL) this.answers[code + this.shift] = answer;
    return answer;
  }
}

export function kindReader(column: CellColumn | null): ColumnReader {
  return new ColumnReader(column, (value) => (isBlank(value) ? EMPTY : saysAbsent(value) ? ABSENT : FILLED));
}
