/** Russian texts: templates and structures of measure tables. ICU message format. */
export const templatesRu = {
  'templates.municipal-roadmap.title': 'Дорожная карта муниципалитета',
  'templates.municipal-roadmap.description':
    'Восемь разделов от нормативного обеспечения до подведения итогов, цель и задачи, сквозная нумерация.',
  'templates.measure-complex.title': 'Комплекс мер для школ',
  'templates.measure-complex.description':
    'Краткий перечень мер для школ, в результатах которых есть признаки необъективности, без разделов.',
  'templates.directions-plan.title': 'План мероприятий по направлениям',
  'templates.directions-plan.description': 'Шесть направлений, у каждого своя цель; срок плана – несколько лет.',
  'templates.prevention-programme.title': 'Программа профилактических мер',
  'templates.prevention-programme.description':
    'Четыре раздела адресного сопровождения школ на календарный год, список школ указан в мероприятиях.',
  'templates.multi-year-roadmap.title': 'Дорожная карта на несколько лет',
  'templates.multi-year-roadmap.description':
    'Пять разделов с ежегодными и постоянными мероприятиями, номер раздела стоит в столбце номеров.',
  'templates.school-year-plan.title': 'План на учебный год',
  'templates.school-year-plan.description': 'Пятнадцать мероприятий подряд без разделов, с ожидаемым результатом.',
  'templates.progress-report.title': 'Отчёт о реализации плана',
  'templates.progress-report.description':
    'Пять разделов с ожидаемым результатом и выводами по итогам административного контроля.',
  'templates.observers-schedule.title': 'График общественных наблюдателей',
  'templates.observers-schedule.description': 'Кто, где и когда наблюдает: строка на каждую школу.',
  'templates.observation-act.title': 'Акт общественного наблюдения',
  'templates.observation-act.description': 'Шестнадцать пунктов до, во время и после работы, с выводом и подписями.',
  'templates.document-screen.title': 'Экран мониторинга документов',
  'templates.document-screen.description': 'Какие документы об объективности есть у каждой школы.',
  'templates.recheck-protocol.title': 'Протокол перепроверки',
  'templates.recheck-protocol.description': 'Баллы школы и комиссии по каждой работе, причины расхождений, вывод.',
  'templates.school-checklist.title': 'Чек-лист школы',
  'templates.school-checklist.description': 'Восемнадцать вопросов школы к самой себе, от локальных актов до анализа.',
  'templates.three-year-list.title': 'Перечень школ с признаками за три года',
  'templates.three-year-list.description': 'Годы, предметы, подтверждение экзаменами и решение по каждой школе.',
  'templates.pupil-results.title': 'Форма результатов обучающихся',
  'templates.pupil-results.description': 'Баллы по заданиям, первичный балл, отметка за работу и по журналу.',
  'templates.journal-comparison.title': 'Сравнение с журналом',
  'templates.journal-comparison.description': 'Сколько участников понизили, подтвердили и повысили отметку.',
  'templates.marks-comparison.title': 'Внутренние и внешние отметки',
  'templates.marks-comparison.description': 'Отметки школы, ВПР, РМ и ОГЭ одних и тех же обучающихся.',
  'templates.group.plan': 'Планы и дорожные карты',
  'templates.group.working': 'Рабочие таблицы',
} as const;
