import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { AnalysisReport } from '../../app/api';
import { ScreenHead } from '../components/ScreenHead';
import { SettingsLine } from '../components/SettingsLine';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { useStartRequest } from '../shell-context';
import { usePaneStyles } from '../styles';
import { AnalysisResultView } from './AnalysisResultView';

const RememberedAnswers = lazy(() =>
  import('./RememberedAnswers').then((module) => ({ default: module.RememberedAnswers })),
);

/** Place 3: reads the results in the workbook and shows the signs, each with its numbers. */
export function AnalysisScreen() {
  const { app, t, report, setReport } = usePane();
  const styles = usePaneStyles();
  const task = useTask<AnalysisReport>();
  const run = async (): Promise<void> => {
    const value = await task.run((runOptions) => app.analyse({}, runOptions));
    if (value) setReport(value);
  };
  useStartRequest('analysis', () => void run());
  const fresh = task.state.phase === 'done' ? task.state.value : null;
  return (
    <div className={styles.screen}>
      <ScreenHead
        heading={t('pane.analysis.heading')}
        {...(report
          ? { action: { text: t('pane.analysis.again'), busy: isBusy(task.state), onClick: () => void run() } }
          : {})}
      />
      {report ? null : (
        <>
          <p className={styles.text}>{t('pane.analysis.intro')}</p>
          <div>
            <Button appearance="primary" disabledFocusable={isBusy(task.state)} onClick={() => void run()}>
              {t('pane.analysis.run')}
            </Button>
          </div>
        </>
      )}
      <SettingsLine outdated={report !== null} />
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void run()} />
      {report && !isBusy(task.state) ? <AnalysisResultView report={report} focusOn={fresh} /> : null}
      <Suspense fallback={null}>
        <RememberedAnswers
          since={report}
          onForgotten={() => {
            // before the first analysis there is nothing to ask again; one that is going on has read the answer already
            if (report || isBusy(task.state)) void run();
          }}
        />
      </Suspense>
    </div>
  );
}
