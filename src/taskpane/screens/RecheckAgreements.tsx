import { agreementSentences } from '../../i18n/view-text';
import type { RecheckAgreement } from '../../recheck/agreement';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

/** Second markings that were read: how far they agree with the first, over all works and by school. */
export function RecheckAgreements({ rechecks }: { readonly rechecks: readonly RecheckAgreement[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (rechecks.length === 0) return null;
  return (
    <Disclosure summary={t('views.recheck.heading')}>
      {() =>
        rechecks.map((one, index) => (
          <section key={index} className={styles.tight}>
            <h4 className={styles.subheading}>{one.sheet}</h4>
            <ul className={styles.list}>
              {agreementSentences(one, t).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {one.schools.length > 1 ? (
              <Disclosure summary={t('views.pairs.schools', { count: one.schools.length })}>
                {() => (
                  <ul className={styles.plainList}>
                    {one.schools.map(({ school, score, mark }) => (
                      <li key={school.key}>
                        <strong>{school.name}</strong>{' '}
                        {agreementSentences({ works: score.n, score, mark, tasks: [] }, t).join(' ')}
                      </li>
                    ))}
                  </ul>
                )}
              </Disclosure>
            ) : null}
          </section>
        ))
      }
    </Disclosure>
  );
}
