import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS, type SettingName } from '../../app/settings';
import { usePane } from '../pane-context';
import type { SettingsForm } from '../view/settings-form';
import { formOf } from '../view/settings-form';
import { Disclosure } from './Disclosure';

interface SettingsPartFrameProps {
  readonly title: string;
  readonly form: SettingsForm;
  /** the settings shown here */
  readonly names: readonly SettingName[];
  readonly restore: (name: SettingName) => void;
  readonly children: () => ReactNode;
}

/** A part of the settings: its name says whether something in it differs from the defaults, and each can be put back. */
export function SettingsPart({ title, form, names, restore, children }: SettingsPartFrameProps) {
  const { t } = usePane();
  const plain = formOf(DEFAULT_SETTINGS, (value) => t.number(value, 4));
  const changed = names.filter((name) => JSON.stringify(form[name]) !== JSON.stringify(plain[name]));
  return (
    <Disclosure summary={changed.length === 0 ? title : t('settings.part.changed', { title })}>
      {() => (
        <>
          {children()}
          {changed.map((name) => (
            <div key={name}>
              <Button size="small" onClick={() => restore(name)}>
                {t('settings.restore', { name: t(`settings.name.${name}`) })}
              </Button>
            </div>
          ))}
        </>
      )}
    </Disclosure>
  );
}
