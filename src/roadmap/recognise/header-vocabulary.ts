import type { MeasureField } from '../measure-table';
import { bareWords } from '../text/text';

/**
 * Header wordings by field, in the form of `bareWords`. The first group comes from roadmap-structures.md 1,
 * the rest are the usual variants of the field and their English names.
 */
export const HEADER_PHRASES: readonly (readonly [MeasureField, readonly string[]])[] = [
  [
    'number',
    [
      '№',
      '№ п п',
      'п п',
      '№ пп',
      '№№',
      '№№ п п',
      'номер',
      'номер п п',
      'номер пункта',
      '№ пункта',
      'n п п',
      '#',
      'no',
      'number',
      'item',
      '№ мероприятия',
    ],
  ],
  [
    'measure',
    [
      'что сделать',
      'что делаем',
      'шаги',
      'мероприятие',
      'мероприятия',
      'наименование мероприятия',
      'наименование мероприятий',
      'название мероприятия',
      'содержание мероприятия',
      'содержание деятельности',
      'направления деятельности мероприятия',
      'направление деятельности мероприятие',
      'направления мероприятия',
      'мера',
      'меры',
      'наименование меры',
      'действия',
      'содержание работы',
      'вид деятельности',
      'виды деятельности',
      'перечень мероприятий',
      'план мероприятий',
      'measure',
      'measures',
      'activity',
      'activities',
      'action',
      'actions',
    ],
  ],
  [
    'deadline',
    [
      'срок',
      'сроки',
      'срок реализации',
      'сроки реализации',
      'срок проведения',
      'сроки проведения',
      'срок исполнения',
      'сроки исполнения',
      'срок выполнения',
      'сроки выполнения',
      'дата',
      'даты',
      'дата проведения',
      'дата исполнения',
      'период',
      'период проведения',
      'период реализации',
      'дедлайн',
      'к какому числу',
      'deadline',
      'due date',
      'date',
      'dates',
      'period',
      'timeline',
      'when',
    ],
  ],
  [
    'responsible',
    [
      'ответственный',
      'ответственные',
      'ответственные исполнители',
      'ответственный исполнитель',
      'ответственные лица',
      'куратор',
      'кто делает',
      'кто выполняет',
      'ответственное лицо',
      'ответственные за исполнение',
      'ответственные за реализацию',
      'исполнители',
      'исполнитель',
      'кто отвечает',
      'responsible',
      'responsible party',
      'responsible person',
      'owner',
      'who',
    ],
  ],
  [
    'result',
    [
      'результат',
      'результаты',
      'ожидаемый результат',
      'ожидаемые результаты',
      'планируемый результат',
      'планируемые результаты',
      'прогнозируемый результат',
      'ожидаемый результат примечания',
      'ожидаемый результат примечание',
      'предполагаемый результат',
      'итоговый документ',
      'вид документа',
      'документ',
      'отчетный документ',
      'подтверждающий документ',
      'выход',
      'чем закончится',
      'чем завершится',
      'что получим',
      'показатель выполнения',
      'показатели выполнения',
      'индикатор выполнения',
      'форма представления результата',
      'показатель результата',
      'expected result',
      'expected results',
      'result',
      'results',
      'outcome',
      'expected outcome',
    ],
  ],
  [
    'conclusion',
    [
      'выводы по итогам административного контроля',
      'вывод по итогам административного контроля',
      'выводы по итогам контроля',
      'выводы',
      'вывод',
      'итоги административного контроля',
      'результаты административного контроля',
      'conclusion',
      'conclusions',
    ],
  ],
];

/** Stems that give the field away inside a longer header; the first that fits wins, so the narrow ones stand first. */
export const HEADER_STEMS: readonly (readonly [MeasureField, RegExp])[] = [
  [
    'unknown',
    /^задач[аи]$|^комментари|фактическ|отметка|исполнени[ея] мероприят|выполнени[ея] мероприят|примечани[ея]$|статус|бюджет|финансир/,
  ],
  ['conclusion', /(^| )вывод/],
  ['deadline', /(^| )(срок|дат[аы] )/],
  ['responsible', /(^| )(ответственн|исполнител)/],
  ['result', /(^| )(ожидаем|планируем)\S* (результат|итог|эффект|продукт)|(^| )результат/],
  ['measure', /(^| )мероприяти/],
];

/** Words of results sheets: a row with two of them is no header of a plan. */
export const RESULTS_WORDS =
  /^(логин|код( участника| ученика| оо)?|балл|первичный балл|отметка|отметка по журналу|класс|вариант|пол|предмет|участники|кол во участников|группы участников|оценка|кол во оо|наименование оо|школа)$/;

/** So many different words of results in one row are the header of a results table. */
const FEWEST_RESULTS_WORDS = 3;

/** How many different words of results the cells hold. */
export const resultsWords = (texts: readonly string[]): number =>
  new Set(texts.map(bareWords).filter((words) => RESULTS_WORDS.test(words))).size;

/** Whether the cells of a row are the header of a results table. */
export const namesResults = (texts: readonly string[]): boolean => resultsWords(texts) >= FEWEST_RESULTS_WORDS;

/** Words that turn a header into the second line of the one above («начало», «окончание», «план», «факт»). */
export const SUBHEADER_WORDS =
  /^(начало|окончание|начала|окончания|с|по|план|факт|должность|фио|ф и о|организация|дата|месяц|год|start|end|name|position)$/;
