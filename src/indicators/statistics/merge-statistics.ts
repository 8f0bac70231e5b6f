import { mergeTasks } from './merge-tasks';
import { scoreMoments } from './score-counts';
import {
  MARKS,
  SCORES_KNOWN,
  SCORES_MISMATCH,
  SCORES_MISSING,
  type CompletionReport,
  type Cuts,
  type JournalTables,
  type LinkedPupils,
  type MarkCounts,
  type ScoreCounts,
  type Statistics,
} from './statistics';

/** Parts with the place of each of their schools in the merged list. */
export interface Placed<T> {
  readonly table: T;
  readonly placeOf: Int32Array;
}

/**
 * Statistics of one file (municipality x subject x grade x year) from the statistics of its parts, in any order: pupil rows of a school are
 * added, a printed report of a school counts once and only where there are no rows. Parts must be built with the same scale.
 */
export function mergeStatistics(parts: readonly Statistics[]): Statistics {
  const keys = [...new Set(parts.flatMap((part) => part.keys))].sort();
  const places = new Map(keys.map((key, i) => [key, i]));
  const placed = parts.map((part) => Int32Array.from(part.keys, (key) => places.get(key)!));
  const of = <T>(pick: (part: Statistics) => T | null): Placed<T>[] =>
    parts.flatMap((part, i) => {
      const table = pick(part);
      return table === null ? [] : [{ table, placeOf: placed[i]! }];
    });
  const size = keys.length;
  const scores = mergeScores(
    of((part) => part.scores),
    size,
  );
  const marks = mergeMarks(
    of((part) => part.marks),
    size,
  );
  const n = new Int32Array(size);
  parts.forEach((part, i) => placed[i]!.forEach((s, own) => (n[s] = Math.max(n[s]!, part.n[own]!))));
  for (let s = 0; s < size; s++) n[s] = scores?.n[s] || (marks?.fromRows[s] ? marks.n[s]! : n[s]!);
  return {
    keys,
    n,
    pupils: n.reduce((sum, own) => sum + own, 0),
    cuts: agreedCuts(parts),
    scores,
    marks,
    journal: mergeJournals(
      of((part) => part.journal),
      size,
      scores?.max ?? null,
    ),
    tasks: mergeTasks(
      of((part) => part.tasks),
      size,
    ),
    completion: mergeCompletion(
      of((part) => part.completion),
      size,
    ),
    linked: mergeLinked(of((part) => part.linked)),
  };
}

function agreedCuts(parts: readonly Statistics[]): Cuts | null {
  const known = parts.flatMap(({ cuts }) => (cuts ? [cuts] : []));
  const [first = null] = known;
  if (known.some((cuts) => cuts.join() !== first?.join()))
    throw new RangeError('parts of one file with different scales');
  return first;
}

/** Calls `copy` for every part that tells about a school: all parts with rows, else the first with a report. */
function perSchool<T extends { readonly fromRows: Uint8Array }>(
  parts: readonly Placed<T>[],
  size: number,
  tells: (table: T, own: number) => boolean,
  copy: (table: T, own: number, s: number) => void,
): Uint8Array<ArrayBuffer> {
  const fromRows = new Uint8Array(size);
  const taken = new Uint8Array(size);
  for (const { table, placeOf } of parts) placeOf.forEach((s, own) => (fromRows[s]! |= table.fromRows[own]!));
  for (const { table, placeOf } of parts)
    placeOf.forEach((s, own) => {
      if (!tells(table, own) || (fromRows[s] ? !table.fromRows[own] : taken[s])) return;
      taken[s] = 1;
      copy(table, own, s);
    });
  return fromRows;
}

function mergeScores(parts: readonly Placed<ScoreCounts>[], size: number): ScoreCounts | null {
  if (parts.length === 0) return null;
  const max = Math.max(...parts.map(({ table }) => table.max));
  const cells = max + 1;
  const counts = new Float64Array(size * cells);
  const status = new Uint8Array(size);
  let fromRows = new Uint8Array(0);
  // a report that adds up is worth more than one that does not
  for (const wanted of [SCORES_KNOWN, SCORES_MISMATCH])
    fromRows = perSchool(
      parts,
      size,
      (table, own) => table.status[own] === wanted,
      (table, own, s) => {
        if (status[s] !== SCORES_MISSING && status[s] !== wanted) return;
        status[s] = wanted;
        const width = table.max + 1;
        for (let x = 0; x < width; x++) counts[s * cells + x]! += table.counts[own * width + x]!;
      },
    );
  if (status.every((own) => own === SCORES_MISSING)) return null;
  return { max, counts, status, fromRows, wider: mergeWider(parts, cells), ...scoreMoments(counts, size, cells) };
}

