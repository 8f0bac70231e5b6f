import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { makeGrid } from '../results/open-grids';

/** One pupil of a written sheet; null leaves the cell blank. */
export interface Pupil {
  readonly tasks: readonly (number | null)[];
  readonly mark?: number | null;
  readonly journal?: number | null;
  readonly classLabel?: string;
}

export const CUTS = [2, 4, 6] as const;
export const TASKS = ['1 (2б)', '2 (1б)', '3 (3б)'];
export const login = (school: number): string => `edu1000${String(10 + school)}`;

/** «Индивидуальные результаты» of schools of these sizes; columns without a single value are left out. */
export function pupilSheet(
  sizes: readonly number[],
  of: (school: number, i: number) => Pupil = ordinary,
  tasks: readonly string[] = TASKS,
): Grid {
  const pupils = sizes.flatMap((n, school) => Array.from({ length: n }, (_, i) => ({ school, i, ...of(school, i) })));
  const hasMarks = pupils.some(({ mark }) => mark !== undefined);
  const hasJournal = pupils.some(({ journal }) => journal !== undefined);
  const header = ['ОО', 'Название ОО', 'Код участника', 'Класс', ...tasks, 'Первичный балл'];
  if (hasMarks) header.push('Отметка');
  if (hasJournal) header.push('Отметка по журналу');
  const rows = pupils.map(({ school, i, tasks: points, mark, journal, classLabel = '4А' }): CellValue[] => [
    login(school),
    `МБОУ «СОШ №${String(school + 1)}»`,
    1000 * (school + 1) + i,
    classLabel,
    ...points,
    points.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    ...(hasMarks ? [mark ?? null] : []),
    ...(hasJournal ? [journal ?? null] : []),
  ]);
  return makeGrid([['ВПР 2026 Математика 4 класс'], header, ...rows]);
}

export const markOf = (score: number): number => 2 + CUTS.filter((cut) => score >= cut).length;

/** Scores from 0 to 6 in every school, tasks that do not follow one another, journal marks that differ now and then. */
export function ordinary(school: number, i: number): Pupil {
  const step = i * 5 + school * 3;
  const tasks = [step % 3, (i + school) % 2, (step >> 1) % 4];
  const mark = markOf(tasks.reduce((sum, value) => sum + value, 0));
  return { tasks, mark, journal: i % 4 === 0 ? Math.min(5, mark + 1) : mark };
}
