import type { Translator } from '../i18n/translator';
import { nameForm } from '../schools/name-form';
import { notAvailable, type AnswerCell, type FunctionAnswer } from './answer';
import { cellOf, type Matrix } from './arguments';

/** Number of a school from its name: «МБОУ СОШ № 5 (edu123456)» gives 5; several numbers or none is #N/A with the reason. */
export function schoolNumber(names: Matrix, t: Translator): FunctionAnswer {
  return names.map((row) =>
    row.map((value): AnswerCell => {
      const cell = cellOf(value);
      if (cell === null) return '';
      if (typeof cell === 'number')
        return Number.isInteger(cell) && cell > 0 ? cell : notAvailable(t('functions.SCHOOLNUMBER.none'));
      const { number, odd } = nameForm(cell);
      if (odd) return notAvailable(t('functions.SCHOOLNUMBER.several'));
      return number ?? notAvailable(t('functions.SCHOOLNUMBER.none'));
    }),
  );
}
