import type { Party } from '../measure-table';
import { tidy } from '../text/text';

const INITIALS = '[А-ЯЁ]\\. ?(?:[А-ЯЁ]\\.)?';
const PERSON = new RegExp(
  `^(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? ?${INITIALS}|${INITIALS} ?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)`,
);
const ROLE =
  /^(?:муниципальн\S* |школьн\S* |главн\S* |ведущ\S* |старш\S* |классн\S* |общественн\S* |предметн\S* |технически\S* )*(?:руководител|директор|зам\.|заместител|методист|координатор|специалист|учител|педагог|психолог|председател|начальник|член|эксперт|ответственн|наблюдател|администрац|тьютор|наставник|воспитател|секретар)/i;
const ORGANISATION =
  /управлени|комитет|департамент|отдел|центр|учреждени|школ|лице[йя]|гимнази|организаци|объединени|служб|комисси|министерств|администраци|институт|«|"/i;
/** «ИМЦ», «АР», «МКУ ЦДО»: capitals only, so that a surname or a subject is not taken for a body. */
const ABBREVIATION = /^(?:[А-ЯЁ]{2,8}|[А-ЯЁ][А-ЯЁа-яё]{0,3}[А-ЯЁ]{1,4})(?: [А-ЯЁ]{2,8}){0,2}(?: |$)/;

/** Marks where a separator is no separator: inside initials and quotes. */
function pieces(text: string): string[] {
  const result: string[] = [];
  let piece = '';
  let quoted = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (letter === '«') quoted += 1;
    if (letter === '»') quoted = Math.max(0, quoted - 1);
    const endOfSentence =
      letter === '.' &&
      /[а-яёА-ЯЁ»)]{2}$/.test(piece) &&
      !/(?:^|\s)(?:зам|им|ул|г)$/.test(piece) &&
      /^\s|^$/.test(text.slice(i + 1, i + 2));
    // «МКУ «Управление» Руководители ОО»: the line break between two parties was lost
    const lostBreak =
      letter === ' ' &&
      piece.endsWith('»') &&
      quoted === 0 &&
      /^[А-ЯЁ]/.test(text.slice(i + 1)) &&
      ROLE.test(text.slice(i + 1));
    if (lostBreak || letter === '\n' || (quoted === 0 && (letter === ',' || letter === ';' || endOfSentence))) {
      result.push(piece.trim());
      piece = '';
    } else piece += letter;
  }
  result.push(piece.trim().replace(/(?<=[а-яёА-ЯЁ»]{2})\.$/, ''));
  return result.filter((part) => part !== '');
}

function kindOf(piece: string): Party['kind'] | null {
  if (PERSON.test(piece)) return 'person';
  if (ROLE.test(piece)) return 'role';
  return ORGANISATION.test(piece) || ABBREVIATION.test(piece) ? 'organisation' : null;
}

/**
 * Parties of a «responsible» cell. An empty list means that some part of the text could not be told for certain;
 * the raw text is kept beside it.
 */
export function parseParties(text: string): readonly Party[] {
  const parties: Party[] = [];
  for (const piece of pieces(tidy(text))) {
    const kind = kindOf(piece);
    if (kind === null) return [];
    const last = parties[parties.length - 1];
    // «Иванова А.А., директор ЦДО»: a role in lower case after a person is the person's position
    if (kind === 'role' && last?.kind === 'person' && last.position === undefined && /^[а-яё]/.test(piece)) {
      parties[parties.length - 1] = { ...last, position: piece };
    } else parties.push({ kind, name: piece });
  }
  return parties;
}

/** Whether a cell looks like a list of parties rather than a result or a measure. */
export function isPartyLike(text: string): boolean {
  if (text === '' || text.length > 300) return false;
  const all = pieces(tidy(text));
  const known = all.filter((piece) => piece.length <= 110 && kindOf(piece) !== null).length;
  return all.length > 0 && known / all.length >= 0.6;
}
