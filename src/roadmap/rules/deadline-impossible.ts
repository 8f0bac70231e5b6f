import { ANY_MONTH, isoParts, monthNumber } from '../deadline/months';
import { parseDeadline } from '../deadline/parse-deadline';
import { normalise } from '../text/text';
import { cellTexts, excerpt } from './cell-texts';
import { rule } from './rule';

const DATE = new RegExp(`(?<![\\d.])(\\d{1,2})(?:\\.(\\d{1,2})\\.(20\\d\\d)| (${ANY_MONTH})(?: ?(20\\d\\d))?)`, 'gu');

/** A day that no calendar has (31 April), or an end before its beginning. */
export const deadlineImpossible = rule({
  code: 'deadline/impossible',
  severity: 'error',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'deadline').flatMap(({ row, column, text }) => {
      const wrong = impossible(text);
      return wrong === null ? [] : [{ row, column, params: { text: excerpt(wrong) } }];
    }),
});

/** The part of a deadline that cannot be; null where nothing is wrong. */
export function impossible(text: string): string | null {
  return impossibleDay(normalise(text)) ?? backwards(text);
}

function impossibleDay(text: string): string | null {
  for (const match of text.matchAll(DATE)) {
    const month = match[2] === undefined ? monthNumber(match[4] ?? '') : Number(match[2]);
    const year = Number(match[3] ?? match[5] ?? 2024);
    const day = Number(match[1]);
    // a day beyond 31 is a year or a number of something else
    if (month === null || (day > 31 && match[2] === undefined)) continue;
    if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return match[0];
  }
  return null;
}

function backwards(text: string): string | null {
  const wrong = parseDeadline(text).some(({ start, end }) => {
    if (start === undefined || end === undefined || start.length !== end.length) return false;
    return isoParts(start).year !== null && isoParts(end).year !== null && start > end;
  });
  return wrong ? text : null;
}
