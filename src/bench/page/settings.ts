import type { Language } from '../../i18n/translator';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type ExcelChoice = 'current' | 'ltsc';

export interface BenchSettings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly excel: ExcelChoice;
  readonly paneWidth: number;
  /** panes over the one workbook, as when it is opened in two windows; only the address says so */
  readonly panes: 1 | 2;
}

export const PANE_WIDTH = { least: 320, usual: 350, step: 10 } as const;

const KEY = 'objektiv.bench';
const usual: BenchSettings = {
  language: 'ru',
  theme: 'system',
  excel: 'current',
  paneWidth: PANE_WIDTH.usual,
  panes: 1,
};

/** Kept settings; what the address says (?lang=en&theme=dark&excel=ltsc&width=500&panes=2) goes first. */
export function readSettings(search: string): BenchSettings {
  const asked = new URLSearchParams(search);
  const kept = { ...stored(), ...Object.fromEntries(asked) };
  return {
    language: oneOf(asked.get('lang') ?? kept['language'], ['ru', 'en'], usual.language),
    theme: oneOf(kept['theme'], ['system', 'light', 'dark'], usual.theme),
    excel: oneOf(kept['excel'], ['current', 'ltsc'], usual.excel),
    paneWidth: Math.max(PANE_WIDTH.least, Number(asked.get('width') ?? kept['paneWidth']) || usual.paneWidth),
    panes: asked.get('panes') === '2' ? 2 : 1,
  };
}

/** Settings are a convenience: where the browser keeps nothing, the bench works without them. */
export function keepSettings(settings: BenchSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    return;
  }
}

function stored(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function oneOf<T extends string>(wish: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((each) => each === wish) ?? otherwise;
}
