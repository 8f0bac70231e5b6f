import { Button } from '@fluentui/react-components';
import type { AnalysisReport } from '../../app/api';
import type { DataSource } from '../../domain/assessment';
import { Disclosure } from '../components/Disclosure';
import { HelpLink } from '../components/HelpLink';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { SheetNotes } from '../components/SheetNotes';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';
import { indicatorName } from '../view/indicator-view';
import { isComparable, schoolsAtRisk } from '../view/levels';
import { AssessmentView } from './AssessmentView';
import { QuestionList } from './QuestionList';
import { RecheckAgreements } from './RecheckAgreements';
import { ResultComparisons } from './ResultComparisons';
import { ZoneMovementView } from './SchoolFacts';
import { SourceList } from './SourceList';

interface AnalysisResultViewProps {
  readonly report: AnalysisReport;
  /** the report when it has just arrived: its heading takes the focus */
  readonly focusOn: AnalysisReport | null;
}

/** The result of an analysis: what was read, then one part for each subject, class and year. */
export function AnalysisResultView({ report, focusOn }: AnalysisResultViewProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { analysis, notes } = report;
  const titleOf = (source: DataSource): string | null => {
    const result = analysis.assessments.find(({ data }) => data.sources.includes(source));
    return result ? assessmentTitle(result.assessment, t) : null;
  };
  return (
    <section className={styles.screen}>
      <ResultHeading focusOn={focusOn}>
        {t('pane.analysis.done', { assessments: analysis.assessments.length })}
      </ResultHeading>
      {analysis.assessments.length === 0 ? (
        <Notice intent="info" title={t('pane.analysis.nothing')}>
          {t('pane.analysis.nothingText')}
        </Notice>
      ) : (
        <Outcome report={report} />
      )}
      {analysis.status === 'incomplete' ? (
        <Notice intent="warning" title={t('pane.analysis.incomplete')}>
          {t('pane.analysis.incompleteText', {
            indicators: [...new Set(analysis.crashed.map(({ indicator }) => indicatorName(indicator, t)))],
          })}
        </Notice>
      ) : null}
      <QuestionList questions={report.questions ?? []} />
      {analysis.assessments.length > 0 ? (
        <section className={styles.stack}>
          <h3 className={styles.subheading}>{t('schools.works.heading')}</h3>
          {analysis.assessments.map((result, index) => (
            <AssessmentView key={index} result={result} />
          ))}
        </section>
      ) : null}
      <div>
        {analysis.assessments.length > 0 ? (
          <Disclosure summary={t('schools.movement')}>{() => <ZoneMovementView analysis={analysis} />}</Disclosure>
        ) : null}
        <RecheckAgreements rechecks={report.rechecks ?? []} />
        <ResultComparisons comparisons={report.comparisons ?? []} />
        <SourceList sources={analysis.sources} titleOf={titleOf} />
        <SheetNotes title={t('pane.analysis.skipped', { count: notes.length })} notes={notes} />
      </div>
    </section>
  );
}

/** How many schools need a look, and the way to them. */
function Outcome({ report }: { readonly report: AnalysisReport }) {
  const { t, goToPlace } = usePane();
  const styles = usePaneStyles();
  const count = schoolsAtRisk(report).length;
  if (count === 0 && !isComparable(report)) return <Notice intent="info">{t('pane.analysis.notComparable')}</Notice>;
  return (
    <>
      <p className={styles.text}>
        <strong>{t('pane.analysis.atRisk', { count })}</strong>
      </p>
      <p className={styles.small}>
        {t('reasons.honest')} <HelpLink id="honest.use" about={t('start.about.use')} />
      </p>
      <div>
        <Button appearance="primary" onClick={() => goToPlace('risk')}>
          {t('schools.open')}
        </Button>
      </div>
    </>
  );
}
