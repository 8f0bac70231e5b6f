import type { AnalysisReport } from '../../app/api';
import type { Assessment } from '../../domain/assessment';
import { comparisonTitle } from '../../i18n/view-text';
import type { Translator } from '../../i18n/translator';
import type { PairSummary } from '../../risk/views/pair-summary';

/** The other results of a school's pupils that belong to a work: of its subject and class, or not told of which. */
export function comparisonsOf(
  { comparisons = [] }: AnalysisReport,
  { subject, grade, year }: Assessment,
  key: string,
  t: Translator,
): readonly { readonly title: string; readonly summary: PairSummary }[] {
  return comparisons.flatMap((comparison) => {
    const fits = (own: unknown, other: unknown): boolean =>
      own === other || (other === null && comparison.kind !== 'journal');
    if (!fits(subject, comparison.subject) || !fits(grade, comparison.grade) || !fits(year, comparison.year)) return [];
    const own = comparison.schools.find(({ school }) => school.key === key);
    return own ? [{ title: comparisonTitle(comparison, t), summary: own.summary }] : [];
  });
}
