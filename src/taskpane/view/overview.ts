import type { Overview } from '../../app/api';
import type { SheetContents } from '../../app/overview';
import type { Place } from '../place';

/** What the open sheet calls for. */
export interface MainAction {
  readonly id: 'analyse' | 'check' | 'templates';
  readonly place: Place;
  readonly start: boolean;
  /** what is said of the open sheet */
  readonly said:
    'results' | 'measures' | 'question' | 'empty' | 'unknown' | 'report' | 'elsewhere' | 'unread' | 'nothing';
}

export function openSheetOf({ active, sheets }: Overview): SheetContents | null {
  return sheets.find(({ sheet }) => sheet === active) ?? null;
}

/** The one main button: by the open sheet; where that sheet gives nothing, by what else the book holds. */
export function mainAction(overview: Overview): MainAction {
  const open = openSheetOf(overview);
  const analyse = { id: 'analyse', place: 'analysis', start: true } as const;
  const check = { id: 'check', place: 'check', start: true } as const;
  const templates = { id: 'templates', place: 'templates', start: false } as const;
  if (!overview.read) return { ...analyse, said: 'unread' };
  switch (open?.kind) {
    case 'results':
      return { ...analyse, said: 'results' };
    case 'question':
      return { ...analyse, said: 'question' };
    case 'measures':
      return { ...check, said: 'measures' };
    default: {
      const said = open?.kind ?? 'nothing';
      if (overview.works.length > 0) return { ...analyse, said: 'elsewhere' };
      if (overview.sheets.some(({ kind }) => kind === 'measures')) return { ...check, said: 'elsewhere' };
      return { ...templates, said };
    }
  }
}
