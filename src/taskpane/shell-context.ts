import { createContext, useContext, useEffect } from 'react';
import type { Failure, Overview } from '../app/api';
import type { Settings } from '../app/settings';
import type { Language } from '../i18n/translator';
import type { Place } from './place';
import { nothingDone, type Done } from './view/recommended-step';

export type LanguageChoice = 'auto' | Language;

/** What the frame of the pane knows beside the services: the book, the settings, what has been done, what is asked for. */
export interface Shell {
  readonly overview: Overview | null;
  setOverview(overview: Overview): void;
  /** as they were last read or saved; null before that */
  readonly settings: Settings | null;
  setSettings(settings: Settings): void;
  readonly done: Done;
  readonly lastFailure: Failure | null;
  readonly language: LanguageChoice;
  setLanguage(choice: LanguageChoice): void;
  /** the entry of the help that is asked for; null shows all */
  readonly helpEntry: string | null;
  /** `from` gets the focus again when the user comes back */
  openHelp(entry?: string, from?: HTMLElement): void;
  /** goes back to the place from which settings or help were opened, and to what was pressed there */
  goBack(): void;
  /** goes to a place and starts its main work at once */
  startPlace(place: Place): void;
  readonly startRequest: Place | null;
  takeStart(): void;
}

const ignore = (): void => undefined;

/** Parts shown without a frame (tests, the last net) find nothing known and nothing to do. */
export const ShellContext = createContext<Shell>({
  overview: null,
  setOverview: ignore,
  settings: null,
  setSettings: ignore,
  done: nothingDone,
  lastFailure: null,
  language: 'auto',
  setLanguage: ignore,
  helpEntry: null,
  openHelp: ignore,
  goBack: ignore,
  startPlace: ignore,
  startRequest: null,
  takeStart: ignore,
});

export function useShell(): Shell {
  return useContext(ShellContext);
}

/** Starts the main work of a place when the pane was asked to: from the overview or as the next step. */
export function useStartRequest(place: Place, start: () => void): void {
  const { startRequest, takeStart } = useShell();
  const asked = startRequest === place;
  useEffect(() => {
    if (!asked) return;
    takeStart();
    start();
    // the work is started once for each request, whatever else changes
  }, [asked]);
}
