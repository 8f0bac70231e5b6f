import { comparisonTitle, pairSentences } from '../../i18n/view-text';
import type { ResultComparison } from '../../risk/views/compare-results';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';
import { AgreementTable } from './AgreementTable';
import { PairTable } from './PairTable';

/** Two results of the same pupils, one part for each pair: over all pupils, then by school. */
export function ResultComparisons({ comparisons }: { readonly comparisons: readonly ResultComparison[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (comparisons.length === 0) return null;
  return (
    <Disclosure summary={t('views.pairs.heading')}>
      {() =>
        comparisons.map((comparison, index) => (
          <section key={index} className={styles.tight}>
            <h4 className={styles.subheading}>{comparisonTitle(comparison, t)}</h4>
            <p className={styles.small}>{placeOf(comparison, t)}</p>
            <ul className={styles.list}>
              {comparison.kind === 'olympiad' ? (
                <li>{t('views.pairs.stage', { total: comparison.firstOnly, n: t.number(comparison.all.n, 0) })}</li>
              ) : null}
              {pairSentences(comparison.all, t).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {comparison.all.table ? <AgreementTable table={comparison.all.table} /> : null}
            <Disclosure summary={t('views.pairs.schools', { count: comparison.schools.length })}>
              {() => <PairTable comparison={comparison} title={comparisonTitle(comparison, t)} />}
            </Disclosure>
          </section>
        ))
      }
    </Disclosure>
  );
}

function placeOf({ subject, grade, year, sheet }: ResultComparison, t: ReturnType<typeof usePane>['t']): string {
  const title = assessmentTitle({ procedure: null, subject, grade, year }, t);
  return sheet === null ? title : `${title} · ${sheet}`;
}
