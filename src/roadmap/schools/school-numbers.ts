import { tidy } from '../text/text';

const LIST = '(\\d{1,4}(?!\\.\\d|-?ФЗ|\\d)(?: ?(?:,|и|;|-|–) ?(?:№+ ?)?\\d{1,4}(?!\\.\\d|\\d))*)';
const KIND =
  '(?<![а-яёА-ЯЁ])(?:ОО|ОУ|О[Оо]Ш|СОШ|НОШ|МБОУ|МКОУ|МАОУ|МОУ|ГБОУ|ГОУ|(?:[Шш]кол|[Лл]ице|[Гг]имнази|[Ии]нтернат|ШКОЛ|ЛИЦЕ|ГИМНАЗИ)[а-яёА-ЯЁ-]*)';
/** A kind of school before the sign: only then one «№» names a school. */
const NAMED = new RegExp(`${KIND}(?:,? расположенн[а-яё]+[^№]{0,20})? ?№ ?№? ?${LIST}`, 'gu');
/** The sign may be left out after an abbreviation or a kind in the singular. */
const UNSIGNED = new RegExp(
  `(?<![а-яёА-ЯЁ])(?:СОШ|ООШ|НОШ|ОУ|[Лл]ице(?:й|я|ю|ем|е)|[Гг]имнази(?:я|и|ю|ей)) ?-?${LIST}(?! ?(?:класс|-?х? ?класс|человек|балл|год|г\\.|%|мая|марта|апреля|июня|сентября|октября|ноября|декабря|января|февраля|июля|августа))`,
  'gu',
);
/** A doubled sign names several schools unless a document stands before it. */
const DOUBLED = new RegExp(`(?<before>[а-яёА-ЯЁ.]*) ?№ ?№ ?${LIST}`, 'gu');
const DOCUMENT =
  /^(?:приказ|протокол|письм|распоряжени|закон|постановлени|пункт|подпункт|п|пп|каб|кабинет|ауд|аудитори|тем|вопрос|задани|задач|приложени|част|ст|стать|вариант|бланк|форм|лист|раздел|трек|тренд|этап|корпус|групп|бригад|участ|сад|сады|садов|садах|доу|мбдоу|ппэ|стр|таблиц|рисун|критери|показател|мероприяти|направлени|модул|шаг|урок|заняти|заседани)[а-яё]*\.?$/i;
/** More numbers than this in one span are no list of schools. */
const LONGEST_SPAN = 40;

/** «центра образования «Аксиома»», «гимназия «Классика»» */
const CALLED =
  /(?<![а-яё])(?:центр(?:а|у|ом|е|ы|ов|ам|ах)? образования|(?:средн|основн|начальн)\S+ (?:общеобразовательн\S+ )?школ\S*|школ\S*-интернат\S*|лице(?:й|я|ю|ем|е)|гимнази(?:я|и|ю|ей)|прогимнази(?:я|и|ю|ей)|СОШ|ООШ|НОШ|МБОУ|МАОУ|МКОУ|МОУ|ГБОУ)(?: №\s?\d+)? «([^«»]{2,50})»/gi;
/** «Заречная СОШ», «Лесновской ООШ» */
const VILLAGE =
  /(?<![а-яёА-ЯЁ«-])([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?:ск|н|в|ч|ш|ж)(?:ая|ой|ую)) (СОШ|ООШ|НОШ)(?![а-яёА-ЯЁ])/g;
const NO_NAME =
  /^(?:средн|основн|начальн|вечерн|общеобразовательн|муниципальн|городск|сельск|ресурсн|опорн|базов|данн|перв|втор|кажд|различн|отдельн)/i;

/** Numbers of the schools that a text names, without repetition; numbers of orders, rooms and grades are no schools. */
export function schoolNumbers(text: string): readonly string[] {
  const found = new Set<string>();
  const flat = tidy(text).replace(/\n/g, ' ');
  const add = (list: string): void => {
    for (const part of list.split(/[,;и№\s]+/)) for (const number of spanOf(part)) found.add(number);
  };
  for (const match of flat.matchAll(NAMED)) add(spaced(match[1] ?? ''));
  for (const match of flat.matchAll(UNSIGNED)) add(spaced(match[1] ?? ''));
  for (const match of flat.matchAll(DOUBLED)) {
    if (!DOCUMENT.test(match.groups?.['before'] ?? '')) add(spaced(match[2] ?? ''));
  }
  return [...found];
}

/** Schools that have a name instead of a number, in the order of the text. */
export function schoolNames(text: string): readonly string[] {
  const flat = tidy(text).replace(/\n/g, ' ');
  const found = new Set<string>();
  for (const match of flat.matchAll(CALLED))
    if (!/образован|управлени|программ/i.test(match[1] ?? '')) found.add(match[1] ?? '');
  for (const match of flat.matchAll(VILLAGE))
    if (!NO_NAME.test(match[1] ?? '')) found.add(`${nominative(match[1] ?? '')} ${match[2] ?? ''}`);
  return [...found];
}

const spaced = (list: string): string => list.replace(/ ?[-–] ?/g, '-');
const nominative = (adjective: string): string => adjective.replace(/(?:ой|ую)$/, 'ая');

/** «8» or «8-11»: a span names every number in it. */
function spanOf(part: string): readonly string[] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(part);
  if (!match) return [];
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  if (to < from || to - from > LONGEST_SPAN) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
