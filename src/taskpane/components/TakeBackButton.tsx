import { Button } from '@fluentui/react-components';
import type { PlanReceipt } from '../../plan/ports';
import type { Task } from '../hooks/use-task';
import { isBusy } from '../hooks/task-state';
import { usePane } from '../pane-context';

interface TakeBackButtonProps {
  readonly task: Task<PlanReceipt>;
  readonly onTakenBack: (receipt: PlanReceipt) => void;
}

/** Takes the last applied plan back. */
export function TakeBackButton({ task, onTakenBack }: TakeBackButtonProps) {
  const { app, t } = usePane();
  const takeBack = async (): Promise<void> => {
    const receipt = await task.run((options) => app.takeBackLast(options));
    if (receipt) onTakenBack(receipt);
  };
  return (
    <Button disabledFocusable={isBusy(task.state)} onClick={() => void takeBack()}>
      {t('pane.takeBack')}
    </Button>
  );
}
