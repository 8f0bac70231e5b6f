import type { Task } from '../../domain/assessment';
import type { ColumnRole, Marking } from '../../domain/supplements';
import { rowAt, valueAt, type Grid } from '../../grid/grid';
import { headerText } from '../../grid/header-matcher';
import { cleanText, isBlank } from '../../grid/text';
import { UNREADABLE, readMark, readPoints, readScore } from '../cell-values';
import type { HeaderColumns } from '../header-columns';
import { createPupilKeys } from '../pupil-key';
import { markingOf } from '../result-label';
import { createRowHeadReader } from '../row-head';
import type { Layout, ResultsTable } from '../table';
import { parseTaskHeader } from '../task-header';
import { individual, tasksOfReport } from './individual';

/** Columns of one marking; -1 = no such column. */
interface MarkingColumns {
  score: number;
  mark: number;
  readonly tasks: Map<string, { readonly column: number; readonly max: number | null }>;
}

interface RecheckColumns {
  readonly first: MarkingColumns;
  readonly second: MarkingColumns;
}

/** Protocol of a re-check: the same works marked twice, totals, marks or points of every task. */
export const recheck: Layout = {
  id: 'recheck',
  usesLabels: true,
  recognises(header, grid) {
    const { byKey } = header;
    if (byKey.has('groups') || byKey.has('participants') || !namesPupils(header)) return false;
    if (header.rows === 1 && continuesBelow(header, grid)) return false;
    const { first, second } = columnsByLabel(header);
    return (
      (first.score >= 0 && second.score >= 0) || (first.mark >= 0 && second.mark >= 0) || sharedTasks(first, second) > 0
    );
  },
  columns(table) {
    const columns = table.roles ? columnsByRole(table.roles) : columnsByLabel(table.header);
    return new Map([
      ...tasksOfReport(table),
      ...(['first', 'second'] as const).flatMap((which) => {
        const { score, mark, tasks } = columns[which];
        const totals = [[score, `${which}Score`] as const, [mark, `${which}Mark`] as const];
        const points = [...tasks.values()].map(({ column }) => [column, `${which}Task`] as const);
        return [...totals, ...points].filter(([column]) => column >= 0);
      }),
    ]);
  },
  read(table) {
    const columns = table.roles ? columnsByRole(table.roles) : columnsByLabel(table.header);
    const codes = [...columns.first.tasks.keys()].filter((code) => columns.second.tasks.has(code));
    const tasks = codes.map((code): Task => ({
      code,
      max: columns.first.tasks.get(code)?.max ?? columns.second.tasks.get(code)?.max ?? null,
      difficulty: null,
    }));
    const size = table.lastRow - table.firstRow + 1;
    const read = { first: createMarking(size, codes.length), second: createMarking(size, codes.length) };
    const school = new Int32Array(size);
    const rows = new Int32Array(size);
    const code: string[] = [];
    let both = 0;
    const single: number[] = [];
    const keys = createPupilKeys(table);
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const key = keys.read(row);
      if (key === null) continue;
      const i = code.length;
      const some = (['first', 'second'] as const).map((which) =>
        readMarking(table, row, columns[which], codes, read[which], i),
      );
      if (!some.includes(true)) continue;
      if (some.every(Boolean)) both++;
      else single.push(row);
      school[i] = key.school;
      rows[i] = row;
      code.push(key.code);
    }
    keys.report();
    const length = code.length;
    const isReport = individual.recognises(table.header, table.grid) && coversUnchecked(both, length);
    if (!isReport)
      for (const row of single) table.sink.add('markingMissing', 'info', { row, column: table.header.firstColumn });
    const head = createRowHeadReader(table, ['subject', 'year']).read(table.firstRow).rowHead;
    return [
      ...(isReport ? individual.read(table) : []),
      {
        rowHead: head,
        content: {
          kind: 'recheck',
          length,
          school: school.slice(0, length),
          row: rows.slice(0, length),
          code,
          tasks,
          first: trim(read.first, length),
          second: trim(read.second, length),
        },
      },
    ];
  },
};

/**
 * Individual results with the second marking of some works beside them are both. A protocol has a second marking of nearly every work: those
 * works were chosen, so they must never stand for the school's results.
 */
function coversUnchecked(both: number, length: number): boolean {
  return both * 2 <= length;
}

function namesPupils({ byKey }: HeaderColumns): boolean {
  return byKey.has('pupilCode') || byKey.has('pupilName');
}

