import type { CellValue } from '../domain/cell';

/** A function of a cell that remembers its answers: a column of a long table repeats a few texts thousands of times. */
export function remember<T>(work: (value: CellValue) => T): (value: CellValue) => T {
  const known = new Map<CellValue, { readonly answer: T }>();
  return (value) => {
    const before = known.get(value);
    if (before) return before.answer;
    const answer = work(value);
    known.set(value, { answer });
    return answer;
  };
}

/** Texts that are remembered at a time; then all are forgotten, for a sheet seldom needs more. */
const MOST_TEXTS = 4000;
/** A longer text is seldom asked for twice. */
const LONGEST_TEXT = 1000;

/** A function of a text that remembers its latest answers: dozens of rules ask for the same cells one after another. */
export function rememberTexts<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (text.length > LONGEST_TEXT) return answer;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, answer);
    return answer;
  };
}
