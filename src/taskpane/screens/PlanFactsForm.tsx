import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PlanFacts } from '../../app/plan-facts';
import type { PlanReceipt } from '../../plan/ports';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { factsProblems } from '../view/plan-facts';

const EMPTY: PlanFacts = { period: '', approved: '', abbreviations: '', daysOff: '' };

/** What the rules need and the tables do not tell: period, date of approval, abbreviations; remembered in the workbook. */
export function PlanFactsForm({ onSaved }: { readonly onSaved: () => void }) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const [stored, setStored] = useState<PlanFacts>(EMPTY);
  const [typed, setTyped] = useState<Partial<PlanFacts>>({});
  const task = useTask<PlanReceipt>();
  useEffect(() => {
    let gone = false;
    void app.planFacts().then((result) => {
      // What was typed meanwhile stays; a workbook that cannot be read says so when it is saved.
      if (!gone && result.ok) setStored(result.value);
    });
    return () => {
      gone = true;
    };
  }, [app]);
  const facts = { ...stored, ...typed };
  const change = (part: Partial<PlanFacts>): void => setTyped((before) => ({ ...before, ...part }));
  const problems = factsProblems(facts);
  const wrong = problems.period || problems.lines.length > 0 || problems.days.length > 0;
  const save = async (): Promise<void> => {
    if (wrong || !(await task.run(() => app.rememberPlanFacts(facts)))) return;
    announce(t('facts.saved'));
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
      <p className={styles.small}>{t('facts.intro')}</p>
      <Field
        label={t('facts.period')}
        hint={t('facts.periodHint')}
        {...(problems.period ? { validationMessage: t('facts.periodWrong') } : {})}
      >
        <Input value={facts.period} onChange={(_, { value }) => change({ period: value })} />
      </Field>
      <Field label={t('facts.approved')}>
        <Input type="date" value={facts.approved} onChange={(_, { value }) => change({ approved: value })} />
      </Field>
      <Field
        label={t('facts.abbreviations')}
        hint={t('facts.abbreviationsHint')}
        {...(problems.lines.length > 0
          ? { validationMessage: t('facts.abbreviationsWrong', { lines: problems.lines.join('; ') }) }
          : {})}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={facts.abbreviations}
          onChange={(_, { value }) => change({ abbreviations: value })}
        />
      </Field>
      <Field
        label={t('facts.daysOff')}
        hint={t('facts.daysOffHint')}
        {...(problems.days.length > 0
          ? { validationMessage: t('facts.daysOffWrong', { entries: problems.days.join('; ') }) }
          : {})}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={facts.daysOff}
          onChange={(_, { value }) => change({ daysOff: value })}
        />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={wrong || isBusy(task.state)}>
          {t('facts.save')}
        </Button>
      </div>
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void save()} />
    </form>
  );
}
