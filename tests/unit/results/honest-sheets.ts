import type { CellValue } from '../../../src/domain/cell';
import { BASE, OTHER } from '../../../src/calibration/settings';
import { simulateMunicipality } from '../../../src/calibration/simulate';
import type { AssessmentData } from '../../../src/domain/assessment';
import type { Grid } from '../../../src/grid/grid';
import { makeGrid } from './open-grids';

type Row = CellValue[];
interface Group {
  readonly name: string;
  readonly schools: number | null;
  /** its pupils, as places in the table */
  readonly pupils: readonly number[];
}

const SIDES = ['Понизили', 'Подтвердили', 'Повысили'];
const percent = (part: number, whole: number, decimals: number): number =>
  Math.round((100 * part * 10 ** decimals) / whole) / 10 ** decimals;
const nameOf = (s: number): string =>
  s % 11 === 3 ? `МАОУ «Лицей №${s + 1}»` : s % 13 === 5 ? `Гимназия №${s + 1}` : `МБОУ «СОШ №${s + 1}»`;
const loginOf = (s: number): string => `edu${203500 + s}`;

/** All federal reports of one simulated municipality in which nobody did anything, as the system prints them, newest year first. */
export function honestSheets(world: 'base' | 'other', seed: number, schools: number, decimals = 2): Grid[] {
  const setting = { ...(world === 'base' ? BASE : OTHER), schools: [schools, schools] as const, manipulated: [0] };
  const { current, earlier } = simulateMunicipality(setting, seed, seed);
  return [current, ...earlier].flatMap((year) => sheetsOfYear(year, decimals));
}

function sheetsOfYear(work: AssessmentData, decimals: number): Grid[] {
  const shareOf = (part: number, whole: number): number => percent(part, whole, decimals);
  const { pupils, max, tasks, assessment } = work;
  if (!pupils || max === null) throw new Error('the simulator gives pupils and a maximum');
  const own = work.schools.map((_, s) => [...pupils.school.keys()].filter((i) => pupils.school[i] === s));
  const all = [...pupils.school.keys()];
  const groups: Group[] = [
    ...['Вся выборка', 'Учебная область', 'Учебный муниципальный район(reg20_m012)'].map((name) => ({
      name,
      schools: own.length,
      pupils: all,
    })),
    ...own.map((rows, s) => ({ name: `${nameOf(s)}(${loginOf(s)})`, schools: null, pupils: rows })),
  ];
  const { subject, year } = assessment;
  const sheet = (title: string, header: Row, rows: readonly Row[]): Grid => ({
    ...makeGrid([
      [title],
      [],
      [`ВПР ${year} ${subject} 4 класс`],
      ['Предмет:', subject],
      ['Максимальный первичный балл:', max],
      ['Дата:', `15.04.${year}`],
      [],
      header,
      ...rows,
    ]),
    sheet: `${title} ${year}`.slice(0, 31),
  });
  const head = ['Группы участников', 'Кол-во ОО', 'Кол-во участников'];
  const shares = (group: Group, places: readonly number[], of: (pupil: number) => number): Row => [
    group.name,
    group.schools,
    group.pupils.length,
    ...places.map((place) => shareOf(group.pupils.filter((i) => of(i) === place).length, group.pupils.length)),
  ];
  const scores = Array.from({ length: max + 1 }, (_, x) => x);
  const completion = (group: Group): Row => [
    group.name,
    group.schools,
    group.pupils.length,
    ...pupils.tasks.map((column, j) =>
      shareOf(
        group.pupils.reduce((sum, i) => sum + column[i]!, 0),
        group.pupils.length * tasks[j]!.max!,
      ),
    ),
  ];
  const compared = (group: Group): Row => {
    const marked = group.pupils.filter((i) => pupils.journal[i]! > 0);
    const sides = [-1, 0, 1].map(
      (side) => marked.filter((i) => Math.sign(pupils.mark[i]! - pupils.journal[i]!) === side).length,
    );
    return [group.name, marked.length, ...sides.flatMap((count) => [shareOf(count, marked.length), count])];
  };
  const individual = own.flatMap((rows, s): Row[] => [
    [`${nameOf(s)}(${loginOf(s)}) / Кол-во участников: ${rows.length}`],
    ...rows.map((i, k): Row => [
      loginOf(s),
      'Учебный муниципальный район(reg20_m012)',
      `${nameOf(s)}(${loginOf(s)})`,
      40000 + 300 * s + k,
      pupils.classIndex[i]! + 1,
      1 + (k % 2),
      ...pupils.tasks.map((column) => column[i]!),
      pupils.score[i]!,
      pupils.mark[i]!,
      pupils.journal[i]! > 0 ? pupils.journal[i]! : null,
    ]),
  ]);
  const columns = ['ОО', 'Муниципалитет', 'Название ОО', 'Код участника', 'Класс', 'Вариант'];
  return [
    sheet(
      'Статистика по отметкам',
      [...head, 2, 3, 4, 5],
      groups.map((group) => shares(group, [2, 3, 4, 5], (i) => pupils.mark[i]!)),
    ),
    sheet(
      'Распределение первичных баллов',
      [...head, ...scores],
      groups.map((group) => shares(group, scores, (i) => pupils.score[i]!)),
    ),
    sheet('Выполнение заданий', [...head, ...tasks.map(({ code }) => code)], groups.map(completion)),
    sheet(
      'Сравнение отметок с отметками по журналу',
      [
        'Группы участников',
        'Кол-во участников(всего)',
        ...SIDES.flatMap((side) => [`${side} %`, `${side} Кол-во участников`]),
      ],
      groups.map(compared),
    ),
    sheet(
      'Индивидуальные результаты',
      [
        ...columns,
        ...tasks.map(({ code, max: most }) => `${code} (${most}б)`),
        'Первичный балл',
        'Отметка',
        'Отметка по журналу',
      ],
      individual,
    ),
  ];
}
