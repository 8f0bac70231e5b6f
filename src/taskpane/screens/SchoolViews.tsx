import { similarSentence, pairSentences, viewSentences } from '../../i18n/view-text';
import type { AssessmentResult, SchoolResult } from '../../risk/analysis';
import { schoolView } from '../../risk/views/school-view';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { comparisonsOf } from '../view/comparisons';
import { SchoolFacts } from './SchoolFacts';

interface SchoolViewsProps {
  readonly assessment: AssessmentResult;
  readonly school: SchoolResult;
}

/** What the federal recommendations ask to look at, the school's years and context, and its pupils' other results. */
export function SchoolViews({ assessment, school }: SchoolViewsProps) {
  const { t, report } = usePane();
  const styles = usePaneStyles();
  if (!report) return null;
  const overview = report.analysis.schools.find((one) => one.school.key === school.school.key);
  const similar = similarSentence(school.indicators['bunch_guard'], t);
  return (
    <>
      {similar === null ? null : <p className={styles.text}>{similar}</p>}
      <div>
        {overview ? (
          <Disclosure summary={t('views.schoolYears.heading')}>
            {() => (
              <ul className={styles.plainList}>
                <SchoolFacts overview={overview} />
              </ul>
            )}
          </Disclosure>
        ) : null}
        <Disclosure summary={t('views.heading')}>
          {() => <Sentences sentences={viewSentences(schoolView(report.analysis, assessment, school), t)} />}
        </Disclosure>
        {comparisonsOf(report, assessment.assessment, school.school.key, t).map(({ title, summary }, index) => (
          <Disclosure key={index} summary={title}>
            {() => <Sentences sentences={pairSentences(summary, t)} />}
          </Disclosure>
        ))}
      </div>
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = usePaneStyles();
  return (
    <ul className={styles.list}>
      {sentences.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}
