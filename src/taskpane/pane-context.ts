import { createContext, useContext } from 'react';
import type { AnalysisReport, App } from '../app/api';
import type { CellRef } from '../domain/cell';
import type { Translator } from '../i18n/translator';
import type { Place } from './place';

/** What every screen needs: the use cases, the texts, and what the places share. */
export interface PaneServices {
  readonly app: App;
  readonly t: Translator;
  /** the last analysis, kept while the pane is open */
  readonly report: AnalysisReport | null;
  setReport(report: AnalysisReport): void;
  goToPlace(place: Place): void;
  /** shows a cell; a failure is told above the screens */
  goToCell(cell: CellRef): Promise<void>;
  /** says a sentence through the live region */
  announce(text: string): void;
}

export const PaneContext = createContext<PaneServices | null>(null);

export function usePane(): PaneServices {
  const services = useContext(PaneContext);
  if (!services) throw new Error('usePane outside of the pane');
  return services;
}
