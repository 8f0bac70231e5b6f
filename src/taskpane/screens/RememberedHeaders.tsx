import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RememberedColumns } from '../../app/measure-columns';
import type { PlanReceipt } from '../../plan/ports';
import { Disclosure } from '../components/Disclosure';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

interface RememberedHeadersProps {
  /** looked up anew with each check */
  readonly since: unknown;
  readonly onForgotten: () => void;
}

/** Headers that the user has explained in this workbook, to be forgotten one by one or all; nothing while there are none. */
export function RememberedHeaders({ since, onForgotten }: RememberedHeadersProps) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const [known, setKnown] = useState<readonly RememberedColumns[]>([]);
  const task = useTask<PlanReceipt>();
  useEffect(() => {
    let gone = false;
    void app.rememberedColumns().then((result) => {
      // A workbook that cannot be read now shows its failure where something is asked of it.
      if (!gone && result.ok) setKnown(result.value);
    });
    return () => {
      gone = true;
    };
  }, [app, since]);
  const forget = async (ids: readonly string[]): Promise<void> => {
    if (!(await task.run(() => app.forgetColumns(ids)))) return;
    setKnown((before) => before.filter(({ id }) => !ids.includes(id)));
    announce(t('columns.forgotten', { count: ids.length }));
    onForgotten();
  };
  const titleOf = ({ columns }: RememberedColumns): string =>
    columns.length === 0 ? t('columns.old') : columns.map(({ header }) => header).join(' | ');
  if (known.length === 0) return null;
  const all = known.map(({ id }) => id);
  return (
    <Disclosure summary={t('columns.remembered', { count: known.length })}>
      {() => (
        <>
          <p className={styles.small}>{t('columns.rememberedIntro')}</p>
          <ul className={styles.plainList}>
            {known.map((entry) => (
              <li key={entry.id} className={styles.tight}>
                <span className={styles.small}>
                  {entry.columns.length === 0
                    ? t('columns.old')
                    : entry.columns
                        .map(({ header, field }) =>
                          t('columns.pair', { header, field: t(`questions.measure.field.${field}`) }),
                        )
                        .join('; ')}
                </span>
                <div>
                  <Button
                    size="small"
                    disabledFocusable={isBusy(task.state)}
                    aria-label={t('columns.forgetNamed', { header: titleOf(entry) })}
                    onClick={() => void forget([entry.id])}
                  >
                    {t('columns.forget')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {known.length > 1 ? (
            <div>
              <Button size="small" disabledFocusable={isBusy(task.state)} onClick={() => void forget(all)}>
                {t('columns.forgetAll')}
              </Button>
            </div>
          ) : null}
          <TaskStatus state={task.state} onCancel={task.cancel} />
        </>
      )}
    </Disclosure>
  );
}
