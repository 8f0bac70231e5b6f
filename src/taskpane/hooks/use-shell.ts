import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { App, Failure, Overview } from '../../app/api';
import type { Settings } from '../../app/settings';
import { observeApp } from '../observe-app';
import { isTab, type Place } from '../place';
import type { LanguageChoice, Shell } from '../shell-context';
import { nothingDone, type Done } from '../view/recommended-step';

interface ShellNeeds {
  readonly app: App;
  readonly place: Place;
  readonly goToPlace: (place: Place) => void;
  readonly language: LanguageChoice;
  readonly setLanguage: (choice: LanguageChoice) => void;
}

/** The state of the frame, and the use cases as the screens are to call them: observed. */
export function useShellState(needs: ShellNeeds): { readonly shell: Shell; readonly app: App } {
  const { app, place, goToPlace, language, setLanguage } = needs;
  const [overview, setOverview] = useState<Overview | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [done, setDone] = useState<Done>(nothingDone);
  const [lastFailure, setLastFailure] = useState<Failure | null>(null);
  const [helpEntry, setHelpEntry] = useState<string | null>(null);
  const [startRequest, setStartRequest] = useState<Place | null>(null);
  const lastTab = useRef<Place>('overview');
  /** the place before help: settings explain themselves by it too */
  const beforeHelp = useRef<Place>('overview');
  /** what was pressed to come to settings and to help: it gets the focus back */
  const askers = useRef<Partial<Record<Place, Element | null>>>({});
  const shown = useRef(place);
  const observed = useMemo(() => observeApp(app, { done: setDone, failed: setLastFailure }), [app]);

  // Before the place that comes takes the focus. Where a press gives a button no focus, the button has named itself.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (!isTab(place) && shown.current !== 'help' && activeElement !== body) askers.current[place] = activeElement;
    shown.current = place;
  }, [place]);
  useEffect(() => {
    if (isTab(place)) lastTab.current = place;
    if (place !== 'help') beforeHelp.current = place;
    setDone((before) =>
      before.visited.has(place) ? before : { ...before, visited: new Set([...before.visited, place]) },
    );
  }, [place]);

  const openHelp = useCallback(
    (entry?: string, from?: HTMLElement) => {
      if (from) askers.current.help = from;
      setHelpEntry(entry ?? null);
      goToPlace('help');
    },
    [goToPlace],
  );
  const goBack = useCallback(() => {
    const from = askers.current[place];
    goToPlace(place === 'help' ? beforeHelp.current : lastTab.current);
    // once its place is shown again
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (from instanceof HTMLElement) from.focus();
      }),
    );
  }, [goToPlace, place]);
  const startPlace = useCallback(
    (to: Place) => {
      setStartRequest(to);
      goToPlace(to);
    },
    [goToPlace],
  );
  const takeStart = useCallback(() => setStartRequest(null), []);
  const shell = useMemo<Shell>(
    () => ({
      overview,
      setOverview,
      settings,
      setSettings,
      done,
      lastFailure,
      language,
      setLanguage,
      helpEntry,
      openHelp,
      goBack,
      startPlace,
      startRequest,
      takeStart,
    }),
    [
      overview,
      settings,
      done,
      lastFailure,
      language,
      setLanguage,
      helpEntry,
      openHelp,
      goBack,
      startPlace,
      startRequest,
      takeStart,
    ],
  );
  return { shell, app: observed };
}
