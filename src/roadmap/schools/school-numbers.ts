import { tidy } from '../text/text';

const LIST = '(\\d{1,4}(?: ?(?:,|и|;) ?(?:№+ ?)?\\d{1,4})*)';
/** A kind of school before the sign: only then one «№» names a school. */
const NAMED = new RegExp(
  `(?:(?<![а-яё])(?:ОО|ОУ|О[Оо]Ш|СОШ|НОШ|МБОУ|МКОУ|МАОУ|МОУ|ГБОУ)|(?<![а-яё])(?:школ|лице|гимнази|интернат)[а-яё]*) ?№+ ?${LIST}`,
  'giu',
);
/** A doubled sign names several schools unless a document stands before it. */
const DOUBLED = new RegExp(`(?<before>[а-яё.]*) ?№ ?№ ?${LIST}`, 'giu');
const DOCUMENT =
  /^(?:приказ|протокол|письм|распоряжени|закон|постановлени|пункт|п|каб|кабинет|ауд|тем|вопрос|задани|приложени|част|ст)[а-яё]*\.?$/i;

/** Numbers of the schools that a text names, without repetition; numbers of orders, rooms and grades are no schools. */
export function schoolNumbers(text: string): readonly string[] {
  const found = new Set<string>();
  const flat = tidy(text).replace(/\n/g, ' ');
  const add = (list: string): void => {
    for (const number of list.match(/\d+/g) ?? []) found.add(String(Number(number)));
  };
  for (const match of flat.matchAll(NAMED)) add(match[1] ?? '');
  for (const match of flat.matchAll(DOUBLED)) {
    if (!DOCUMENT.test(match.groups?.['before'] ?? '')) add(match[2] ?? '');
  }
  return [...found];
}
