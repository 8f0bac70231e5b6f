import { PRINT_LENGTH, type StoredRun } from './snapshot';

/**
 * Many rows that are marked alike, written once: a sheet of 10,000 pupils has thousands of runs that differ by nothing but their rows.
 * `at` holds for each run how far it begins below the end of the one before, and its rows.
 */
export interface PackedRuns {
  readonly at: readonly number[];
  readonly like: Omit<StoredRun, 'row' | 'rows' | 'looks' | 'names' | 'prints'>;
  /** the one look of all cells, and of all naming cells */
  readonly look: number;
  readonly name: number;
  /** of all rows of all runs, one after the other, all of one length */
  readonly prints?: string;
}

export interface Packed {
  readonly packs: readonly PackedRuns[];
  /** runs whose cells differ in look */
  readonly others: readonly StoredRun[];
}

export function packRuns(runs: readonly StoredRun[]): Packed {
  const groups = new Map<
    string,
    { at: number[]; end: number; prints: string; pack: Omit<PackedRuns, 'at' | 'prints'> }
  >();
  const others: StoredRun[] = [];
  for (const run of [...runs].sort((a, b) => a.row - b.row)) {
    const { row, rows, looks, names, prints, ...like } = run;
    const [look, ...moreLooks] = looks;
    const [name, ...moreNames] = names;
    const whole = look && look[2] === (like.tall ?? rows) && look[3] === like.columns && moreLooks.length === 0;
    if (!whole || name?.[1] !== rows || moreNames.length > 0) {
      others.push(run);
      continue;
    }
    const pack = { like, look: look[4], name: name[2] };
    const key = JSON.stringify([pack, prints !== undefined]);
    const group = groups.get(key) ?? { at: [], end: 0, prints: '', pack };
    group.prints += prints?.join('') ?? '';
    group.at.push(row - group.end, rows);
    group.end = row + rows;
    groups.set(key, group);
  }
  const packs = [...groups.values()].map(({ at, prints, pack }) => ({
    at,
    ...pack,
    ...(prints === '' ? {} : { prints }),
  }));
  return { packs, others };
}

export function unpackRuns({ packs, others }: Packed): StoredRun[] {
  const runs = packs.flatMap(({ at, like, look, name, prints }) => {
    let end = 0;
    let printed = 0;
    return Array.from({ length: at.length / 2 }, (_, i): StoredRun => {
      const row = end + (at[2 * i] ?? 0);
      const rows = at[2 * i + 1] ?? 0;
      end = row + rows;
      return {
        ...like,
        row,
        rows,
        looks: [[0, 0, like.tall ?? rows, like.columns, look]],
        names: [[0, rows, name]],
        ...(prints === undefined ? {} : { prints: take(prints, printed, (printed += rows)) }),
      };
    });
  });
  return [...runs, ...others].sort((a, b) => a.row - b.row || a.nameColumn - b.nameColumn);
}

function take(prints: string, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) =>
    prints.slice((from + i) * PRINT_LENGTH, (from + i + 1) * PRINT_LENGTH),
  );
}
