import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AnalysisReport } from '../../app/api';
import { Disclosure } from '../components/Disclosure';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { analysisOptions, emptyAnalysisForm } from '../view/analysis-form';
import { AnalysisResultView } from './AnalysisResultView';
import { AnalysisSettings } from './AnalysisSettings';
import { SchoolNextStep } from './SchoolNextStep';

/** Place 3: reads the results in the workbook and shows the signs, each with its numbers. */
export function AnalysisScreen() {
  const { app, t, report, setReport, announce, goToPlace } = usePane();
  const styles = usePaneStyles();
  const [form, setForm] = useState(emptyAnalysisForm);
  const task = useTask<AnalysisReport>();
  const options = analysisOptions(form);
  const run = async (): Promise<void> => {
    if (!options) return;
    const value = await task.run((runOptions) => app.analyse(options, runOptions));
    if (value) setReport(value);
  };
  const fresh = task.state.phase === 'done' ? task.state.value : null;
  useEffect(() => {
    if (fresh) announce(t('pane.analysis.done', { assessments: fresh.analysis.assessments.length }));
  }, [fresh, announce, t]);
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{t('pane.analysis.heading')}</h2>
      {report ? null : <p className={styles.text}>{t('pane.analysis.intro')}</p>}
      <Disclosure summary={t('pane.analysis.settings')}>
        {() => <AnalysisSettings form={form} onChange={setForm} />}
      </Disclosure>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isBusy(task.state) || options === null}
          onClick={() => void run()}
        >
          {t(report ? 'pane.analysis.again' : 'pane.analysis.run')}
        </Button>
      </div>
      {options === null ? <p className={styles.small}>{t('pane.analysis.fixSettings')}</p> : null}
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void run()} />
      {report && !isBusy(task.state) ? (
        <>
          <AnalysisResultView report={report} focusOn={fresh} />
          {report.analysis.assessments.length > 0 ? (
            <SchoolNextStep text={t('schools.step.look')} onStep={() => goToPlace('risk')} onAll={null} />
          ) : null}
        </>
      ) : null}
    </div>
  );
}
