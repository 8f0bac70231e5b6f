import type { TemplateDefinition } from '../definition';

/** Structure 2.1: plan and conclusions of the administrative control side by side. */
export const progressReport: TemplateDefinition = {
  id: 'progress-report',
  sheetName: 'Отчёт о реализации плана',
  title: [
    'ОТЧЁТ',
    'о реализации плана мероприятий по повышению объективности оценивания за {schoolYear} учебный год',
    '{municipality}',
  ],
  approval: true,
  preface: ['Отчёт составлен по состоянию на «____» ______________ {lastYear} г.'],
  conclusion: 'Выполнено / не выполнено: ____________ (документ, дата, номер)',
  columns: [
    { field: 'number', header: '№ п/п', width: 7 },
    { field: 'measure', header: 'Мероприятия', width: 46 },
    { field: 'deadline', header: 'Дата проведения', width: 24 },
    { field: 'responsible', header: 'Ответственные', width: 28 },
    { field: 'result', header: 'Ожидаемый результат', width: 30 },
    { field: 'conclusion', header: 'Выводы по итогам административного контроля', width: 34 },
  ],
  numbering: 'dotted',
  sectionStyle: 'numberDot',
  sections: [
    {
      title: 'Нормативное обеспечение оценочных процедур и олимпиад',
      measures: [
        {
          title: 'Приказы о назначении муниципального и школьных координаторов',
          deadline: { month: 9 },
          responsible: ['authority', 'heads'],
          result: 'Координаторы назначены во всех школах',
        },
        {
          title: 'Приказ о регламенте проведения и проверки работ',
          deadline: { month: 2 },
          responsible: ['authority'],
          result: 'Регламент действует',
        },
        {
          title: 'Планы школ по обеспечению объективности на учебный год',
          deadline: { until: [10, 15] },
          responsible: ['heads'],
          result: 'Планы утверждены',
        },
        {
          title: 'План психолого-педагогической поддержки обучающихся перед работами',
          deadline: { until: [11, 13] },
          responsible: ['psychologists'],
          result: 'План выполняется',
        },
        {
          title: 'Приказ об итогах оценочных процедур и школьного этапа олимпиады',
          deadline: { month: 12 },
          responsible: ['authority'],
          result: 'Приняты управленческие решения',
        },
      ],
    },
    {
      title: 'Контроль организации и проведения работ',
      measures: [
        {
          title: 'Обсуждение итогов прошлого года на педагогических советах школ',
          deadline: { from: 8, to: 9 },
          responsible: ['heads'],
          result: 'Определены задачи по предметам',
        },
        {
          title: 'Разбор результатов на заседаниях методических объединений',
          deadline: { months: [10, 1] },
          responsible: ['associations'],
          result: 'Адресные рекомендации',
        },
        {
          title: 'Внесение изменений в рабочие программы по выявленным дефицитам',
          deadline: { until: [10, 30] },
          responsible: ['deputies', 'teachers'],
          result: 'Программы скорректированы',
        },
        {
          title: 'Развитие внутренней системы оценки в школах',
          deadline: { from: 9, to: 3 },
          responsible: ['heads', 'deputies'],
          result: 'Единые критерии в школе',
        },
        {
          title: 'Сверка отметок за четверть с результатами внешних работ',
          deadline: { text: 'по итогам каждой четверти' },
          responsible: ['deputies', 'schoolCoordinators'],
          result: 'Расхождения объяснены',
        },
        {
          title: 'Изучение демонстрационных вариантов и критериев учителями',
          deadline: { from: 1, to: 2 },
          responsible: ['teachers'],
          result: 'Готовность к проверке',
        },
        {
          title: 'Привлечение общественных наблюдателей',
          deadline: { text: 'в дни проведения ВПР' },
          responsible: ['coordinator', 'observers'],
          result: 'Наблюдатели в каждой аудитории',
        },
        {
          title: 'Проверка готовности аудиторий и видеонаблюдения',
          deadline: { text: 'за 5 дней до начала ВПР' },
          responsible: ['heads'],
          result: 'Акты готовности',
        },
        {
          title: 'Консультации родителей по результатам работ',
          deadline: { from: 5, to: 6 },
          responsible: ['heads'],
          result: 'Журнал консультаций',
        },
        {
          title: 'Выявление обучающихся, которым нужна помощь в освоении предмета',
          deadline: { months: [10, 3] },
          responsible: ['teachers'],
          result: 'Индивидуальные маршруты',
        },
        {
          title: 'Выборочная перепроверка работ школ с признаками необъективности',
          deadline: { until: [6, 4] },
          responsible: ['commission'],
          result: 'Протокол перепроверки',
        },
        {
          title: 'Сводный анализ результатов по муниципалитету',
          deadline: { until: [6, 18] },
          responsible: ['coordinator'],
          result: 'Аналитическая справка',
        },
      ],
    },
    {
      title: 'Методическое обеспечение',
      measures: [
        {
          title: 'Занятия по темам, вызвавшим наибольшие затруднения',
          deadline: { from: 10, to: 4 },
          responsible: ['associations'],
          result: 'Разработки уроков',
        },
        {
          title: 'Консультации и семинары-практикумы для школ с признаками необъективности за три года',
          deadline: { from: 11, to: 4 },
          responsible: ['methodists'],
          result: 'Повышение уровня оценивания',
        },
        {
          title: 'Изучение опыта школ с устойчиво объективными результатами',
          deadline: { month: 3 },
          responsible: ['methodists'],
          result: 'Описание практик',
        },
        {
          title: 'Направление педагогов на курсы повышения квалификации',
          deadline: { text: 'по графику курсов' },
          responsible: ['heads'],
          result: 'Удостоверения',
        },
      ],
    },
    {
      title: 'Информационное сопровождение',
      measures: [
        {
          title: 'Размещение аналитических материалов на сайте органа управления образованием',
          deadline: { text: 'по мере подготовки материалов' },
          responsible: ['specialists'],
          result: 'Материалы доступны школам',
        },
        {
          title: 'Информирование родителей и обучающихся о порядке проведения работ',
          deadline: { months: [10, 2] },
          responsible: ['schoolCoordinators'],
          result: 'Памятки и собрания',
        },
        {
          title: 'Горячая линия в период проведения работ',
          deadline: { text: 'на период проведения ВПР' },
          responsible: ['specialists'],
          result: 'Журнал обращений',
        },
        {
          title: 'Представление положительного опыта на муниципальных мероприятиях',
          deadline: { months: [3, 5] },
          responsible: ['methodists'],
          result: 'Программы мероприятий',
        },
      ],
    },
    {
      title: 'Меры и управленческие решения',
      measures: [
        {
          title: 'Собеседования с руководителями школ по показателям объективности',
          deadline: { months: [9, 6] },
          responsible: ['authority'],
          result: 'Решения по каждой школе',
        },
        {
          title: 'Коллегиальная проверка работ с участием муниципальных методистов',
          deadline: { text: 'по графику проверки работ' },
          responsible: ['methodists', 'experts'],
          result: 'Согласованные баллы',
        },
        {
          title: 'Обучающие встречи с управленческими командами школ',
          deadline: { months: [11, 2] },
          responsible: ['authority', 'methodists'],
          result: 'Планы команд',
        },
        {
          title: 'Видеонаблюдение в местах проведения работ и олимпиад',
          deadline: { text: 'по графику проведения процедур' },
          responsible: ['heads'],
          result: 'Записи сохранены',
        },
        {
          title: 'Работа предметных комиссий по перепроверке школьного этапа олимпиады',
          deadline: { from: 10, to: 11 },
          responsible: ['commission'],
          result: 'Протоколы комиссий',
        },
      ],
    },
  ],
  signature: 'Муниципальный координатор ВПР   ______________ / ____________________ /',
};
