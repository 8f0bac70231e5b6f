import { fingerprint } from '../../plan/fingerprint';
import type { MeasureColumn, MeasureField } from '../measure-table';
import { bareWords } from '../text/text';

/** What the user has told about columns: field by distance from the first named column. */
export type MeasureColumnMap = Readonly<Record<number, MeasureField>>;

/** Remembered maps by fingerprint of the header. */
export type MeasureColumnMaps = Readonly<Record<string, MeasureColumnMap>>;

interface NamedHeader {
  /** the same for every table with these header texts, wherever it begins */
  readonly fingerprint: string;
  /** first column with a header text; a column of numbers may stand left of it */
  readonly first: number;
}

/** null for a table without header texts: nothing tells it from another. */
export function namedHeader(columns: readonly MeasureColumn[]): NamedHeader | null {
  const named = columns.filter(({ header }) => bareWords(header) !== '');
  const first = named[0]?.column;
  if (first === undefined) return null;
  const cells = named.map(({ column, header }) => ({ row: 0, column: column - first, value: bareWords(header) }));
  return { fingerprint: fingerprint(cells), first };
}

/** The user's word goes before what was recognised. */
export function withRemembered(columns: readonly MeasureColumn[], maps: MeasureColumnMaps): readonly MeasureColumn[] {
  const header = namedHeader(columns);
  const map = header === null ? undefined : maps[header.fingerprint];
  if (header === null || map === undefined) return columns;
  return columns.map((column) => {
    const field = map[column.column - header.first];
    return field === undefined ? column : { ...column, field, confidence: field === 'unknown' ? 0 : 1 };
  });
}
