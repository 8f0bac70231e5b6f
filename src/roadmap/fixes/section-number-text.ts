import { romanText, toRoman } from '../recognise/item-number';

const WORDED =
  /^(\s*(?:направление|раздел|блок|этап|модуль|задача|section|direction)\s*№?\s*)(\d{1,2}|[IVXІХУПШ]{1,5})(?=[\s.:)]|$)/iu;
const NUMBERED = /^(\s*)(\d{1,2})(?=[.)]\s*(?!\d))/u;
const ROMAN = /^(\s*)([IVXІХУПШ]{1,5})(?=[.)]|\s+[А-ЯЁA-Z«]|\s*$)/u;
const BARE = /^(\s*)(\d{1,2})(?=\s*$)/u;

/** The front of a section's title up to and with its number, taken apart; null when it has no number. */
function frontOf(text: string): { readonly before: string; readonly number: string; readonly after: string } | null {
  const match = WORDED.exec(text) ?? NUMBERED.exec(text) ?? ROMAN.exec(text) ?? BARE.exec(text);
  const number = match?.[2];
  if (!match || number === undefined) return null;
  return { before: match[1] ?? '', number, after: text.slice(match[0].length) };
}

const inKind = (value: number, like: string): string => (romanText(like) === null ? String(value) : toRoman(value));

/** The text with its section number replaced; null when there is none to replace. */
export function withSectionNumber(text: string, value: number): string | null {
  const front = frontOf(text);
  return front === null ? null : front.before + inKind(value, front.number) + front.after;
}

/** The text with a number put before it, written as another section of the table has it. */
export function withNewSectionNumber(text: string, value: number, like: string): string | null {
  const front = frontOf(like);
  if (front === null) return null;
  const separator = /^[\s.:)]*/.exec(front.after)?.[0] ?? ' ';
  return (
    front.before.trimStart() + inKind(value, front.number) + (separator === '' ? ' ' : separator) + text.trimStart()
  );
}
