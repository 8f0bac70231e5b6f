import type { Rect } from '../domain/cell';
import type { Inspection, SheetQuery } from './backend';
import type { FormatProperty } from './ports';
import { cellKey, cellsOf, disjoint, rectOf, runsOf, single } from './rects';
import type { CellFormat, PlanOperation, Precondition, WorkbookPlan } from './workbook-plan';

/** A merge takes over the look of the first cell, so all of it has to be known to take the merge back. */
export const allProperties: readonly FormatProperty[] = [
  'fill',
  'pattern',
  'fontColor',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'wrap',
  'horizontal',
  'vertical',
  'numberFormat',
  'borders',
];

/** What has to be read again to put a changed format back: a fill has its pattern, a border its four sides. */
export function propertiesOf(format: CellFormat): readonly FormatProperty[] {
  const wanted = new Set<FormatProperty>();
  for (const property of allProperties) if (format[property] !== undefined) wanted.add(property);
  if (format.border !== undefined) wanted.add('borders');
  if (wanted.has('fill')) wanted.add('pattern');
  if (wanted.has('pattern')) wanted.add('fill');
  return allProperties.filter((property) => wanted.has(property));
}

class QueryBuilder {
  readonly content: Rect[] = [];
  readonly formatted: { rect: Rect; properties: readonly FormatProperty[] }[] = [];
  readonly merges: Rect[] = [];
  readonly columns = new Set<number>();
  readonly rows = new Set<number>();
  readonly notes = new Map<number, { row: number; column: number; expected: boolean }>();
  readonly validations: Rect[] = [];
  freeze = false;
  page = false;
  whole = false;
  readonly links: { row: number; column: number }[] = [];
  charts = false;
  breaks = false;
  removal = false;

  note({ row, column }: { readonly row: number; readonly column: number }, expected: boolean): void {
    const before = this.notes.get(cellKey(row, column));
    if (!before) this.notes.set(cellKey(row, column), { row, column, expected });
  }

  query(sheet: string): SheetQuery {
    const columns = [...this.columns].sort((a, b) => a - b);
    const rows = [...this.rows].sort((a, b) => a - b);
    return {
      sheet,
      content: disjoint(this.content),
      formats: joinProperties(this.formatted),
      merges: this.merges,
      columns,
      rows,
      notes: [...this.notes.values()],
      validations: this.validations,
      freeze: this.freeze,
      page: this.page,
      whole: this.whole,
      links: this.links,
      charts: this.charts,
      breaks: this.breaks,
      removal: this.removal,
    };
  }
}

/** Everything that has to be read before the plan is applied. Sheets that the plan itself adds are only looked up. */
export function inspectionOf(plan: WorkbookPlan): Inspection {
  const builders = new Map<string, QueryBuilder>();
  const settings = new Set<string>();
  const large = new Set<string>();
  const added = addedSheets(plan.operations);
  const of = (sheet: string): QueryBuilder => {
    let builder = builders.get(sheet);
    if (!builder) builders.set(sheet, (builder = new QueryBuilder()));
    return builder;
  };
  for (const need of plan.needs) askForNeed(of(need.sheet), need);
  for (const operation of plan.operations) {
    if (operation.kind === 'setting') (operation.large === true ? large : settings).add(operation.key);
    else if (operation.kind === 'deleteSheet') askForDeletion(of(operation.sheet), operation, added);
    else if (added.has(operation.sheet)) of(operation.sheet);
    else askForOperation(of(operation.sheet), operation);
  }
  return {
    sheets: [...builders].map(([sheet, builder]) => builder.query(sheet)),
    settings: [...settings],
    large: [...large],
  };
}

/** The query for everything inside `used`, for adapters that can look at single cells cheaply. */
export function wholeQuery(sheet: string, used: Rect): SheetQuery {
  const places = [...cellsOf(used)];
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  return {
    sheet,
    content: [used],
    formats: [{ rect: used, properties: allProperties }],
    merges: [used],
    columns: upTo(used.column + used.columns),
    rows: upTo(used.row + used.rows),
    notes: places.map((cell) => ({ ...cell, expected: false })),
    validations: [used],
    freeze: true,
    page: true,
    whole: true,
    links: places,
    charts: true,
    breaks: true,
    removal: false,
  };
}

