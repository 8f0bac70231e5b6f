import { parseDeadline, readDeadline } from '../deadline/parse-deadline';
import { ANY_MONTH } from '../deadline/months';
import type { Slip } from '../deadline/slips';
import type { ContentFix } from './fix';

const DASH = '[ \\u00a0]*[-‐‑‒–—―−]+[ \\u00a0]*';
const YEAR = '20\\d\\d(?:[ \\u00a0]*(?:гг|г|год[а-я]*)\\.?)?';

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  // «2026 г.» may be kept together by a space that does not break
  [/(?:(?!(?<=\d)\u00a0гг?\.)[^\S\n])+/gu, ' '],
  [/(в течени)и(?=\s)/giu, '$1е'],
  [/(в течение) год(?![а-я])/giu, '$1 года'],
  [new RegExp(`(${ANY_MONTH}(?:[ \\u00a0]*${YEAR})?)${DASH}(?=${ANY_MONTH})`, 'giu'), '$MONTH – '],
  [/(\d{1,2}\.\d{1,2}(?:\.20\d\d)?)[ \u00a0]*[-‐‑‒–—―−]+[ \u00a0]*(?=\d{1,2}\.\d{1,2})/gu, '$1 – '],
  [/(20\d\d)[ \u00a0]*[-‐‑‒–—―−]+[ \u00a0]*(?=20\d\d)/gu, '$1-'],
  [/(?<![\d.])(\d)\.(\d{1,2}\.20\d\d)(?!\d)/gu, '0$1.$2'],
  [/(?<![\d.])(\d\d)\.(\d)\.(20\d\d)(?!\d)/gu, '$1.0$2.$3'],
  [/[\s,;]+$/u, ''],
];

/** True for any text around them. */
const YEARS: typeof REPLACEMENTS = [
  [/(20\d\d)[ \u00a0]*г\.?[ \u00a0]*г\.?(?![а-яё])/giu, '$1 гг.'],
  [/(20\d\d)(?!\u00a0г\.(?![а-яё.]))[ \u00a0]*г\.?(?![а-яё.])/giu, '$1 г.'],
];

/** The usual way of writing a deadline; the text itself when its meaning is not certain or would not stay the same. */
export function normalDeadline(text: string): string {
  const { parts: before, slips } = readDeadline(text);
  const spelt = replaced(slips.reduce(corrected, text.trim()), YEARS);
  const certain = before.length > 0 && before.every((part) => part.kind !== 'unknown');
  const after = certain ? replaced(spelt, REPLACEMENTS) : spelt;
  const essence = (parts: typeof before): string =>
    JSON.stringify(parts.map(({ kind, start, end }) => [kind, start, end]));
  if (essence(parseDeadline(after)) === essence(before)) return after;
  return essence(parseDeadline(spelt)) === essence(before) ? spelt : text;
}

function replaced(text: string, replacements: typeof REPLACEMENTS): string {
  return replacements.reduce(
    (now, [pattern, by]) => (by.startsWith('$MONTH') ? now.replace(pattern, monthDash) : now.replace(pattern, by)),
    text,
  );
}

/** The word set right, with the capital it had. */
function corrected(text: string, { written, meant }: Slip): string {
  const pattern = new RegExp(
    `(?<![а-яё])${written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/е/g, '[её]')}(?![а-яё])`,
    'giu',
  );
  return text.replace(pattern, (found) =>
    found.charAt(0) === found.charAt(0).toLowerCase() ? meant : meant.charAt(0).toUpperCase() + meant.slice(1),
  );
}

const monthDash = (_: string, front: string): string => `${front.trimEnd()} – `;

/** Deadlines in one notation: dashes, «г.», two-figure days, «в течение». Cells with real dates are not touched. */
export const normaliseDeadlines: ContentFix = {
  id: 'normaliseDeadlines',
  level: 'contents',
  codes: ['deadline/notation', 'deadline/misspelled'],
  tableWide: ['deadline/notation'],
  apply: (contents, wants) => {
    for (const { rows } of contents.table.measures)
      for (let row = rows[0]; row <= rows[1]; row++) {
        if (!wants(contents.sourceRow(row))) continue;
        for (const column of contents.columns('deadline')) {
          const value = contents.get(row, column);
          if (typeof value !== 'string') continue;
          const after = normalDeadline(value);
          if (after !== value) contents.set(row, column, after, 'normaliseDeadlines');
        }
      }
  },
};
