import { reasonText } from '../../i18n/reason-text';
import type { AssessmentResult, SchoolResult } from '../../risk/analysis';
import { Disclosure } from '../components/Disclosure';
import { LevelSign } from '../components/LevelSign';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { qText } from '../view/indicator-view';
import { combinedOf } from '../view/levels';
import { SchoolIndicators } from './SchoolIndicators';
import { SchoolViews } from './SchoolViews';

interface SchoolRowProps {
  readonly assessment: AssessmentResult;
  readonly school: SchoolResult;
}

/** A school in one work: level, name, numbers; its reasons and indicators open below. */
export function SchoolRow({ assessment, school }: SchoolRowProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const combined = combinedOf(assessment, school);
  const numbers = [
    t('pane.school.n', { n: school.n }),
    ...(combined
      ? [t('pane.school.p', { p: t.probability(combined.p) }), t('pane.school.q', { q: qText(combined.q, t) })]
      : []),
  ];
  return (
    <Disclosure
      summary={
        <>
          <LevelSign level={school.level} /> {school.school.name}
          <span className={styles.small} style={{ display: 'block' }}>
            {numbers.join(' · ')}
          </span>
        </>
      }
    >
      {() => (
        <>
          <p className={styles.text}>
            <LevelSign level={school.level} named />
            {school.school.login === null ? null : ` · ${school.school.login}`}
          </p>
          {combined ? (
            <p className={styles.text}>
              {t('reasons.combined', {
                p: t.probability(combined.p),
                q: qText(combined.q, t),
                level: t(`levels.${school.level}`),
              })}
            </p>
          ) : null}
          {school.reasons.length > 0 ? (
            <ul className={styles.list}>
              {school.reasons.map((reason) => (
                <li key={reason.indicator}>{reasonText(reason, t)}</li>
              ))}
            </ul>
          ) : null}
          <SchoolViews assessment={assessment} school={school} />
          <SchoolIndicators indicators={school.indicators} />
        </>
      )}
    </Disclosure>
  );
}
