import { Button, FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Translator } from '../i18n/translator';
import { CopyText } from './components/CopyText';
import { Notice } from './components/Notice';
import { bugReport } from './diagnostics';
import { useTheme } from './hooks/use-theme';

/** The pane could not start: most often a part of it was not loaded. */
export function StartFailure({ t, error }: { readonly t: Translator; readonly error: unknown }) {
  const theme = useTheme();
  const report = bugReport(error, { place: 'start', language: t.language, browser: navigator.userAgent });
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} style={{ minHeight: '100vh' }}>
      <div role="alert" style={{ display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '40px 14px 20px' }}>
        <Notice intent="error" title={t('pane.start.failed')}>
          {t('pane.start.failedText')}
        </Notice>
        <div>
          <Button appearance="primary" onClick={() => location.reload()}>
            {t('pane.bug.reload')}
          </Button>
        </div>
        <CopyText t={t} label={t('pane.bug.report')} text={report} />
      </div>
    </FluentProvider>
  );
}
