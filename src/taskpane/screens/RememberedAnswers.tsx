import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RememberedAnswer } from '../../app/remembered-answers';
import type { PlanReceipt } from '../../plan/ports';
import { Disclosure } from '../components/Disclosure';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

interface RememberedAnswersProps {
  /** looked up anew whenever this changes */
  readonly since: unknown;
  readonly onForgotten: () => void;
}

/** What the user has answered about the tables of this workbook, to be forgotten one by one or all; nothing while there is none. */
export function RememberedAnswers({ since, onForgotten }: RememberedAnswersProps) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const [known, setKnown] = useState<readonly RememberedAnswer[]>([]);
  const task = useTask<PlanReceipt>();
  useEffect(() => {
    let gone = false;
    void app.rememberedAnswers().then((result) => {
      // A workbook that cannot be read now shows its failure where something is asked of it.
      if (!gone && result.ok) setKnown(result.value);
    });
    return () => {
      gone = true;
    };
  }, [app, since]);
  const forget = async (ids: readonly string[]): Promise<void> => {
    if (!(await task.run(() => app.forgetAnswers(ids)))) return;
    setKnown((before) => before.filter(({ id }) => !ids.includes(id)));
    announce(t('answers.forgotten', { count: ids.length }));
    onForgotten();
  };
  if (known.length === 0) return null;
  const button = (ids: readonly string[], text: string, name?: string) => (
    <div>
      <Button
        size="small"
        disabledFocusable={isBusy(task.state)}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={() => void forget(ids)}
      >
        {text}
      </Button>
    </div>
  );
  return (
    <Disclosure summary={t('answers.heading', { count: known.length })}>
      {() => (
        <>
          <p className={styles.small}>{t('answers.intro')}</p>
          <ul className={styles.plainList}>
            {known.map((each) => {
              const answer = answerText(each, t);
              return (
                <li key={each.id} className={styles.tight}>
                  <span className={styles.text}>{answer}</span>
                  {button([each.id], t('columns.forget'), t('answers.forgetNamed', { answer }))}
                </li>
              );
            })}
          </ul>
          {known.length > 1
            ? button(
                known.map(({ id }) => id),
                t('columns.forgetAll'),
              )
            : null}
          <TaskStatus state={task.state} onCancel={task.cancel} />
        </>
      )}
    </Disclosure>
  );
}

/** The question in short, and what was answered. */
function answerText(remembered: RememberedAnswer, t: ReturnType<typeof usePane>['t']): string {
  const { sheet } = remembered;
  const answer = answered(remembered, t);
  return sheet === null ? t('answers.old', { answer }) : t('answers.sheet', { sheet, answer });
}

function answered({ name, school, columns, results }: RememberedAnswer, t: ReturnType<typeof usePane>['t']): string {
  if (results !== null) return t(results ? 'questions.tableYes' : 'questions.tableNo');
  if (school !== null) return name === null ? t('answers.school', { school }) : t('answers.name', { name, school });
  const pairs = columns.map(({ header, role }) =>
    header === '' ? t(`questions.role.${role}`) : t('columns.pair', { header, field: t(`questions.role.${role}`) }),
  );
  return pairs.join('; ');
}
