import { overlaps, type Rect } from '../domain/cell';
import {
  absentSheet,
  largeKey,
  type Inspected,
  type Inspection,
  type SheetQuery,
  type SheetState,
} from '../plan/backend';
import type { Capabilities, NoteState, RunOptions } from '../plan/ports';
import { cellsOf, runsOf, single } from '../plan/rects';
import type { CellFormat, Validation } from '../plan/workbook-plan';
import { chartsFrom } from './excel-charts';
import { valueOf } from './excel-content';
import { existing, isMissing } from './excel-existing';
import {
  askLayout,
  frozenOf,
  isMixed,
  keptValidation,
  rangeAt,
  rectsOf,
  savedPage,
  validationFields,
  widthOf,
  type LayoutProxies,
} from './excel-layout';
import { readLarge } from './excel-large-settings';
import { keptLink } from './excel-links';
import { NoteLookup, type NoteCell } from './excel-notes';
import type { RemovalFound } from './excel-removal';
import { roundTrip } from './excel-session';
import { contentTask, formatTask, linkTask, type ReadCell } from './excel-tasks';
import { readPieces } from './read-pieces';
import { filled, uniformFills } from './uniform-fills';

export interface ExcelInspected extends Inspected {
  /** every sheet's name, in the order of the tabs */
  readonly order: readonly string[];
}

/** Answers the inspection in one round trip where the sheets are there and the sizes allow it. */
export async function inspectExcel(
  context: Excel.RequestContext,
  inspection: Inspection,
  capabilities: Capabilities,
  options: RunOptions,
): Promise<ExcelInspected> {
  try {
    return await inspectSheets(context, inspection, inspection.sheets, capabilities, options, true);
  } catch (error) {
    if (!isMissing(error)) throw error;
    // a sheet or an expected comment is not there
    const there = await existing(
      context,
      inspection.sheets.map((query) => query.sheet),
    );
    const present = inspection.sheets.filter((query) => there.has(query.sheet));
    const found = await inspectSheets(context, inspection, present, capabilities, options, false);
    const states = new Map(found.sheets.map((state) => [state.sheet, state]));
    return { ...found, sheets: inspection.sheets.map((query) => states.get(query.sheet) ?? absentSheet(query.sheet)) };
  }
}

interface Asked {
  readonly query: SheetQuery;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection | null;
  readonly layout: LayoutProxies | null;
  readonly whole: Excel.Range | null;
}

async function inspectSheets(
  context: Excel.RequestContext,
  inspection: Inspection,
  plain: readonly SheetQuery[],
  capabilities: Capabilities,
  options: RunOptions,
  trusting: boolean,
): Promise<ExcelInspected> {
  const removals = plain.some(({ removal }) => removal)
    ? await (await import('./excel-removal')).askRemovals(context, plain, capabilities)
    : new Map<string, RemovalFound>();
  const queries = plain.map((query) => removals.get(query.sheet)?.query ?? query);
  const formats = queries.flatMap(({ sheet, formats: asked }) => asked.map((each) => ({ sheet, ...each })));
  const fills = await uniformFills(context, formats);
  const uniform = new Map(formats.map(({ rect }, i) => [rect, fills[i] ?? null]));
  const tasks = queries.flatMap((query) => [
    ...query.content.map((rect) => contentTask(query.sheet, rect)),
    ...query.formats
      .filter(({ rect }) => !uniform.get(rect))
      .map(({ rect, properties }) => formatTask(query.sheet, rect, properties, false)),
    ...(query.removal ? query.content.map((rect) => linkTask(query.sheet, rect)) : []),
  ]);
  const noteCells = queries.flatMap(({ sheet, notes }) => notes.map((cell): NoteCell => ({ sheet, ...cell })));
  const lookup = new NoteLookup(noteCells, capabilities.notes, trusting);
  const all = context.workbook.worksheets;
  let asked: Asked[] = [];
  let settings: { key: string; item: Excel.Setting }[] = [];
  const answers = await readPieces(context, tasks, options, () => {
    asked = queries.map((query) => askSheet(context, query));
    settings = inspection.settings.map((key) => {
      const item = context.workbook.settings.getItemOrNullObject(key);
      item.load('value');
      return { key, item };
    });
    all.load('items/id,items/name');
    lookup.ask(context);
  });
  const notes = await lookup.answer(context);
  const large = await largeSettings(context, inspection.large ?? []);
  const validations = await mixedValidations(context, asked);
  const breaks = await pageBreaks(context, asked);
  let at = 0;
  const take = (): ReadCell[][] => answers[at++] ?? [];
  const noteQueue = [...notes];
  const sheets = asked.map((each): SheetState => {
    const state = stateFrom(each, take, noteQueue, validations, { breaks, uniform });
    const { removal, notes: all } = removals.get(each.query.sheet) ?? { removal: null, notes: null };
    return { ...state, removal, notes: all ?? state.notes };
  });
  const order = all.items.map((sheet) => sheet.name);
  const small = settings.map(({ key, item }) => [key, settingValue(item)] as const);
  const ids = Object.fromEntries(all.items.map((sheet) => [sheet.name, sheet.id]));
  return { order, ids, sheets, settings: Object.fromEntries([...small, ...large]) };
}

