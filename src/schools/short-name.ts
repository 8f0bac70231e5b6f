import { cleanText } from '../grid/text';
import { stripCode } from './school-name';

/** Longer names take three lines of the pane and half a page of a table. */
const LONG_NAME = 40;

/** «Муниципальное бюджетное общеобразовательное учреждение» → М, Б, О, У: owner, form, what it is. */
const LEGAL_FORM =
  /^(муниципальн|государственн|краев|областн|федеральн|частн)[а-яё]*\s+(?:(нетипов|некоммерческ)[а-яё]*\s+)?(?:(бюджетн|автономн|каз[её]нн)[а-яё]*\s+)?(?:обще)?образовательн[а-яё]*\s+(учреждени|организаци)[а-яё]*/i;
const KIND_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/средн[а-яё]+\s+(?:полн[а-яё]+\s+)?общеобразовательн[а-яё]+\s+школ[аыеу]/i, 'СОШ'],
  [/основн[а-яё]+\s+общеобразовательн[а-яё]+\s+школ[аыеу]/i, 'ООШ'],
  [/начальн[а-яё]+\s+общеобразовательн[а-яё]+\s+школ[аыеу]/i, 'НОШ'],
];
/** Behind the number: whose name the school bears, what it teaches in depth and whom. A village or town after it stays: it tells the school. */
const HONOUR =
  /([№N]\s?\d+)\s+(?:[Ии]мени|[Ии]м\.|с\s+углубл[её]нным|для\s+(?:обучающихся|детей)|[Оо]рдена)(?:(?!\s(?:с|п|пос|д|х|ст|г|гор|пгт|рп)\.\s?[А-ЯЁ])[^«»"“”])*/;
const IN_QUOTES = /[«"“](.+)[»"”]/;

/** A long name as people say it: «МБОУ «СОШ № 1»» for four lines of words. Names of at most `longest` letters stay as they are. */
export function shortSchoolName(name: string, longest = LONG_NAME): string {
  const plain = stripCode(name);
  if (plain.length <= longest) return plain || name;
  let short = plain.replace(LEGAL_FORM, abbreviation);
  for (const [words, kind] of KIND_IN_WORDS) short = short.replace(words, kind);
  short = cleanText(short.replace(HONOUR, '$1'));
  if (short.length <= longest) return short;
  const quoted = IN_QUOTES.exec(short)?.[1];
  return quoted !== undefined && quoted.trim() !== '' ? cleanText(quoted) : short;
}

function abbreviation(_: string, owner: string, special: string | undefined, form: string | undefined, what: string) {
  return [owner, special, form, 'о', what].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
