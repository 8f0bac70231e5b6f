import { Field, Input } from '@fluentui/react-components';
import { HelpLink } from '../components/HelpLink';
import { Notice } from '../components/Notice';
import { SettingsPart } from '../components/SettingsPart';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { DEFAULT_SETTINGS } from '../../app/settings';
import { formOf } from '../view/settings-form';
import type { SettingsPartProps } from './SettingsScreen';

const LIMITS = ['strongQ', 'checkQ', 'checkP', 'minN'] as const;

/** From which q and p a level begins, and from how many pupils on there is one. */
export function SettingsLevels({ form, change, restore, problems }: SettingsPartProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const plain = formOf(DEFAULT_SETTINGS, (value) => t.number(value, 4));
  const changed = LIMITS.some((name) => form[name] !== plain[name]);
  return (
    <SettingsPart title={t('settings.levels')} form={form} names={LIMITS} restore={restore}>
      {() => (
        <>
          <p className={styles.small}>
            {t('settings.levelsHint')} <HelpLink id="term.q" about={t('settings.levels')} />
          </p>
          {LIMITS.map((name) => {
            const problem = problems[name];
            return (
              <Field
                key={name}
                label={t(`settings.name.${name}`)}
                hint={t('settings.byDefault', { value: plain[name] })}
                {...(problem ? { validationMessage: t(`settings.problem.${problem}`) } : {})}
              >
                <Input
                  inputMode="decimal"
                  value={form[name]}
                  input={{ style: { width: '100%' } }}
                  onChange={(_, { value }) => change({ [name]: value })}
                />
              </Field>
            );
          })}
          {changed ? <Notice intent="warning">{t('settings.levelsWarning')}</Notice> : null}
        </>
      )}
    </SettingsPart>
  );
}
