import type { TemplateDefinition } from '../definition';

/** Structure 2.2: four columns, no sections, addressed to named schools. */
export const measureComplex: TemplateDefinition = {
  id: 'measure-complex',
  sheetName: 'Комплекс мер',
  title: [
    'КОМПЛЕКС МЕР',
    'по повышению объективности результатов оценочных процедур в {schools}',
    '{municipality}, {schoolYear} учебный год',
  ],
  approval: true,
  columns: [
    { field: 'number', header: '№ п/п', width: 7 },
    { field: 'measure', header: 'Мероприятие', width: 72 },
    { field: 'deadline', header: 'Сроки', width: 27 },
    { field: 'responsible', header: 'Ответственные', width: 38 },
  ],
  numbering: 'plainDot',
  sectionStyle: 'none',
  sections: [
    {
      title: '',
      measures: [
        {
          title:
            'Совещание с руководителями и заместителями руководителей {schools}: показатели, по которым выявлены признаки необъективности, и возможные причины',
          deadline: { until: [9, 18] },
          responsible: ['authority', 'coordinator'],
          result: '',
        },
        {
          title:
            'Разработка каждой школой программы повышения объективности оценивания и представление её муниципальному координатору',
          deadline: { until: [10, 16] },
          responsible: ['heads'],
          result: '',
        },
        {
          title:
            'Актуализация локальных актов о текущем контроле, промежуточной аттестации и проведении ВПР, в том числе порядка хранения и проверки работ',
          deadline: { from: 10, to: 11 },
          responsible: ['heads', 'deputies'],
          result: '',
        },
        {
          title: 'Создание рабочей группы учителей школ с устойчиво объективными результатами для консультаций коллег',
          deadline: { month: 10 },
          responsible: ['methodists'],
          result: '',
        },
        {
          title:
            'Семинары-практикумы для учителей начальных классов, русского языка и математики по критериальному оцениванию',
          deadline: { months: [11, 2] },
          responsible: ['methodists', 'associations'],
          result: '',
        },
        {
          title:
            'Сравнение отметок по журналу с результатами внешних работ тех же обучающихся и обсуждение расхождений с учителями',
          deadline: { text: 'по итогам каждой четверти' },
          responsible: ['deputies', 'schoolCoordinators'],
          result: '',
        },
        {
          title: 'Собеседование с родителями о целях проверочных работ и о праве ознакомиться с работой ребёнка',
          deadline: { months: [10, 3] },
          responsible: ['heads'],
          result: '',
        },
        {
          title:
            'Исключение конфликта интересов: работу проводит и проверяет учитель, который не преподаёт в этом классе',
          deadline: { text: 'на период проведения ВПР' },
          responsible: ['heads'],
          result: '',
        },
        {
          title:
            'Присутствие общественных наблюдателей и специалистов органа управления образованием в каждой аудитории',
          deadline: { text: 'в дни проведения ВПР' },
          responsible: ['specialists', 'observers'],
          result: '',
        },
        {
          title:
            'Проверка работ школьной комиссией под видеонаблюдением после совместного разбора критериев и пробной проверки',
          deadline: { text: 'по графику проверки работ' },
          responsible: ['experts', 'schoolCoordinators'],
          result: '',
        },
        {
          title:
            'Муниципальная перекрёстная перепроверка работ: работы вблизи границ отметок и случайная выборка остальных',
          deadline: { until: [6, 5] },
          responsible: ['commission', 'coordinator'],
          result: '',
        },
        {
          title: 'Отчёт руководителей школ о выполнении комплекса мер и решение о дальнейшем сопровождении',
          deadline: { month: 6 },
          responsible: ['authority', 'heads'],
          result: '',
        },
      ],
    },
  ],
  signature: 'Муниципальный координатор ВПР   ______________ / ____________________ /',
};
