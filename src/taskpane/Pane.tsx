import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AnalysisReport, App, Failure } from '../app/api';
import type { CellRef } from '../domain/cell';
import type { Translator } from '../i18n/translator';
import { FailureNotice } from './components/FailureNotice';
import { NextStep } from './components/NextStep';
import { PlaceButtons } from './components/PlaceButtons';
import { PlaceTabs } from './components/PlaceTabs';
import { useShellState } from './hooks/use-shell';
import { HistoryMount } from './HistoryMount';
import { PlacePanels } from './PlacePanels';
import { PaneContext, type PaneServices } from './pane-context';
import { isPlace, PLACE_EVENT, rememberPlace, type Place } from './place';
import { ShellContext, type LanguageChoice } from './shell-context';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  // The host draws its own menu over the top right corner: nothing to press there.
  header: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', padding: '6px 48px 2px 14px' },
  body: { flexGrow: 1 },
  fixed: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  failure: { padding: '12px 14px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface PaneProps {
  readonly app: App;
  readonly t: Translator;
  readonly startPlace: Place;
  readonly language: LanguageChoice;
  readonly setLanguage: (choice: LanguageChoice) => void;
}

/** The pane: name, tabs, the places, and what they share. */
export function Pane({ app: bare, t, startPlace, language, setLanguage }: PaneProps) {
  const styles = usePaneStyles();
  const own = useStyles();
  const [place, setPlace] = usePlace(startPlace);
  const { shell, app } = useShellState({ app: bare, place, goToPlace: setPlace, language, setLanguage });
  const [report, setReport] = useState<AnalysisReport | null>(null);
  const [spoken, setSpoken] = useSpoken();
  const [failure, setFailure] = useState<Failure | null>(null);
  // What did not work in one place says nothing about the next.
  useEffect(() => setFailure(null), [place]);
  // Not on the first screen: nothing goes away before it is there, and without it the browser's own way is left.
  useEffect(() => void import('./keep-focus').then(({ keepFocus }) => keepFocus(), ignore), []);
  const goToCell = useCallback(
    async (cell: CellRef): Promise<void> => {
      const result = await app.goTo(cell);
      setFailure(result.ok ? null : result.failure);
    },
    [app],
  );
  const services = useMemo<PaneServices>(
    () => ({ app, t, report, setReport, goToPlace: setPlace, goToCell, announce: setSpoken }),
    [app, t, report, setPlace, goToCell, setSpoken],
  );
  return (
    <PaneContext.Provider value={services}>
      <ShellContext.Provider value={shell}>
        <div className={own.frame}>
          <header className={own.header}>
            <h1 className={styles.subheading}>{t('pane.title')}</h1>
            <PlaceButtons place={place} onOpen={setPlace} />
          </header>
          <nav className={own.fixed}>
            <PlaceTabs place={place} onOpen={setPlace} />
            {failure ? (
              <div className={own.failure}>
                <FailureNotice failure={failure} onClose={() => setFailure(null)} />
              </div>
            ) : null}
          </nav>
          <div role="status" aria-live="polite" className={styles.hidden}>
            {spoken}
          </div>
          <div className={own.body}>
            <PlacePanels place={place} />
          </div>
          <HistoryMount />
          <NextStep place={place} />
        </div>
      </ShellContext.Provider>
    </PaneContext.Provider>
  );
}

const ignore = (): void => undefined;

/** Long enough to be read aloud. */
const SPOKEN_MS = 5_000;

/** What is read aloud goes away again: it is no part of the page, and the same words may be said a second time. */
function useSpoken(): readonly [string, (text: string) => void] {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (spoken === '') return undefined;
    const timer = setTimeout(() => setSpoken(''), SPOKEN_MS);
    return () => clearTimeout(timer);
  }, [spoken]);
  return [spoken, setSpoken];
}

/** The open place: changed by tabs and ribbon buttons, remembered for the session. */
function usePlace(start: Place): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(start);
  useEffect(() => {
    const onRibbon = (event: Event): void => {
      if (event instanceof CustomEvent && isPlace(event.detail)) setPlace(event.detail);
    };
    window.addEventListener(PLACE_EVENT, onRibbon);
    return () => window.removeEventListener(PLACE_EVENT, onRibbon);
  }, []);
  useEffect(() => rememberPlace(place), [place]);
  return [place, setPlace];
}
