import { TextPool } from './cell-store';
import type { ChartSource } from './chart-model';
import { ChangeFeed, type ChangeListener, type ChangeOrigin } from './changes';
import { wholeSheet } from './rects';
import { SheetModel } from './sheet-model';
import type { NamedItemModel } from './sheet-objects';
import { StyleTable } from './styles';

export type SheetNameProblem = 'empty' | 'tooLong' | 'forbiddenSign' | 'apostrophe' | 'reserved' | 'taken';

const forbiddenInNames = /[\\/?*[\]:]/;
const longestName = 31;

/**
 * The open workbook: the only store of the bench. The simulated Excel host reads and writes it, the bench's grid draws
 * it and sends edits back, files are opened into it and saved from it.
 */
export class WorkbookModel {
  readonly styles = new StyleTable();
  readonly names: NamedItemModel[] = [];
  /** Excel's workbook.settings: key -> any JSON value */
  readonly settings = new Map<string, unknown>();
  /** Office.context.document.settings: key -> text as Office stores it */
  readonly documentSettings = new Map<string, string>();
  readonly customProperties = new Map<string, string | number | boolean>();
  /** custom XML parts by id */
  readonly customXml = new Map<string, string>();
  /** opened for reading only: it can be looked at and changed, but not saved under its name */
  readOnly = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private readonly feed = new ChangeFeed();
  private readonly pool = new TextPool();
  private list: SheetModel[] = [];
  private active: SheetModel;
  private lastId = 0;

  constructor(
    firstSheet = 'Лист1',
    public fileName = 'Книга1.xlsx',
  ) {
    this.active = this.newSheet(firstSheet);
    this.list.push(this.active);
  }

  get sheets(): readonly SheetModel[] {
    return this.list;
  }

  get activeSheet(): SheetModel {
    return this.active;
  }

  subscribe(listener: ChangeListener): () => void {
    return this.feed.subscribe(listener);
  }

  /** Does several edits as one: listeners hear of them together. */
  batch<T>(origin: ChangeOrigin, work: () => T): T {
    return this.feed.batch(origin, work);
  }

