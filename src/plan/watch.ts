import type { Rect } from '../domain/cell';

/** Somebody changed cells; whole rows or columns were put in or taken out when `structure` is true. */
export interface SheetChange {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
  readonly structure: boolean;
  /** own: this add-in; coauthor: another person at the same workbook */
  readonly by: 'user' | 'coauthor' | 'own';
}

/** Changes of a workbook as they happen; only Excel has them. Throws HostFailure only. */
export interface WorkbookWatcher {
  /** the returned function ends the watching */
  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}
