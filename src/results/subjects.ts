import { foldText, cleanText } from '../grid/text';

interface Subject {
  readonly name: string;
  /** two letters in the sheet names of federal reports */
  readonly short: readonly string[];
  /** on folded text */
  readonly pattern: RegExp;
}

/** Subjects of the federal works. More telling patterns come first («литературное чтение» before «литература»). */
const SUBJECTS: readonly Subject[] = [
  { name: 'Русский язык', short: ['ру', 'ря', 'рус'], pattern: /русск[а-я]* (родн[а-я]* )?язык|(^| )русский( |$)/ },
  { name: 'Математика', short: ['ма', 'мат'], pattern: /математик/ },
  { name: 'Окружающий мир', short: ['ом', 'окр'], pattern: /окружающ[а-я]* мир/ },
  { name: 'Литературное чтение', short: ['лч'], pattern: /литературн[а-я]* чтени/ },
  { name: 'Литература', short: ['ли', 'лит'], pattern: /литератур/ },
  { name: 'История', short: ['ис', 'ист'], pattern: /истори/ },
  { name: 'Обществознание', short: ['об', 'общ'], pattern: /обществознани/ },
  { name: 'Биология', short: ['би', 'био'], pattern: /биологи/ },
  { name: 'География', short: ['гг', 'ге', 'гео'], pattern: /географи/ },
  { name: 'Физика', short: ['фи', 'физ'], pattern: /(^| )физик/ },
  { name: 'Химия', short: ['хи', 'хим'], pattern: /(^| )хими/ },
  { name: 'Информатика', short: ['ин', 'инф'], pattern: /информатик/ },
  { name: 'Английский язык', short: ['ая', 'ан', 'англ'], pattern: /английск/ },
  { name: 'Немецкий язык', short: ['ня', 'не', 'нем'], pattern: /немецк/ },
  { name: 'Французский язык', short: ['фя', 'фр'], pattern: /французск/ },
  { name: 'Иностранный язык', short: ['ия', 'инояз'], pattern: /иностранн[а-я]* язык/ },
];

const ADVANCED = /углубл/;

/** Subject named in a line; null when none is. The advanced course is a subject of its own: it has its own test. */
export function findSubject(text: string): string | null {
  const folded = foldText(text);
  const subject = SUBJECTS.find(({ pattern }) => pattern.test(folded));
  if (!subject) return null;
  return ADVANCED.test(folded) ? `${subject.name} (углублённый уровень)` : subject.name;
}

/** Subject of a cell that holds nothing else: the known name, also by its short form, else the text as printed. */
export function subjectOrText(text: string): string | null {
  const known = findSubject(text) ?? subjectByShort(text);
  if (known !== null) return known;
  const printed = cleanText(text);
  return printed === '' ? null : printed.charAt(0).toUpperCase() + printed.slice(1);
}

/** Subject by its short form in a sheet name: «РУ», «МА». */
export function subjectByShort(text: string): string | null {
  const folded = foldText(text);
  return SUBJECTS.find(({ short }) => short.includes(folded))?.name ?? null;
}

/** The short form of federal reports for a subject («РУ»), «РУ+» for its advanced course; null for a subject we do not know. */
export function shortSubject(name: string): string | null {
  const known = SUBJECTS.find((subject) => subject.name === findSubject(name)?.replace(/ \(.*/, ''));
  const short = known?.short[0]?.toUpperCase();
  if (short === undefined) return null;
  return ADVANCED.test(foldText(name)) ? `${short}+` : short;
}
