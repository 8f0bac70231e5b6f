import type { WorkbookPlan } from '../plan/workbook-plan';
import { HostFailure } from '../plan/ports';
import type { CheckedTable, MeasureField } from '../roadmap/measure-table';
import { namedHeader, type MeasureColumnMap, type MeasureColumnMaps } from '../roadmap/recognise/column-maps';

export const COLUMNS_PREFIX = 'objektiv.measureColumns.';

/** The plan that remembers what the columns of this table mean, for every table with the same header; by sheet column. */
export function columnsPlan({ table }: CheckedTable, fields: Readonly<Record<number, MeasureField>>): WorkbookPlan {
  const header = namedHeader(table.columns);
  if (header === null) throw new HostFailure('unsupported', { sheet: table.sheet, feature: 'mapColumns' });
  const map = Object.fromEntries(
    Object.entries(fields).map(([column, field]) => [Number(column) - header.first, field]),
  );
  return {
    title: 'answer',
    params: { sheet: table.sheet },
    needs: [],
    operations: [{ kind: 'setting', key: COLUMNS_PREFIX + header.fingerprint, value: JSON.stringify(map) }],
  };
}

/** What a workbook remembers; an entry that is not ours or is damaged counts as none. */
export function columnMapsFrom(settings: Readonly<Record<string, string>>): MeasureColumnMaps {
  const maps: Record<string, MeasureColumnMap> = {};
  for (const [key, text] of Object.entries(settings)) {
    if (!key.startsWith(COLUMNS_PREFIX)) continue;
    const map = parse(text);
    if (isColumnMap(map)) maps[key.slice(COLUMNS_PREFIX.length)] = map;
  }
  return maps;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // not JSON: somebody else's entry under our key
    return null;
  }
}

const FIELDS: ReadonlySet<unknown> = new Set<MeasureField>([
  'number',
  'measure',
  'deadline',
  'responsible',
  'result',
  'conclusion',
  'unknown',
]);

function isColumnMap(value: unknown): value is MeasureColumnMap {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([offset, field]) => Number.isInteger(Number(offset)) && FIELDS.has(field));
}
