import type { CellValue, Rect } from '../domain/cell';
import { MEASURE_FIELDS, type RowKind } from '../roadmap/measure-table';
import type { OwnTemplate } from './own-template';

/** A template in a file of its own, to be handed to colleagues: the template with a word that says what the file is. */
const FORMAT = 'objektiv-template';
export const TEMPLATE_EXTENSION = '.json';

const MOST_ROWS = 5_000;
const MOST_COLUMNS = 60;
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 120;

const KINDS: ReadonlySet<unknown> = new Set<RowKind>([
  'header',
  'repeatedHeader',
  'section',
  'goal',
  'measure',
  'continuation',
  'shifted',
  'empty',
  'junk',
  'signature',
  'total',
]);

export function templateFileText(template: OwnTemplate): string {
  return `${JSON.stringify({ format: FORMAT, ...template }, null, 1)}\n`;
}

/** A name that every file system takes. */
export function templateFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim();
  return `${safe === '' ? 'template' : safe.slice(0, LONGEST_NAME)}${TEMPLATE_EXTENSION}`;
}

/** The template of a file's text; null when the text is no template or a damaged one. Nothing of it is trusted. */
export function templateOfText(text: string): OwnTemplate | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // not JSON: no template
    return null;
  }
  if (typeof stored !== 'object' || stored === null || Reflect.get(stored, 'format') !== FORMAT) return null;
  return isTemplate(stored) ? withoutFormat(stored) : null;
}

/** Only what a template has; whatever else the file holds is left behind. */
function withoutFormat({ name, title, fields, rowKinds, values, merges, formats }: OwnTemplate): OwnTemplate {
  return { version: 1, name, title, fields, rowKinds, values, merges, formats };
}

function isTemplate(value: object): value is OwnTemplate {
  const of = (key: string): unknown => Reflect.get(value, key);
  const { fields, rowKinds, values } = { fields: of('fields'), rowKinds: of('rowKinds'), values: of('values') };
  if (of('version') !== 1 || !isText(of('name'), LONGEST_NAME)) return false;
  if (!isList(of('title'), MOST_COLUMNS, (line) => isText(line, LONGEST_TEXT))) return false;
  if (!isList(fields, MOST_COLUMNS, (field) => MEASURE_FIELDS.has(field)) || fields.length === 0) return false;
  if (!isList(rowKinds, MOST_ROWS, (kind) => KINDS.has(kind))) return false;
  const isLine = (line: unknown): boolean => isList(line, fields.length, isValue);
  if (!isList(values, MOST_ROWS, isLine) || values.length === 0 || values.length !== rowKinds.length) return false;
  const size = { rows: values.length, columns: fields.length };
  const merges = of('merges');
  if (!isList(merges, MOST_ROWS, (merge) => isRectWithin(merge, size)) || overlapping(merges)) return false;
  return isList(of('formats'), MOST_ROWS * MOST_COLUMNS, (format) => isFormatWithin(format, size));
}

function isList(value: unknown, most: number, each: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most && value.every((item) => each(item));
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isValue(value: unknown): value is CellValue {
  if (value === null || typeof value === 'boolean') return true;
  return typeof value === 'number' ? Number.isFinite(value) : isText(value, LONGEST_TEXT);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function isPlace(value: unknown, below: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below;
}

function isRectWithin(value: unknown, size: Size): value is Rect {
  if (typeof value !== 'object' || value === null) return false;
  const [row, column, rows, columns] = ['row', 'column', 'rows', 'columns'].map((key): unknown =>
    Reflect.get(value, key),
  );
  if (!isPlace(row, size.rows) || !isPlace(column, size.columns)) return false;
  return isPlace(rows, size.rows - row + 1) && isPlace(columns, size.columns - column + 1) && rows * columns > 1;
}

/** Excel refuses areas that overlap. */
function overlapping(merges: readonly unknown[]): boolean {
  const taken = new Set<string>();
  for (const merge of merges) {
    if (!isRectWithin(merge, { rows: MOST_ROWS, columns: MOST_COLUMNS })) return true;
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        const cell = `${String(row)}:${String(column)}`;
        if (taken.has(cell)) return true;
        taken.add(cell);
      }
  }
  return false;
}

function isFormatWithin(value: unknown, size: Size): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const of = (key: string): unknown => Reflect.get(value, key);
  return isPlace(of('row'), size.rows) && isPlace(of('column'), size.columns) && isText(of('format'), 255);
}