/** The wider rows are the same in every part; where they are not, the larger sample is the later export. */
function mergeWider(parts: readonly Placed<ScoreCounts>[], cells: number): ScoreCounts['wider'] {
  const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);
  const rows = parts.flatMap(({ table }) => table.wider).sort((a, b) => sum(b.counts) - sum(a.counts));
  const kinds = (['country', 'region', 'municipality'] as const).flatMap(
    (kind) => rows.find((row) => row.kind === kind) ?? [],
  );
  return kinds.map(({ kind, counts }) => ({
    kind,
    counts: Float64Array.from({ length: cells }, (_, x) => counts[x] ?? 0),
  }));
}

function mergeMarks(parts: readonly Placed<MarkCounts>[], size: number): MarkCounts | null {
  if (parts.length === 0) return null;
  const counts = new Int32Array(size * MARKS);
  const n = new Int32Array(size);
  const mismatch = new Uint8Array(size);
  const fromRows = perSchool(
    parts,
    size,
    (table, own) => table.n[own]! > 0,
    (table, own, s) => {
      n[s]! += table.n[own]!;
      for (let mark = 0; mark < MARKS; mark++) counts[s * MARKS + mark]! += table.counts[own * MARKS + mark]!;
    },
  );
  for (const { table, placeOf } of parts)
    placeOf.forEach((s, own) => {
      if (n[s] === 0) mismatch[s]! |= table.mismatch[own]!;
    });
  return { counts, n, mismatch, fromRows };
}

function mergeJournals(
  parts: readonly Placed<JournalTables>[],
  size: number,
  max: number | null,
): JournalTables | null {
  if (parts.length === 0) return null;
  const cells = (max ?? -1) + 1;
  const table = {
    n: new Int32Array(size),
    lowered: new Int32Array(size),
    confirmed: new Int32Array(size),
    raised: new Int32Array(size),
    pairs: parts.some((part) => part.table.pairs) ? new Int32Array(size * MARKS * MARKS) : null,
    scores: max !== null && parts.some((part) => part.table.scores) ? new Float64Array(size * MARKS * cells) : null,
  };
  const rows = parts.map((part) => ({ ...part, table: { ...part.table, fromRows: part.table.paired } }));
  const paired = perSchool(
    rows,
    size,
    (own, at) => own.n[at]! > 0,
    (own, at, s) => {
      for (const key of ['n', 'lowered', 'confirmed', 'raised'] as const) table[key][s]! += own[key][at]!;
      if (own.pairs && table.pairs) addRow(own.pairs, at, table.pairs, s, MARKS * MARKS);
      if (own.scores && table.scores)
        addScores(own.scores, at, own.scores.length / (own.n.length * MARKS), table.scores, s, cells);
    },
  );
  return { ...table, paired };
}

function addRow(from: Int32Array, at: number, to: Int32Array, s: number, width: number): void {
  for (let i = 0; i < width; i++) to[s * width + i]! += from[at * width + i]!;
}

/** Mark x score of one school; parts may have been counted up to another highest score. */
function addScores(from: Float64Array, at: number, width: number, to: Float64Array, s: number, cells: number): void {
  for (let mark = 0; mark < MARKS; mark++)
    for (let x = 0; x < Math.min(width, cells); x++)
      to[(s * MARKS + mark) * cells + x]! += from[(at * MARKS + mark) * width + x]!;
}

function mergeCompletion(parts: readonly Placed<CompletionReport>[], size: number): CompletionReport | null {
  if (parts.length === 0) return null;
  const tasks = Math.max(...parts.map(({ table }) => table.shares.length / table.known.length));
  const shares = new Float64Array(size * tasks);
  const known = new Uint8Array(size);
  const n = new Int32Array(size);
  for (const { table, placeOf } of parts)
    placeOf.forEach((s, own) => {
      if (!table.known[own] || known[s] || table.shares.length !== tasks * table.known.length) return;
      known[s] = 1;
      n[s] = table.n[own]!;
      shares.set(table.shares.subarray(own * tasks, (own + 1) * tasks), s * tasks);
    });
  return { shares, known, n };
}

function mergeLinked(parts: readonly Placed<LinkedPupils>[]): LinkedPupils | null {
  if (parts.length === 0) return null;
  return {
    school: Int32Array.from(parts.flatMap(({ table, placeOf }) => Array.from(table.school, (s) => placeOf[s]!))),
    earlier: Float64Array.from(parts.flatMap(({ table }) => [...table.earlier])),
    now: Float64Array.from(parts.flatMap(({ table }) => [...table.now])),
  };
}
