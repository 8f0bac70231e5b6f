import type { Party } from '../measure-table';
import { remembered } from '../text/remembered';
import { kindOf, PERSON_AT, PERSON_AT_END, ROLE_PLURAL_AT } from './party-words';
import { splitParties, type Piece } from './split-parties';

export interface PartiesReading {
  readonly parties: readonly Party[];
  /** pieces whose kind nothing tells for certain */
  readonly unread: readonly string[];
  /** parties before which a separator was lost */
  readonly lost: readonly string[];
}

/** Parties of a «responsible» cell. Pieces that cannot be told for certain are left out; the raw text is kept beside. */
export function parseParties(text: string): readonly Party[] {
  return readParties(text).parties;
}

export const readParties = remembered((text: string): PartiesReading => {
  const parties: Party[] = [];
  const unread: string[] = [];
  const lost: string[] = [];
  for (const piece of joinedByAnd(splitParties(text))) {
    const kind = kindOf(piece.text);
    const last = parties.at(-1);
    if (piece.lost) lost.push(piece.text);
    if (kind === 'person') parties.push(personOf(piece.text));
    else if (last?.kind === 'person' && !piece.lost && isPosition(piece.text, kind, last)) {
      parties[parties.length - 1] = {
        ...last,
        position: last.position === undefined ? piece.text : `${last.position}, ${piece.text}`,
      };
    } else if (kind === null) unread.push(piece.text);
    else parties.push({ kind, name: piece.text });
  }
  return { parties, unread, lost };
});

/** Whether a cell looks like a list of parties rather than a result or a measure. */
export function isPartyLike(text: string): boolean {
  if (text === '' || text.length > 300) return false;
  const all = splitParties(text);
  const known = all.filter((piece) => piece.text.length <= 110 && kindOf(piece.text) !== null).length;
  return all.length > 0 && known / all.length >= 0.6;
}

/** «Орлова А.А. и Ветров Б.Б.» are two parties; «руководители и заместители» and «РЦОИ и ОКО» are one. */
function joinedByAnd(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const sides = piece.text.split(/ и (?=[А-ЯЁ])/);
    if (sides.length === 1 || !sides.every((side) => PERSON_AT.test(side))) return [piece];
    return sides.map((side, i) => ({ text: side.trim(), lost: i === 0 && piece.lost }));
  });
}

/** A person with the position that stands before, after a dash or in brackets. */
function personOf(piece: string): Party {
  const first = PERSON_AT.exec(piece)?.[0];
  if (first !== undefined) {
    const rest = piece
      .slice(first.length)
      .replace(/^[\s.]*[-–—(]?\s*/, '')
      .replace(/^([^(]*)\)$/, '$1')
      .trim();
    return { kind: 'person', name: first.trim(), ...(/[а-яё]{2}/i.test(rest) ? { position: rest } : {}) };
  }
  const name = PERSON_AT_END.exec(piece)?.[0] ?? piece;
  const position = piece
    .slice(0, piece.length - name.length)
    .replace(/[\s:–—-]+$/, '')
    .trim();
  return { kind: 'person', name, ...(position === '' ? {} : { position }) };
}

/** Words of a position that the vocabulary does not know («инженер»). */
const LONGEST_POSITION = 6;

/** «Иванова А.А., директор ЦДО»: lower case after a person is the position; a role in the plural is another party. */
function isPosition(piece: string, kind: Party['kind'] | null, person: Party): boolean {
  if (!/^[а-яё]/.test(piece) || ROLE_PLURAL_AT.test(piece)) return false;
  if (person.position !== undefined) return kind === 'role';
  return kind !== null || piece.split(' ').length <= LONGEST_POSITION;
}
