import type { SampleSheet, SampleValue } from './sample-types';
import { percent, type GroupSums } from './statistics';
import { GRADE, MAX_SCORE, SUBJECT, TASKS } from './work';

/** A row of a grouped report: who, and the sums behind the figures. */
export interface ReportGroup {
  readonly name: string;
  /** number of schools; null for a school */
  readonly schools: number | null;
  readonly sums: GroupSums;
}

export interface ReportWork {
  readonly year: number;
  readonly date: string;
}

const NAME_WIDTH = 46;
const HEADER_ROW = 7;

/** Rows 1 to 7 above the table of every federal report. */
export function reportHead(title: string, { year, date }: ReportWork): SampleValue[][] {
  return [
    [title],
    [],
    [`ВПР ${year} ${SUBJECT} ${GRADE} класс`],
    ['Предмет:', SUBJECT],
    ['Максимальный первичный балл:', MAX_SCORE],
    ['Дата:', date],
    [],
  ];
}

function reportSheet(
  name: string,
  title: string,
  work: ReportWork,
  header: SampleValue[],
  rows: SampleValue[][],
): SampleSheet {
  return {
    name,
    values: [...reportHead(title, work), header, ...rows],
    merges: [],
    columnWidths: [
      NAME_WIDTH,
      ...header.slice(1).map((text) => (typeof text === 'string' && text.length > 6 ? 16 : 7)),
    ],
    boldRows: [0, 2, HEADER_ROW],
    frozenRows: HEADER_ROW + 1,
  };
}

/** F3: percentages of the marks. */
export function marksSheet(name: string, work: ReportWork, groups: readonly ReportGroup[]): SampleSheet {
  const header = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5];
  const rows = groups.map(({ name: group, schools, sums }) => [
    group,
    schools,
    sums.n,
    ...sums.marks.map((count) => percent(count, sums.n)),
  ]);
  return reportSheet(name, 'Статистика по отметкам', work, header, rows);
}

/** Percentages of the scores 0..maximum. */
export function distributionSheet(name: string, work: ReportWork, groups: readonly ReportGroup[]): SampleSheet {
  const header = [
    'Группы участников',
    'Кол-во ОО',
    'Кол-во участников',
    ...Array.from({ length: MAX_SCORE + 1 }, (_, x) => x),
  ];
  const rows = groups.map(({ name: group, schools, sums }) => [
    group,
    schools,
    sums.n,
    ...sums.scores.map((count) => percent(count, sums.n)),
  ]);
  return reportSheet(name, 'Распределение первичных баллов', work, header, rows);
}

/** Comparison with the journal, wide. */
export function journalSheet(name: string, work: ReportWork, groups: readonly ReportGroup[]): SampleSheet {
  const sides = [
    'Понизили (Отметка < Отметка по журналу)',
    'Подтвердили (Отметка = Отметке по журналу)',
    'Повысили (Отметка > Отметка по журналу)',
  ];
  const header = [
    'Группы участников',
    'Кол-во участников(всего)',
    ...sides.flatMap((side) => [`${side} %`, `${side} Кол-во участников`]),
  ];
  const rows = groups.map(({ name: group, sums }) => {
    const marked = sums.journal.reduce((total, count) => total + count, 0);
    return [group, sums.n, ...sums.journal.flatMap((count) => [percent(count, marked), count])];
  });
  return reportSheet(name, 'Сравнение отметок с отметками по журналу', work, header, rows);
}

/** Mean share of the maximum for each task. */
export function completionSheet(name: string, work: ReportWork, groups: readonly ReportGroup[]): SampleSheet {
  const header = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', ...TASKS.map(({ code }) => code)];
  const rows = groups.map(({ name: group, schools, sums }) => [
    group,
    schools,
    sums.n,
    ...sums.points.map((points, j) => percent(points, sums.n * (TASKS[j]?.max ?? 1))),
  ]);
  return reportSheet(name, 'Выполнение заданий', work, header, rows);
}
