import { overlaps, type Rect } from '../../domain/cell';
import { type CellContent } from './cell-content';
import type { TextPool } from './cell-store';
import type { ChangeFeed, ChangeKind, ModelChange } from './changes';
import { covers, intersection, rectOf, sameRect, type Shift, subtract } from './rects';
import { SheetCells } from './sheet-cells';
import { shiftSheet } from './sheet-shift';
import {
  type AutoFilterModel,
  type ConditionalRule,
  defaultLayout,
  type LinkModel,
  type NamedItemModel,
  type Note,
  type PageLayoutModel,
  type Selection,
  type TableModel,
  type ThreadedComment,
  type ValidationRule,
  type Visibility,
} from './sheet-objects';
import type { ChartModel } from './chart-model';
import type { CellStyle, StylePatch, StyleTable } from './styles';

/** Width of a column nobody has touched, in characters as the file stores them (64 pixels). */
export const defaultColumnWidth = 64 / 7;
/** Height of a row nobody has touched, in points. */
export const defaultRowHeight = 15;

/** Plain properties of a sheet, changed together through `set`. */
export interface SheetProperties {
  readonly visibility: Visibility;
  /** #RRGGBB or '' */
  readonly tabColor: string;
  readonly protected: boolean;
  readonly protectionPassword: string | null;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly layout: PageLayoutModel;
  readonly autoFilter: AutoFilterModel | null;
  readonly standardWidth: number;
  /** rows and columns before which a page is broken by hand */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

const initial: SheetProperties = {
  visibility: 'Visible',
  tabColor: '',
  protected: false,
  protectionPassword: null,
  gridlines: true,
  headings: true,
  freezeRows: 0,
  freezeColumns: 0,
  layout: defaultLayout,
  autoFilter: null,
  standardWidth: defaultColumnWidth,
  rowBreaks: [],
  columnBreaks: [],
};

/** One sheet. Reading is free; every writing method tells the workbook's change feed what it touched. */
export class SheetModel {
  readonly cells: SheetCells;
  properties: SheetProperties = initial;
  selection: Selection = { rects: [rectOf(0, 0)], active: { row: 0, column: 0 } };
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: readonly Rect[] = [];
  notes: readonly Note[] = [];
  comments: readonly ThreadedComment[] = [];
  conditionalRules: readonly ConditionalRule[] = [];
  validations: readonly ValidationRule[] = [];
  tables: readonly TableModel[] = [];
  charts: readonly ChartModel[] = [];
  links: readonly LinkModel[] = [];
  names: readonly NamedItemModel[] = [];
  readonly customProperties = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
    styles: StyleTable,
    pool: TextPool,
    private readonly feed: ChangeFeed,
  ) {
    this.cells = new SheetCells(styles, pool);
  }

  /** Writes contents; `undefined` leaves a cell as it is, covered cells of a merge keep nothing. */
  setValues(row: number, column: number, values: readonly (readonly (CellContent | undefined)[])[]): void {
    const width = values[0]?.length ?? 0;
    if (width === 0) return;
    const rect = rectOf(row, column, values.length, width);
    const single = values.length === 1 && width === 1;
    const before = this.cells.value(row, column);
    const merges = this.merges.filter((merge) => overlaps(merge, rect));
    values.forEach((line, r) => {
      line.forEach((content, c) => {
        if (content !== undefined && !isCovered(merges, row + r, column + c)) {
          this.cells.setValue(row + r, column + c, content);
        }
      });
    });
    const edit = single ? { edit: { before, after: this.cells.value(row, column) } } : {};
    this.touch('values', [rect], edit);
  }

  setFormula(row: number, column: number, formula: string, result: CellContent): void {
    if (isCovered(this.merges, row, column)) return;
    const before = this.cells.value(row, column);
    this.cells.setFormula(row, column, formula, result);
    this.touch('values', [rectOf(row, column)], { edit: { before, after: result } });
  }

  patchStyle(rects: readonly Rect[], patch: StylePatch): void {
    this.restyle(rects, (style) => ({ ...style, ...patch }));
  }

  restyle(rects: readonly Rect[], change: (style: CellStyle) => CellStyle): void {
    for (const rect of rects) this.cells.restyle(rect, change);
    this.touch('format', rects);
  }

  clear(rect: Rect, what: 'all' | 'contents' | 'formats'): void {
    this.cells.clear(rect, what);
    if (what !== 'contents') this.clearRules(rect);
    if (what !== 'formats') this.touch('values', [rect]);
    if (what !== 'contents') this.touch('format', [rect]);
  }

  merge(rect: Rect): void {
    this.merges = [...this.merges.filter((each) => !overlaps(each, rect)), rect];
    const kept = this.cells.value(rect.row, rect.column);
    const formula = this.cells.formula(rect.row, rect.column);
    this.cells.clear(rect, 'contents');
    if (formula === null) this.cells.setValue(rect.row, rect.column, kept);
    else this.cells.setFormula(rect.row, rect.column, formula, kept);
    this.touch('format', [rect]);
  }

