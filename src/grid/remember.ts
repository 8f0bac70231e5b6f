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

/** So many texts are remembered at most. */
const MOST_TEXTS = 4_000;

/** The same for texts that are asked about again and again as long as the program runs. */
export function rememberTexts<T extends object>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, (answer = work(text)));
    }
    return answer;
  };
}
