import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../app/api';
import type { HistoryAction, HistoryList, TakenBack } from '../../app/history';
import type { PlanReceipt } from '../../plan/ports';
import { CellList } from '../components/CellList';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { actionText, HistoryEntry } from './HistoryEntry';

/** What the add-in has done in the workbook, newest first; each action can be taken back while nothing later depends on it. */
export function HistoryPanel() {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const list = useTask<HistoryList>();
  const change = useTask<TakenBack>();
  const keep = useTask<PlanReceipt>();
  const [current, setCurrent] = useState<HistoryAction | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [ended, setEnded] = useState(0);
  const { run } = list;
  const refresh = useCallback(() => run(() => app.history()), [app, run]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const finish = async (text: string): Promise<void> => {
    setSaid(text);
    announce(text);
    await refresh();
    setEnded((count) => count + 1);
  };
  const takeBack = async (action: HistoryAction, force: boolean): Promise<void> => {
    setSaid(null);
    setCurrent(action);
    const receipt = await change.run((options) => app.takeBack(action.id, force, options));
    if (receipt) await finish(t('undo.done', { action: actionText(action, t) }));
  };
  const forget = async (id: string): Promise<void> => {
    setSaid(null);
    change.reset();
    if (await keep.run(() => app.forget(id))) await finish(t('undo.kept'));
  };

  const busy = [list, change, keep].some((task) => isBusy(task.state));
  const changedSheet = sheetThatChanged(change.state.failure);
  useEffect(() => {
    if (changedSheet !== null) announce(t('undo.changedSheet', { sheet: changedSheet }));
  }, [changedSheet, announce, t]);
  const shown = list.state.value;
  const done = change.state.phase === 'done' ? change.state.value : null;
  return (
    <section className={styles.stack}>
      <ResultHeading focusOn={ended}>{t('undo.heading')}</ResultHeading>
      <p className={styles.small}>{t('undo.intro')}</p>
      {said === null ? null : <Notice intent="success">{said}</Notice>}
      {done ? <Left taken={done} /> : null}
      {changedSheet !== null && current ? (
        <Notice
          intent="warning"
          actions={
            <>
              <Button disabledFocusable={busy} onClick={() => void takeBack(current, true)}>
                {t('undo.force')}
              </Button>
              <Button disabledFocusable={busy} onClick={() => void forget(current.id)}>
                {t('undo.keep')}
              </Button>
            </>
          }
        >
          {t('undo.changedSheet', { sheet: changedSheet })}
        </Notice>
      ) : (
        <TaskStatus state={change.state} onCancel={change.cancel} />
      )}
      <TaskStatus state={keep.state} onCancel={keep.cancel} />
      <TaskStatus state={list.state} onCancel={list.cancel} onRetry={() => void refresh()} />
      {shown?.actions.length === 0 ? <p className={styles.text}>{t('undo.none')}</p> : null}
      <ol className={styles.plainList}>
        {shown?.actions.map((action) => (
          <HistoryEntry
            key={action.id}
            action={action}
            busy={busy}
            onTakeBack={() => void takeBack(action, action.rest)}
            onForget={() => void forget(action.id)}
          />
        ))}
      </ol>
      {shown && shown.dropped > 0 ? (
        <p className={styles.small}>{t('undo.dropped', { count: shown.dropped })}</p>
      ) : null}
      <div>
        <Button disabledFocusable={busy} onClick={() => void refresh()}>
          {t('undo.refresh')}
        </Button>
      </div>
    </section>
  );
}

/** An added sheet that was changed since cannot simply go: the user decides. */
function sheetThatChanged(failure: Failure | null): string | null {
  const sheet = failure?.params['sheet'];
  return failure?.code === 'changed' && failure.written.length === 0 && sheet !== undefined ? String(sheet) : null;
}

function Left({ taken }: { readonly taken: TakenBack }) {
  const { t } = usePane();
  const { gone, skipped } = taken;
  return (
    <>
      {gone.length === 0 ? null : <Notice intent="info">{t('undo.gone', { sheets: gone.join(', ') })}</Notice>}
      {skipped.length === 0 ? null : (
        <Notice intent="warning">
          {t('undo.conflict', { cells: skipped.length })}
          <CellList cells={skipped} />
        </Notice>
      )}
    </>
  );
}
