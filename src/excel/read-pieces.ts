import { address, type Rect } from '../domain/cell';
import { stopIfAborted } from '../plan/stop';
import { HostFailure, type RunOptions } from '../plan/ports';
import { failureOf, isTooLarge } from './excel-errors';
import { roundTrip } from './excel-session';

/** Aim for an answer of about this many bytes; Excel on the web refuses more than 5 MB. */
export const targetBytes = 1_000_000;

/** What asking for one piece adds to the request, which has its limit too. */
export const askBytes = 700;

/** Something to read of every cell of a rectangle. */
export interface ReadTask<T> {
  /** tasks of one kind ask for the same, so that neighbours can be read as one */
  readonly kind?: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly bytesPerCell: number;
  /** asks for the piece; the returned function gives its rows after the round trip, null when Excel left them out for their size */
  readonly ask: (range: Excel.Range) => () => T[][] | null;
}

interface Piece {
  readonly task: number;
  readonly rect: Rect;
  readonly bytes: number;
}

/**
 * Reads rectangles of any size in as few round trips as their size allows: small ones share one, big ones are cut by rows. What still
 * turns out too large is halved. `alongside` joins the first round trip.
 */
export async function readPieces<T>(
  context: Excel.RequestContext,
  tasks: readonly ReadTask<T>[],
  options: RunOptions,
  alongside: () => void = () => undefined,
): Promise<T[][][]> {
  const waiting = tasks.flatMap((task, index) => piecesOf(index, task));
  const rows = tasks.map((task): (T[] | undefined)[] => Array.from({ length: task.rect.rows }));
  let first = true;
  const total = waiting.reduce((sum, piece) => sum + piece.rect.rows, 0);
  let done = 0;
  while (waiting.length > 0 || first) {
    stopIfAborted(options);
    const batch = takeBatch(waiting);
    const answers = await answersTo(context, tasks, batch, first ? alongside : () => undefined);
    if (answers) first = false;
    batch.forEach((piece, i) => {
      const task = tasks[piece.task];
      const answer = answers?.[i] ?? null;
      if (!task) return;
      if (answer === null) waiting.unshift(...halves(piece, task));
      else {
        answer.forEach((line, j) => ((rows[piece.task] ?? [])[piece.rect.row - task.rect.row + j] = line));
        done += piece.rect.rows;
      }
    });
    if (total > 0) options.progress?.(done, total, 'read');
    // the pane draws how far it is and hears its stop button
    if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return rows.map((lines) => lines.map((line) => line ?? []));
}

function piecesOf<T>(index: number, task: ReadTask<T>): Piece[] {
  const perRow = Math.max(1, task.rect.columns * task.bytesPerCell);
  const height = Math.max(1, Math.floor(targetBytes / perRow));
  const pieces: Piece[] = [];
  for (let row = 0; row < task.rect.rows; row += height) {
    const rows = Math.min(height, task.rect.rows - row);
    const { row: top, column, columns } = task.rect;
    const rect = { row: top + row, column, rows, columns };
    pieces.push({ task: index, rect, bytes: rows * perRow + askBytes });
  }
  return pieces;
}

function takeBatch(waiting: Piece[]): Piece[] {
  const batch: Piece[] = [];
  let bytes = 0;
  for (;;) {
    const next = waiting[0];
    if (!next || (batch.length > 0 && bytes + next.bytes > targetBytes)) return batch;
    bytes += next.bytes;
    batch.push(next);
    waiting.shift();
  }
}

/** Null when the whole answer was too large; null for a piece that came without its values. */
async function answersTo<T>(
  context: Excel.RequestContext,
  tasks: readonly ReadTask<T>[],
  batch: readonly Piece[],
  alongside: () => void,
): Promise<(T[][] | null)[] | null> {
  try {
    const collect = await roundTrip(context, () => {
      alongside();
      return batch.map((piece) => {
        const task = tasks[piece.task];
        if (!task) return () => null;
        const { row, column, rows, columns } = piece.rect;
        const sheet = context.workbook.worksheets.getItem(task.sheet);
        return task.ask(sheet.getRangeByIndexes(row, column, rows, columns));
      });
    });
    return collect.map((each) => each());
  } catch (error) {
    if (isTooLarge(error) && batch.length > 0) return null;
    const sheets = new Set(batch.map((piece) => tasks[piece.task]?.sheet ?? ''));
    const [sheet] = sheets;
    throw failureOf(error, sheets.size === 1 && sheet !== undefined ? { sheet } : {});
  }
}

function halves<T>(piece: Piece, task: ReadTask<T>): Piece[] {
  const { rect } = piece;
  if (rect.rows < 2) throw new HostFailure('tooLarge', { sheet: task.sheet, cell: address(rect) });
  const top = Math.ceil(rect.rows / 2);
  const bytes = Math.max(piece.bytes / 2, targetBytes / 2);
  return [
    { ...piece, rect: { ...rect, rows: top }, bytes },
    { ...piece, rect: { ...rect, row: rect.row + top, rows: rect.rows - top }, bytes },
  ];
}
