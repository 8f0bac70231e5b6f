import { Button, Field, Input } from '@fluentui/react-components';
import { HelpLink } from '../components/HelpLink';
import { SettingsPart } from '../components/SettingsPart';
import { WorkFields } from '../components/WorkFields';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { TasksRow } from '../view/settings-form';
import { unlistedWorks, useWorks, workOf } from './settings-works';
import type { SettingsPartProps } from './SettingsScreen';

/** Which tasks a teacher marks against criteria, for all works or one by one. */
export function SettingsTasks({ form, change, restore, problems }: SettingsPartProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const works = useWorks();
  const rows = form.workTasks;
  const set = (at: number, row: TasksRow): void =>
    change({ workTasks: rows.map((each, index) => (index === at ? row : each)) });
  const add = (row: Omit<TasksRow, 'codes'>): void => change({ workTasks: [...rows, { ...row, codes: '' }] });
  return (
    <SettingsPart title={t('settings.tasks')} form={form} names={['openTasks', 'workTasks']} restore={restore}>
      {() => (
        <>
          <p className={styles.small}>
            {t('settings.tasksHint')} <HelpLink id="indicator.open" about={t('settings.tasks')} />
          </p>
          <Field label={t('settings.name.openTasks')} hint={t('settings.codesHint')}>
            <Input value={form.openTasks} onChange={(_, { value }) => change({ openTasks: value })} />
          </Field>
          {rows.map((row, index) => (
            <fieldset key={index} className={styles.card} style={{ margin: 0, minWidth: 0 }}>
              <legend className={styles.small}>{workOf(row, t)}</legend>
              <WorkFields row={row} onChange={(next) => set(index, next)} yearHint={t('settings.everyYear')} />
              <Field label={t('settings.codes')} hint={t('settings.codesHint')}>
                <Input value={row.codes} onChange={(_, { value }) => set(index, { ...row, codes: value })} />
              </Field>
              <div>
                <Button
                  size="small"
                  aria-label={t('settings.removeNamed', { work: workOf(row, t) })}
                  onClick={() => change({ workTasks: rows.filter((_, at) => at !== index) })}
                >
                  {t('settings.remove')}
                </Button>
              </div>
            </fieldset>
          ))}
          {problems.workTasks ? (
            <p className={styles.text} role="alert">{`⚠\uFE0E ${t(`settings.problem.${problems.workTasks}`)}`}</p>
          ) : null}
          <div className={styles.row}>
            {unlistedWorks(works, rows).map((work) => (
              <Button key={workOf(work, t)} size="small" onClick={() => add(work)}>
                {t('settings.add', { work: workOf(work, t) })}
              </Button>
            ))}
            <Button size="small" onClick={() => add({ subject: '', grade: '', year: '' })}>
              {t('settings.addOther')}
            </Button>
          </div>
        </>
      )}
    </SettingsPart>
  );
}
