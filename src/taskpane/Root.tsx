import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { App } from '../app/api';
import type { Translator } from '../i18n/translator';
import { ErrorBoundary } from './components/ErrorBoundary';
import { useTheme } from './hooks/use-theme';
import { Pane } from './Pane';
import type { Place } from './place';

interface RootProps {
  readonly app: App;
  readonly t: Translator;
  readonly startPlace: Place;
}

/** Theme and the last net under everything. */
export function Root({ app, t, startPlace }: RootProps) {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} style={{ minHeight: '100vh' }}>
      <ErrorBoundary t={t} facts={{ place: 'pane' }}>
        <Pane app={app} t={t} startPlace={startPlace} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
