import type { TemplateDefinition } from '../definition';

/** Structure 2.6: the section number stands in the number column; deadlines name no calendar year. */
export const multiYearRoadmap: TemplateDefinition = {
  id: 'multi-year-roadmap',
  sheetName: 'Дорожная карта на годы',
  title: [
    'ДОРОЖНАЯ КАРТА',
    'по обеспечению объективности образовательных результатов на {firstYear}-{endYear} годы',
    '{municipality}',
  ],
  approval: true,
  deadlines: ['ежегодно', 'постоянно', 'по графику ВПР', 'на период проведения ВПР'],
  columns: [
    { field: 'number', header: '№ п/п', width: 8 },
    { field: 'measure', header: 'Направления деятельности, мероприятия', width: 56 },
    { field: 'deadline', header: 'Срок реализации', width: 25 },
    { field: 'responsible', header: 'Ответственные исполнители', width: 31 },
    { field: 'result', header: 'Ожидаемые результаты', width: 34 },
  ],
  numbering: 'dottedFinal',
  sectionStyle: 'inCells',
  sections: [
    {
      title: 'Анализ результатов оценочных процедур',
      measures: [
        {
          title: 'Расчёт показателей объективности по всем школам, предметам и классам',
          deadline: { text: 'ежегодно, июнь' },
          responsible: ['coordinator'],
          result: 'Сводка показателей',
        },
        {
          title: 'Сравнение показателей с регионом и с предыдущими годами',
          deadline: { text: 'ежегодно, июль' },
          responsible: ['coordinator'],
          result: 'Аналитическая справка',
        },
        {
          title: 'Определение школ с признаками необъективности и школ, вышедших из зоны риска',
          deadline: { text: 'ежегодно, август' },
          responsible: ['authority', 'coordinator'],
          result: 'Перечень школ',
        },
        {
          title: 'Обсуждение результатов с каждой школой из перечня',
          deadline: { text: 'ежегодно, сентябрь' },
          responsible: ['authority', 'methodists'],
          result: 'Листы собеседований',
        },
      ],
    },
    {
      title: 'Выявление причин и условий',
      measures: [
        {
          title: 'Самообследование школ по единому чек-листу: порядок проверки, хранение работ, конфликт интересов',
          deadline: { text: 'ежегодно, октябрь' },
          responsible: ['heads'],
          result: 'Заполненные чек-листы',
        },
        {
          title: 'Изучение накопляемости и обоснованности текущих отметок',
          deadline: { text: 'ежегодно, ноябрь' },
          responsible: ['specialists', 'deputies'],
          result: 'Справки',
        },
        {
          title: 'Опрос учителей и родителей об отношении к внешним работам',
          deadline: { text: 'ежегодно, декабрь' },
          responsible: ['psychologists'],
          result: 'Результаты опроса',
        },
        {
          title: 'Анализ нагрузки проверяющих и условий, в которых проходит проверка',
          deadline: { text: 'ежегодно, апрель' },
          responsible: ['schoolCoordinators'],
          result: 'Предложения по организации проверки',
        },
        {
          title: 'Разработка школьных программ повышения объективности',
          deadline: { text: 'ежегодно, октябрь' },
          responsible: ['heads'],
          result: 'Программы школ',
        },
      ],
    },
    {
      title: 'Развитие профессиональных умений',
      measures: [
        {
          title: 'Обучение оцениванию по критериям учителей, впервые включённых в комиссии',
          deadline: { text: 'ежегодно, ноябрь' },
          responsible: ['methodists'],
          result: 'Обученные эксперты',
        },
        {
          title: 'Практикумы по согласованию оценок на материале прошлых работ',
          deadline: { text: 'ежегодно, февраль' },
          responsible: ['associations', 'experts'],
          result: 'Протоколы согласования',
        },
        {
          title: 'Обмен опытом школ с устойчиво объективными результатами',
          deadline: { text: 'ежегодно, март' },
          responsible: ['methodists'],
          result: 'Сборник практик',
        },
        {
          title: 'Наставничество для учителей, у которых перепроверка выявила расхождения',
          deadline: { text: 'постоянно' },
          responsible: ['methodists', 'teachers'],
          result: 'Планы наставничества',
        },
        {
          title: 'Обучение заместителей руководителей анализу статистических отчётов',
          deadline: { text: 'ежегодно, январь' },
          responsible: ['methodists'],
          result: 'Освоенные способы анализа',
        },
        {
          title: 'Методические рекомендации по предметам с наибольшими расхождениями',
          deadline: { text: 'по мере выявления расхождений' },
          responsible: ['methodists'],
          result: 'Рекомендации',
        },
        {
          title: 'Открытые уроки с формирующим оцениванием',
          deadline: { text: 'по плану методических объединений' },
          responsible: ['associations', 'teachers'],
          result: 'Карты уроков',
        },
        {
          title: 'Курсы повышения квалификации по оценке образовательных результатов',
          deadline: { text: 'по графику курсов' },
          responsible: ['heads'],
          result: 'Удостоверения',
        },
      ],
    },
    {
      title: 'Организация проведения и проверки работ',
      measures: [
        {
          title: 'Утверждение муниципального графика и схемы перекрёстной проверки',
          deadline: { text: 'ежегодно, февраль' },
          responsible: ['authority', 'coordinator'],
          result: 'Приказ',
        },
        {
          title: 'Формирование предметных комиссий из учителей разных школ',
          deadline: { text: 'ежегодно, март' },
          responsible: ['coordinator'],
          result: 'Состав комиссий',
        },
        {
          title: 'Подготовка и направление независимых наблюдателей',
          deadline: { text: 'на период проведения ВПР' },
          responsible: ['authority', 'observers'],
          result: 'Акты наблюдения',
        },
        {
          title: 'Видеонаблюдение в аудиториях и при проверке',
          deadline: { text: 'на период проведения ВПР' },
          responsible: ['heads'],
          result: 'Записи хранятся до конца года',
        },
        {
          title: 'Выборочная перепроверка работ вблизи границ отметок',
          deadline: { text: 'ежегодно, июнь' },
          responsible: ['commission'],
          result: 'Протокол перепроверки',
        },
        {
          title: 'Проверка хранения бланков и протоколов',
          deadline: { text: 'по итогам ВПР' },
          responsible: ['specialists'],
          result: 'Акты проверки',
        },
      ],
    },
    {
      title: 'Формирование позитивного отношения к объективной оценке',
      measures: [
        {
          title: 'Родительские собрания о целях внешних работ',
          deadline: { text: 'ежегодно, октябрь' },
          responsible: ['heads'],
          result: 'Протоколы собраний',
        },
        {
          title: 'Дни открытых дверей «Как проверяют работы»',
          deadline: { text: 'ежегодно, апрель' },
          responsible: ['schoolCoordinators'],
          result: 'Отчёт о встречах',
        },
        {
          title: 'Беседы психологов с обучающимися о подготовке без перегрузки',
          deadline: { text: 'ежегодно, март' },
          responsible: ['psychologists'],
          result: 'Планы бесед',
        },
        {
          title: 'Публикации в местных изданиях и на сайтах о пользе честного результата',
          deadline: { text: 'постоянно' },
          responsible: ['specialists'],
          result: 'Ссылки на публикации',
        },
        {
          title: 'Поощрение школ и учителей за устойчивую объективность',
          deadline: { text: 'ежегодно, август' },
          responsible: ['authority'],
          result: 'Приказ о поощрении',
        },
        {
          title: 'Исключение показателей ВПР из оценки труда учителей и руководителей',
          deadline: { text: 'ежегодно, сентябрь' },
          responsible: ['authority', 'heads'],
          result: 'Пересмотренные положения об оплате',
        },
        {
          title: 'Обсуждение на педагогических советах решений, принятых по результатам работ',
          deadline: { text: 'ежегодно, ноябрь' },
          responsible: ['heads'],
          result: 'Протоколы педагогических советов',
        },
        {
          title: 'Ответы на обращения родителей и разбор спорных случаев',
          deadline: { text: 'постоянно' },
          responsible: ['specialists'],
          result: 'Журнал обращений',
        },
      ],
    },
  ],
  signature: 'Муниципальный координатор ВПР   ______________ / ____________________ /',
};
