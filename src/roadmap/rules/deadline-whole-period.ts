import { isoParts } from '../deadline/months';
import type { Measure, PlanPeriod } from '../measure-table';
import { periodText } from './period-text';
import { rule } from './rule';

/** Some measures do last the whole period; from this share on the plan has no deadlines to check. */
const TOO_MANY = 1 / 3;
const FEWEST = 3;

/** Many measures are due «during the whole period»: nobody can tell whether they are late. Said once. */
export const deadlineWholePeriod = rule({
  code: 'deadline/whole-period',
  severity: 'info',
  needs: ['deadlineColumn', 'measures', 'period'],
  fixable: false,
  find: (reader) => {
    const { period } = reader;
    if (period === null) return [];
    const whole = reader.table.measures.filter((measure) => lastsAll(measure, period));
    const [first, ...others] = whole;
    if (!first || whole.length < FEWEST || whole.length < reader.table.measures.length * TOO_MANY) return [];
    return [
      {
        ...reader.place(first, 'deadline'),
        params: { count: whole.length, period: periodText(period) },
        related: others.map((measure) => reader.place(measure, 'deadline')),
      },
    ];
  },
});

function lastsAll({ deadline }: Measure, period: PlanPeriod): boolean {
  const [part, ...rest] = deadline.parts;
  if (!part || rest.length > 0 || !['schoolYear', 'yearRange', 'allYear', 'monthRange'].includes(part.kind))
    return false;
  const start = isoParts(part.start ?? '');
  const end = isoParts(part.end ?? '');
  if (start.year !== period.from || end.year !== period.to) return false;
  const early = period.kind === 'schoolYear' ? 9 : 1;
  const late = period.kind === 'schoolYear' ? 5 : 12;
  return (start.month ?? early) <= early && (end.month ?? late) >= late;
}
