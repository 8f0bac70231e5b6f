import { Button } from '@fluentui/react-components';
import type { AnalysisReport } from '../../app/api';
import type { SchoolOverview } from '../../risk/analysis';
import { reasonText } from '../../i18n/reason-text';
import { Disclosure } from '../components/Disclosure';
import { LevelSign } from '../components/LevelSign';
import { Notice } from '../components/Notice';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';
import { flaggedResults, isComparable, schoolsAtRisk } from '../view/levels';
import { HighlightPanel } from './HighlightPanel';
import { MeasuresPanel } from './MeasuresPanel';
import { RecheckPanel } from './RecheckPanel';
import { ReportsPanel } from './ReportsPanel';
import { SchoolFacts, ZoneMovementView } from './SchoolFacts';

/** Place 4: schools at risk over all works, and their marking in the sheets. */
export function RiskScreen({ active }: { readonly active: boolean }) {
  const { t, report, goToPlace } = usePane();
  const styles = usePaneStyles();
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{t('pane.risk.heading')}</h2>
      {report ? (
        <RiskList report={report} />
      ) : (
        <>
          <p className={styles.text}>{t('pane.risk.noAnalysis')}</p>
          <div>
            <Button appearance="primary" onClick={() => goToPlace('analysis')}>
              {t('pane.risk.toAnalysis')}
            </Button>
          </div>
        </>
      )}
      {report ? <MeasuresPanel report={report} /> : null}
      {report ? <RecheckPanel report={report} /> : null}
      {report ? <ReportsPanel report={report} /> : null}
      <HighlightPanel active={active} />
    </div>
  );
}

function RiskList({ report }: { readonly report: AnalysisReport }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const schools = schoolsAtRisk(report);
  if (schools.length === 0) {
    if (!isComparable(report)) return <Notice intent="info">{t('pane.analysis.notComparable')}</Notice>;
    return <Notice intent="success">{t('pane.risk.none', { assessments: report.analysis.assessments.length })}</Notice>;
  }
  return (
    <>
      <p className={styles.text}>{t('reasons.honest')}</p>
      <p className={styles.small}>{t('pane.risk.count', { count: schools.length })}</p>
      <ZoneMovementView analysis={report.analysis} />
      <div>
        {schools.map((school) => (
          <RiskSchool key={school.school.key} overview={school} />
        ))}
      </div>
    </>
  );
}

function RiskSchool({ overview }: { readonly overview: SchoolOverview }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const flagged = flaggedResults(overview);
  return (
    <Disclosure
      summary={
        <>
          <LevelSign level={overview.level} /> {overview.school.name}
          <span className={styles.small} style={{ display: 'block' }}>
            {t('pane.risk.flagged', { flagged: flagged.length, total: overview.results.length })}
          </span>
        </>
      }
    >
      {() => (
        <ul className={styles.plainList}>
          <SchoolFacts overview={overview} />
          {flagged.map(({ assessment, result }, index) => (
            <li key={index}>
              <LevelSign level={result.level} /> <strong>{assessmentTitle(assessment, t)}</strong>
              <ul className={styles.list}>
                {result.reasons.map((reason) => (
                  <li key={reason.indicator}>{reasonText(reason, t)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