async function largeSettings(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<(readonly [string, string | null])[]> {
  const values = await readLarge(context, keys);
  return keys.map((key, i) => [largeKey(key), values[i] ?? null]);
}

/** Nothing is asked of a sheet that only has to be there or not, so it may be missing. */
function askSheet(context: Excel.RequestContext, query: SheetQuery): Asked {
  const { worksheets } = context.workbook;
  const sheet = needsSheet(query) ? worksheets.getItem(query.sheet) : worksheets.getItemOrNullObject(query.sheet);
  sheet.load('name');
  const { protection } = sheet;
  protection.load('protected');
  const whole = query.whole ? sheet.getUsedRangeOrNullObject(true) : null;
  whole?.load('values,rowIndex,columnIndex');
  return { query, sheet, protection, layout: needsSheet(query) ? askLayout(sheet, query) : null, whole };
}

function needsSheet(query: SheetQuery): boolean {
  const { content, formats, merges, columns, rows, notes, validations, links } = query;
  const lists = [content, formats, merges, columns, rows, notes, validations, links];
  const parts = [query.freeze, query.page, query.whole, query.charts, query.breaks, query.removal];
  return lists.some((list) => list.length > 0) || parts.includes(true);
}

export function settingValue(item: Excel.Setting): string | null {
  if (item.isNullObject) return null;
  const value: unknown = item.value; // any by its typings
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function stateFrom(
  { query, sheet, protection, layout, whole }: Asked,
  take: () => ReadCell[][],
  notes: (NoteState | null)[],
  mixed: ReadonlyMap<Excel.DataValidation, readonly PlacedRule[]>,
  {
    breaks,
    uniform,
  }: {
    readonly breaks: ReadonlyMap<string, readonly number[]>;
    readonly uniform: ReadonlyMap<Rect, CellFormat | null>;
  },
): SheetState {
  if (sheet.isNullObject) return absentSheet(query.sheet);
  const content = query.content.map((rect) => {
    const cells = take();
    return {
      rect,
      values: cells.map((line) => line.map((cell) => cell.value)),
      formulas: cells.map((line) => line.map((cell) => cell.formula)),
    };
  });
  const formats = query.formats.map(({ rect, properties }) => ({
    rect,
    properties,
    formats: formatsOf(rect, uniform.get(rect) ?? null, take),
  }));
  return {
    sheet: query.sheet,
    exists: true,
    protected: protection?.protected === true,
    content,
    formats,
    notes: query.notes.map(({ row, column }) => ({ row, column, note: notes.shift() ?? null })),
    ...layoutState(layout, query, mixed),
    links: query.removal ? query.content.flatMap((rect) => linksIn(rect, take())) : singleLinks(layout),
    charts: chartsFrom(layout?.charts ?? null),
    whole: wholeOf(whole),
    breaks: breaks.get(query.sheet) ?? [],
    removal: null,
  };
}

function formatsOf(rect: Rect, uniform: CellFormat | null, take: () => ReadCell[][]): CellFormat[][] {
  return uniform ? filled(rect, uniform) : take().map((line) => line.map((cell) => cell.format));
}

function layoutState(
  layout: LayoutProxies | null,
  query: SheetQuery,
  mixed: ReadonlyMap<Excel.DataValidation, readonly PlacedRule[]>,
): Pick<SheetState, 'merges' | 'widths' | 'heights' | 'validations' | 'freeze' | 'page'> {
  if (!layout) {
    const { merges, widths, heights, validations, freeze, page } = absentSheet(query.sheet);
    return { merges, widths, heights, validations, freeze, page };
  }
  const merges = layout.merges.flatMap(rectsOf).filter((merge) => query.merges.some((rect) => overlaps(rect, merge)));
  return {
    merges: [...new Map(merges.map((merge) => [JSON.stringify(merge), merge])).values()],
    widths: layout.widths.map(({ column, format }) => ({ column, width: widthFrom(format) })),
    heights: layout.heights.map(({ row, format }) => ({ row, height: format.rowHeight })),
    validations: layout.validations.flatMap(({ rect, rule }) => {
      const validation = isMixed(rule) ? null : keptValidation(rule);
      return validation ? [{ rect, validation }] : (mixed.get(rule) ?? []);
    }),
    freeze: frozenOf(layout.frozen),
    page: layout.page ? savedPage(layout.page) : '',
  };
}

function linksIn(rect: Rect, cells: readonly (readonly ReadCell[])[]): SheetState['links'] {
  return cells.flatMap((line, i) =>
    line.flatMap(({ link }, j) => (link ? [{ row: rect.row + i, column: rect.column + j, link }] : [])),
  );
}

function singleLinks(layout: LayoutProxies | null): SheetState['links'] {
  return (layout?.links ?? []).map(({ row, column, range }) => ({ row, column, link: keptLink(range.hyperlink) }));
}

/** The row behind each manual break, in one more round trip where a sheet has any. */
async function pageBreaks(context: Excel.RequestContext, asked: readonly Asked[]): Promise<Map<string, number[]>> {
  const broken = asked.flatMap(({ query, layout }) =>
    layout?.breaks && layout.breaks.items.length > 0 ? [{ sheet: query.sheet, items: layout.breaks.items }] : [],
  );
  if (broken.length === 0) return new Map();
  const cells = await roundTrip(context, () =>
    broken.map(({ sheet, items }) => ({
      sheet,
      cells: items.map((item) => {
        const cell = item.getCellAfterBreak();
        cell.load('rowIndex');
        return cell;
      }),
    })),
  );
  return new Map(cells.map(({ sheet, cells: behind }) => [sheet, behind.map((cell) => cell.rowIndex)]));
}

function widthFrom(format: Excel.RangeFormat): number {
  return widthOf(format.columnWidth);
}

function wholeOf(range: Excel.Range | null): SheetState['whole'] {
  if (!range || range.isNullObject) return [];
  const values: unknown[][] = range.values;
  return values.flatMap((line, i) =>
    line.map((raw, j) => ({ row: range.rowIndex + i, column: range.columnIndex + j, value: valueOf(raw) })),
  );
}

interface PlacedRule {
  readonly rect: Rect;
  readonly validation: Validation;
}

/** Rectangles that hold several rules are read cell by cell, in one more round trip. */
async function mixedValidations(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<Map<Excel.DataValidation, readonly PlacedRule[]>> {
  const mixed = asked.flatMap(({ query, layout }) =>
    (layout?.validations ?? []).filter(({ rule }) => isMixed(rule)).map((each) => ({ ...each, sheet: query.sheet })),
  );
  const result = new Map<Excel.DataValidation, readonly PlacedRule[]>();
  if (mixed.length === 0) return result;
  const cells = await roundTrip(context, () =>
    mixed.map(({ rect, sheet }) =>
      [...cellsOf(rect)].map(({ row, column }) => {
        const { dataValidation } = rangeAt(context.workbook.worksheets.getItem(sheet), single(row, column));
        dataValidation.load(validationFields);
        return { row, column, value: dataValidation };
      }),
    ),
  );
  mixed.forEach(({ rule }, i) => {
    const ruled = (cells[i] ?? []).flatMap(({ row, column, value }) => {
      const validation = keptValidation(value);
      return validation?.kind === 'kept' ? [{ row, column, value: validation }] : [];
    });
    const runs = runsOf(ruled, (validation) => validation.saved);
    result.set(
      rule,
      runs.map(({ rect, value }) => ({ rect, validation: value })),
    );
  });
  return result;
}
