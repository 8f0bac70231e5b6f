import { parseAddress, type Rect } from '../domain/cell';
import type { Obstacle, Removal, SheetQuery } from '../plan/backend';
import { allProperties } from '../plan/inspection';
import type { Capabilities, NoteState } from '../plan/ports';
import { around, single } from '../plan/rects';
import { mentionsSheet } from '../plan/sheet-mention';
import { askCharts, chartsFrom, type ChartProxies } from './excel-charts';
import { codeOf, failureOf } from './excel-errors';
import { roundTrip } from './excel-session';
import { MARK_PROPERTY } from '../plan/sheet-mark';

interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly note: NoteState;
}

/** A sheet that is to be deleted: what to read of it, and what else has to be known to build it anew. */
export interface RemovalFound {
  readonly query: SheetQuery;
  readonly removal: Removal;
  readonly notes: readonly PlacedNote[];
}

interface Asked {
  readonly query: SheetQuery;
  readonly sheet: Excel.Worksheet;
  readonly filter: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
  readonly all: Excel.Range;
  readonly counts: Readonly<Record<'tables' | 'pivots' | 'pictures' | 'conditionalFormats' | 'names', Count>>;
  readonly charts: ChartProxies;
  readonly notes: Excel.NoteCollection | null;
  readonly comments: Excel.CommentCollection;
}

type Count = OfficeExtension.ClientResult<number>;

/** One round trip for all of them, one more for notes, one for formulas that use them. A sheet that is not there is left out. */
export async function askRemovals(
  context: Excel.RequestContext,
  queries: readonly SheetQuery[],
  capabilities: Capabilities,
): Promise<Map<string, RemovalFound>> {
  const wanted = queries.filter((query) => query.removal);
  const result = new Map<string, RemovalFound>();
  if (wanted.length === 0) return result;
  const { worksheets, names } = context.workbook;
  const asked = await roundTrip(context, () => {
    worksheets.load('items/name');
    names.load('items/formula');
    return wanted.map((query) => ask(context, query, capabilities));
  });
  const order = worksheets.items.map(({ name }) => name);
  for (const each of asked.filter(({ sheet }) => !sheet.isNullObject)) {
    const { query, sheet } = each;
    const { notes, discussed } = await notesOf(context, each);
    const mentioned = names.items.some(({ formula }) => mentionsSheet(String(formula), query.sheet));
    const usedElsewhere = mentioned || (await isUsedElsewhere(context, each));
    result.set(query.sheet, {
      query: wholeSheet(query, rectOf(each, notes)),
      removal: {
        after: order[order.indexOf(sheet.name) - 1] ?? null,
        tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
        hidden: sheet.visibility !== 'Visible',
        gridlines: sheet.showGridlines,
        mark: each.mark.isNullObject ? null : each.mark.value,
        filter: each.filter.isNullObject ? null : parseAddress(each.filter.address),
        obstacles: [
          ...obstaclesOf(each),
          ...(discussed ? (['comments'] as const) : []),
          ...(usedElsewhere ? (['usedElsewhere'] as const) : []),
        ],
      },
      notes,
    });
  }
  return result;
}

function ask(context: Excel.RequestContext, query: SheetQuery, capabilities: Capabilities): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(query.sheet);
  sheet.load('name,tabColor,visibility,showGridlines');
  sheet.protection.load('protected');
  sheet.autoFilter.load('enabled,isDataFiltered');
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load('address');
  const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
  mark.load('value');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const all = sheet.getRange();
  all.load('rowHidden,columnHidden');
  const notes = capabilities.notes === 'note' ? sheet.notes : null;
  notes?.load('items/content');
  const { comments } = sheet;
  comments.load('items/content,items/resolved');
  const counts = {
    tables: sheet.tables.getCount(),
    pivots: sheet.pivotTables.getCount(),
    pictures: sheet.shapes.getCount(),
    conditionalFormats: all.conditionalFormats.getCount(),
    names: sheet.names.getCount(),
  };
  return { query, sheet, filter, mark, used, all, counts, charts: askCharts(sheet), notes, comments };
}

function obstaclesOf({ sheet, all, counts, charts, comments }: Asked): Obstacle[] {
  // null when only some are hidden, though the typings say boolean
  const hidden: readonly unknown[] = [all.rowHidden, all.columnHidden];
  const found: readonly (readonly [Obstacle, boolean])[] = [
    ['protected', sheet.protection.protected],
    ['tables', counts.tables.value > 0],
    ['pivots', counts.pivots.value > 0],
    ['filter', sheet.autoFilter.isDataFiltered],
    ['conditionalFormats', counts.conditionalFormats.value > 0],
    ['pictures', counts.pictures.value > 0],
    ['comments', comments.items.some(({ resolved }) => resolved)],
    ['charts', chartsFrom(charts).some(({ spec }) => spec === null)],
    ['hidden', hidden.some((each) => each !== false)],
    ['usedElsewhere', counts.names.value > 0],
  ];
  return found.flatMap(([obstacle, isThere]) => (isThere ? [obstacle] : []));
}

interface Noted {
  readonly notes: readonly PlacedNote[];
  /** somebody answered a comment: the talk would be lost */
  readonly discussed: boolean;
}

/** Notes, and comments without answers, which stand for notes where the library knows none. */
async function notesOf(context: Excel.RequestContext, { notes, comments }: Asked): Promise<Noted> {
  const all = [...(notes?.items ?? []), ...comments.items];
  if (all.length === 0) return { notes: [], discussed: false };
  const { places, replies } = await roundTrip(context, () => ({
    places: all.map((note) => {
      const location = note.getLocation();
      location.load('rowIndex,columnIndex');
      return location;
    }),
    replies: comments.items.map((comment) => comment.replies.getCount()),
  }));
  const placed = all.map((note, i): PlacedNote => {
    const kind = i < (notes?.items.length ?? 0) ? 'note' : 'comment';
    const { rowIndex: row = 0, columnIndex: column = 0 } = places[i] ?? {};
    return { row, column, note: { kind, text: note.content.replace(/\r\n?/g, '\n') } };
  });
  return { notes: placed, discussed: replies.some((count) => count.value > 0) };
}

/** Excel has no way to ask that allows for there being none: it fails then. */
async function isUsedElsewhere(context: Excel.RequestContext, { sheet, used }: Asked): Promise<boolean> {
  if (used.isNullObject) return false;
  try {
    const { dependents } = await roundTrip(context, () => {
      const dependents = sheet.getUsedRange(false).getDirectDependents();
      dependents.load('addresses');
      return { dependents };
    });
    return dependents.addresses.some((text) => !mentionsSheet(text, sheet.name));
  } catch (error) {
    if (codeOf(error) === 'ItemNotFound') return false;
    throw failureOf(error, { sheet: sheet.name });
  }
}

function rectOf({ used }: Asked, notes: readonly PlacedNote[]): Rect {
  const cells = used.isNullObject
    ? []
    : [{ row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount }];
  return around([...cells, ...notes.map(({ row, column }) => single(row, column))]);
}

/** Notes were read from their list, and links come with the looks, so neither is asked cell by cell. */
function wholeSheet(query: SheetQuery, rect: Rect): SheetQuery {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const areas = rect.rows === 0 ? [] : [rect];
  return {
    ...query,
    content: areas,
    formats: areas.map((area) => ({ rect: area, properties: allProperties })),
    merges: areas,
    columns: upTo(rect.column + rect.columns),
    rows: upTo(rect.row + rect.rows),
    notes: [],
    validations: areas,
    freeze: true,
    page: true,
    whole: query.whole,
    links: [],
    charts: true,
    breaks: true,
  };
}
