import { CopyText } from '../components/CopyText';
import { Disclosure } from '../components/Disclosure';
import { diagnosticsText } from '../diagnostics';
import { hostFacts } from '../host-start';
import { useTheme } from '../hooks/use-theme';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { usePaneStyles } from '../styles';

/** What support needs to know: the host, the build, the language, the last failure; nothing of the workbook. */
export function HelpDiagnostics() {
  const { t } = usePane();
  const { lastFailure, language } = useShell();
  const theme = useTheme();
  const styles = usePaneStyles();
  const text = (): string =>
    diagnosticsText(
      {
        ...hostFacts(),
        language: `${t.language} (${language})`,
        theme,
        width: `${window.innerWidth} px, ${window.devicePixelRatio}x`,
        browser: navigator.userAgent,
      },
      lastFailure,
    );
  return (
    <Disclosure summary={t('help.diagnostics')}>
      {() => (
        <>
          <p className={styles.small}>{t('help.diagnostics.hint')}</p>
          <CopyText t={t} label={t('help.diagnostics.text')} text={text()} />
        </>
      )}
    </Disclosure>
  );
}
