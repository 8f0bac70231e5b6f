import {
  absentSheet,
  largeKey,
  type Inspected,
  type Inspection,
  type SheetQuery,
  type SheetState,
} from '../plan/backend';
import type { Capabilities, RunOptions } from '../plan/ports';
import { existing, isMissing } from './excel-existing';
import { askLayout } from './excel-layout';
import { readLarge } from './excel-large-settings';
import { NoteLookup, type NoteCell } from './excel-notes';
import type { RemovalFound } from './excel-removal';
import { roundTrip } from './excel-session';
import { stateFrom, type AskedSheet } from './excel-sheet-state';
import { contentTask, formatTask, linkTask, type ReadCell } from './excel-tasks';
import { readJoined } from './read-joined';
import { mixedValidations } from './excel-validations';
import { uniformFills } from './uniform-fills';

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
  const fills = await uniformFills(context, formats, options);
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
  let asked: AskedSheet[] = [];
  let settings: { key: string; item: Excel.Setting }[] = [];
  const answers = await readJoined(context, tasks, options, () => {
    asked = queries.map((query) => askSheet(context, query));
    settings = inspection.settings.map((key) => {
      const item = context.workbook.settings.getItemOrNullObject(key);
      item.load('value');
      return { key, item };
    });
    all.load('items/id,items/name');
    context.workbook.load('readOnly');
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
  return {
    readOnly: context.workbook.readOnly,
    order,
    ids,
    sheets,
    settings: Object.fromEntries([...small, ...large]),
  };
}

async function largeSettings(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<(readonly [string, string | null])[]> {
  const values = await readLarge(context, keys);
  return keys.map((key, i) => [largeKey(key), values[i] ?? null]);
}

/** Nothing is asked of a sheet that only has to be there or not, so it may be missing. */
function askSheet(context: Excel.RequestContext, query: SheetQuery): AskedSheet {
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

/** The row behind each manual break, in one more round trip where a sheet has any. */
async function pageBreaks(context: Excel.RequestContext, asked: readonly AskedSheet[]): Promise<Map<string, number[]>> {
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
