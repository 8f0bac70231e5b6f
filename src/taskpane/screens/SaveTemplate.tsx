import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReceipt } from '../../plan/ports';
import type { CheckedTable } from '../../roadmap/measure-table';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { TemplateFile } from './TemplateFile';
import { ownTemplatesChanged } from '../view/own-templates-changed';

/** Keeps a checked table as a template in the workbook. */
export function SaveTemplate({ checked }: { readonly checked: CheckedTable }) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const [name, setName] = useState(checked.table.sheet);
  const task = useTask<PlanReceipt>();
  const save = async (): Promise<void> => {
    if (!(await task.run(() => app.saveTemplate(checked, name)))) return;
    announce(t('pane.own.saved'));
    ownTemplatesChanged();
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.small}>{t('pane.own.saveIntro')}</p>
      <Field label={t('pane.own.name')}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={isBusy(task.state)}>
          {t('pane.own.saveButton')}
        </Button>
      </div>
      <TemplateFile make={() => app.tableAsFile(checked, name)} />
      {task.state.phase === 'done' ? <p className={styles.text}>{t('pane.own.saved')}</p> : null}
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void save()} />
    </form>
  );
}