/** «Первая проверка» over a second header row with the tasks: the pupil's cell below is empty, the marking's is not. */
function continuesBelow({ byKey, row }: HeaderColumns, grid: Grid): boolean {
  const column = byKey.get('pupilCode') ?? byKey.get('pupilName') ?? 0;
  const below = rowAt(grid, row + 1 - grid.origin.row);
  return isBlank(valueAt(grid, row + 1, column)) && below.some((value) => !isBlank(value));
}

const MARKING_ALONE = /^(балл[а-я]*[,:]? )?([12]-?я? проверка|проверка ?№? ?[12])$/;

function columnsByLabel({ labels, byKey, codes }: HeaderColumns): RecheckColumns {
  const columns = { first: emptyColumns(), second: emptyColumns() };
  const taskAt = new Map(codes.map(({ column, code, max }) => [column, { code, max }]));
  for (const [column, label] of labels) {
    const which = markingOf(label);
    if (which === null) continue;
    const own = columns[which];
    const text = headerText(label);
    // «Проверка 2» is a marking, not a task 2
    const task = MARKING_ALONE.test(text) ? null : (taskAt.get(column) ?? taskIn(label));
    if (task) own.tasks.set(task.code, { column, max: task.max });
    else if (/отметк|оценк[аи]([^а-я]|$)/.test(text) && !/балл/.test(text)) own.mark = own.mark < 0 ? column : own.mark;
    else if (/балл|сумм|итог|результат|всего|проверк|было|стало/.test(text))
      own.score = own.score < 0 ? column : own.score;
  }
  // beside «Балл после перепроверки» a plain «Первичный балл» is the first marking
  if (columns.first.score < 0 && columns.first.tasks.size === 0) columns.first.score = byKey.get('score') ?? -1;
  if (columns.first.mark < 0) columns.first.mark = byKey.get('mark') ?? -1;
  return columns;
}

/** «1 (2б), первая проверка», «Задание 3 - перепроверка»: the code stands before the words. */
function taskIn(label: string): { code: string; max: number | null } | null {
  const lead = /^((?:задание )?№? ?\d{1,2}(?:[.,]\d{1,2})?(?: ?[KК] ?\d)?(?: ?\(\d{1,2} ?б?[^)]*\))?)\s*[,;:(–-]/i.exec(
    cleanText(label),
  );
  return lead ? parseTaskHeader(lead[1] ?? '', null) : null;
}

function columnsByRole(roles: ReadonlyMap<number, ColumnRole>): RecheckColumns {
  const at = (wanted: ColumnRole): number => [...roles].find(([, role]) => role === wanted)?.[0] ?? -1;
  return {
    first: { ...emptyColumns(), score: at('first'), mark: at('firstMark') },
    second: { ...emptyColumns(), score: at('second'), mark: at('secondMark') },
  };
}

function emptyColumns(): MarkingColumns {
  return { score: -1, mark: -1, tasks: new Map() };
}

function sharedTasks(first: MarkingColumns, second: MarkingColumns): number {
  return [...first.tasks.keys()].filter((code) => second.tasks.has(code)).length;
}

function createMarking(size: number, tasks: number): Marking {
  return {
    score: new Int16Array(size),
    mark: new Int8Array(size),
    tasks: Array.from({ length: tasks }, () => new Int8Array(size)),
  };
}

/** One marking of one pupil into slot i; whether there is anything. A missing total is the sum of complete tasks. */
function readMarking(
  table: ResultsTable,
  row: number,
  columns: MarkingColumns,
  codes: readonly string[],
  marking: Marking,
  i: number,
): boolean {
  const read = (column: number, how: typeof readScore, missing: number): number => {
    if (column < 0) return missing;
    const value = valueAt(table.grid, row, column);
    const found = how(value);
    if (found !== UNREADABLE) return found;
    table.sink.add('unreadableValue', 'warning', { row, column }, { value: cleanText(value) });
    return missing;
  };
  let sum = 0;
  let filled = 0;
  codes.forEach((code, j) => {
    const points = read(columns.tasks.get(code)?.column ?? -1, readPoints, -1);
    const own = marking.tasks[j];
    if (own) own[i] = points;
    if (points >= 0) {
      sum += points;
      filled++;
    }
  });
  const printed = read(columns.score, readScore, -1);
  const score = printed < 0 && codes.length > 0 && filled === codes.length ? sum : printed;
  marking.score[i] = score;
  marking.mark[i] = read(columns.mark, readMark, 0);
  return score >= 0 || filled > 0 || marking.mark[i] !== 0;
}

function trim(marking: Marking, length: number): Marking {
  return {
    score: marking.score.slice(0, length),
    mark: marking.mark.slice(0, length),
    tasks: marking.tasks.map((column) => column.slice(0, length)),
  };
}
