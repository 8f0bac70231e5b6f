import type { CellValue } from '../domain/cell';
import { cleanText, toLatin } from '../grid/text';
import { nameForm, startsAsName } from './name-form';
import type { NamedSchool } from './match-schools';
import { createSchoolMatcher } from './school-matcher';

/** What a cell says about schools: those it names for certain, and for each doubtful name the schools it may stand for. */
export interface CellMentions {
  readonly keys: readonly string[];
  /** the keys rest on logins: nothing around the cell can change them */
  readonly byLogin: boolean;
  readonly unclear: readonly UnclearName[];
}

export interface UnclearName {
  readonly text: string;
  /** one key: a school that fits only perhaps */
  readonly candidates: readonly string[];
}

const NOTHING: CellMentions = { keys: [], byLogin: false, unclear: [] };
const LONGEST = 2000;
const LOGINS = /(?<![a-z0-9])(?:edu|sch)\d{3,}(?![a-z0-9])/gi;
const LIST_SEPARATOR = /\s*[,;\n\r]\s*|\s+(?:и|а также)\s+(?=№|\d|[А-ЯЁA-Z]|сош|оош|нош|лице|гимнази|школ|центр)/;
/** «№ 7», «7»: goes on with the words of the name before it. */
const NUMBER_ONLY = /^(?:№\s*)?(\d{1,4})$/;
/** Everything before the number of a name: «МБОУ СОШ № » of «МБОУ СОШ №№ 5». */
const BEFORE_NUMBER = /^(.*?)(?:№\s*№?|№№|\s)\s*\d{1,4}["»]?$/;

/**
 * Finds every school that the text of a cell names. A list («СОШ № 5, 7 и лицей № 10», one name a line) counts only when
 * every part of it names a school: a sentence that mentions schools names none.
 */
export function createMentionFinder(
  schools: readonly (NamedSchool & { readonly key: string })[],
): (value: CellValue) => CellMentions {
  const matcher = createSchoolMatcher(schools);
  const byLogin = new Map(
    schools.flatMap(({ login, key }) => (login === null ? [] : [[login.toLowerCase(), key] as const])),
  );
  const known = new Map<string, CellMentions>();

  const find = (raw: string): CellMentions => {
    const text = cleanText(raw);
    if (text === '' || text.length > LONGEST) return NOTHING;
    const logins = [...toLatin(text).matchAll(LOGINS)].map(([login]) => login.toLowerCase());
    // several logins are several schools, none of them in doubt
    if (logins.length > 0)
      return { keys: [...new Set(logins.flatMap((login) => byLogin.get(login) ?? []))], byLogin: true, unclear: [] };
    const parts = listOf(raw);
    const isList = parts.length > 1 && parts.every((part) => matcher(part) !== null || saysSchool(part));
    return mentionsOf((isList ? parts : [text]).map((part) => ({ text: part, mention: matcher(part) })));
  };

  return (value) => {
    if (typeof value !== 'string') return NOTHING;
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = find(value)));
    return found;
  };
}

function mentionsOf(
  parts: readonly { readonly text: string; readonly mention: ReturnType<ReturnType<typeof createSchoolMatcher>> }[],
): CellMentions {
  const keys = new Set<string>();
  const unclear: UnclearName[] = [];
  for (const { text, mention } of parts) {
    if (mention === null) continue;
    if ('key' in mention) keys.add(mention.key);
    else unclear.push({ text, candidates: mention.ambiguous });
  }
  return { keys: [...keys], byLogin: false, unclear };
}

/** Parts of a list; a number alone takes the words before the number of the part before it. */
function listOf(raw: string): string[] {
  const parts = raw.replace(/№\s*№/g, '№').split(LIST_SEPARATOR).map(cleanText);
  let words = '';
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const number = NUMBER_ONLY.exec(part)?.[1];
      if (number !== undefined && words !== '') return `${words} №${number}`;
      words = BEFORE_NUMBER.exec(part)?.[1]?.trim() ?? '';
      return part;
    });
}

function saysSchool(text: string): boolean {
  const { named, odd, number, own } = nameForm(text);
  return named && !odd && (number !== null || own.length > 0) && startsAsName(text);
}
