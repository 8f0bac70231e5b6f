import type { WorkingDefinition } from '../working-definition';

/** Who observes where and when; one row per school to begin with. */
export const observersSchedule: WorkingDefinition = {
  id: 'observers-schedule',
  sheetName: 'График наблюдателей',
  title: ['ГРАФИК', 'работы общественных наблюдателей в {schoolYear} учебном году', '{municipality}'],
  approval: true,
  orientation: 'landscape',
  preface: [
    'Наблюдатель не работает в той школе, в которую направлен, и не имеет в этом классе детей и родственников. Замена сообщается координатору не позднее чем за день.',
  ],
  columns: [
    { header: '№', width: 6, horizontal: 'center', fill: 'number' },
    { header: 'Дата', width: 13, horizontal: 'center' },
    { header: 'Начало', width: 10, horizontal: 'center' },
    { header: 'Образовательная организация', width: 26, fill: 'school' },
    { header: 'Класс', width: 9, horizontal: 'center' },
    {
      header: 'Предмет',
      width: 17,
      choices: ['русский язык', 'математика', 'окружающий мир', 'история', 'биология', 'физика', 'химия', 'география'],
    },
    { header: 'Кабинет', width: 11, horizontal: 'center' },
    { header: 'Фамилия, имя, отчество наблюдателя', width: 27 },
    { header: 'Кем работает, телефон', width: 24 },
    { header: 'Присутствие', width: 15, horizontal: 'center', choices: ['присутствовал', 'заменён', 'не явился'] },
  ],
  rows: 14,
  closing: ['Муниципальный координатор ВПР   ______________ / ____________________ /'],
};
