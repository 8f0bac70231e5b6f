import type { CellValue } from '../domain/cell';
import { BLANK, placeOfOther, valueOfCode, type CellColumn } from '../grid/columns';
import { isBlank } from '../grid/text';
import { UNREADABLE, saysAbsent } from './cell-values';

/** Numbers below are read once each. */
const SMALL = 1024;
const UNREAD = -0x8000;

/** What a cell is besides its value. */
const FILLED = 0;
const EMPTY = 1;
const ABSENT = 2;

/** Reads a column by `read`, each different value once. A column that is not there is read as blank. */
export class ColumnReader {
  /** answers by code, beginning with the last of the others */
  private readonly answers: Int16Array;
  private readonly shift: number;
  /** whether a cell could not be read, so far */
  unreadable = false;

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
    if (answer === UNREADABLE) this.unreadable = true;
    if (code < SMALL) this.answers[code + this.shift] = answer;
    return answer;
  }
}

/** Tells what the cells of a column are; numbers are values, and texts are looked at once each. */
export class KindReader {
  private readonly kinds: Uint8Array | null;
  private readonly absent: boolean;

  constructor(private readonly column: CellColumn | null) {
    this.kinds = column && Uint8Array.from(column.others, kindOf);
    this.absent = this.kinds?.includes(ABSENT) ?? false;
  }

  /** Puts 1 where something stands in the rows from `first` on. */
  noteFilled(filled: Uint8Array, first: number): void {
    const { column, kinds } = this;
    if (!column || !kinds) return;
    for (let i = 0; i < filled.length; i++) {
      const code = column.codes[first + i]!;
      if (code > BLANK || (code < BLANK && kinds[placeOfOther(code)] !== EMPTY)) filled[i] = 1;
    }
  }

  /** Puts 1 where a cell says that somebody was not there. */
  noteAbsent(absent: Uint8Array, first: number): void {
    const { column, kinds } = this;
    if (!column || !kinds || !this.absent) return;
    for (let i = 0; i < absent.length; i++) {
      const code = column.codes[first + i]!;
      if (code < BLANK && kinds[placeOfOther(code)] === ABSENT) absent[i] = 1;
    }
  }
}

function kindOf(value: CellValue): number {
  return isBlank(value) ? EMPTY : saysAbsent(value) ? ABSENT : FILLED;
}
