import type { Rect } from '../../domain/cell';
import type { CellContent } from './cell-content';
import type { Shift } from './rects';

/** Who changed the workbook: the person in the bench's grid, the add-in through Office.js, or opening a file. */
export type ChangeOrigin = 'user' | 'api' | 'load';

/**
 * values      cell contents          format      styles, sizes, hidden rows, merges
 * structure   sheets; rows, columns or cells put in or taken out
 * objects     notes, comments, rules, tables, names, charts, settings, page layout
 * selection   selected range          activation  active sheet
 */
export type ChangeKind = 'values' | 'format' | 'structure' | 'objects' | 'selection' | 'activation';

export interface ModelChange {
  readonly kind: ChangeKind;
  /** null = the workbook itself */
  readonly sheetId: string | null;
  readonly rects: readonly Rect[];
  readonly origin: ChangeOrigin;
  readonly shift?: Shift;
  /** the sheet is new */
  readonly added?: boolean;
  /** the old and new content when exactly one cell was edited */
  readonly edit?: { readonly before: CellContent; readonly after: CellContent };
}

export type ChangeListener = (changes: readonly ModelChange[]) => void;

/** Collects changes inside `batch` and hands them over together when the outermost batch ends. */
export class ChangeFeed {
  private readonly listeners = new Set<ChangeListener>();
  private pending: ModelChange[] = [];
  private depth = 0;
  origin: ChangeOrigin = 'user';

  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  record(change: Omit<ModelChange, 'origin'>): void {
    this.pending.push({ ...change, origin: this.origin });
    if (this.depth === 0) this.flush();
  }

  batch<T>(origin: ChangeOrigin, work: () => T): T {
    const outer = this.origin;
    this.origin = origin;
    this.depth++;
    try {
      return work();
    } finally {
      this.origin = outer;
      this.depth--;
      if (this.depth === 0) this.flush();
    }
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    for (const listener of [...this.listeners]) listener(changes);
  }
}
