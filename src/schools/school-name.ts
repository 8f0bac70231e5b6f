import type { CellValue } from '../domain/cell';
import { cleanText, foldText, toLatin } from '../grid/text';

export type SchoolKind =
  'lyceum' | 'gymnasium' | 'school' | 'primary' | 'basic' | 'boarding' | 'cadet' | 'centre' | 'other';

const LOGIN = /(?:^|[^a-z0-9])((?:edu|sch)\d{3,})(?![a-z0-9])/i;
const THREE_DIGITS = /\d{3}/;
/** «(edu203389)», «(reg20_m012)», «[sch123456]» at the end, with or without a space before. */
const CODE_AT_END = /\s*[([]\s*((?:edu|sch)\d{3,}|reg\d+(?:_m\d+)?)\s*[)\]]\s*$/i;

/** Login in a cell: «МБОУ «СОШ №1»(edu203389)», «EDU203389», also with Cyrillic look-alikes; lower case, null when none. */
export function extractLogin(value: CellValue): string | null {
  const text = cleanText(value);
  // most cells hold no login at all
  return THREE_DIGITS.test(text) ? (LOGIN.exec(toLatin(text))?.[1]?.toLowerCase() ?? null) : null;
}

/** Code of a municipality or region: «Энский район(reg20_m012)» → reg20_m012. */
export function extractTerritoryCode(value: CellValue): string | null {
  return /[([]\s*(reg\d+(?:_m\d+)?)\s*[)\]]\s*$/i.exec(toLatin(cleanText(value)))?.[1]?.toLowerCase() ?? null;
}

/** The name without the code in brackets at its end. */
export function stripCode(value: CellValue): string {
  const text = cleanText(value);
  if (!text.endsWith(')') && !text.endsWith(']')) return text;
  // toLatin keeps every letter's place, so the length of the match fits the original text
  const match = CODE_AT_END.exec(toLatin(text));
  return match ? text.slice(0, match.index).trim() : text;
}

/**
 * Name for comparing: folded, without code, quotes and punctuation, «№ 5» as «№5».
 * «МБОУ "СОШ № 5"(edu1234)» and «МБОУ СОШ №5» give the same key.
 */
export function nameKey(value: CellValue): string {
  return foldText(stripCode(value))
    .replace(/(?:№|\bn)\s*(?=\d)/g, '№')
    .replace(/["'.,;:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Number of the school: the figure after «№», else the only figure after a kind of school («СОШ 5»); null when none. */
export function schoolNumber(value: CellValue): number | null {
  const key = nameKey(value);
  const signed = /№(\d{1,4})(?!\d)/.exec(key);
  if (signed) return Number(signed[1]);
  const plain = new RegExp(`(?:${KIND_WORDS}) (?:n )?(\\d{1,4})(?!\\d)`).exec(key);
  return plain ? Number(plain[1]) : null;
}

const KIND_WORDS =
  'сош|оош|нош|школа|школы|лицей|лицея|гимназия|гимназии|прогимназия|интернат|кадетский корпус|центр образования';

const KINDS: readonly (readonly [SchoolKind, RegExp])[] = [
  ['lyceum', /лице[йяю]/],
  ['gymnasium', /(?<!про)гимнази/],
  ['cadet', /кадет|суворовск|нахимовск/],
  ['boarding', /интернат/],
  ['primary', /(^|[^а-я])нош([^а-я]|$)|начальн\S* (общеобразовательн\S* )?школ|прогимнази/],
  ['basic', /(^|[^а-я])оош([^а-я]|$)|основн\S* (общеобразовательн\S* )?школ/],
  ['centre', /(^|[^а-я])цо([^а-я]|$)|центр\S* образовани|образовательн\S* (центр|комплекс)/],
  ['school', /(^|[^а-я])(сош|шк)([^а-я]|$)|школ/],
];

/** Kind of school told by its name; lyceum and gymnasium come first («СОШ № 3 - гимназия» is a gymnasium). */
export function schoolKind(value: CellValue): SchoolKind {
  const key = nameKey(value);
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}

/** «МБОУ», «МАОУ», «ГБОУ», «МКОУ», «ЧОУ», «АНОО» ... */
const LEGAL_FORM =
  /(^|[^а-я])(м|г|к|ч|ф|н|о)?(б|а|к|г|н)?н?о[оу]у?(?=[^а-я]|$)|(^|[^а-я])(ано|анпоо|аноо|моу|гоу)(?=[^а-я]|$)/;

/** Whether the text names a school by its words, when no login does. */
export function looksLikeSchool(value: CellValue): boolean {
  const key = nameKey(value);
  return schoolKind(key) !== 'other' || LEGAL_FORM.test(key) || /общеобразовательн\S* (учрежден|организац)/.test(key);
}
