import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PlanReceipt } from '../../plan/ports';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { Notice } from './Notice';
import { TakeBackButton } from './TakeBackButton';
import { TakenBackNotice } from './TakenBackNotice';
import { TaskStatus } from './TaskStatus';

interface ChangeDoneProps {
  readonly plan: WorkbookPlan;
  readonly text: string;
  /** the sheet that the change has added */
  readonly sheet?: string;
  readonly onTakenBack?: () => void;
}

/** After a change of the workbook: what was done, and the way back while it is still the last change. */
export function ChangeDone({ plan, text, sheet, onTakenBack }: ChangeDoneProps) {
  const { app, t, goToCell } = usePane();
  const styles = usePaneStyles();
  const task = useTask<PlanReceipt>();
  const [takenBack, setTakenBack] = useState<PlanReceipt | null>(null);
  const finish = (receipt: PlanReceipt): void => {
    setTakenBack(receipt);
    onTakenBack?.();
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the focus goes on from what it did.
    if (document.activeElement === document.body && box.current?.offsetParent) box.current.focus();
  }, [takenBack]);
  if (takenBack)
    return (
      <div ref={box} tabIndex={-1} role="group" aria-label={t('pane.takenBack')}>
        <TakenBackNotice receipt={takenBack} />
      </div>
    );
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={text} className={styles.stack}>
      <Notice intent="success">{text}</Notice>
      <div className={styles.row}>
        {sheet === undefined ? null : (
          <Button onClick={() => void goToCell({ sheet, row: 0, column: 0 })}>{t('pane.goToSheet')}</Button>
        )}
        {app.last() === plan ? <TakeBackButton task={task} onTakenBack={finish} /> : null}
      </div>
      <TaskStatus state={task.state} onCancel={task.cancel} />
    </div>
  );
}
