import { Button } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent } from 'react';
import type { Settings } from '../../app/settings';
import { parseSettings, settingsText, type SettingsProblem } from '../../app/settings-text';
import { CopyText } from '../components/CopyText';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

const FILE_NAME = 'objektiv-settings.json';

interface SettingsFileProps {
  /** as saved */
  readonly settings: Settings;
  readonly onImported: (settings: Settings) => void;
}

type Taken = { readonly file: string; readonly problems: readonly SettingsProblem[] };

/** Settings as a file: for another workbook, for a colleague. A file is taken whole or refused with the reasons. */
export function SettingsFile({ settings, onImported }: SettingsFileProps) {
  const { t, announce } = usePane();
  const styles = usePaneStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const parsed = parseSettings(await file.text());
    // the same file may be chosen again after it was mended
    input.value = '';
    setTaken({ file: file.name, problems: parsed.ok ? [] : parsed.problems });
    announce(t(parsed.ok ? 'settings.file.taken' : 'settings.file.refused', { file: file.name }));
    if (parsed.ok) onImported(parsed.settings);
  };
  return (
    <Disclosure summary={t('settings.file')}>
      {() => (
        <>
          <p className={styles.small}>{t('settings.file.hint')}</p>
          <div className={styles.row}>
            <Button size="small" onClick={() => download(settingsText(settings))}>
              {t('settings.file.save')}
            </Button>
          </div>
          <CopyText t={t} label={t('settings.file.text')} text={settingsText(settings)} />
          <div>
            <Button size="small" onClick={() => picker.current?.click()}>
              {t('settings.file.choose')}
            </Button>
          </div>
          {/* The browser writes its own button in its own language. */}
          <input
            ref={picker}
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={t('settings.file.choose')}
            onChange={(event) => void choose(event)}
          />
          {taken === null ? null : taken.problems.length === 0 ? (
            <Notice intent="success">{t('settings.file.taken', { file: taken.file })}</Notice>
          ) : (
            <Notice intent="error" title={t('settings.file.refused', { file: taken.file })}>
              <ul className={styles.list}>
                {taken.problems.slice(0, 10).map((problem, index) => (
                  <li key={index}>
                    {problem.kind !== 'field'
                      ? t(`settings.file.${problem.kind}`)
                      : problem.name === 'unknown'
                        ? t('settings.file.unknown', { field: problem.field })
                        : t('settings.file.field', { name: t(`settings.name.${problem.name}`), field: problem.field })}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
        </>
      )}
    </Disclosure>
  );
}

/** Some hosts save no files from a pane: then the text beside the button can be copied. */
function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
