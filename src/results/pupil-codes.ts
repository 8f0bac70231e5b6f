import { BLANK, placeOfOther, valueOfCode, type CellColumn } from '../grid/columns';
import { cleanText } from '../grid/text';

/** No code is printed. */
export const NO_CODE = -1;
const FIRST_TEXT = -2;
const WHOLE = /^(0|[1-9]\d{0,8})$/;

/** Codes of pupils as numbers: a whole number is its own, a text has its place in a list. Equal numbers are equal codes. */
export interface CodeBook {
  /** the number of the code in a row of the column it reads */
  read(row: number): number;
  text(id: number): string;
}

export function createCodeBook(column: CellColumn | null): CodeBook {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const ofOthers = new Int32Array(column?.others.length ?? 0);
  const idOf = (text: string): number => {
    if (text === '') return NO_CODE;
    if (WHOLE.test(text)) return Number(text);
    let id = known.get(text);
    if (id === undefined) {
      id = FIRST_TEXT - (texts.push(text) - 1);
      known.set(text, id);
    }
    return id;
  };
  return {
    read(row) {
      const code = column?.codes[row] ?? BLANK;
      if (!column || code >= BLANK) return code;
      const place = placeOfOther(code);
      // 0 stands for "not looked at": a text that is the number 0 is looked at again
      return ofOthers[place]! || (ofOthers[place] = idOf(cleanText(valueOfCode(column, code))));
    },
    text: (id) => (id >= 0 ? String(id) : (texts[FIRST_TEXT - id] ?? '')),
  };
}

/** Numbers for codes of several lists. */
export function numberTexts(texts: readonly string[]): Int32Array {
  const known = new Map<string, number>([['', NO_CODE]]);
  return Int32Array.from(texts, (text) => {
    let id = known.get(text);
    if (id === undefined) known.set(text, (id = known.size));
    return id;
  });
}
