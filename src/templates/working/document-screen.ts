import type { WorkingDefinition } from '../working-definition';

const STATE = ['есть', 'нет', 'на доработке', 'не требуется'];

/** Which documents of objective assessment each school has: a screen of monitoring. */
export const documentScreen: WorkingDefinition = {
  id: 'document-screen',
  sheetName: 'Экран документов',
  title: [
    'ЭКРАН МОНИТОРИНГА',
    'документов школ об объективности оценивания, {schoolYear} учебный год',
    '{municipality}',
  ],
  approval: false,
  orientation: 'landscape',
  preface: ['В ячейке ставится: есть, нет, на доработке, не требуется. Ссылка на документ вписывается в примечание.'],
  columns: [
    { header: '№', width: 6, horizontal: 'center', fill: 'number' },
    { header: 'Образовательная организация', width: 26, fill: 'school' },
    { header: 'Приказ о проведении ВПР', width: 14, horizontal: 'center', choices: STATE },
    { header: 'Приказ о комиссии по проверке', width: 14, horizontal: 'center', choices: STATE },
    { header: 'Положение о внутренней оценке', width: 14, horizontal: 'center', choices: STATE },
    { header: 'Порядок хранения работ', width: 14, horizontal: 'center', choices: STATE },
    { header: 'График оценочных процедур на сайте', width: 15, horizontal: 'center', choices: STATE },
    { header: 'Анализ результатов', width: 15, horizontal: 'center', choices: STATE },
    { header: 'Сравнение с журналом', width: 14, horizontal: 'center', choices: STATE },
    { header: 'План мер', width: 13, horizontal: 'center', choices: STATE },
    { header: 'Примечание', width: 24 },
  ],
  rows: 16,
  closing: ['Составил   ______________ / ____________________ /   Дата ______________'],
};
