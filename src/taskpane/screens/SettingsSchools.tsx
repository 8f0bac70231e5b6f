import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { HelpLink } from '../components/HelpLink';
import { SettingsPart } from '../components/SettingsPart';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { usePaneStyles } from '../styles';
import { shownSchools, withKind } from '../view/school-kinds';
import { useWorks } from './settings-works';
import type { SettingsPartProps } from './SettingsScreen';

/** Which schools are compared with lyceums and gymnasiums: by their name, unless the user says otherwise. */
export function SettingsSchools({ form, change, restore }: SettingsPartProps) {
  const { t } = usePane();
  const { overview } = useShell();
  const styles = usePaneStyles();
  const [typed, setTyped] = useState('');
  useWorks();
  const { shown, more } = shownSchools(overview?.schools ?? [], form.schoolKinds, typed);
  return (
    <SettingsPart title={t('settings.schools')} form={form} names={['schoolKinds']} restore={restore}>
      {() => (
        <>
          <p className={styles.small}>
            {t('settings.schoolsHint')} <HelpLink id="term.context" about={t('settings.schools')} />
          </p>
          <Field label={t('settings.findSchool')}>
            <Input type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          {shown.length === 0 ? <p className={styles.text}>{t('settings.noSchools')}</p> : null}
          <div className={styles.tight} role="group" aria-label={t('settings.schools')}>
            {shown.map((school) => (
              <Checkbox
                key={school.key}
                checked={school.selective}
                label={school.changed ? t('settings.schoolChanged', { name: school.name }) : school.name}
                onChange={(_, { checked }) =>
                  change({ schoolKinds: withKind(form.schoolKinds, school, checked === true) })
                }
              />
            ))}
          </div>
          {more > 0 ? <p className={styles.small}>{t('settings.moreSchools', { count: more })}</p> : null}
        </>
      )}
    </SettingsPart>
  );
}
