import { useState } from 'react';
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
  readonly onTakenBack: () => void;
}

/** After a change of the workbook: what was done, and the way back while it is still the last change. */
export function ChangeDone({ plan, text, onTakenBack }: ChangeDoneProps) {
  const { app } = usePane();
  const styles = usePaneStyles();
  const task = useTask<PlanReceipt>();
  const [takenBack, setTakenBack] = useState<PlanReceipt | null>(null);
  const finish = (receipt: PlanReceipt): void => {
    setTakenBack(receipt);
    onTakenBack();
  };
  if (takenBack) return <TakenBackNotice receipt={takenBack} />;
  return (
    <div className={styles.stack}>
      <Notice intent="success">{text}</Notice>
      {app.last() === plan ? (
        <div>
          <TakeBackButton task={task} onTakenBack={finish} />
        </div>
      ) : null}
      <TaskStatus state={task.state} onCancel={task.cancel} />
    </div>
  );
}
