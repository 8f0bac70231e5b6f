import { rawCells } from './raw-cells';
import { rule } from './rule';

/** What Excel shows for a formula that has lost its source, in Russian and English. */
const ERROR =
  /^#(?:REF!|ССЫЛКА!|N\/A|Н\/Д|DIV\/0!|ДЕЛ\/0!|VALUE!|ЗНАЧ!|NAME\?|ИМЯ\?|NUM!|ЧИСЛО!|NULL!|ПУСТО!|SPILL!|ПЕРЕНОС!)$/i;

/** A cell that shows an error of a formula instead of a text. */
export const cellFormulaError = rule({
  code: 'cell/formula-error',
  severity: 'error',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    rawCells(reader).flatMap(({ row, column, text }) =>
      ERROR.test(text.trim()) ? [{ row, column, params: { text: text.trim() } }] : [],
    ),
});

export const isFormulaError = (text: string): boolean => ERROR.test(text.trim());
