import { Link } from '@fluentui/react-components';
import { useEffect } from 'react';
import { changedSettings } from '../../app/settings';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { usePaneStyles } from '../styles';

/** With which settings the analysis works: what differs from the defaults, and the way to change it. */
export function SettingsLine({ outdated }: { readonly outdated: boolean }) {
  const { app, t, goToPlace } = usePane();
  const { settings, setSettings, done } = useShell();
  const styles = usePaneStyles();
  useEffect(() => {
    if (settings !== null) return;
    void app.settings().then((result) => {
      // Without an answer the line says nothing; the analysis itself tells what is wrong with the book.
      if (result.ok) setSettings(result.value);
    });
  }, [app, settings, setSettings]);
  if (settings === null) return null;
  const changed = changedSettings(settings);
  return (
    <p className={styles.small}>
      {changed.length === 0
        ? t('settings.line.default')
        : t('settings.line.changed', { names: changed.map((name) => t(`settings.name.${name}`)).join(', ') })}{' '}
      {outdated && done.outdated ? `${t('settings.line.outdated')} ` : null}
      <Link inline style={{ fontSize: 'inherit' }} onClick={() => goToPlace('settings')}>
        {t('settings.line.open')}
      </Link>
    </p>
  );
}
