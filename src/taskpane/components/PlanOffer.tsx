import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../app/api';
import type { PlanReceipt, RunOptions } from '../../plan/ports';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { ResultHeading } from './ResultHeading';
import { TaskStatus } from './TaskStatus';

interface PlanOfferProps<T> {
  readonly heading: string;
  /** what the plan is made from, as a text: a plan made from something else must not be applied */
  readonly inputs: string;
  readonly prepare: (run: RunOptions) => Promise<Result<T>>;
  readonly planOf: (prepared: T) => WorkbookPlan;
  readonly show: (prepared: T) => ReactNode;
  readonly applyText: string;
  readonly onApplied: (prepared: T) => void;
  readonly onClose: () => void;
  /** the parameters */
  readonly children?: ReactNode;
}

/** A change on offer: parameters, what would change, apply or leave it. */
export function PlanOffer<T>(props: PlanOfferProps<T>) {
  const { heading, inputs, prepare, planOf, show, applyText, onApplied, onClose, children } = props;
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const preview = useTask<T>();
  const change = useTask<PlanReceipt>();
  const [opened] = useState(() => Symbol('opened'));
  const busy = isBusy(preview.state) || isBusy(change.state);
  const prepared = preview.state.phase === 'done' ? preview.state.value : null;
  const { reset } = preview;
  useEffect(() => reset(), [reset, inputs]);

  const look = (): void => void preview.run(prepare);
  /** The workbook is another one by now: what would be done to it is shown anew. */
  const lookAgain = (): void => {
    change.reset();
    look();
  };
  const apply = async (): Promise<void> => {
    if (prepared === null) return;
    const receipt = await change.run((options) => app.apply(planOf(prepared), options));
    if (receipt) onApplied(prepared);
  };
  return (
    <div
      className={styles.stack}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || busy) return;
        event.preventDefault();
        onClose();
      }}
    >
      <ResultHeading level={3} focusOn={opened}>
        {heading}
      </ResultHeading>
      {children}
      <div className={styles.row}>
        <Button appearance={prepared === null ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={look}>
          {t('repair.preview')}
        </Button>
        {prepared === null ? (
          <Button disabledFocusable={busy} onClick={onClose}>
            {t('pane.close')}
          </Button>
        ) : null}
      </div>
      <TaskStatus state={preview.state} onCancel={preview.cancel} onRetry={look} />
      {prepared === null ? null : (
        <section className={styles.stack}>
          <ResultHeading level={3} focusOn={prepared}>
            {t('repair.previewHeading')}
          </ResultHeading>
          {show(prepared)}
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={busy || planOf(prepared).operations.length === 0}
              onClick={() => void apply()}
            >
              {applyText}
            </Button>
            <Button disabledFocusable={busy} onClick={onClose}>
              {t('pane.doNotApply')}
            </Button>
          </div>
          <TaskStatus state={change.state} onCancel={change.cancel} onRetry={lookAgain} />
        </section>
      )}
    </div>
  );
}
