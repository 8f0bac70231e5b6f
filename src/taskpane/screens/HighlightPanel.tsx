import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HighlightPreview, HighlightState, HighlightTakenBack, PendingMarks } from '../../app/api';
import type { PlanReceipt } from '../../plan/ports';
import type { HighlightChoice } from '../../reports/highlight/choice';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { usePendingMarks } from '../hooks/use-pending-marks';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolsAtRisk } from '../view/levels';
import { HighlightPreviewView } from './HighlightPreviewView';
import { HighlightLeft, HighlightLegend, HighlightOn } from './HighlightState';

interface HighlightPanelProps {
  readonly active: boolean;
  /** asked for; rows that wait for their marks are shown even if it was not */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Marking of the schools in the sheets: choice, preview, apply, renew, take back. The state is read from the workbook itself. */
export function HighlightPanel({ active, open, onClose }: HighlightPanelProps) {
  const { app, t, report, announce } = usePane();
  const styles = usePaneStyles();
  const state = useTask<HighlightState>();
  const preview = useTask<HighlightPreview>();
  const change = useTask<PlanReceipt>();
  const back = useTask<HighlightTakenBack>();
  const [choice, setChoice] = useState<HighlightChoice | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [opened, setOpened] = useState(0);
  /** counts what has ended: each time the focus comes back to the heading */
  const [ended, setEnded] = useState(0);
  const highlighted = state.state.value?.active ?? false;
  const [pending, forgetPending] = usePendingMarks(report);
  const { run: runState } = state;
  const refresh = useCallback(() => runState(() => app.highlightState()), [app, runState]);
  useEffect(() => {
    // The file may have been reopened, or the marking taken back elsewhere.
    if (active) void refresh();
  }, [active, refresh]);
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, announce]);
  useEffect(() => {
    if (pending === null) return;
    if (pending.refreshed) {
      announce(t('marks.refreshed'));
      void refresh();
    } else if (pending.rows > 0) announce(pendingText(pending, t));
  }, [pending, announce, refresh, t]);

  const finish = async (text: string): Promise<void> => {
    setSaid(text);
    forgetPending();
    await refresh();
    setEnded((count) => count + 1);
  };
  const dismiss = (): void => {
    preview.reset();
    if (!highlighted) onClose();
    setEnded((count) => count + 1);
  };

  const busy = [preview, change, back].some((task) => isBusy(task.state));
  const look = async (wished?: HighlightChoice): Promise<void> => {
    setSaid(null);
    back.reset();
    if (!report) return;
    if (wished) setChoice(wished);
    const found = await preview.run((options) => app.previewHighlight(report, options, wished));
    if (!found || wished) return;
    setChoice(found.choice);
    setOpened((count) => count + 1);
  };
  /** The workbook is another one by now: what would be done to it is shown anew. */
  const lookAgain = (): void => {
    change.reset();
    void look(choice ?? undefined);
  };
  const apply = async (): Promise<void> => {
    const plan = preview.state.value?.plan;
    if (!plan) return;
    const receipt = await change.run((options) => app.apply(plan, options));
    if (!receipt) return;
    preview.reset();
    await finish(t('marks.applied'));
  };
  const renew = async (): Promise<void> => {
    if (!report) return;
    const receipt = await change.run((options) => app.refreshHighlight(report, options));
    if (receipt) await finish(t('marks.refreshed'));
  };
  const takeBack = async (): Promise<void> => {
    setSaid(null);
    const receipt = await back.run((options) => app.takeBackHighlight(options));
    if (receipt) await finish(t('marks.takenBack', { cells: receipt.skipped.length }));
  };

  const canMark = report !== null && schoolsAtRisk(report).length > 0;
  const known = state.state.phase === 'done' || state.state.phase === 'failed';
  const asked = useRef(false);
  const { reset } = preview;
  useEffect(() => {
    asked.current = open;
    if (open) return;
    setSaid(null);
    reset();
  }, [open, reset]);
  useEffect(() => {
    if (!asked.current || !known) return;
    asked.current = false;
    // What would be marked is what one comes for; where marks are, one comes for them.
    if (canMark && !highlighted) void look();
  });
  const close = (): void => {
    setSaid(null);
    onClose();
  };
  const waiting = (pending?.rows ?? 0) > 0 && pending?.refreshed === false;
  if (!open && !waiting && said === null) return null;
  if (!canMark && !highlighted && said === null) return null;
  const shown = preview.state.value;
  return (
    <section className={styles.card}>
      {shown && choice ? null : (
        <ResultHeading level={3} focusOn={ended === 0 ? null : ended}>
          {t('marks.heading')}
        </ResultHeading>
      )}
      {said === null ? null : <Notice intent="success">{said}</Notice>}
      {back.state.value ? <HighlightLeft taken={back.state.value} /> : null}
      {highlighted ? <HighlightOn sheets={state.state.value?.sheets ?? []} /> : null}
      {pending && waiting && !shown ? (
        <Notice
          intent="warning"
          actions={
            <Button disabledFocusable={busy} onClick={() => void renew()}>
              {t('marks.refresh')}
            </Button>
          }
        >
          {pendingText(pending, t)}
        </Notice>
      ) : null}
      {shown && choice ? (
        <HighlightPreviewView
          preview={shown}
          choice={choice}
          busy={busy}
          opened={opened}
          onChoose={(wished) => void look(wished)}
          onApply={() => void apply()}
          onCancel={dismiss}
        />
      ) : (
        <div className={styles.row}>
          {canMark ? (
            <Button disabledFocusable={busy} onClick={() => void look()}>
              {t(highlighted ? 'marks.change' : 'marks.again')}
            </Button>
          ) : null}
          {highlighted ? (
            <Button disabledFocusable={busy} onClick={() => void takeBack()}>
              {t('marks.takeBack')}
            </Button>
          ) : null}
          {report ? (
            <Button disabledFocusable={busy} onClick={close}>
              {t('pane.close')}
            </Button>
          ) : null}
        </div>
      )}
      <TaskStatus state={preview.state} onCancel={preview.cancel} onRetry={() => void look(choice ?? undefined)} />
      <TaskStatus state={change.state} onCancel={change.cancel} onRetry={lookAgain} />
      <TaskStatus state={back.state} onCancel={back.cancel} />
      <TaskStatus state={state.state} onCancel={state.cancel} onRetry={() => void refresh()} />
      <HighlightLegend />
    </section>
  );
}

function pendingText({ rows, sheets }: PendingMarks, t: ReturnType<typeof usePane>['t']): string {
  return t('marks.pending', { rows, sheets: sheets.join(', ') });
}
