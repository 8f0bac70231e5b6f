import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { AnalysisReport } from '../../app/api';
import { SettingsLine } from '../components/SettingsLine';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { useStartRequest } from '../shell-context';
import { usePaneStyles } from '../styles';
import { AnalysisResultView } from './AnalysisResultView';

/** Place 3: reads the results in the workbook and shows the signs, each with its numbers. */
export function AnalysisScreen() {
  const { app, t, report, setReport, announce } = usePane();
  const styles = usePaneStyles();
  const task = useTask<AnalysisReport>();
  const run = async (): Promise<void> => {
    const value = await task.run((runOptions) => app.analyse({}, runOptions));
    if (value) setReport(value);
  };
  useStartRequest('analysis', () => void run());
  const fresh = task.state.phase === 'done' ? task.state.value : null;
  useEffect(() => {
    if (fresh) announce(t('pane.analysis.done', { assessments: fresh.analysis.assessments.length }));
  }, [fresh, announce, t]);
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{t('pane.analysis.heading')}</h2>
      {report ? null : <p className={styles.text}>{t('pane.analysis.intro')}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy(task.state)} onClick={() => void run()}>
          {t(report ? 'pane.analysis.again' : 'pane.analysis.run')}
        </Button>
      </div>
      <SettingsLine outdated={report !== null} />
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void run()} />
      {report && !isBusy(task.state) ? <AnalysisResultView report={report} focusOn={fresh} /> : null}
    </div>
  );
}
