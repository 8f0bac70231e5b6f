import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { HighlightPreview, HighlightState } from '../../app/api';
import type { PlanReceipt } from '../../plan/ports';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask, type Task } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolsAtRisk } from '../view/levels';
import { HighlightPreviewView } from './HighlightPreviewView';

/** Marking of the schools in the sheets: preview, apply, take back. The state is read from the workbook itself. */
export function HighlightPanel({ active }: { readonly active: boolean }) {
  const { app, t, report, announce } = usePane();
  const styles = usePaneStyles();
  const state = useTask<HighlightState>();
  const preview = useTask<HighlightPreview>();
  const change = useTask<PlanReceipt>();
  const [said, setSaid] = useState<string | null>(null);
  /** counts what has ended: each time the focus comes back to the heading */
  const [ended, setEnded] = useState(0);
  const { run: runState } = state;
  const refresh = useCallback(() => runState(() => app.highlightState()), [app, runState]);
  useEffect(() => {
    // The file may have been reopened, or the marking taken back elsewhere.
    if (active) void refresh();
  }, [active, refresh]);
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, announce]);

  const finish = async (text: string): Promise<void> => {
    setSaid(text);
    await refresh();
    setEnded((count) => count + 1);
  };
  const dismiss = (): void => {
    preview.reset();
    setEnded((count) => count + 1);
  };

  const busy = [preview, change].some((task) => isBusy(task.state));
  const look = (): void => {
    setSaid(null);
    if (report) void preview.run((options) => app.previewHighlight(report, options));
  };
  const apply = async (): Promise<void> => {
    const plan = preview.state.value?.plan;
    if (!plan) return;
    const receipt = await change.run((options) => app.apply(plan, options));
    if (!receipt) return;
    preview.reset();
    await finish(t('pane.highlight.applied'));
  };
  const takeBack = async (): Promise<void> => {
    setSaid(null);
    const receipt = await change.run((options) => app.takeBackHighlight(options));
    if (!receipt) return;
    await finish(t('pane.highlight.takenBack', { cells: receipt.skipped.length }));
  };

  const highlighted = state.state.value?.active ?? false;
  const canMark = report !== null && schoolsAtRisk(report).length > 0;
  if (!canMark && !highlighted && said === null) return null;
  return (
    <section className={styles.card} aria-label={t('pane.highlight.heading')}>
      <ResultHeading level={3} focusOn={ended === 0 ? null : ended}>
        {t('pane.highlight.heading')}
      </ResultHeading>
      {said === null ? null : <Notice intent="success">{said}</Notice>}
      {highlighted ? <HighlightOn state={state} /> : null}
      {preview.state.value ? (
        <HighlightPreviewView
          preview={preview.state.value}
          busy={busy}
          onApply={() => void apply()}
          onCancel={dismiss}
        />
      ) : (
        <div className={styles.row}>
          {canMark ? (
            <Button appearance={highlighted ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={look}>
              {t(highlighted ? 'pane.highlight.renew' : 'pane.highlight.preview')}
            </Button>
          ) : null}
          {highlighted ? (
            <Button disabledFocusable={busy} onClick={() => void takeBack()}>
              {t('pane.highlight.takeBack')}
            </Button>
          ) : null}
        </div>
      )}
      <TaskStatus state={preview.state} onCancel={preview.cancel} onRetry={look} />
      <TaskStatus state={change.state} onCancel={change.cancel} />
      <TaskStatus state={state.state} onCancel={state.cancel} onRetry={() => void refresh()} />
    </section>
  );
}

function HighlightOn({ state }: { readonly state: Task<HighlightState> }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const sheets = state.state.value?.sheets ?? [];
  return (
    <div className={styles.tight}>
      <p className={styles.text}>{t('pane.highlight.on')}</p>
      <ul className={styles.list}>
        {sheets.map(({ sheet, rows }) => (
          <li key={sheet}>{t('pane.highlight.sheetRows', { sheet, rows })}</li>
        ))}
      </ul>
    </div>
  );
}
