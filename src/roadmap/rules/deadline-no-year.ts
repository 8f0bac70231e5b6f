import { isoParts } from '../deadline/months';
import { parseDeadline } from '../deadline/parse-deadline';
import type { DeadlinePart, Measure } from '../measure-table';
import { excerpt } from './cell-texts';
import { rule } from './rule';
import type { TableReader } from './table-reader';

/** A month without a year where the plan gives years, or lasts so long that the year cannot be told. */
export const deadlineNoYear = rule({
  code: 'deadline/no-year',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) => {
    const read = reader.table.measures.map((measure) => ({
      measure,
      years: yearsOf(parseDeadline(measure.deadline.text)),
    }));
    const without = read.filter(({ years }) => years === 'missing').map(({ measure }) => measure);
    const withYear = read.filter(({ years }) => years === 'given').length;
    const long = isLong(reader);
    if (!long && withYear <= without.length) return [];
    return without.map((measure: Measure) => ({
      ...reader.place(measure, 'deadline'),
      params: { text: excerpt(measure.deadline.text), long: String(long) },
    }));
  },
});

function isLong({ period }: TableReader): boolean {
  return period !== null && (period.kind === 'years' ? period.to > period.from : period.to > period.from + 1);
}

function yearsOf(parts: readonly DeadlinePart[]): 'given' | 'missing' | 'none' {
  if (parts.some((part) => part.kind === 'annual')) return 'none';
  const said = parts.flatMap((part) => [part.start, part.end]).map((iso) => isoParts(iso ?? ''));
  if (said.some(({ year }) => year !== null)) return 'given';
  return said.some(({ month }) => month !== null) ? 'missing' : 'none';
}
