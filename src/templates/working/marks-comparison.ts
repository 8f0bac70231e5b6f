import type { WorkingDefinition } from '../working-definition';

const MARK = ['2', '3', '4', '5'];

/** Internal and external marks of the same pupils beside each other. */
export const marksComparison: WorkingDefinition = {
  id: 'marks-comparison',
  sheetName: 'Внутренние и внешние',
  title: ['ВНУТРЕННИЕ И ВНЕШНИЕ ОТМЕТКИ', 'одних и тех же обучающихся, {schoolYear} учебный год'],
  approval: false,
  orientation: 'landscape',
  preface: [
    'Образовательная организация: ______________________________   Класс: ________   Предмет: ______________________',
    'Одна строка – один обучающийся под своим кодом. Заполняются те работы, которые он писал.',
  ],
  columns: [
    { header: '№', width: 6, horizontal: 'center', fill: 'number' },
    { header: 'Код участника', width: 15, horizontal: 'center' },
    { header: 'Четвертная отметка', width: 14, horizontal: 'center', choices: MARK },
    { header: 'Годовая отметка', width: 13, horizontal: 'center', choices: MARK },
    { header: 'Отметка за ВПР', width: 13, horizontal: 'center', choices: MARK },
    { header: 'Отметка за РМ', width: 13, horizontal: 'center', choices: MARK },
    { header: 'Отметка за ОГЭ', width: 13, horizontal: 'center', choices: MARK },
    { header: 'Наибольшая разница', width: 15, horizontal: 'center', choices: ['0', '1', '2', '3'] },
    { header: 'Пояснение и что сделано', width: 46 },
  ],
  rows: 22,
  closing: [
    'Учитель   ______________ / ____________________ /   Заместитель руководителя   ______________ / ____________________ /',
  ],
};
