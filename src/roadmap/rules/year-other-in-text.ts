import { cellTexts } from './cell-texts';
import { periodText } from './period-text';
import { rule } from './rule';

/** Looking back at earlier years, and plans for later ones, are no slips. */
const OTHER_TIME =
  /итог|результат|анализ|динамик|сравн|сопостав|прошл|предыдущ|прошед|за послед|последн|мониторинг|план|следующ|нов|отчет|отчёт|выпускник|с 20\d\d|до 20\d\d|по 20\d\d/i;
/** Years inside names, dates of papers and numbers say nothing about the time of the measure. */
const FOREIGN =
  /«[^»]*»|"[^"]*"|\d{1,2}\.\d{1,2}\.\d{2,4}|(?<![а-яё])от [^,;]{0,30}20\d\d|№\s?\S+|\d{1,2} [а-я]+ 20\d\d/gi;

/** The text of a measure names a year outside the plan: often left over from the plan of another year. */
export const yearOtherInText = rule({
  code: 'year/other-in-text',
  severity: 'info',
  needs: ['measures', 'period'],
  fixable: false,
  find: (reader) => {
    const { period } = reader;
    if (period === null) return [];
    return cellTexts(reader, 'measure', 'result').flatMap(({ row, column, text, measure }) => {
      if (OTHER_TIME.test(measure.title)) return [];
      const years = [...text.replace(FOREIGN, ' ').matchAll(/(?<![\d–—/-]\s?)20\d\d(?!\d)/g)].map(([year]) =>
        Number(year),
      );
      const other = years.find((year) => year < period.from || year > period.to);
      return other === undefined ? [] : [{ row, column, params: { text: String(other), period: periodText(period) } }];
    });
  },
});
