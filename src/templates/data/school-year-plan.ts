import type { TemplateDefinition } from '../definition';

/** Structure 2.7: measures in one list without sections. */
export const schoolYearPlan: TemplateDefinition = {
  id: 'school-year-plan',
  sheetName: 'План на учебный год',
  title: [
    'ПЛАН МЕРОПРИЯТИЙ',
    'по повышению объективности оценки образовательных результатов на {schoolYear} учебный год',
    '{municipality}',
  ],
  approval: true,
  columns: [
    { field: 'number', header: '№', width: 6 },
    { field: 'measure', header: 'Мероприятия', width: 58 },
    { field: 'deadline', header: 'Сроки проведения', width: 24 },
    { field: 'result', header: 'Ожидаемый результат, примечания', width: 34 },
    { field: 'responsible', header: 'Ответственные', width: 32 },
  ],
  numbering: 'through',
  sectionStyle: 'none',
  sections: [
    {
      title: '',
      measures: [
        {
          title:
            'Приведение локальных актов школ о текущем контроле и внутренней оценке в соответствие с порядком внешних процедур',
          deadline: { from: 8, to: 9 },
          responsible: ['heads', 'deputies'],
          result: 'Обновлённые акты на сайтах школ',
        },
        {
          title: 'Установочный семинар для школьных координаторов: график, порядок, ответственность',
          deadline: { month: 9 },
          responsible: ['coordinator'],
          result: 'Материалы семинара',
        },
        {
          title: 'Совещание руководителей об итогах прошлого учебного года и признаках необъективности',
          deadline: { month: 9 },
          responsible: ['authority'],
          result: 'Протокол совещания',
        },
        {
          title: 'Родительские собрания в классах, которые участвуют в проверочных работах',
          deadline: { months: [10, 2] },
          responsible: ['heads'],
          result: 'Протоколы собраний',
        },
        {
          title: 'Обновление разделов об оценке качества на сайтах школ',
          deadline: { month: 10 },
          responsible: ['schoolCoordinators'],
          result: 'Ссылки на разделы',
        },
        {
          title: 'Мониторинг соответствия текущих отметок результатам диагностических работ',
          deadline: { months: [11, 1] },
          responsible: ['deputies', 'schoolCoordinators'],
          result: 'Таблица расхождений',
        },
        {
          title: 'Проверка ведения журналов и контрольных тетрадей в {schools}',
          deadline: { from: 11, to: 12 },
          responsible: ['specialists'],
          result: 'Справка',
        },
        {
          title: 'Анализ заданий, с которыми обучающиеся школ справляются хуже региона',
          deadline: { month: 12 },
          responsible: ['associations'],
          result: 'Перечень тем для повторения',
        },
        {
          title: 'Рекомендации учителям по предметам с наибольшими дефицитами',
          deadline: { month: 1 },
          responsible: ['methodists'],
          result: 'Рекомендации разосланы',
        },
        {
          title: 'Вебинар по критериям оценивания развёрнутых ответов',
          deadline: { month: 2 },
          responsible: ['methodists', 'experts'],
          result: 'Запись вебинара',
        },
        {
          title: 'Обучение общественных наблюдателей',
          deadline: { until: [3, 12] },
          responsible: ['coordinator'],
          result: 'Список наблюдателей',
        },
        {
          title: 'Собеседования с администрацией школ, где расхождения сохраняются',
          deadline: { from: 2, to: 3 },
          responsible: ['authority'],
          result: 'Листы собеседований',
        },
        {
          title: 'Независимая перепроверка части работ',
          deadline: { until: [6, 4] },
          responsible: ['commission'],
          result: 'Протокол перепроверки',
        },
        {
          title: 'Круглый стол учителей по итогам проверочных работ',
          deadline: { month: 6 },
          responsible: ['methodists', 'associations'],
          result: 'Предложения в план нового года',
        },
        {
          title: 'Доклад на августовском совещании о динамике объективности и планах на новый год',
          deadline: { month: 8, closing: true },
          responsible: ['authority'],
          result: 'Текст доклада',
        },
      ],
    },
  ],
  signature: 'Муниципальный координатор ВПР   ______________ / ____________________ /',
};
