import { cellTexts, excerpt } from './cell-texts';
import { normalise } from '../text/text';
import { rule } from './rule';

const EMPTY_NOUN =
  '(?: (?:проведения|работы|реализации|выполнения|мероприятий|организации|процедуры?|периода|подготовки|участия))?';
/** A schedule of nobody knows what, a period of nothing. */
const WITHOUT_OBJECT = new RegExp(
  `^(?:(?:в соответствии со?|согласно|по) (?:утвержденн[а-я]+ )?(?:план[а-я]*-)?(?:график|план|расписани|срок|циклограмм)[а-я]*${EMPTY_NOUN}|(?:на период|в период|на время|во время|в дни|в день|в ходе|в процессе|по мере|по итогам|по результатам|по окончани[июе]|по завершени[июе]|после|до начала|накануне)${EMPTY_NOUN})$`,
);

/** A deadline tied to a schedule, a period or an event that is not named. */
export const deadlineNoObject = rule({
  code: 'deadline/no-object',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'deadline').flatMap(({ row, column, text }) => {
      const pieces = text.split(/[;,()\n]|\.(?=\s|$)/).map((piece) => normalise(piece));
      const empty = pieces.find((piece) => WITHOUT_OBJECT.test(piece));
      return empty === undefined ? [] : [{ row, column, params: { text: excerpt(empty) } }];
    }),
});
