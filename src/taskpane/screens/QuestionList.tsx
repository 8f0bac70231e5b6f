import { Button, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../app/answers';
import { columnName } from '../../domain/cell';
import type { ColumnQuestion, ColumnRole, OpenQuestion, TableQuestion } from '../../domain/supplements';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import type { PlanReceipt } from '../../plan/ports';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  // a select wants the room of its longest option
  form: { '& .fui-Field, & .fui-Field > *, & select': { minWidth: 0 } },
});

const YES = 'yes';
const NO = 'no';

/** What the tables do not say: each question with its answer, remembered in the workbook. */
export function QuestionList({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  const { t } = usePane();
  const { startPlace } = useShell();
  const [answered, setAnswered] = useState(false);
  const styles = usePaneStyles();
  if (questions.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3 className={styles.subheading}>{t('questions.heading', { count: questions.length })}</h3>
      <p className={styles.small}>{t('questions.intro')}</p>
      {questions.map((question) => (
        <Question key={question.fingerprint} question={question} onAnswered={() => setAnswered(true)} />
      ))}
      {answered ? (
        <div>
          <Button appearance="primary" onClick={() => startPlace('analysis')}>
            {t('pane.analysis.again')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface QuestionProps {
  readonly question: OpenQuestion;
  readonly onAnswered: () => void;
}

function Question({ question, onAnswered }: QuestionProps) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const own = useStyles();
  const [school, setSchool] = useState('');
  const [roles, setRoles] = useState<Readonly<Record<number, ColumnRole>>>(() => likely(question));
  const task = useTask<PlanReceipt>();
  const answer = answerOf(question, school, roles);
  const save = async (): Promise<void> => {
    if (!answer) return;
    if (!(await task.run(() => app.answer(question, answer)))) return;
    announce(t('questions.saved'));
    onAnswered();
  };
  return (
    <form
      className={mergeClasses(styles.stack, own.form)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {question.kind === 'columns' ? (
        <ColumnFields question={question} roles={roles} onChange={setRoles} />
      ) : question.kind === 'table' ? (
        <TableField question={question} value={school} onChange={setSchool} />
      ) : question.kind === 'school' ? (
        <Field label={t('questions.school', { sheet: question.sheet })} hint={t('questions.schoolHint')}>
          <Input value={school} onChange={(_, { value }) => setSchool(value)} />
        </Field>
      ) : (
        <Field label={t('questions.name', { sheet: question.sheet, name: question.name })}>
          <Select value={school} onChange={(_, { value }) => setSchool(value)}>
            <option value="" />
            {question.candidates.map(({ key, name, login }) => (
              <option key={key} value={login ?? key}>
                {/* what tells them apart comes first: the end of a long name is cut at 320 px */}
                {login === null ? name : `${login} – ${name}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <Button type="submit" disabledFocusable={!answer || isBusy(task.state)}>
          {t('questions.save')}
        </Button>
        {answer ? null : <span className={styles.small}>{t('questions.incomplete')}</span>}
      </div>
      {task.state.phase === 'done' ? <p className={styles.text}>{t('questions.saved')}</p> : null}
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void save()} />
    </form>
  );
}

interface TableFieldProps {
  readonly question: TableQuestion;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TableField({ question, value, onChange }: TableFieldProps) {
  const { t } = usePane();
  const { sheet, headerRow, headers } = question;
  return (
    <Field label={t('questions.table', { sheet, row: headerRow + 1, headers: headers.join(' | ') })}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="" />
        <option value={YES}>{t('questions.tableYes')}</option>
        <option value={NO}>{t('questions.tableNo')}</option>
      </Select>
    </Field>
  );
}

interface ColumnFieldsProps {
  readonly question: ColumnQuestion;
  readonly roles: Readonly<Record<number, ColumnRole>>;
  readonly onChange: (roles: Readonly<Record<number, ColumnRole>>) => void;
}

function ColumnFields({ question, roles, onChange }: ColumnFieldsProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <fieldset className={styles.stack} style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
      <legend className={styles.text} style={{ padding: 0 }}>
        {t('questions.columns', { sheet: question.sheet, row: question.headerRow + 1 })}
      </legend>
      {question.columns.map(({ column, header, candidates }) => {
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
              value={roles[column] ?? ''}
              onChange={(_, { value }) => {
                const role = candidates.find((each) => each === value);
                if (role) onChange({ ...roles, [column]: role });
              }}
            >
              {candidates.map((role) => (
                <option key={role} value={role}>
                  {t(`questions.role.${role}`)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </fieldset>
  );
}

/** The reader's best guess is what is shown first; two columns are hardly both the first marking. */
function likely(question: OpenQuestion): Readonly<Record<number, ColumnRole>> {
  if (question.kind !== 'columns') return {};
  const taken = new Set<ColumnRole>();
  return Object.fromEntries(
    question.columns.map(({ column, candidates }) => {
      const role = candidates.find((each) => each === 'ignore' || !taken.has(each)) ?? 'ignore';
      taken.add(role);
      return [column, role];
    }),
  );
}

function answerOf(question: OpenQuestion, school: string, roles: Readonly<Record<number, ColumnRole>>): Answer | null {
  if (question.kind === 'table') return school === '' ? null : { kind: 'table', results: school === YES };
  if (question.kind !== 'columns') return school.trim() === '' ? null : { kind: 'school', school: school.trim() };
  // remembered for every table with this header, wherever it begins
  const first = Math.min(...question.columns.map(({ column }) => column));
  return {
    kind: 'columns',
    columns: Object.fromEntries(Object.entries(roles).map(([column, role]) => [Number(column) - first, role])),
  };
}
