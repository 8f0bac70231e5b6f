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
