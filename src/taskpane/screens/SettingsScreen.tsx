import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changedSettings, DEFAULT_SETTINGS, type SettingName, type Settings } from '../../app/settings';
import type { SavedSettings } from '../../app/settings-store';
import { Notice } from '../components/Notice';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { usePaneStyles } from '../styles';
import { formOf, readForm, withDefaultField, type FormProblems, type SettingsForm } from '../view/settings-form';
import { SettingsComparison } from './SettingsComparison';
import { SettingsFile } from './SettingsFile';
import { SettingsLevels } from './SettingsLevels';
import { SettingsLook } from './SettingsLook';
import { SettingsScales } from './SettingsScales';
import { SettingsSchools } from './SettingsSchools';
import { SettingsTasks } from './SettingsTasks';

/** What every part of the settings gets. */
export interface SettingsPartProps {
  readonly form: SettingsForm;
  readonly problems: FormProblems;
  readonly change: (change: Partial<SettingsForm>) => void;
  /** one setting as it is by default */
  readonly restore: (name: SettingName) => void;
}

const useStyles = makeStyles({
  // Always in sight: a part of the settings may be longer than the pane.
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '0 -14px',
    padding: '8px 14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The settings of this workbook. Nothing is changed until it is saved. */
export function SettingsScreen({ active }: { readonly active: boolean }) {
  const { app, t, announce, report } = usePane();
  const { settings, setSettings, goBack, startPlace } = useShell();
  const styles = usePaneStyles();
  const own = useStyles();
  const loading = useTask<Settings>();
  const saving = useTask<SavedSettings>();
  const write = useCallback((value: number): string => t.number(value, 4), [t]);
  const [form, setForm] = useState<SettingsForm | null>(null);
  /** what the form was filled from: only what differs from it has been changed here */
  const [base, setBase] = useState<Settings | null>(null);
  const fill = useCallback(
    (from: Settings): void => {
      setBase(from);
      setForm(formOf(from, write));
    },
    [write],
  );
  const { run: load } = loading;
  const { reset: forget } = saving;
  const touched = useRef(false);
  useEffect(() => {
    if (!active) return;
    // Another pane or a colleague may have changed them; what is being typed here is not thrown away.
    void load(() => app.settings()).then((value) => {
      if (!value) return;
      setSettings(value);
      if (!touched.current) fill(value);
    });
  }, [active, app, load, setSettings, fill]);

  const read = useMemo(() => (form === null ? null : readForm(form)), [form]);
  const valid = read !== null && Object.keys(read.problems).length === 0;
  const dirty = read !== null && base !== null && (!valid || !isSame(read.settings, base));
  useEffect(() => {
    touched.current = dirty;
  }, [dirty]);
  const change = (part: Partial<SettingsForm>): void => {
    forget();
    setForm((typed) => (typed === null ? typed : { ...typed, ...part }));
  };
  const save = async (next: Settings): Promise<void> => {
    const saved = await saving.run(() => app.saveSettings(next, base ?? next));
    if (!saved) return;
    setSettings(saved.settings);
    fill(saved.settings);
    announce(t(saved.stored ? 'settings.saved' : 'settings.notStored'));
  };
  const problems = read?.problems ?? {};
  const part: SettingsPartProps | null = form && {
    form,
    problems,
    change,
    restore: (name) => {
      forget();
      setForm(withDefaultField(form, name, write));
    },
  };
  return (
    <div className={styles.screen}>
      <div className={styles.row}>
        <h2 className={styles.heading} style={{ flexGrow: 1 }}>
          {t('settings.heading')}
        </h2>
        <Button size="small" onClick={goBack}>
          {t('settings.back')}
        </Button>
      </div>
      <p className={styles.text}>{t('settings.intro')}</p>
      <TaskStatus state={loading.state} onCancel={loading.cancel} onRetry={() => void load(() => app.settings())} />
      {part ? (
        <>
          <div>
            <SettingsComparison {...part} />
            <SettingsLevels {...part} />
            <SettingsScales {...part} />
            <SettingsTasks {...part} />
            <SettingsSchools {...part} />
            <SettingsLook {...part} />
            <SettingsFile settings={settings ?? DEFAULT_SETTINGS} onImported={(next) => setForm(formOf(next, write))} />
          </div>
          {!valid ? <Notice intent="warning">{t('settings.fix')}</Notice> : null}
          <TaskStatus state={saving.state} onCancel={saving.cancel} />
          {saving.state.phase === 'done' && saving.state.value ? (
            <Saved saved={saving.state.value} onRecalculate={report ? () => startPlace('analysis') : null} />
          ) : null}
          <div className={own.bar}>
            <Button
              appearance="primary"
              disabledFocusable={!dirty || !valid || isBusy(saving.state)}
              onClick={() => {
                if (dirty && valid) void save(read.settings);
              }}
            >
              {t('settings.save')}
            </Button>
            {dirty && settings ? <Button onClick={() => fill(settings)}>{t('settings.discard')}</Button> : null}
            {settings && changedSettings(settings).length > 0 ? (
              <Button onClick={() => setForm(formOf(DEFAULT_SETTINGS, write))}>{t('settings.resetAll')}</Button>
            ) : null}
          </div>
        </>
      ) : null}
    </div>
  );
}

interface SavedProps {
  readonly saved: SavedSettings;
  readonly onRecalculate: (() => void) | null;
}

/** Where the settings are now, and what to do so that they show. */
function Saved({ saved, onRecalculate }: SavedProps) {
  const { t } = usePane();
  return (
    <Notice
      intent={saved.stored ? 'success' : 'warning'}
      actions={onRecalculate ? <Button onClick={onRecalculate}>{t('settings.recalculate')}</Button> : null}
    >
      {t(saved.stored ? 'settings.saved' : 'settings.notStored')}
    </Notice>
  );
}

function isSame(a: Settings, b: Settings): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
