import type { WorkbookPlan } from '../plan/workbook-plan';
import { HostFailure } from '../plan/ports';
import { MEASURE_FIELDS, type MeasureField, type MeasureTable } from '../roadmap/measure-table';
import { namedHeader, type MeasureColumnMap, type MeasureColumnMaps } from '../roadmap/recognise/column-maps';

export const COLUMNS_PREFIX = 'objektiv.measureColumns.';

/** A table, or what may be one, whose columns the user explains. */
export type HeadedColumns = Pick<MeasureTable, 'sheet' | 'columns'>;

/** A header that the user has explained: its texts in their order with what they mean. */
export interface RememberedColumns {
  readonly id: string;
  /** empty for an entry made by an older version, which did not keep the texts */
  readonly columns: readonly { readonly header: string; readonly field: MeasureField }[];
}

/** The plan that remembers what the columns of this table mean, for every table with the same header; by sheet column. */
export function columnsPlan(table: HeadedColumns, fields: Readonly<Record<number, MeasureField>>): WorkbookPlan {
  const header = namedHeader(table.columns);
  if (header === null) throw new HostFailure('unsupported', { sheet: table.sheet, feature: 'columns' });
  const map = Object.fromEntries(
    Object.entries(fields).map(([column, field]) => [Number(column) - header.first, field]),
  );
  const headers = Object.fromEntries(
    table.columns.flatMap(({ column, header: text }) => (text === '' ? [] : [[column - header.first, text]])),
  );
  return {
    title: 'answer',
    params: { sheet: table.sheet },
    needs: [],
    operations: [
      { kind: 'setting', key: COLUMNS_PREFIX + header.fingerprint, value: JSON.stringify({ fields: map, headers }) },
    ],
  };
}

/** Takes remembered headers out of the workbook. */
export function forgetPlan(ids: readonly string[]): WorkbookPlan {
  return {
    title: 'forgetColumns',
    params: { count: ids.length },
    needs: [],
    operations: ids.map((id) => ({ kind: 'setting', key: COLUMNS_PREFIX + id, value: null })),
  };
}

export function rememberedColumns(settings: Readonly<Record<string, string>>): readonly RememberedColumns[] {
  return Object.entries(settings).flatMap(([key, text]) => {
    if (!key.startsWith(COLUMNS_PREFIX)) return [];
    const entry = entryOf(parse(text));
    if (entry === null) return [];
    const columns = Object.entries(entry.headers)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([offset, header]) => ({ header, field: entry.fields[Number(offset)] ?? ('unknown' as const) }));
    return [{ id: key.slice(COLUMNS_PREFIX.length), columns }];
  });
}

/** What a workbook remembers; an entry that is not ours or is damaged counts as none. */
export function columnMapsFrom(settings: Readonly<Record<string, string>>): MeasureColumnMaps {
  const maps: Record<string, MeasureColumnMap> = {};
  for (const [key, text] of Object.entries(settings)) {
    if (!key.startsWith(COLUMNS_PREFIX)) continue;
    const entry = entryOf(parse(text));
    if (entry !== null) maps[key.slice(COLUMNS_PREFIX.length)] = entry.fields;
  }
  return maps;
}

interface Entry {
  readonly fields: MeasureColumnMap;
  readonly headers: Readonly<Record<string, string>>;
}

/** Older versions kept the fields alone. */
function entryOf(value: unknown): Entry | null {
  if (isColumnMap(value)) return { fields: value, headers: {} };
  if (typeof value !== 'object' || value === null) return null;
  const fields: unknown = Reflect.get(value, 'fields');
  const headers: unknown = Reflect.get(value, 'headers');
  return isColumnMap(fields) && isTexts(headers) ? { fields, headers } : null;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([offset, text]) => Number.isInteger(Number(offset)) && typeof text === 'string')
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // not JSON: somebody else's entry under our key
    return null;
  }
}

function isColumnMap(value: unknown): value is MeasureColumnMap {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([offset, field]) => Number.isInteger(Number(offset)) && MEASURE_FIELDS.has(field),
  );
}
