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
} as const;
