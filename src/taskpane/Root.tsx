import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { App } from '../app/api';
import type { Translator } from '../i18n/translator';
import { ErrorBoundary } from './components/ErrorBoundary';
import { useTheme } from './hooks/use-theme';
import { Pane } from './Pane';
import type { Place } from './place';
import type { LanguageChoice } from './shell-context';

interface RootProps {
  readonly app: App;
  readonly t: Translator;
  readonly startPlace: Place;
  readonly language: LanguageChoice;
  /** loads the texts of another language and makes the use cases speak it too */
  readonly speak: (choice: LanguageChoice) => Promise<Translator>;
}

/** Theme, language, and the last net under everything. */
export function Root({ app, t: first, startPlace, language: chosen, speak }: RootProps) {
  const theme = useTheme();
  const [t, setTranslator] = useState(() => first);
  const [language, setChoice] = useState(chosen);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  const setLanguage = useCallback(
    (choice: LanguageChoice): void => {
      setChoice(choice);
      // Where the texts do not come, the pane goes on in the language it has.
      speak(choice).then(
        (next) => setTranslator(() => next),
        () => undefined,
      );
    },
    [speak],
  );
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} style={{ minHeight: '100vh' }}>
      <ErrorBoundary t={t} facts={{ place: 'pane' }}>
        <Pane app={app} t={t} startPlace={startPlace} language={language} setLanguage={setLanguage} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
