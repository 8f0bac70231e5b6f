import type { TemplateDefinition } from '../definition';

/** Structure 2.5: four numbered sections for named schools in one calendar year, {lastYear}. */
export const preventionProgramme: TemplateDefinition = {
  id: 'prevention-programme',
  sheetName: 'Программа профилактики',
  title: [
    'ПРОГРАММА',
    'профилактических мер по адресному сопровождению школ с признаками необъективности на {lastYear} год',
    '{municipality}',
  ],
  approval: true,
  preface: [
    'Программа адресована: {schools}. Сокращения: ВПР – всероссийские проверочные работы, ОО – общеобразовательная организация.',
  ],
  deadlines: [
    'январь {lastYear} г.',
    'февраль {lastYear} г.',
    'март {lastYear} г.',
    'апрель {lastYear} г.',
    'май {lastYear} г.',
    'июнь {lastYear} г.',
    'август {lastYear} г.',
    'сентябрь {lastYear} г.',
    'октябрь {lastYear} г.',
    'ноябрь {lastYear} г.',
    'декабрь {lastYear} г.',
    'в течение года',
    'согласно графику наблюдения',
  ],
  columns: [
    { field: 'number', header: '№ п/п', width: 8 },
    { field: 'measure', header: 'Мероприятия', width: 57 },
    { field: 'deadline', header: 'Срок реализации', width: 24 },
    { field: 'result', header: 'Результат', width: 34 },
    { field: 'responsible', header: 'Исполнители', width: 30 },
  ],
  numbering: 'dottedFinal',
  sectionStyle: 'numberDot',
  sections: [
    {
      title: 'Разъяснительная работа и поиск причин в {schools}',
      measures: [
        {
          title: 'Совещание заместителей руководителей по итогам оценочных процедур {previousYear} учебного года',
          deadline: { text: 'январь {lastYear} г.' },
          responsible: ['authority', 'coordinator'],
          result: 'Протокол совещания',
        },
        {
          title: 'Разбор типичных ошибок проверки развёрнутых ответов на заседаниях методических объединений',
          deadline: { text: 'февраль {lastYear} г.' },
          responsible: ['associations'],
          result: 'Памятка для проверяющих',
        },
        {
          title: 'Методический аудит: посещение уроков, просмотр контрольных тетрадей и журналов',
          deadline: { text: 'февраль – апрель {lastYear} г.' },
          responsible: ['methodists'],
          result: 'Справка о выявленных дефицитах',
        },
        {
          title: 'Семинар об обработке индивидуальных результатов обучающихся',
          deadline: { text: 'май {lastYear} г.' },
          responsible: ['methodists', 'coordinator'],
          result: 'Материалы семинара',
        },
        {
          title: 'Публикация на сайтах школ порядка проведения процедур и ознакомления с результатами',
          deadline: { text: 'февраль {lastYear} г.' },
          responsible: ['schoolCoordinators'],
          result: 'Ссылки на страницы',
        },
        {
          title: 'Встречи с родителями: для чего нужны внешние работы и как читать их результаты',
          deadline: { text: 'в течение года' },
          responsible: ['heads'],
          result: 'Протоколы встреч',
        },
        {
          title: 'Консультации ответственных за общественное наблюдение',
          deadline: { text: 'март {lastYear} г.' },
          responsible: ['coordinator'],
          result: 'Журнал консультаций',
        },
        {
          title: 'Горячая линия на время подготовки и проведения работ',
          deadline: { text: 'на период проведения ВПР' },
          responsible: ['specialists'],
          result: 'Журнал обращений',
        },
      ],
    },
    {
      title: 'Контроль проведения оценочных процедур',
      measures: [
        {
          title: 'Общественное наблюдение в каждой аудитории {schools}',
          deadline: { text: 'согласно графику наблюдения' },
          responsible: ['observers'],
          result: 'Акты наблюдения',
        },
        {
          title: 'Назначение организаторов из других школ на работы в {schools}',
          deadline: { text: 'согласно графику наблюдения' },
          responsible: ['authority', 'heads'],
          result: 'Приказ, график работы',
        },
        {
          title: 'Перекрёстная проверка и выборочная перепроверка работ {schools}',
          deadline: { text: 'согласно графику оценочных процедур' },
          responsible: ['commission', 'experts'],
          result: 'Протоколы перепроверки',
        },
      ],
    },
    {
      title: 'Выявление дефицитов и необъективных результатов',
      measures: [
        {
          title: 'Анализ распределения первичных баллов и накоплений у границ отметок в {schools}',
          deadline: { text: 'июнь {lastYear} г.' },
          responsible: ['coordinator'],
          result: 'Аналитическая справка',
        },
        {
          title:
            'Сопоставление результатов внешних работ с отметками за четверть у одних и тех же обучающихся {schools}',
          deadline: { text: 'июнь {lastYear} г.' },
          responsible: ['coordinator', 'schoolCoordinators'],
          result: 'Таблица расхождений',
        },
        {
          title: 'Динамика результатов ВПР в {schools} за три года',
          deadline: { text: 'июнь {lastYear} г.' },
          responsible: ['coordinator'],
          result: 'Графики и выводы',
        },
        {
          title: 'Динамика результатов региональных работ и экзаменов в {schools} за три года',
          deadline: { text: 'август {lastYear} г.' },
          responsible: ['coordinator'],
          result: 'Графики и выводы',
        },
        {
          title: 'Проверка наличия порядка проведения и проверки работ в {schools}',
          deadline: { text: 'январь – февраль {lastYear} г.' },
          responsible: ['specialists'],
          result: 'Экран мониторинга документов',
        },
        {
          title: 'Сбор и обобщение актов общественного наблюдения',
          deadline: { text: 'май {lastYear} г.' },
          responsible: ['coordinator'],
          result: 'Сводка замечаний',
        },
        {
          title: 'Обобщение итогов перепроверки: доля изменённых баллов по заданиям и проверяющим',
          deadline: { text: 'июнь {lastYear} г.' },
          responsible: ['commission'],
          result: 'Справка об итогах перепроверки',
        },
      ],
    },
    {
      title: 'Методическая профилактика',
      measures: [
        {
          title: 'Адресные консультации педагогов {schools} по критериям оценивания',
          deadline: { text: 'по плану работы методической службы' },
          responsible: ['methodists'],
          result: 'Развитие умения оценивать по критериям',
        },
        {
          title: 'Сопровождение молодых учителей: совместная проверка работ с наставником',
          deadline: { text: 'по плану работы методической службы' },
          responsible: ['methodists', 'associations'],
          result: 'Карты сопровождения',
        },
        {
          title: 'Консультации руководителей и их заместителей об управлении качеством по результатам процедур',
          deadline: { text: 'в течение года' },
          responsible: ['authority', 'methodists'],
          result: 'Управленческие решения школ',
        },
        {
          title: 'Вебинары по оцениванию заданий на функциональную грамотность',
          deadline: { text: 'октябрь {lastYear} г.' },
          responsible: ['methodists'],
          result: 'Список участников',
        },
        {
          title: 'Заседания руководителей методических объединений о предупреждении необъективных результатов',
          deadline: { text: 'сентябрь {lastYear} г.' },
          responsible: ['authority', 'associations'],
          result: 'Протоколы заседаний',
        },
        {
          title: 'Разработка программы курса «Критериальное оценивание на уроке и во внешней работе»',
          deadline: { text: 'апрель {lastYear} г.' },
          responsible: ['methodists'],
          result: 'Программа курса',
        },
        {
          title: 'Составление индивидуальных планов профессионального развития педагогов',
          deadline: { text: 'сентябрь {lastYear} г.' },
          responsible: ['deputies'],
          result: 'Индивидуальные планы',
        },
        {
          title: 'Мониторинг выполнения индивидуальных планов профессионального развития',
          deadline: { text: 'декабрь {lastYear} г.' },
          responsible: ['methodists', 'deputies'],
          result: 'Экран мониторинга',
        },
      ],
    },
  ],
  signature: 'Муниципальный координатор ВПР   ______________ / ____________________ /',
};
