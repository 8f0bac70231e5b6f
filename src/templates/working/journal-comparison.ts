import type { WorkingDefinition } from '../working-definition';

/** Marks of a procedure against the marks in the journal, class by class. */
export const journalComparison: WorkingDefinition = {
  id: 'journal-comparison',
  sheetName: 'Сравнение с журналом',
  title: ['СРАВНЕНИЕ', 'отметок за работу с отметками по журналу, {schoolYear} учебный год', '{municipality}'],
  approval: false,
  orientation: 'landscape',
  preface: [
    'Отметка по журналу – отметка за предыдущую четверть или триместр. Расхождение в две отметки и более объясняется отдельно.',
  ],
  columns: [
    { header: '№', width: 6, horizontal: 'center', fill: 'number' },
    { header: 'Образовательная организация', width: 25, fill: 'school' },
    { header: 'Класс', width: 9, horizontal: 'center' },
    { header: 'Предмет', width: 16 },
    { header: 'Писали работу, чел.', width: 12, horizontal: 'center' },
    { header: 'Понизили, чел.', width: 13, horizontal: 'center' },
    { header: 'Подтвердили, чел.', width: 14, horizontal: 'center' },
    { header: 'Повысили, чел.', width: 12, horizontal: 'center' },
    { header: 'Расхождение на 2 и более, чел.', width: 15, horizontal: 'center' },
    { header: 'Объяснение учителя', width: 27 },
  ],
  rows: 16,
  closing: ['Заместитель руководителя по учебной работе   ______________ / ____________________ /'],
};
