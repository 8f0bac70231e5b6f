import type { Rect } from '../../domain/cell';
import { type CellContent, errorByNumber, errorNumber, isCellError } from './cell-content';
import { shiftIndex, type Shift } from './rects';

const chunkRows = 1024;

/** Kinds of stored cells; 0 = empty. */
const kind = { empty: 0, number: 1, text: 2, logical: 3, error: 4 } as const;

/** 1024 cells of one column: 9 bytes a value, 4 more a cell only where something is formatted. */
interface Chunk {
  readonly kinds: Uint8Array;
  readonly payload: Float64Array;
  /** style id + 1; 0 = the cell has no style of its own */
  styles: Uint32Array | null;
  filled: number;
  styled: number;
}

/** Texts of a workbook, each kept once. */
export class TextPool {
  private readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  text(index: number): string {
    return this.texts[index] ?? '';
  }

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.numbers.set(text, index);
    return index;
  }
}

interface StoredCell {
  readonly kind: number;
  readonly payload: number;
  readonly style: number;
}

/** Values and own style ids of one sheet, in chunks of a column. */
export class CellStore {
  private readonly columns = new Map<number, Map<number, Chunk>>();

  constructor(private readonly pool: TextPool) {}

  value(row: number, column: number): CellContent {
    const chunk = this.chunk(row, column);
    if (!chunk) return null;
    const at = row % chunkRows;
    const payload = chunk.payload[at] ?? 0;
    switch (chunk.kinds[at]) {
      case kind.number:
        return payload;
      case kind.text:
        return this.pool.text(payload);
      case kind.logical:
        return payload === 1;
      case kind.error:
        return errorByNumber(payload);
      default:
        return null;
    }
  }

  setValue(row: number, column: number, content: CellContent): void {
    if (content === null || content === '') this.store(row, column, kind.empty, 0);
    else if (typeof content === 'number') this.store(row, column, kind.number, content);
    else if (typeof content === 'string') this.store(row, column, kind.text, this.pool.add(content));
    else if (isCellError(content)) this.store(row, column, kind.error, errorNumber(content));
    else this.store(row, column, kind.logical, content ? 1 : 0);
  }

  /** The cell's own style id, or null when row, column or default style applies. */
  styleId(row: number, column: number): number | null {
    const stored = this.chunk(row, column)?.styles?.[row % chunkRows] ?? 0;
    return stored === 0 ? null : stored - 1;
  }

  setStyleId(row: number, column: number, id: number | null): void {
    if (id === null && this.styleId(row, column) === null) return;
    const chunk = this.makeChunk(row, column);
    chunk.styles ??= new Uint32Array(chunkRows);
    const at = row % chunkRows;
    const before = chunk.styles[at] ?? 0;
    const after = id === null ? 0 : id + 1;
    chunk.styles[at] = after;
    chunk.styled += Number(after !== 0) - Number(before !== 0);
  }

