import type { MarkScale, PupilTable, School, Task } from '../domain/assessment';
import { markOfScore } from './mark-scale';
import type { ResultsTable } from './table';

/** What the checks of pupil rows need; `tables` runs along the sources of the pupils. */
export interface PupilCheck {
  readonly pupils: PupilTable;
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
  for (let i = 0; i < pupils.length; i++) {
    const table = tables[pupils.source[i] ?? -1];
    if (!table) continue;
    checkScore(check, table, i);
    checkTasks(check, table, columns[pupils.source[i] ?? -1] ?? [], i);
    checkMark(check, table, i);
  }
  checkCodes(check);
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
function checkCodes({ pupils, schools, tables }: PupilCheck): void {
  const bySchool = schools.map(() => new Map<string, number>());
  for (let i = 0; i < pupils.length; i++) {
    const code = pupils.code[i] ?? '';
    if (code === '') continue;
    const first = bySchool[pupils.school[i] ?? -1];
    const before = first?.get(code);
    if (before === undefined) {
      first?.set(code, i);
      continue;
    }
    const table = tables[pupils.source[i] ?? -1];
    const sameSheet = pupils.source[before] === pupils.source[i];
    const related = table && sameSheet ? [place(table, pupils.row[before] ?? 0, 'pupilCode')] : [];
    const school = schools[pupils.school[i] ?? -1]?.name ?? '';
    table?.sink.add(
      'duplicatePupil',
      'warning',
      place(table, pupils.row[i] ?? 0, 'pupilCode'),
      { code, school },
      related,
    );
  }
}
