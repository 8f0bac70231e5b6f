import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isBusy, progressShare, type TaskState } from '../hooks/task-state';
import { useDelayed } from '../hooks/use-delayed';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { FailureNotice } from './FailureNotice';
import { Notice } from './Notice';

/** Work shorter than this shows no progress. */
const QUIET_MS = 500;
/** From here on it is said how long the work has been going on, and what may be done meanwhile. */
const LONG_MS = 5_000;

interface TaskStatusProps {
  readonly state: TaskState<unknown>;
  readonly onCancel: () => void;
  readonly onRetry?: () => void;
}

/** Progress with a stop button, or how the work failed or was stopped. */
export function TaskStatus({ state, onCancel, onRetry }: TaskStatusProps) {
  const { t, announce } = usePane();
  const styles = usePaneStyles();
  const shown = useDelayed(isBusy(state), QUIET_MS);
  const ending = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The stop button goes away with the progress; the focus must not fall out of the screen with it.
    if (document.activeElement === document.body) ending.current?.focus();
    // What has the focus is heard by it; else it is said.
    else if (state.phase === 'cancelled') announce(t('pane.cancelled'));
  }, [state.phase, announce, t]);
  if (state.phase === 'failed' && state.failure) {
    return (
      <div ref={ending} tabIndex={-1} role="group" aria-label={t('pane.failure.title')}>
        <FailureNotice failure={state.failure} {...(onRetry ? { onRetry } : {})} />
      </div>
    );
  }
  if (state.phase === 'cancelled') {
    return (
      <div ref={ending} tabIndex={-1} role="group" aria-label={t('pane.cancelled')}>
        <Notice intent="info">{t('pane.cancelled')}</Notice>
      </div>
    );
  }
  if (!shown) return null;

  const share = progressShare(state.progress);
  const stage = stageText(state, t);
  return (
    <div className={styles.stack}>
      <p className={styles.text} role="status">
        {stage}
      </p>
      <ProgressBar aria-label={stage} {...(share === null ? {} : { value: share })} />
      <div className={styles.row}>
        <Button onClick={onCancel} disabled={state.phase === 'stopping'}>
          {t('pane.cancel')}
        </Button>
        <Elapsed key={state.phase} begun={(state.progress?.done ?? 0) > 0} />
        {state.progress?.total ? (
          <span className={styles.small}>
            {t('pane.progress.count', { done: state.progress.done, total: state.progress.total })}
          </span>
        ) : null}
      </div>
    </div>
  );
}

/** Excel answers nothing while somebody types into a cell, and does not say that it waits. */
const EDITING = 'pane.progress.editing';

/** Seconds of long work; outside of the live region, so that they are not read aloud one by one. */
function Elapsed({ begun }: { readonly begun: boolean }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [started] = useState(() => Date.now());
  const [now, setNow] = useState(started);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  if (now - started < LONG_MS) return null;
  return (
    <>
      <span className={styles.small}>{t('pane.progress.long', { seconds: Math.round((now - started) / 1_000) })}</span>
      <span className={styles.small} role="status">
        {!begun && t.has(EDITING) ? t.dynamic(EDITING) : ''}
      </span>
    </>
  );
}

/** The core names its stage; a stage without a text of its own is plain work. */
function stageText(state: TaskState<unknown>, t: ReturnType<typeof usePane>['t']): string {
  if (state.phase === 'stopping') return t('pane.progress.stopping');
  const key = `pane.stage.${state.progress?.stage ?? ''}`;
  return t.has(key) ? t.dynamic(key) : t('pane.progress.working');
}
