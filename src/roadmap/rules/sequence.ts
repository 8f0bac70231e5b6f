/** What is wrong with one place of a series 1, 2, 3 ... */
export interface Disorder {
  readonly index: number;
  readonly kind: 'repeated' | 'jump' | 'order';
  /** number that was expected here */
  readonly expected: number;
  /** for repeated: where the number stood first */
  readonly first: number | null;
}

/**
 * Breaks of a series that should run 1, 2, 3 ... Places without a number (null) and repeated numbers may stand for one
 * missing number each, so that one slip gives one finding and not a chain of them.
 */
export function seriesDisorders(values: readonly (number | null)[]): readonly Disorder[] {
  const found: Disorder[] = [];
  const firstAt = new Map<number, number>();
  let top = 0;
  let spare = 0;
  values.forEach((value, index) => {
    if (value === null) {
      spare += 1;
      return;
    }
    const first = firstAt.get(value);
    const expected = top + 1;
    if (first !== undefined) {
      found.push({ index, kind: 'repeated', expected, first });
      spare += 1;
      return;
    }
    if (value < top) {
      firstAt.set(value, index);
      found.push({ index, kind: 'order', expected, first: null });
      return;
    }
    if (value > expected + spare && !comesLater(values, index, expected, value)) {
      found.push({ index, kind: 'jump', expected, first: null });
      // a slip is not remembered: the number it took by mistake has its right place elsewhere
      if (isSlip(values, index, expected)) {
        top = expected;
        return;
      }
    }
    firstAt.set(value, index);
    spare = Math.max(0, spare - (value - expected));
    top = value;
  });
  return found;
}

/** The skipped numbers stand further down: the row that is out of order will be named instead. */
function comesLater(values: readonly (number | null)[], index: number, from: number, to: number): boolean {
  const later = new Set(values.slice(index + 1));
  for (let number = from; number < to; number++) if (!later.has(number)) return false;
  // a whole block moved up (7, 8, 9 before 4, 5, 6) is told by its first row
  return to - from <= 2 || values[index + 1] !== from;
}

/** The series goes on as if this number had been right: a typing slip in one place. */
function isSlip(values: readonly (number | null)[], index: number, expected: number): boolean {
  const next = values.slice(index + 1).find((value) => value !== null);
  return next === expected + 1;
}
