import type { WorkingColumn, WorkingDefinition } from '../working-definition';

const TASKS = 12;
const tasks = Array.from({ length: TASKS }, (_, i): WorkingColumn => ({
  header: String(i + 1),
  width: 5.5,
  horizontal: 'center',
}));

/** Scores of each pupil task by task; codes instead of names. */
export const pupilResults: WorkingDefinition = {
  id: 'pupil-results',
  sheetName: 'Результаты обучающихся',
  title: ['РЕЗУЛЬТАТЫ ОБУЧАЮЩИХСЯ', 'по заданиям работы, {schoolYear} учебный год'],
  approval: false,
  orientation: 'landscape',
  preface: [
    'Образовательная организация: ______________________________   Класс: ________   Предмет: ______________________   Дата: ______________',
    'Фамилии не вносятся. Если задание не выполнялось, ставится X; ноль означает, что ответ неверный.',
  ],
  columns: [
    { header: '№', width: 6, horizontal: 'center', fill: 'number' },
    { header: 'Код участника', width: 15, horizontal: 'center' },
    { header: 'Класс', width: 9, horizontal: 'center' },
    { header: 'Вариант', width: 10, horizontal: 'center', choices: ['1', '2'] },
    ...tasks,
    { header: 'Первичный балл', width: 13, horizontal: 'center' },
    { header: 'Отметка за работу', width: 12, horizontal: 'center', choices: ['2', '3', '4', '5'] },
    { header: 'Отметка по журналу', width: 12, horizontal: 'center', choices: ['2', '3', '4', '5'] },
  ],
  rows: 28,
  closing: ['Председатель школьной комиссии   ______________ / ____________________ /'],
};
