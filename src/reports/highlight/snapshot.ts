import type { PlanOperation } from '../../plan/workbook-plan';
import { packRuns, unpackRuns, type Packed } from './pack-runs';
import type { MarkedLevel } from './sign';

/** Entries of the workbook's settings that hold the snapshot, in parts: a long single entry is refused by some hosts. */
export const snapshotPrefix = 'objektiv.highlight.';
const partLength = 30_000;
const version = 2;
/** Versions that can still be read: workbooks marked by an older release. */
const plainVersion = 1;

/** How a cell looked before: only what highlighting changes. */
export interface Look {
  readonly fill: string | null;
  readonly pattern: string;
}
export interface NameLook {
  readonly bold: boolean;
  readonly numberFormat: string;
}

/** Equal looks stand once in `looks` and `names`; runs refer to them by number. */
export interface StoredRun {
  readonly row: number;
  /** naming cells under one another */
  readonly rows: number;
  /** the naming cell is merged down over this many rows, and all of them are marked; then `rows` is 1 */
  readonly tall?: number;
  readonly column: number;
  readonly columns: number;
  readonly nameColumn: number;
  readonly level: MarkedLevel;
  /** index into `texts`: what the naming cell holds */
  readonly text: number;
  /** rectangles of equal look, relative to the run: row, column, rows, columns, index into `looks` */
  readonly looks: readonly (readonly [number, number, number, number, number])[];
  /** stretches of naming cells of equal look: first row relative to the run, rows, index into `nameLooks` */
  readonly names: readonly (readonly [number, number, number])[];
  /** what each row holds, where the rows of a school looked different before: see row-print.ts */
  readonly prints?: readonly string[];
  /** where the reason stands: note, comment or value of a cell, and a hash of its text; row relative to the run; null when nowhere */
  readonly reason: {
    readonly kind: 'note' | 'comment' | 'value';
    readonly column: number;
    readonly hash: string;
  } | null;
}

/** A cell of our own above an added column. */
export interface StoredHeading {
  readonly row: number;
  readonly column: number;
  readonly hash: string;
}

/** The sheet that says how the marks are read, with the fingerprint of what we wrote there. */
export interface StoredLegend {
  readonly sheet: string;
  readonly print: string;
}

export interface Snapshot {
  readonly version: number;
  readonly legend?: StoredLegend;
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
  readonly nameLooks: readonly NameLook[];
  readonly sheets: readonly {
    readonly sheet: string;
    /** stays the same when the sheet is renamed */
    readonly id?: string;
    readonly runs: readonly StoredRun[];
    readonly headings: readonly StoredHeading[];
  }[];
}

/** Characters of a row's print: 60 million different ones, and only rows of one school in one sheet are ever compared. */
export const PRINT_LENGTH = 5;

/** 32 bits are enough to tell our own sentence from an edited one. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replace(/\r\n?/g, '\n').trim())
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Numbers each different value once. */
export class Interned<T> {
  readonly list: T[] = [];
  private readonly numbers = new Map<string, number>();

  of(value: T): number {
    const key = JSON.stringify(value);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.push(value) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

export function newSnapshot(parts: Omit<Snapshot, 'version'>): Snapshot {
  return { version, ...parts };
}

/** Operations that store the snapshot (or, with null, remove it), given the entries that are there now. */
export function storeOperations(
  snapshot: Snapshot | null,
  stored: Readonly<Record<string, string>>,
): Extract<PlanOperation, { kind: 'setting' }>[] {
  const text = snapshot ? textOf(snapshot) : '';
  const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, i) => ({
    key: snapshotPrefix + String(i),
    value: text.slice(i * partLength, (i + 1) * partLength),
  }));
  const written = new Set(parts.map((part) => part.key));
  const removed = Object.keys(stored).filter((key) => key.startsWith(snapshotPrefix) && !written.has(key));
  return [
    ...parts.map((part) => ({ kind: 'setting', ...part }) as const),
    ...removed.map((key) => ({ kind: 'setting', key, value: null }) as const),
  ];
}

function textOf({ sheets, ...rest }: Snapshot): string {
  return JSON.stringify({ ...rest, sheets: sheets.map(({ runs, ...sheet }) => ({ ...sheet, ...packRuns(runs) })) });
}

/** The stored snapshot; null when there is none, 'damaged' when it cannot be read (then nothing may be touched). */
export function readSnapshot(stored: Readonly<Record<string, string>>): Snapshot | null | 'damaged' {
  const keys = Object.keys(stored).filter((key) => key.startsWith(snapshotPrefix));
  if (keys.length === 0) return null;
  keys.sort((a, b) => Number(a.slice(snapshotPrefix.length)) - Number(b.slice(snapshotPrefix.length)));
  try {
    const parsed: unknown = JSON.parse(keys.map((key) => stored[key] ?? '').join(''));
    if (isSnapshot(parsed, plainVersion)) return parsed;
    if (!isPackedSnapshot(parsed)) return 'damaged';
    const sheets = parsed.sheets.map(({ packs, others, ...sheet }) => ({
      ...sheet,
      runs: unpackRuns({ packs, others }),
    }));
    return { ...parsed, sheets };
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged';
    throw error;
  }
}

type PackedSnapshot = Omit<Snapshot, 'sheets'> & {
  readonly sheets: readonly (Omit<Snapshot['sheets'][number], 'runs'> & Packed)[];
};

function isSnapshot(value: unknown, wanted: number): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<keyof Snapshot, unknown>> = value;
  const lists = [fields.texts, fields.looks, fields.nameLooks, fields.sheets];
  return fields.version === wanted && lists.every((list) => Array.isArray(list));
}

function isPackedSnapshot(value: unknown): value is PackedSnapshot {
  return (
    isSnapshot(value, version) &&
    value.sheets.every((sheet) => ['packs', 'others'].every((part) => Array.isArray(Reflect.get(sheet, part))))
  );
}
