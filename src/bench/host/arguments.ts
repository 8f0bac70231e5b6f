import type { Rect } from '../../domain/cell';
import { columnIndex, parseAddress } from '../../domain/cell';
import { maxColumns, maxRows, rectOf, wholeSheet } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { type ApiError, invalidArgument } from './api-error';
import { HostObject } from './host-object';
import type { RangeSelf } from './scope';

/** Checked readings of what came over the wire. */

export function textArg(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name}: text expected`);
  return value;
}

export function numberArg(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${name}: number expected`);
  return value;
}

export function indexArg(value: unknown, name: string): number {
  const index = numberArg(value, name);
  if (!Number.isInteger(index) || index < 0) throw invalidArgument(`${name}: whole number from 0 expected`);
  return index;
}

export function booleanArg(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name}: true or false expected`);
  return value;
}

export function oneOf<T extends string>(value: unknown, words: readonly T[], name: string): T {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument(`${name}: one of ${words.join(', ')} expected, got ${String(value)}`);
  return found;
}

export function recordArg(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument(`${name}: object expected`);
  return value as Record<string, unknown>; // -- just checked
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** #RRGGBB in capitals; Excel also takes FFA500 and HTML names. */
export function colorArg(value: unknown, name: string): string {
  const text = textArg(value, name).trim();
  const named = namedColors[text.toLowerCase()];
  if (named) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!match?.[1]) throw invalidArgument(`${name}: colour expected, got ${text}`);
  return `#${match[1].toUpperCase()}`;
}

/** «A1:B2», «A:C», «2:5», «Лист1!A1», «'Лист 1'!$A$1»; whole sheet for nothing. */
export function addressRect(text: string): Rect | null {
  const local = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  if (local === '') return wholeSheet;
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns) return span('column', columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return span('row', Number(rows[1]) - 1, Number(rows[2]) - 1);
  const rect = parseAddress(local);
  return rect && rect.row + rect.rows <= maxRows && rect.column + rect.columns <= maxColumns ? rect : null;
}

function span(axis: 'row' | 'column', a: number, b: number): Rect | null {
  const [from, count] = [Math.min(a, b), Math.abs(a - b) + 1];
  if (axis === 'column') return from + count <= maxColumns ? rectOf(0, from, maxRows, count) : null;
  return from >= 0 && from + count <= maxRows ? rectOf(from, 0, count, maxColumns) : null;
}

/** Sheet name of «'Лист 1'!A1», unquoted; null when the address names no sheet. */
export function addressSheet(text: string): string | null {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return null;
  const name = text.slice(0, mark).replace(/^=/, '');
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A range given as an object or as an address; the address may name its sheet. */
export function rangeArg(value: unknown, model: WorkbookModel, sheet: SheetModel | null): RangeSelf {
  if (value instanceof HostObject) {
    const range = value.as('Range');
    if (range) return range;
    throw invalidArgument('range expected');
  }
  const text = textArg(value, 'address');
  const named = addressSheet(text);
  const home = named === null ? (sheet ?? model.activeSheet) : model.sheetByName(named);
  const rect = addressRect(text);
  if (!home || !rect) throw badAddress(text);
  return { sheet: home, rect };
}

export function badAddress(text: string): ApiError {
  return invalidArgument(`address "${text}"`);
}
