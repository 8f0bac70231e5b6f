import type { JournalCounts } from '../domain/assessment';
import type { Place } from './finding-sink';
import { printedDecimals } from './percentages';
import type { ResultsTable } from './table';

export interface JournalCells {
  readonly count: number | null;
  readonly percent: number | null;
  readonly place: Place;
}

/** Room for a second rounding beside half of the last printed digit of a percentage. */
const SECOND_ROUNDING = 0.01;

/**
 * Lowered, confirmed, raised of one group from its printed counts, else from percentages and participants (reported). null when
 * there is neither, or when they exceed the participants (reported). Counts that do not fit their percentages are reported.
 */
export function checkJournalShares(
  table: ResultsTable,
  head: { readonly name: string; readonly participants: number | null; readonly row: number; readonly column: number },
  cells: readonly JournalCells[],
): JournalCounts | null {
  const counts = cells.map(({ count }) => count);
  if (counts.every((count) => count === null)) return fromPercent(table, head, cells);
  const [lowered = 0, confirmed = 0, raised = 0] = counts.map((count) => count ?? 0);
  const sum = lowered + confirmed + raised;
  const tooMany = head.participants !== null && sum > head.participants;
  if (tooMany)
    table.sink.add('journalCounts', 'error', head, { name: head.name, sum, participants: head.participants });
  const decimals = printedDecimals(cells.flatMap(({ percent }) => (percent === null ? [] : [percent])));
  const tolerance = 0.5 * 10 ** -decimals + SECOND_ROUNDING;
  for (const { count, percent, place } of cells) {
    if (percent === null || count === null || sum === 0) continue;
    const base = head.participants ?? sum;
    const fits = [sum, base].some((total) => Math.abs((100 * count) / total - percent) <= tolerance);
    if (!fits) table.sink.add('percentAgainstCount', 'warning', place, { name: head.name, count, percent });
  }
  return tooMany ? null : { lowered, confirmed, raised };
}

function fromPercent(
  table: ResultsTable,
  head: { readonly name: string; readonly participants: number | null; readonly row: number; readonly column: number },
  cells: readonly JournalCells[],
): JournalCounts | null {
  const { participants } = head;
  if (participants === null || cells.some(({ percent }) => percent === null)) return null;
  const [lowered = 0, confirmed = 0, raised = 0] = cells.map(({ percent }) =>
    Math.round((participants * (percent ?? 0)) / 100),
  );
  table.sink.add('countsFromPercent', 'info', head, { name: head.name });
  return { lowered, confirmed, raised };
}
