import type { MarkScale, PupilTable, School, Task } from '../domain/assessment';
import { LARGEST_SCORE } from './cell-values';
import { markOfScore } from './mark-scale';
import { NO_CODE } from './pupil-codes';
import type { ResultsTable } from './table';

/** What the checks of pupil rows need; `tables` runs along the sources of the pupils. */
export interface PupilCheck {
  readonly pupils: PupilTable;
  /** as in MergedPupils */
  readonly codes: Int32Array;
  readonly tasks: readonly Task[];
  readonly max: number | null;
  readonly scale: MarkScale | null;
  readonly schools: readonly School[];
  readonly tables: readonly ResultsTable[];
}

/** Impossible or contradicting cells of pupil rows: points, sums, marks, codes. */
export function checkPupils(check: PupilCheck): void {
  const { pupils, tasks, tables } = check;
  const columns = tables.map((table) =>
    tasks.map(({ code }) => table.header.codes.find((c) => c.code === code)?.column ?? -1),
  );
  const suspicious = suspiciousRows(check);
  for (let i = suspicious.indexOf(1); i >= 0; i = suspicious.indexOf(1, i + 1)) {
    const table = tables[pupils.source[i] ?? -1];
    if (!table) continue;
    checkScore(check, table, i);
    checkTasks(check, table, columns[pupils.source[i] ?? -1] ?? [], i);
    checkMark(check, table, i);
  }
  checkCodes(check);
}

/** 1 for every pupil whom one of the checks below has something to say about; column by column, since nearly all have none. */
function suspiciousRows({ pupils, tasks, max, scale }: PupilCheck): Uint8Array {
  const { length, score, mark } = pupils;
  const suspicious = new Uint8Array(length);
  const rest = new Int32Array(score.subarray(0, length));
  const blank = new Uint8Array(length);
  tasks.forEach((task, j) => {
    const column = pupils.tasks[j];
    if (column) takeTask(column, task.max ?? LARGEST_SCORE, rest, blank, suspicious);
    else blank.fill(1);
  });
  const complete = tasks.length > 0;
  const expected = new Int8Array(LARGEST_SCORE + 1);
  for (let own = 0; scale && own < expected.length; own++) expected[own] = markOfScore(scale.cuts, own);
  for (let i = 0; i < length; i++) {
    const own = score[i]!;
    if (own < 0) continue;
    if (max !== null && own > max) suspicious[i] = 1;
    if (complete && blank[i] === 0 && rest[i] !== 0) suspicious[i] = 1;
    if (scale !== null && mark[i] !== 0 && expected[own] !== mark[i]) suspicious[i] = 1;
  }
  return suspicious;
}

function takeTask(column: Int8Array, most: number, rest: Int32Array, blank: Uint8Array, suspicious: Uint8Array): void {
  for (let i = 0; i < rest.length; i++) {
    const points = column[i]!;
    if (points < 0) blank[i] = 1;
    if (points > most) suspicious[i] = 1;
    rest[i]! -= points;
  }
}

function place(table: ResultsTable, row: number, key: 'score' | 'mark' | 'pupilCode'): { row: number; column: number } {
  return { row, column: table.header.byKey.get(key) ?? table.header.firstColumn };
}

function checkScore({ pupils, max }: PupilCheck, table: ResultsTable, i: number): void {
  const score = pupils.score[i] ?? -1;
  if (max !== null && score > max)
    table.sink.add('scoreAboveMax', 'error', place(table, pupils.row[i] ?? 0, 'score'), { score, max });
}

function checkTasks({ pupils, tasks }: PupilCheck, table: ResultsTable, columns: readonly number[], i: number): void {
  const row = pupils.row[i] ?? 0;
  let sum = 0;
  let complete = tasks.length > 0;
  for (let j = 0; j < tasks.length; j++) {
    const points = pupils.tasks[j]?.[i] ?? -1;
    const max = tasks[j]?.max ?? null;
    if (points < 0) complete = false;
    else sum += points;
    if (max !== null && points > max) {
      table.sink.add(
        'taskAboveMax',
        'error',
        { row, column: columns[j] ?? 0 },
        { task: tasks[j]?.code ?? '', points, max },
      );
    }
  }
  const score = pupils.score[i] ?? -1;
  if (complete && score >= 0 && sum !== score) {
    table.sink.add('scoreAgainstTasks', 'error', place(table, row, 'score'), { score, sum });
  }
}

function checkMark({ pupils, scale }: PupilCheck, table: ResultsTable, i: number): void {
  const score = pupils.score[i] ?? -1;
  const mark = pupils.mark[i] ?? 0;
  if (scale === null || score < 0 || mark === 0) return;
  const expected = markOfScore(scale.cuts, score);
  if (expected !== mark) {
    const at = place(table, pupils.row[i] ?? 0, 'mark');
    table.sink.add('markAgainstScale', 'error', at, { score, mark, expected }, [
      place(table, pupils.row[i] ?? 0, 'score'),
    ]);
  }
}

/** A code stands for one pupil of a school. */
function checkCodes({ pupils, codes, schools, tables }: PupilCheck): void {
  if (areSorted(pupils.school, codes, schools.length)) return;
  const mask = 2 ** Math.ceil(Math.log2(2 * pupils.length + 2)) - 1;
  // the first pupil of a school with a code, plus 1, by hash
  const slots = new Int32Array(mask + 1);
  for (let i = 0; i < pupils.length; i++) {
    const code = codes[i]!;
    if (code === NO_CODE) continue;
    const before = firstAlike(slots, mask, pupils.school, codes, i);
    if (before === i) continue;
    const table = tables[pupils.source[i] ?? -1];
    const sameSheet = pupils.source[before] === pupils.source[i];
    const related = table && sameSheet ? [place(table, pupils.row[before] ?? 0, 'pupilCode')] : [];
    const school = schools[pupils.school[i] ?? -1]?.name ?? '';
    table?.sink.add(
      'duplicatePupil',
      'warning',
      place(table, pupils.row[i] ?? 0, 'pupilCode'),
      { code: pupils.code[i] ?? '', school },
      related,
    );
  }
}

/**
 * True when each school's pupils stand together and each code lies above or below all before it: no code can come twice. That is how most
 * sheets are exported; false says nothing.
 */
function areSorted(school: Int32Array, codes: Int32Array, schools: number): boolean {
  const seen = new Uint8Array(schools);
  let last = -1;
  let lowest = 0;
  let highest = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code === NO_CODE) continue;
    const own = school[i]!;
    if (own !== last) {
      if (seen[own] === 1) return false;
      seen[own] = 1;
      last = own;
      lowest = code;
      highest = code;
    } else if (code > highest) highest = code;
    else if (code < lowest) lowest = code;
    else return false;
  }
  return true;
}

/** The first pupil with the school and code of pupil i, who may be he himself. */
function firstAlike(slots: Int32Array, mask: number, school: Int32Array, codes: Int32Array, i: number): number {
  const hash = Math.imul(Math.imul(codes[i]!, 0x9e3779b1) ^ school[i]!, 0x85ebca6b);
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const first = slots[slot]! - 1;
    if (first < 0) {
      slots[slot] = i + 1;
      return i;
    }
    if (codes[first] === codes[i] && school[first] === school[i]) return first;
  }
}
