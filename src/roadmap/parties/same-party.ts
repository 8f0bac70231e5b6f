import { bareWords } from '../text/text';
import { initialsOf, type Abbreviations } from './abbreviations';

/** Bodies that these documents name in turn by one and the other word. */
const SAME_BODY: readonly (readonly [RegExp, string])[] = [
  [/(^| )(?:общеобразовательн\S+ |образовательн\S+ )(?:организаци|учреждени)\S+/g, '$1оо'],
  [/(^| )(?:оу|школ(?:ы|а)?)(?= |$)/g, '$1оо'],
  [/(^| )ведомство /g, '$1'],
  [
    /(^| )(?:мку|мбу|мау|му|гбу|омс|муниципальн\S+ (?:казенн|бюджетн|автономн)\S+ учреждени\S+(?: дополнительн\S+ образовани\S+)?|орган\S* местного самоуправления)(?= )/g,
    '$1',
  ],
  [/(^| )зам (?=директор)/g, '$1заместитель '],
];

/** Form in which two names of one party are equal: abbreviations written out, legal forms and synonyms levelled. */
export function partyKey(name: string, abbreviations: Abbreviations): string {
  let words = ` ${bareWords(name.replace(/«[^«»]*»/g, (quoted) => shortened(quoted, abbreviations)))} `;
  for (const [short, full] of Object.entries(abbreviations)) {
    words = words.replace(` ${bareWords(full)} `, ` ${bareWords(short)} `);
  }
  words = words.trim();
  for (const [pattern, meant] of SAME_BODY) words = words.replace(pattern, meant);
  return words.replace(/\s+/g, ' ').trim();
}

function shortened(quoted: string, abbreviations: Abbreviations): string {
  const initials = initialsOf(quoted);
  return initials in abbreviations ? initials : quoted;
}

/** «Орлова А. А.» and «Орлова А.А.» */
export const personKey = (name: string): string => name.replace(/[\s.]/g, '').toLowerCase().replace(/ё/g, 'е');
