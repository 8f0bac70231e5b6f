import type { Rect } from '../../domain/cell';
import type { CellContent } from './cell-content';
import { CellStore, type TextPool } from './cell-store';
import { maxColumns, maxRows, type Shift, shiftIndex } from './rects';
import { type CellStyle, type StyleTable } from './styles';

export interface ExtractedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly formula: string | null;
  readonly style: number | null;
}

/** Cells of a sheet with formulas and with the styles of whole rows and columns. Knows nothing of merges, notes, events. */
export class SheetCells {
  readonly store: CellStore;
  readonly formulas = new Map<number, string>();
  readonly rowStyles = new Map<number, number>();
  readonly columnStyles = new Map<number, number>();

  constructor(
    readonly styles: StyleTable,
    pool: TextPool,
  ) {
    this.store = new CellStore(pool);
  }

  value(row: number, column: number): CellContent {
    return this.store.value(row, column);
  }

  formula(row: number, column: number): string | null {
    return this.formulas.size === 0 ? null : (this.formulas.get(keyOf(row, column)) ?? null);
  }

  setValue(row: number, column: number, content: CellContent): void {
    if (this.formulas.size > 0) this.formulas.delete(keyOf(row, column));
    this.store.setValue(row, column, content);
  }

  *formulaCells(): Generator<{ readonly row: number; readonly column: number; readonly formula: string }> {
    for (const [key, formula] of this.formulas)
      yield { row: Math.floor(key / maxColumns), column: key % maxColumns, formula };
  }

  /** Stores the formula with a result that is already known; nothing is calculated here. */
  setFormula(row: number, column: number, formula: string, result: CellContent): void {
    this.store.setValue(row, column, result);
    this.formulas.set(keyOf(row, column), formula);
  }

  styleId(row: number, column: number): number {
    return this.store.styleId(row, column) ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  style(row: number, column: number): CellStyle {
    return this.styles.style(this.styleId(row, column));
  }

  /** Restyles a rectangle; whole columns and rows are kept as such, not cell by cell. */
  restyle(rect: Rect, change: (style: CellStyle) => CellStyle): void {
    const changed = new Map<number, number>();
    const next = (id: number): number => {
      let found = changed.get(id);
      if (found === undefined) changed.set(id, (found = this.styles.intern(change(this.styles.style(id)))));
      return found;
    };
    if (rect.rows >= maxRows) this.restyleColumns(rect, next);
    else if (rect.columns >= maxColumns) this.restyleRows(rect, next);
    else {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          this.store.setStyleId(row, column, next(this.styleId(row, column)));
        }
      }
    }
  }

  used(valuesOnly: boolean): Rect | null {
    const used = this.store.used(valuesOnly);
    if (this.formulas.size === 0) return used;
    return [...this.formulas.keys()].reduce<Rect | null>((rect, key) => grow(rect, key), used);
  }

  isEmpty(rect: Rect): boolean {
    let filled = 0;
    this.store.forEach(rect, (row, column) => {
      if (this.value(row, column) !== null) filled++;
    });
    if (filled > 0) return false;
    return ![...this.formulas.keys()].some((key) => inside(rect, key));
  }

  clear(rect: Rect, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'contents') this.clearLineStyles(rect);
    const cells: [number, number][] = [];
    this.store.forEach(rect, (row, column) => cells.push([row, column]));
    for (const [row, column] of cells) {
      if (what !== 'formats') this.store.setValue(row, column, null);
      if (what !== 'contents') this.store.setStyleId(row, column, null);
    }
    if (what !== 'formats')
      for (const key of [...this.formulas.keys()]) if (inside(rect, key)) this.formulas.delete(key);
  }

  shift(shift: Shift): void {
    this.store.shift(shift);
    const formulas = [...this.formulas];
    this.formulas.clear();
    for (const [key, formula] of formulas) {
      const place = { row: Math.floor(key / maxColumns), column: key % maxColumns };
      const moved = shiftIndex(place[shift.axis], shift);
      if (moved !== null) {
        const next = { ...place, [shift.axis]: moved };
        this.formulas.set(keyOf(next.row, next.column), formula);
      }
    }
    shiftKeys(shift.axis === 'row' ? this.rowStyles : this.columnStyles, shift);
  }

  /** The stored cells of a rectangle, whole: place, content, formula, own style. */
  extract(rect: Rect): ExtractedCell[] {
    const cells: ExtractedCell[] = [];
    this.store.forEach(rect, (row, column) => {
      const formula = this.formula(row, column);
      cells.push({ row, column, content: this.value(row, column), formula, style: this.store.styleId(row, column) });
    });
    for (const [key, formula] of this.formulas) {
      const [row, column] = [Math.floor(key / maxColumns), key % maxColumns];
      const isNew = inside(rect, key) && this.value(row, column) === null && this.store.styleId(row, column) === null;
      if (isNew) cells.push({ row, column, content: null, formula, style: null });
    }
    return cells;
  }

  /** Puts extracted cells down, moved by so many rows and columns. */
  restore(cells: readonly ExtractedCell[], rows: number, columns: number): void {
    for (const cell of cells) {
      const [row, column] = [cell.row + rows, cell.column + columns];
      if (cell.formula === null) this.setValue(row, column, cell.content);
      else this.setFormula(row, column, cell.formula, cell.content);
      this.store.setStyleId(row, column, cell.style);
    }
  }

  private restyleColumns(rect: Rect, next: (id: number) => number): void {
    this.store.forEach(rect, (row, column) => this.store.setStyleId(row, column, next(this.styleId(row, column))));
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      this.columnStyles.set(column, next(this.columnStyles.get(column) ?? 0));
    }
    for (const [row, id] of this.rowStyles) {
      for (let column = rect.column; column < rect.column + rect.columns && column < 256; column++) {
        if (this.store.styleId(row, column) === null) this.store.setStyleId(row, column, next(id));
      }
    }
  }

  private restyleRows(rect: Rect, next: (id: number) => number): void {
    this.store.forEach(rect, (row, column) => this.store.setStyleId(row, column, next(this.styleId(row, column))));
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      this.rowStyles.set(row, next(this.rowStyles.get(row) ?? 0));
    }
  }

  private clearLineStyles(rect: Rect): void {
    if (rect.rows >= maxRows) deleteBetween(this.columnStyles, rect.column, rect.column + rect.columns);
    if (rect.columns >= maxColumns) deleteBetween(this.rowStyles, rect.row, rect.row + rect.rows);
  }
}

export function keyOf(row: number, column: number): number {
  return row * maxColumns + column;
}

function inside(rect: Rect, key: number): boolean {
  const row = Math.floor(key / maxColumns) - rect.row;
  const column = (key % maxColumns) - rect.column;
  return row >= 0 && row < rect.rows && column >= 0 && column < rect.columns;
}

function grow(rect: Rect | null, key: number): Rect {
  const row = Math.floor(key / maxColumns);
  const column = key % maxColumns;
  if (!rect) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(rect.row, row);
  const left = Math.min(rect.column, column);
  const rows = Math.max(rect.row + rect.rows, row + 1) - top;
  return { row: top, column: left, rows, columns: Math.max(rect.column + rect.columns, column + 1) - left };
}

export function shiftKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const moved = shiftIndex(index, shift);
    if (moved !== null) map.set(moved, value);
  }
}

function deleteBetween(map: Map<number, unknown>, from: number, to: number): void {
  for (const index of [...map.keys()]) if (index >= from && index < to) map.delete(index);
}
