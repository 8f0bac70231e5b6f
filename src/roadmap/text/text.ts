import type { CellValue } from '../../domain/cell';
import { rememberTexts } from '../../grid/remember';

/** Text of a cell as a reader sees it: tags left over from an extraction, hard and double spaces do not count. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  return tidy(String(value));
}

/** Keeps line breaks, because they separate parties and goals; everything else that is blank becomes one space. */
export const tidy = rememberTexts((text) =>
  text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\ufeff/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim(),
);

/** Form for comparing: lower case, ё as е, one kind of dash and quote, no line breaks. */
export const normalise = rememberTexts((text) =>
  tidy(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[«»„“”"]/g, '"')
    .replace(/\s+/g, ' '),
);

/** Words and numbers only, the form in which headers and titles are compared. */
export const bareWords = rememberTexts((text) =>
  normalise(text)
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .trim(),
);

/** Number of edits (insert, delete, replace, swap of neighbours) between two texts, counted up to `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
