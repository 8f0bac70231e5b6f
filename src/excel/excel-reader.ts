import type { CellValue, Rect } from '../domain/cell';
import type { Grid } from '../grid/grid';
import { HostFailure, type ReadOptions, type SheetInfo } from '../plan/ports';
import { valueOf } from './excel-content';
import { existing, isMissing } from './excel-existing';
import { MARK_PROPERTY } from '../plan/sheet-mark';
import { rectsOf } from './excel-layout';
import { roundTrip } from './excel-session';
import { readPieces, type ReadTask } from './read-pieces';

/** Two round trips: the names, then the used parts, since a collection is known only once it is loaded. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const all = await roundTrip(context, () => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    return worksheets;
  });
  const asked = await roundTrip(context, () =>
    all.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.protection.load('protected');
      const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
      mark.load('value');
      return { sheet, used, mark };
    }),
  );
  return asked.map(({ sheet, used, mark }) => ({
    name: sheet.name,
    id: sheet.id,
    ...(mark.isNullObject ? {} : { mark: mark.value }),
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    used: rectOf(used),
  }));
}

function rectOf(used: Excel.Range): Rect | null {
  if (used.isNullObject) return null;
  return { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

/** One row of a sheet, as it will stand in the grid. */
interface Line {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
  readonly hidden: boolean;
}

const valueBytes = 11;
const formatBytes = 11;
/** What Excel says of a row that may be hidden. */
const hiddenBytes = 20;

/** One round trip for the used parts, then as many as the size of the values asks for. */
export async function readGrids(
  context: Excel.RequestContext,
  names: readonly string[],
  options: ReadOptions,
): Promise<readonly Grid[]> {
  const used = await usedParts(context, names, options);
  const filled = used.filter((each) => each.rect !== null);
  const tasks = filled.flatMap(({ name, rect }) => (rect ? [valuesTask(name, rect, options)] : []));
  const rows = await readPieces(context, tasks, options);
  return used.map(({ name, rect, merges }) => {
    const index = filled.findIndex((each) => each.name === name);
    // every piece has made its rows already: here they are only put together
    const lines = rect ? (rows[index] ?? []).flat() : [];
    return {
      sheet: name,
      file: null,
      origin: { row: rect?.row ?? 0, column: rect?.column ?? 0 },
      values: lines.map((line) => line.values),
      merges: merges ? rectsOf(merges) : [],
      numberFormats: options.numberFormats === true ? lines.map((line) => line.formats) : null,
      hiddenRows: lines.flatMap((line, i) => (line.hidden ? [(rect?.row ?? 0) + i] : [])),
    };
  });
}

interface UsedPart {
  readonly name: string;
  readonly rect: Rect | null;
  readonly merges: Excel.RangeAreas | null;
}

async function usedParts(
  context: Excel.RequestContext,
  names: readonly string[],
  options: ReadOptions,
): Promise<UsedPart[]> {
  try {
    const asked = await roundTrip(context, () =>
      names.map((name) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
        used.load('rowIndex,columnIndex,rowCount,columnCount');
        // reading merges empties Excel's own undo list (office-js issue 5918), so only when they are wanted
        const merges = options.merges === true ? used.getMergedAreasOrNullObject() : null;
        merges?.load('address');
        return { name, used, merges };
      }),
    );
    return asked.map(({ name, used, merges }) => {
      const rect = rectOf(used);
      return { name, rect, merges: rect ? merges : null };
    });
  } catch (error) {
    if (!isMissing(error)) throw error;
    const there = await existing(context, names);
    throw new HostFailure('sheetMissing', { sheet: names.find((name) => !there.has(name)) ?? 'none' }, [], {
      cause: error,
    });
  }
}

function valuesTask(sheet: string, rect: Rect, options: ReadOptions): ReadTask<Line> {
  const withFormats = options.numberFormats === true;
  const withHidden = options.hiddenRows === true;
  return {
    sheet,
    rect,
    bytesPerCell: valueBytes + (withFormats ? formatBytes : 0) + (withHidden ? hiddenBytes / rect.columns : 0),
    ask: (range) => {
      const hidden = withHidden ? range.getRowProperties({ rowHidden: true }) : null;
      range.load(withFormats ? 'values,numberFormat' : 'values');
      return () => {
        const values: unknown[][] | null = range.values; // null for too large a range, though the typings say never
        const formats: string[][] | null = withFormats ? range.numberFormat : []; // the same
        if (!values || !formats) return null;
        return values.map((line, i) => [
          {
            values: line.map(valueOf),
            formats: formats[i] ?? [],
            hidden: hidden?.value[i]?.rowHidden === true,
          },
        ]);
      };
    },
  };
}

export async function readSettings(context: Excel.RequestContext, prefix: string): Promise<Record<string, string>> {
  const { settings } = context.workbook;
  await roundTrip(context, () => settings.load('items/key,items/value'));
  const own = settings.items.filter((item) => item.key.startsWith(prefix));
  return Object.fromEntries(
    own.map((item) => {
      const value: unknown = item.value; // any by its typings
      return [item.key, typeof value === 'string' ? value : JSON.stringify(value)];
    }),
  );
}