  /** Smallest rectangle of cells with a value, or also of cells with a style of their own; null when there is none. */
  used(valuesOnly: boolean): Rect | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [column, chunks] of this.columns) {
      for (const [index, chunk] of chunks) {
        if (chunk.filled === 0 && (valuesOnly || chunk.styled === 0)) continue;
        const first = index * chunkRows + edge(chunk, valuesOnly, 'first');
        const last = index * chunkRows + edge(chunk, valuesOnly, 'last');
        top = Math.min(top, first);
        bottom = Math.max(bottom, last);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Visits stored cells (with a value or a style of their own) inside the rectangle, column by column. */
  forEach(rect: Rect, visit: (row: number, column: number) => void): void {
    for (const [column, chunks] of [...this.columns]) {
      if (column < rect.column || column >= rect.column + rect.columns) continue;
      for (const [index, chunk] of [...chunks]) {
        const from = Math.max(0, rect.row - index * chunkRows);
        const to = Math.min(chunkRows, rect.row + rect.rows - index * chunkRows);
        for (let at = from; at < to; at++) if (isStored(chunk, at)) visit(index * chunkRows + at, column);
      }
    }
  }

  shift(shift: Shift): void {
    if (shift.axis === 'column') this.shiftColumns(shift);
    else for (const chunks of this.columns.values()) shiftChunks(chunks, shift);
  }

  private shiftColumns(shift: Shift): void {
    const entries = [...this.columns];
    this.columns.clear();
    for (const [column, chunks] of entries) {
      const moved = shiftIndex(column, shift);
      if (moved !== null) this.columns.set(moved, chunks);
    }
  }

  private store(row: number, column: number, kindOf: number, payload: number): void {
    const existing = this.chunk(row, column);
    if (!existing && kindOf === kind.empty) return;
    put(existing ?? this.makeChunk(row, column), row % chunkRows, kindOf, payload);
  }

  private chunk(row: number, column: number): Chunk | undefined {
    return this.columns.get(column)?.get(Math.floor(row / chunkRows));
  }

  private makeChunk(row: number, column: number): Chunk {
    let chunks = this.columns.get(column);
    if (!chunks) this.columns.set(column, (chunks = new Map()));
    return chunkOf(chunks, Math.floor(row / chunkRows));
  }
}

function chunkOf(chunks: Map<number, Chunk>, index: number): Chunk {
  let chunk = chunks.get(index);
  if (!chunk) {
    const kinds = new Uint8Array(chunkRows);
    chunks.set(index, (chunk = { kinds, payload: new Float64Array(chunkRows), styles: null, filled: 0, styled: 0 }));
  }
  return chunk;
}

function put(chunk: Chunk, at: number, kindOf: number, payload: number): void {
  chunk.filled += Number(kindOf !== kind.empty) - Number(chunk.kinds[at] !== kind.empty);
  chunk.kinds[at] = kindOf;
  chunk.payload[at] = payload;
}

function isStored(chunk: Chunk, at: number): boolean {
  return chunk.kinds[at] !== kind.empty || (chunk.styles !== null && chunk.styles[at] !== 0);
}

function edge(chunk: Chunk, valuesOnly: boolean, side: 'first' | 'last'): number {
  const step = side === 'first' ? 1 : -1;
  for (let at = side === 'first' ? 0 : chunkRows - 1; at >= 0 && at < chunkRows; at += step) {
    if (valuesOnly ? chunk.kinds[at] !== kind.empty : isStored(chunk, at)) return at;
  }
  return 0;
}

function shiftChunks(chunks: Map<number, Chunk>, shift: Shift): void {
  const moved: [number, StoredCell][] = [];
  for (const [index, chunk] of [...chunks]) {
    if ((index + 1) * chunkRows <= shift.at) continue;
    for (let at = Math.max(0, shift.at - index * chunkRows); at < chunkRows; at++) {
      if (!isStored(chunk, at)) continue;
      const cell = { kind: chunk.kinds[at] ?? 0, payload: chunk.payload[at] ?? 0, style: chunk.styles?.[at] ?? 0 };
      moved.push([index * chunkRows + at, cell]);
      put(chunk, at, kind.empty, 0);
      if (cell.style !== 0 && chunk.styles) {
        chunk.styles[at] = 0;
        chunk.styled--;
      }
    }
  }
  for (const [row, cell] of moved) place(chunks, shiftIndex(row, shift), cell);
}

function place(chunks: Map<number, Chunk>, row: number | null, cell: StoredCell): void {
  if (row === null) return;
  const chunk = chunkOf(chunks, Math.floor(row / chunkRows));
  const at = row % chunkRows;
  put(chunk, at, cell.kind, cell.payload);
  if (cell.style === 0) return;
  chunk.styles ??= new Uint32Array(chunkRows);
  chunk.styles[at] = cell.style;
  chunk.styled++;
}