export function addedSheets(operations: readonly PlanOperation[]): Set<string> {
  return new Set(operations.flatMap((operation) => (operation.kind === 'addSheet' ? [operation.sheet] : [])));
}

function askForNeed(builder: QueryBuilder, need: Precondition): void {
  if (need.kind === 'empty') builder.content.push(need.rect);
  else if (need.kind === 'noMerges') builder.merges.push(need.rect);
  else if (need.kind === 'unchanged' || need.kind === 'noFormulas')
    builder.content.push(rectOf(need.row, need.column, need.values));
}

function askForOperation(builder: QueryBuilder, operation: Exclude<PlanOperation, { kind: 'setting' }>): void {
  switch (operation.kind) {
    case 'setValues':
      askForCells(builder, definedRects(operation.row, operation.column, operation.values));
      break;
    case 'setFormulas':
      askForCells(builder, definedRects(operation.row, operation.column, operation.formulas));
      break;
    case 'setFormat':
      for (const rect of operation.rects) builder.formatted.push({ rect, properties: propertiesOf(operation.format) });
      break;
    case 'merge':
    case 'unmerge':
      builder.merges.push(operation.rect);
      builder.content.push(operation.rect);
      builder.formatted.push({ rect: operation.rect, properties: allProperties });
      // notes of the cells that disappear under the first one
      if (operation.kind === 'merge') for (const cell of cellsOf(operation.rect)) builder.note(cell, false);
      break;
    case 'columnWidths':
      for (const { column } of operation.widths) builder.columns.add(column);
      break;
    case 'rowHeights':
      for (const { row } of operation.heights) builder.rows.add(row);
      break;
    case 'note':
      builder.note(operation, operation.text === null || operation.expect !== undefined);
      break;
    case 'validation':
      builder.validations.push(operation.rect);
      break;
    case 'freeze':
      builder.freeze = true;
      break;
    case 'pageLayout':
    case 'restorePage':
      builder.page = true;
      break;
    case 'hyperlink':
      builder.links.push({ row: operation.row, column: operation.column });
      builder.formatted.push({ rect: single(operation.row, operation.column), properties: allProperties });
      break;
    case 'addChart':
    case 'deleteChart':
      builder.charts = true;
      break;
    case 'pageBreaks':
      builder.breaks = true;
      break;
    case 'filter':
    case 'deleteSheet':
    case 'addSheet':
    case 'activate':
      break;
  }
}

/** A sheet whose addition is taken back is gone for good, unless the plan goes on and puts another one into its place. */
function askForDeletion(
  builder: QueryBuilder,
  operation: Extract<PlanOperation, { kind: 'deleteSheet' }>,
  added: ReadonlySet<string>,
): void {
  builder.whole = operation.onlyIfUnchanged !== undefined;
  builder.removal = operation.onlyIfUnchanged === undefined || added.has(operation.sheet);
}

/** Values are taken back with their number format, since text that looks like a number is written as "@" first. */
function askForCells(builder: QueryBuilder, rects: readonly Rect[]): void {
  for (const rect of rects) {
    builder.content.push(rect);
    builder.formatted.push({ rect, properties: ['numberFormat'] });
  }
}

export function definedRects(row: number, column: number, lines: readonly (readonly unknown[])[]): Rect[] {
  const cells = lines.flatMap((line, i) =>
    line.flatMap((value, j) => (value === undefined ? [] : [{ row: row + i, column: column + j, value: true }])),
  );
  return runsOf(cells, () => '').map((run) => run.rect);
}

/** Overlapping rectangles are cut so that each cell is read once, with every property that any of them needs. */
function joinProperties(
  asked: readonly { readonly rect: Rect; readonly properties: readonly FormatProperty[] }[],
): { rect: Rect; properties: readonly FormatProperty[] }[] {
  const byProperties = new Map<string, { properties: readonly FormatProperty[]; rects: Rect[] }>();
  for (const { rect, properties } of asked) {
    const key = properties.join();
    const group = byProperties.get(key) ?? { properties, rects: [] };
    group.rects.push(rect);
    byProperties.set(key, group);
  }
  return [...byProperties.values()].flatMap(({ properties, rects }) =>
    disjoint(rects).map((rect) => ({ rect, properties })),
  );
}
