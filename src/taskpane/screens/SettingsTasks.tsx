import { Field, Input } from '@fluentui/react-components';
import { HelpLink } from '../components/HelpLink';
import { SettingsPart } from '../components/SettingsPart';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { TasksRow } from '../view/settings-form';
import type { SettingsPartProps } from './SettingsScreen';
import { WorkRows } from './WorkRows';

const EMPTY: TasksRow = { subject: '', grade: '', year: '', codes: '' };

/** Which tasks a teacher marks against criteria, for all works or one by one. */
export function SettingsTasks({ form, change, restore, problems }: SettingsPartProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
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
          <WorkRows
            rows={form.workTasks}
            empty={EMPTY}
            legend={(work) => work}
            onChange={(workTasks) => change({ workTasks })}
            problem={problems.workTasks}
            yearHint={t('settings.everyYear')}
          >
            {(row, set) => (
              <Field label={t('settings.codes')} hint={t('settings.codesHint')}>
                <Input value={row.codes} onChange={(_, { value }) => set({ codes: value })} />
              </Field>
            )}
          </WorkRows>
        </>
      )}
    </SettingsPart>
  );
}
