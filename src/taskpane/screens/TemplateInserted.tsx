import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReceipt } from '../../plan/ports';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { TakeBackButton } from '../components/TakeBackButton';
import { TakenBackNotice } from '../components/TakenBackNotice';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { cornerOf, mainSheet } from '../view/plan-sample';

interface TemplateInsertedProps {
  readonly plan: WorkbookPlan;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}

/** After inserting: where it is, and the way back. */
export function TemplateInserted({ plan, onBack, onAgain }: TemplateInsertedProps) {
  const { app, t, goToCell } = usePane();
  const styles = usePaneStyles();
  const takingBack = useTask<PlanReceipt>();
  const [takenBack, setTakenBack] = useState<PlanReceipt | null>(null);
  const sheet = mainSheet(plan) ?? '';
  const placed = !plan.operations.some(({ kind }) => kind === 'addSheet');
  // Another change may have been made since; then taking back the last one would take back something else.
  const last = app.last();
  const stillLast = last?.title === plan.title && JSON.stringify(last.params) === JSON.stringify(plan.params);

  return (
    <div className={styles.screen}>
      <ResultHeading focusOn={takenBack ?? plan}>
        {takenBack
          ? t('pane.takenBack')
          : t(placed ? 'pane.templates.insertedAt' : 'pane.templates.inserted', { sheet })}
      </ResultHeading>
      {takenBack ? (
        <TakenBackNotice receipt={takenBack} />
      ) : (
        <>
          <Notice intent="success">{t('pane.templates.insertedText')}</Notice>
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => void goToCell({ sheet, ...cornerOf(plan) })}>
              {t('pane.goToSheet')}
            </Button>
            {stillLast ? <TakeBackButton task={takingBack} onTakenBack={setTakenBack} /> : null}
          </div>
          <TaskStatus state={takingBack.state} onCancel={takingBack.cancel} />
        </>
      )}
      <div className={styles.row}>
        <Button onClick={onAgain}>{t('pane.templates.again')}</Button>
        <Button onClick={onBack}>{t('pane.templates.back')}</Button>
      </div>
    </div>
  );
}
