import { Button } from '@fluentui/react-components';
import type { HistoryAction } from '../../app/history';
import type { Translator } from '../../i18n/translator';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

interface HistoryEntryProps {
  readonly action: HistoryAction;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
  readonly onForget: () => void;
}

export function actionText({ title, params }: Pick<HistoryAction, 'title' | 'params'>, t: Translator): string {
  const key = `plans.${title}`;
  return t.has(key) ? t.dynamic(key, params) : t('undo.unknown');
}

/** One action: what, when, where, how much, and whether it can be taken back. */
export function HistoryEntry({ action, busy, onTakeBack, onForget }: HistoryEntryProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const name = actionText(action, t);
  const { rest, waitsFor, state, sheets, cells } = action;
  const at = new Date(action.at).toLocaleString(t.language === 'ru' ? 'ru-RU' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const ready = state === 'ready' && waitsFor.length === 0;
  return (
    <li className={styles.card}>
      <strong className={styles.text}>{name}</strong>
      <span className={styles.small}>{t('undo.facts', { at, cells })}</span>
      {sheets.length === 0 ? null : (
        <span className={styles.small}>{t('undo.sheets', { count: sheets.length, names: sheets.join(', ') })}</span>
      )}
      {rest ? <span className={styles.text}>{t('undo.rest')}</span> : null}
      {state === 'notKept' ? <span className={styles.text}>{t('undo.notKept')}</span> : null}
      {waitsFor.length === 0 ? null : (
        <span className={styles.text}>
          {t('undo.waits', { actions: waitsFor.map((later) => actionText(later, t)).join('; ') })}
        </span>
      )}
      {ready ? (
        <div className={styles.row}>
          <Button
            disabledFocusable={busy}
            aria-label={t(rest ? 'undo.forceNamed' : 'undo.takeBackNamed', { action: name })}
            onClick={onTakeBack}
          >
            {t(rest ? 'undo.force' : 'undo.takeBack')}
          </Button>
          {rest ? (
            <Button disabledFocusable={busy} aria-label={t('undo.keepNamed', { action: name })} onClick={onForget}>
              {t('undo.keep')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
