import type { SimulatedPupil } from './pupils';
import { reportHead, type ReportWork } from './report-sheets';
import type { SampleSheet, SampleValue } from './sample-types';
import type { SimulatedSchool } from './schools';
import { MUNICIPALITY, MUNICIPALITY_CODE, TASKS } from './work';

const HEADER_ROW = 7;

/** F1: a group row for each school, then a row for each pupil. */
export function individualSheet(
  name: string,
  work: ReportWork,
  schools: readonly SimulatedSchool[],
  pupils: readonly (readonly SimulatedPupil[])[],
): SampleSheet {
  const values = reportHead('Индивидуальные результаты', work);
  values[HEADER_ROW - 1] = [
    null,
    null,
    'Уровень сложности задания',
    null,
    null,
    null,
    ...TASKS.map(({ level }) => level),
  ];
  values.push([
    'ОО',
    'Муниципалитет',
    'Название ОО',
    'Код участника',
    'Класс',
    'Вариант',
    ...TASKS.map(({ code, max }) => `${code} (${max}б)`),
    'Первичный балл',
    'Отметка',
    'Отметка по журналу',
  ]);
  const groupRows: number[] = [];
  schools.forEach((school, i) => {
    const own = pupils[i] ?? [];
    const title = `${school.name}(${school.login})`;
    groupRows.push(values.length);
    values.push([`${title} | Кол-во участников: ${own.length}`]);
    for (const pupil of own) values.push(pupilRow(school.login, title, pupil));
  });
  return {
    name,
    values,
    merges: [],
    columnWidths: [13, 28, 36, 14, 8, 9, ...TASKS.map(() => 9), 11, 10, 12],
    boldRows: [0, 2, HEADER_ROW, ...groupRows],
    frozenRows: HEADER_ROW + 1,
  };
}

function pupilRow(login: string, title: string, pupil: SimulatedPupil): SampleValue[] {
  const municipality = `${MUNICIPALITY}(${MUNICIPALITY_CODE})`;
  return [
    login,
    municipality,
    title,
    pupil.code,
    pupil.class,
    pupil.variant,
    ...pupil.points,
    pupil.score,
    pupil.mark,
    pupil.journal,
  ];
}
