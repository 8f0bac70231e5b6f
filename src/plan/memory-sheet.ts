import { overlaps, type CellValue, type Rect } from '../domain/cell';
import type { Obstacle } from './backend';
import type { ChartSpec } from './chart';
import type { NoteState } from './ports';
import { cellKey } from './rects';
import { normalValue } from './text-safety';
import type { BorderEdge, CellFormat, LinkTarget, PageLayout, Side, Validation } from './workbook-plan';

const noBorders: Readonly<Record<Side, BorderEdge>> = {
  top: { style: 'none' },
  right: { style: 'none' },
  bottom: { style: 'none' },
  left: { style: 'none' },
};

/** How an untouched cell looks: the defaults of a new Excel workbook. */
export const plainFormat: Required<Omit<CellFormat, 'border'>> = {
  fill: null,
  pattern: 'none',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'none',
  wrap: false,
  horizontal: 'general',
  vertical: 'bottom',
  numberFormat: 'General',
  borders: noBorders,
};

export interface MemoryCell {
  readonly row: number;
  readonly column: number;
  value: CellValue;
  formula: string | null;
  format: CellFormat;
}

/** One sheet of the memory workbook; open to tests, which set up and compare its parts directly. */
export class MemorySheet {
  readonly cells = new Map<number, MemoryCell>();
  merges: Rect[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly notes = new Map<number, NoteState>();
  validations: { readonly rect: Rect; readonly validation: Validation }[] = [];
  freeze = { rows: 0, columns: 0 };
  page: PageLayout | null = null;
  readonly links = new Map<number, LinkTarget>();
  charts: ChartSpec[] = [];
  breaks: readonly number[] = [];
  gridlines = true;
  mark: string | null = null;
  filter: Rect | null = null;
  /** what a real sheet may hold besides and plans cannot make; set by tests */
  obstacles: Obstacle[] = [];
  tabColor: string | null = null;
  visible = true;
  protected = false;
  readonly hiddenRows = new Set<number>();

  constructor(readonly name: string) {}

  at(row: number, column: number): MemoryCell {
    const key = cellKey(row, column);
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { row, column, value: null, formula: null, format: {} }));
    return cell;
  }

  value(row: number, column: number): CellValue {
    return this.cells.get(cellKey(row, column))?.value ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.cells.get(cellKey(row, column))?.formula ?? null;
  }

  /** Every property, as Excel answers it; parts of `plainFormat` where nothing was set. */
  format(row: number, column: number): Required<Omit<CellFormat, 'border'>> {
    return { ...plainFormat, ...this.cells.get(cellKey(row, column))?.format };
  }

  /** Writes like Excel: a cell inside a merged area, but not its first, keeps nothing. */
  put(row: number, column: number, value: CellValue, formula: string | null = null): void {
    const hidden = this.merges.some(
      (merge) =>
        overlaps(merge, { row, column, rows: 1, columns: 1 }) && (merge.row !== row || merge.column !== column),
    );
    if (hidden) return;
    const cell = this.at(row, column);
    cell.value = normalValue(value);
    cell.formula = formula;
  }

  change(row: number, column: number, format: CellFormat): void {
    const { border, fill, pattern, ...rest } = format;
    const cell = this.at(row, column);
    const next: Record<string, unknown> = { ...cell.format, ...rest };
    if (fill !== undefined) Object.assign(next, { fill, pattern: pattern ?? (fill === null ? 'none' : 'solid') });
    if (border !== undefined) next.borders = sidesOf(border);
    cell.format = next;
  }

  merge(rect: Rect): void {
    const { value, formula, format } = this.at(rect.row, rect.column);
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const first = row === rect.row && column === rect.column;
        const cell = this.at(row, column);
        cell.value = first ? value : null;
        cell.formula = first ? formula : null;
        cell.format = { ...format };
      }
    this.unmerge(rect);
    this.merges.push(rect);
  }

  unmerge(rect: Rect): void {
    this.merges = this.merges.filter((merge) => !overlaps(merge, rect));
  }

  /** Cells with a value; null when there are none. */
  used(): Rect | null {
    const filled = [...this.cells.values()].filter((cell) => cell.value !== null || cell.formula !== null);
    if (filled.length === 0) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column } of filled) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function sidesOf(border: { readonly style: string; readonly color?: string }): Record<Side, BorderEdge> {
  const edge = edgeOf(border);
  return { top: edge, right: edge, bottom: edge, left: edge };
}

/** A drawn line without a colour is black; no line has no colour. */
export function edgeOf(border: BorderEdge): BorderEdge {
  return border.style === 'none' ? { style: 'none' } : { style: border.style, color: border.color ?? '#000000' };
}
