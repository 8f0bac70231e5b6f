import { isDeadlineLike } from '../deadline/parse-deadline';
import type { MeasureColumn } from '../measure-table';
import { periodOfHeader } from './period-header';
import type { SheetText } from './sheet-text';

/** What is put into a cell to say «then»: plus, cross, tick, bullet, filled square. */
const MARK = /^(?:[+＋xхvч×✓✔√☑☒✗✘●•∙*■▪◼█▲]{1,2}|да|yes)$/iu;
/** Parts of the filled cells that have to be marks or times; the rest may be remarks. */
const MOST = 0.75;
const FEWEST_COLUMNS = 2;

export const isPeriodMark = (text: string): boolean => MARK.test(text.trim());

/** Whether the header consists of times beside the measure: a plan with marks instead of a deadline column. */
export function hasPeriodHeaders(columns: readonly MeasureColumn[], fewest = FEWEST_COLUMNS): boolean {
  return columns.filter(({ header }) => periodOfHeader(header) !== null).length >= fewest;
}

/** Columns of times whose cells hold marks become the deadline of the table, each with the time it stands for. */
export function withPeriods(
  sheet: SheetText,
  columns: readonly MeasureColumn[],
  firstRow: number,
  lastRow: number,
): readonly MeasureColumn[] {
  const periods = new Map(columns.map(({ column, header }) => [column, periodOfHeader(header)]));
  const ofTime = columns.filter(({ column }) => (periods.get(column) ?? null) !== null);
  const written = columns.some((each) => each.field === 'deadline' && !ofTime.includes(each));
  if (ofTime.length < FEWEST_COLUMNS || written) return columns;
  let [filled, marks, times] = [0, 0, 0];
  for (const { column } of ofTime)
    for (let row = firstRow; row <= lastRow; row++) {
      const text = sheet.own(row, column);
      // a section title over the whole table is no mark
      if (text === '' || (sheet.mergeAt(row, column)?.columns ?? 1) > ofTime.length) continue;
      filled += 1;
      if (isPeriodMark(text)) marks += 1;
      else if (isDeadlineLike(text)) times += 1;
    }
  if (marks === 0 || marks + times < filled * MOST) return columns;
  return columns.map((each) => {
    const period = periods.get(each.column) ?? null;
    return period === null ? each : { ...each, field: 'deadline', confidence: 0.9, period };
  });
}

/** The marks of a row in words: «сентябрь – ноябрь, март», «I квартал, III квартал»; what is written instead of a mark stays. */
export function markedTimes(cells: readonly { readonly period: string; readonly text: string }[]): string {
  const runs: string[][] = [];
  let open = false;
  for (const { period, text } of cells) {
    if (!isPeriodMark(text)) {
      open = false;
      if (text !== '') runs.push([text]);
    } else if (open && isMonth(period)) runs.at(-1)?.push(period);
    else {
      runs.push([period]);
      open = isMonth(period);
    }
  }
  return runs.map(([first = '', ...others]) => range(first, others.at(-1))).join(', ');
}

const isMonth = (period: string): boolean => /^\p{L}{3,}/u.test(period);

/** A year that both ends share is said once. */
function range(first: string, last: string | undefined): string {
  if (last === undefined) return first;
  const year = / 20\d\d года$/.exec(last)?.[0] ?? '';
  return `${year !== '' && first.endsWith(year) ? first.slice(0, -year.length) : first} – ${last}`;
}
