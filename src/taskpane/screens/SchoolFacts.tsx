import { cohortSentence, contextSentences, riskZoneSentences } from '../../i18n/view-text';
import type { Analysis, SchoolOverview } from '../../risk/analysis';
import { cohortsOf } from '../../risk/views/cohorts';
import { newestYear, riskZone, zoneMovement } from '../../risk/views/risk-zone';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

/** Items of a list: years in and out of the risk zone, what else is known of the school, its cohorts. */
export function SchoolFacts({ overview }: { readonly overview: SchoolOverview }) {
  const { t, report } = usePane();
  const styles = usePaneStyles();
  const newest = report ? newestYear(report.analysis) : null;
  const zone = newest === null ? null : riskZone(overview, newest);
  const cohorts = cohortsOf(overview);
  const known = overview.context ? contextSentences(overview.context, t) : [];
  return (
    <>
      {zone ? <li>{riskZoneSentences(zone, t).join(' ')}</li> : null}
      {known.length > 0 ? (
        <li>
          {t('views.context.heading')}
          {': '}
          {known.join(' ')}
        </li>
      ) : null}
      {cohorts.length > 0 ? (
        <li>
          {t('views.cohorts.heading')}
          <ul className={styles.list}>
            {cohorts.map((cohort, index) => (
              <li key={index}>{cohortSentence(cohort, t)}</li>
            ))}
          </ul>
        </li>
      ) : null}
    </>
  );
}

const MOVED = ['firstTime', 'persistent', 'returned', 'onlyYear', 'left'] as const;

/** How many schools entered, stayed in and left the risk zone, with their names on demand. */
export function ZoneMovementView({ analysis }: { readonly analysis: Analysis }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const movement = zoneMovement(analysis);
  if (!movement) return <p className={styles.small}>{t('views.movement.none')}</p>;
  const groups = MOVED.flatMap((status) => {
    const schools = movement.schools[status];
    return schools.length > 0 ? [{ status, schools }] : [];
  });
  return (
    <section className={styles.tight}>
      <p className={styles.small}>{t('views.movement.years', { years: movement.years.join(', ') })}</p>
      {groups.length === 0 ? <p className={styles.text}>{t('views.movement.nobody')}</p> : null}
      <div>
        {groups.map(({ status, schools }) => (
          <Disclosure
            key={status}
            summary={t('views.movement.line', {
              status: t(`views.movement.status.${status}`),
              count: schools.length,
            })}
          >
            {() => (
              <ul className={styles.list}>
                {schools.map(({ school }) => (
                  <li key={school.key}>{school.name}</li>
                ))}
              </ul>
            )}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
