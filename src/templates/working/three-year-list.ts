import type { WorkingDefinition } from '../working-definition';

/** Schools with signs over three years, with what was done and decided. */
export const threeYearList: WorkingDefinition = {
  id: 'three-year-list',
  sheetName: 'Признаки за три года',
  title: ['ПЕРЕЧЕНЬ ШКОЛ', 'с признаками необъективности результатов за три года', '{municipality}'],
  approval: false,
  orientation: 'landscape',
  preface: [
    'Признак – повод для внимания, а не вывод о нарушении. В ячейке года называются предметы и классы, по которым признаки отмечены.',
  ],
  columns: [
    { header: '№', width: 6, horizontal: 'center', fill: 'number' },
    { header: 'Образовательная организация', width: 26, fill: 'school' },
    { header: '{twoYearsAgo}', width: 22, horizontal: 'center' },
    { header: '{previousYear}', width: 22, horizontal: 'center' },
    { header: '{schoolYear}', width: 22, horizontal: 'center' },
    { header: 'Сколько лет из трёх', width: 12, horizontal: 'center', choices: ['1', '2', '3'] },
    { header: 'Подтверждение экзаменами', width: 19, choices: ['подтверждено', 'не подтверждено', 'нет данных'] },
    {
      header: 'Решение',
      width: 20,
      choices: ['наблюдение', 'перепроверка', 'адресная помощь', 'снять с контроля'],
    },
  ],
  rows: 14,
  closing: ['Муниципальный координатор ВПР   ______________ / ____________________ /'],
};