  /** Fresh id in the form of Excel's sheet and object ids. */
  nextId(): string {
    this.lastId++;
    return `{00000000-0000-0000-0000-${this.lastId.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  sheetById(id: string): SheetModel | null {
    return this.list.find((sheet) => sheet.id === id) ?? null;
  }

  /** Names of sheets are compared without regard to case, as in Excel. */
  sheetByName(name: string): SheetModel | null {
    return this.list.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  /** What is wrong with a name for a sheet; null when it may be used. `self` is the sheet that gets the name. */
  sheetNameProblem(name: string, self: SheetModel | null = null): SheetNameProblem | null {
    if (name === '') return 'empty';
    if (name.length > longestName) return 'tooLong';
    if (forbiddenInNames.test(name)) return 'forbiddenSign';
    if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
    if (sameName(name, 'History')) return 'reserved';
    return this.list.some((sheet) => sheet !== self && sameName(sheet.name, name)) ? 'taken' : null;
  }

  addSheet(name: string = this.freeName('Лист'), position: number = this.list.length): SheetModel {
    this.refuseBadName(name, null);
    const sheet = this.newSheet(name);
    this.list.splice(position, 0, sheet);
    this.feed.record({ kind: 'structure', sheetId: sheet.id, rects: [], added: true });
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.refuseBadName(name, sheet);
    sheet.name = name;
    this.record('structure', sheet);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.list = this.list.filter((each) => each !== sheet);
    this.list.splice(position, 0, sheet);
    this.record('structure', sheet);
  }

  /** The last visible sheet cannot be deleted; then false. */
  deleteSheet(sheet: SheetModel): boolean {
    const visible = this.list.filter((each) => each !== sheet && each.properties.visibility === 'Visible');
    const next = visible[0];
    if (!next) return false;
    const after = this.list.slice(this.list.indexOf(sheet)).find((each) => visible.includes(each));
    this.list = this.list.filter((each) => each !== sheet);
    this.record('structure', sheet);
    if (this.active === sheet) this.activate(after ?? next);
    return true;
  }

  activate(sheet: SheetModel): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.record('activation', sheet);
  }

  copySheet(source: SheetModel, name: string = this.copyName(source.name), position?: number): SheetModel {
    const copy = this.addSheet(name, position);
    copy.cells.restore(source.cells.extract(wholeSheet), 0, 0);
    copyEntries(source.cells.rowStyles, copy.cells.rowStyles);
    copyEntries(source.cells.columnStyles, copy.cells.columnStyles);
    copyEntries(source.columnWidths, copy.columnWidths);
    copyEntries(source.rowHeights, copy.rowHeights);
    for (const row of source.hiddenRows) copy.hiddenRows.add(row);
    for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
    copy.properties = source.properties;
    copy.merges = source.merges;
    copy.notes = source.notes;
    copy.conditionalRules = source.conditionalRules.map((rule) => ({ ...rule, id: this.nextId() }));
    copy.validations = source.validations;
    copy.names = source.names;
    copy.links = source.links;
    const own = (part: ChartSource | null): ChartSource | null =>
      part?.sheetId === source.id ? { ...part, sheetId: copy.id } : part;
    copy.charts = source.charts.map((chart) => ({
      ...chart,
      id: this.nextId(),
      series: chart.series.map((series) => ({ ...series, values: own(series.values), x: own(series.x) })),
    }));
    copyEntries(source.customProperties, copy.customProperties);
    copy.touch('values', []);
    return copy;
  }

  /** Puts another content in place of this one (opening a file in the same window); when `fill` throws, nothing has changed. */
  replaceWith(fill: () => void): void {
    this.batch('load', () => {
      const before = {
        list: this.list,
        active: this.active,
        names: [...this.names],
        maps: this.stores().map((map) => [...map]),
      };
      this.list = [];
      this.empty();
      try {
        fill();
      } catch (error) {
        this.list = before.list;
        this.active = before.active;
        this.empty();
        this.names.push(...before.names);
        this.stores().forEach((map, index) => {
          for (const [key, value] of before.maps[index] ?? []) map.set(key, value);
        });
        throw error;
      }
      if (this.list.length === 0) this.list.push(this.newSheet('Лист1'));
      if (!this.list.includes(this.active)) {
        this.active = this.list.find((sheet) => sheet.properties.visibility === 'Visible') ?? this.newestSheet();
      }
      this.feed.record({ kind: 'structure', sheetId: null, rects: [] });
    });
  }

  /** Tells listeners that something of the workbook itself changed: a name, a setting, a property. */
  touch(): void {
    this.feed.record({ kind: 'objects', sheetId: null, rects: [] });
  }

  private stores(): Map<string, unknown>[] {
    return [this.settings, this.documentSettings, this.customProperties, this.customXml] as Map<string, unknown>[]; // -- only moved, never mixed
  }

  private empty(): void {
    this.names.length = 0;
    for (const map of this.stores()) map.clear();
  }

  private newestSheet(): SheetModel {
    return this.list[0] ?? this.active;
  }

  private record(kind: 'structure' | 'activation', sheet: SheetModel): void {
    this.feed.record({ kind, sheetId: sheet.id, rects: [] });
  }

  private newSheet(name: string): SheetModel {
    return new SheetModel(this.nextId(), name, this.styles, this.pool, this.feed);
  }

  private refuseBadName(name: string, self: SheetModel | null): void {
    const problem = this.sheetNameProblem(name, self);
    if (problem) throw new RangeError(`sheet name "${name}": ${problem}`);
  }

  private freeName(base: string): string {
    for (let n = this.list.length + 1; ; n++) if (!this.sheetByName(`${base}${n}`)) return `${base}${n}`;
  }

  private copyName(name: string): string {
    for (let n = 2; ; n++) {
      const suffix = ` (${n})`;
      const copy = name.slice(0, longestName - suffix.length) + suffix;
      if (!this.sheetByName(copy)) return copy;
    }
  }
}

function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

function copyEntries<K, V>(from: ReadonlyMap<K, V>, to: Map<K, V>): void {
  for (const [key, value] of from) to.set(key, value);
}