  unmerge(rect: Rect): void {
    this.merges = this.merges.filter((each) => !overlaps(each, rect));
    this.touch('format', [rect]);
  }

  mergeAt(row: number, column: number): Rect | null {
    return this.merges.find((merge) => covers(merge, rectOf(row, column))) ?? null;
  }

  /** Inserts (count > 0) or deletes (count < 0) whole rows or columns; everything on the sheet moves with them. */
  shift(shift: Shift): void {
    shiftSheet(this, shift);
    const size = Math.abs(shift.count);
    const rect = shift.axis === 'row' ? rectOf(shift.at, 0, size, 16384) : rectOf(0, shift.at, 1048576, size);
    this.touch('structure', [rect], { shift });
  }

  setColumnWidths(from: number, count: number, width: number | null): void {
    for (let column = from; column < from + count; column++) setOrDelete(this.columnWidths, column, width);
    this.touch('format', [rectOf(0, from, 1048576, count)]);
  }

  setRowHeights(from: number, count: number, height: number | null): void {
    for (let row = from; row < from + count; row++) setOrDelete(this.rowHeights, row, height);
    this.touch('format', [rectOf(from, 0, count, 16384)]);
  }

  setHidden(axis: 'row' | 'column', from: number, count: number, hidden: boolean): void {
    const set = axis === 'row' ? this.hiddenRows : this.hiddenColumns;
    for (let index = from; index < from + count; index++) {
      if (hidden) set.add(index);
      else set.delete(index);
    }
    this.touch('format', [axis === 'row' ? rectOf(from, 0, count, 16384) : rectOf(0, from, 1048576, count)]);
  }

  /** Places or replaces the note of a cell; null text removes it. */
  setNote(row: number, column: number, text: string | null, author = ''): void {
    const others = this.notes.filter((note) => note.row !== row || note.column !== column);
    const note: Note = { row, column, text: text ?? '', author, visible: false, width: 129, height: 75 };
    this.notes = text === null ? others : [...others, note];
    this.touch('objects', [rectOf(row, column)]);
  }

  noteAt(row: number, column: number): Note | null {
    return this.notes.find((note) => note.row === row && note.column === column) ?? null;
  }

  /** A new rule takes the place of whatever validation its cells had; null removes. */
  setValidation(rects: readonly Rect[], rule: Omit<ValidationRule, 'rects'> | null): void {
    const kept = this.validations.flatMap((old) => {
      const left = rects.reduce<Rect[]>((parts, hole) => parts.flatMap((part) => subtract(part, hole)), [...old.rects]);
      return left.length === 0 ? [] : [{ ...old, rects: left }];
    });
    this.validations = rule ? [...kept, { ...rule, rects }] : kept;
    this.touch('objects', rects);
  }

  validationAt(row: number, column: number): ValidationRule | null {
    return this.validations.find((rule) => rule.rects.some((rect) => covers(rect, rectOf(row, column)))) ?? null;
  }

  /** Replaces one of the lists of things on the sheet. */
  setObjects(
    change: Partial<
      Pick<
        SheetModel,
        'notes' | 'comments' | 'conditionalRules' | 'validations' | 'tables' | 'charts' | 'links' | 'names'
      >
    >,
    rects: readonly Rect[] = [],
  ): void {
    Object.assign(this, change);
    this.touch('objects', rects);
  }

  set(change: Partial<SheetProperties>): void {
    this.properties = { ...this.properties, ...change };
    const structural = change.visibility !== undefined || change.tabColor !== undefined;
    this.touch(structural ? 'structure' : 'objects', []);
  }

  select(rects: readonly Rect[], active: { row: number; column: number } = rects[0] ?? rectOf(0, 0)): void {
    const same = rects.length === this.selection.rects.length;
    const equal = same && rects.every((rect, i) => sameRect(rect, this.selection.rects[i] ?? rectOf(-1, -1)));
    this.selection = { rects, active: { row: active.row, column: active.column } };
    if (!equal) this.touch('selection', rects);
  }

  /** Tells listeners about a change that was made on the fields directly (opening of files). */
  touch(kind: ChangeKind, rects: readonly Rect[], more: Partial<Pick<ModelChange, 'shift' | 'edit'>> = {}): void {
    this.feed.record({ kind, sheetId: this.id, rects, ...more });
  }

  private clearRules(rect: Rect): void {
    this.conditionalRules = this.conditionalRules.flatMap((rule) => {
      if (!rule.rects.some((each) => intersection(each, rect))) return [rule];
      const rects = rule.rects.flatMap((each) => subtract(each, rect));
      return rects.length === 0 ? [] : [{ ...rule, rects }];
    });
    this.merges = this.merges.filter((merge) => !overlaps(merge, rect));
  }
}

function isCovered(merges: readonly Rect[], row: number, column: number): boolean {
  const cell = rectOf(row, column);
  return merges.some((merge) => (merge.row !== row || merge.column !== column) && covers(merge, cell));
}

function setOrDelete(map: Map<number, number>, key: number, value: number | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
