import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { columnName } from '../../domain/cell';
import type { PlanReceipt } from '../../plan/ports';
import type { HeadedColumns } from '../../app/measure-columns';
import type { MeasureField } from '../../roadmap/measure-table';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { columnsProblem, MEASURE_FIELDS } from '../view/measure-columns';

interface MeasureColumnsProps {
  readonly table: HeadedColumns;
  /** what to say instead of the usual introduction */
  readonly intro?: string;
  /** the remembered columns count from the next check on */
  readonly onSaved: () => void;
}

/** What each column of a measure table means; remembered in the workbook for every table with this header. */
export function MeasureColumns({ table, intro, onSaved }: MeasureColumnsProps) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const { columns } = table;
  const [fields, setFields] = useState<Readonly<Record<number, MeasureField>>>(() =>
    Object.fromEntries(columns.map(({ column, field }) => [column, field])),
  );
  const task = useTask<PlanReceipt>();
  const problem = columnsProblem(Object.values(fields));
  const save = async (): Promise<void> => {
    if (problem !== null || !(await task.run(() => app.mapColumns(table, fields)))) return;
    announce(t('questions.measure.saved'));
    onSaved();
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.small}>{intro ?? t('questions.measure.intro')}</p>
      {columns.map(({ column, header }) => {
        const name = columnName(column);
        return (
          <Field
            key={column}
            label={
              header === ''
                ? t('questions.columnNoHeader', { column: name })
                : t('questions.column', { column: name, header })
            }
          >
            <Select
              value={fields[column] ?? 'unknown'}
              onChange={(_, { value }) => {
                const field = MEASURE_FIELDS.find((each) => each === value);
                if (field) setFields({ ...fields, [column]: field });
              }}
            >
              {MEASURE_FIELDS.map((field) => (
                <option key={field} value={field}>
                  {t(`questions.measure.field.${field}`)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      <div className={styles.row}>
        <Button type="submit" disabledFocusable={problem !== null || isBusy(task.state)}>
          {t('questions.save')}
        </Button>
        {problem === null ? null : <span className={styles.small}>{t(`questions.measure.${problem}`)}</span>}
      </div>
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void save()} />
    </form>
  );
}
