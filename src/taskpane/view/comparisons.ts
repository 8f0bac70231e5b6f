import type { AnalysisReport } from '../../app/api';
import type { Assessment } from '../../domain/assessment';
import { comparisonTitle } from '../../i18n/view-text';
import type { Translator } from '../../i18n/translator';
import type { ResultComparison } from '../../risk/views/compare-results';
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

/** One school of a comparison: pupils with both results, those who rose, stayed and fell, and the mean change. */
export function pairRow({ school, summary }: ResultComparison['schools'][number], t: Translator): readonly string[] {
  const { n, rose, same, fell, markChange, placeChange } = summary;
  const change = markChange ? markChange.mean : placeChange ? 100 * placeChange.mean : null;
  const written = change === null ? '–' : `${change > 0 ? '+' : ''}${t.number(change)}`;
  return [school.name, ...[n, rose, same, fell].map((count) => t.number(count, 0)), written];
}
