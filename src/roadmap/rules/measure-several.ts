import { cellTexts } from './cell-texts';
import { itemMarks } from './item-marks';
import { rule } from './rule';

/** The first word of a sentence that names an act. */
const ACT =
  /^(?:[А-ЯЁ][а-яё-]*(?:ание|ение|ование|ирование|зация|ация|иция)|Подготовка|Проверка|Разработка|Корректировка|Перепроверка|Оценка|Загрузка|Отработка|Анализ|Контроль|Мониторинг|Выдача|Сбор|Участие|Семинар|Консультация)(?=\s)/u;
const NO_ACT =
  /^(?:Состояние|Содержание|Значение|Задание|Направление|Положение|Учреждение|Отделение|Информация|Организация образования)/u;

/** Several measures in one cell: they cannot be answered for, dated and ticked off one by one. */
export const measureSeveral = rule({
  code: 'measure/several',
  severity: 'info',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'measure').flatMap(({ row, column, text }) => {
      const sentences = text.split(/(?<=(?:[а-яёА-ЯЁ»)]{2}|[№,]\s?\d{1,4})[.;])\s+(?=[А-ЯЁ])/u);
      const acts = sentences.filter((sentence) => ACT.test(sentence) && !NO_ACT.test(sentence)).length;
      const count = Math.max(acts, itemMarks(text).length);
      return count >= 2 ? [{ row, column, params: { count } }] : [];
    }),
});
