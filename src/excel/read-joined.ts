import type { Rect } from '../domain/cell';
import type { RunOptions } from '../plan/ports';
import { askBytes, readPieces, type ReadTask } from './read-pieces';

/** Tasks that are read as one, and where the rows of each begin in it. */
interface Joined<T> {
  task: ReadTask<T>;
  readonly parts: { readonly index: number; readonly rect: Rect }[];
}

/**
 * As readPieces, but tasks of one kind that stand over the same columns near one another are asked for as one: the rows between are read
 * for nothing, which costs less than asking anew. Ten thousand scattered rows are then a few requests.
 */
export async function readJoined<T>(
  context: Excel.RequestContext,
  tasks: readonly ReadTask<T>[],
  options: RunOptions,
  alongside: () => void = () => undefined,
): Promise<T[][][]> {
  const joined = join(tasks);
  const answers = await readPieces(
    context,
    joined.map(({ task }) => task),
    options,
    alongside,
  );
  const rows: T[][][] = tasks.map(() => []);
  joined.forEach(({ task, parts }, i) => {
    const answer = answers[i] ?? [];
    for (const { index, rect } of parts) {
      const from = rect.row - task.rect.row;
      rows[index] = answer.slice(from, from + rect.rows);
    }
  });
  return rows;
}

function join<T>(tasks: readonly ReadTask<T>[]): Joined<T>[] {
  const groups = new Map<string, { task: ReadTask<T>; index: number }[]>();
  tasks.forEach((task, index) => {
    const { sheet, kind, rect } = task;
    const key = kind === undefined ? String(index) : [kind, rect.column, rect.columns, sheet].join(':');
    const group = groups.get(key);
    if (group) group.push({ task, index });
    else groups.set(key, [{ task, index }]);
  });
  return [...groups.values()].flatMap((group) => {
    const result: Joined<T>[] = [];
    for (const { task, index } of group.sort((a, b) => a.task.rect.row - b.task.rect.row)) {
      const last = result.at(-1);
      const part = { index, rect: task.rect };
      if (!last || isFar(last.task.rect, task)) {
        result.push({ task, parts: [part] });
        continue;
      }
      const { row, rows } = last.task.rect;
      const end = Math.max(row + rows, task.rect.row + task.rect.rows);
      last.task = { ...task, rect: { ...task.rect, row, rows: end - row } };
      last.parts.push(part);
    }
    return result;
  });
}

function isFar({ row, rows }: Rect, next: ReadTask<unknown>): boolean {
  const between = next.rect.row - (row + rows);
  return between * next.rect.columns * next.bytesPerCell > askBytes;
}
