import { remembered } from '../text/remembered';
import { tidy } from '../text/text';
import { beginsNominative, PERSON_AT, ROLE_AT, ROLE_PLURAL_AT } from './party-words';

/** One party of a cell, and whether the separator before it was lost. */
export interface Piece {
  readonly text: string;
  readonly lost: boolean;
}

const SHORTENED =
  /(?:^|[\s(.])(?:зам|им|ул|г|гл|вед|спец|отв|уч|пед|ст|мл|нач|зав|рук|пред|мет|коорд|доп|образ|доц|к|п|н|т|др|пр)$/i;

/** The cell cut at its separators; separators inside quotes, brackets and initials are none. */
export const splitParties = remembered((text: string): readonly Piece[] =>
  roughPieces(tidy(text)).flatMap((piece) => withLostBreaks(piece)),
);

function roughPieces(text: string): readonly string[] {
  const result: string[] = [];
  let piece = '';
  let depth = 0;
  let brackets = 0;
  // a quote that never closes must not swallow the rest of the cell
  const quotesMeanSomething = (text.match(/[«“]/g) ?? []).length <= (text.match(/[»”]/g) ?? []).length + 1;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (/[«“]/.test(letter)) depth += 1;
    if (/[»”]/.test(letter)) depth = 0;
    if (letter === '(') brackets += 1;
    if (letter === ')') brackets = Math.max(0, brackets - 1);
    const inside = (depth > 0 && quotesMeanSomething && closesLater(text, i)) || brackets > 0;
    const separates = isSeparator(text, i, letter, piece);
    if (separates && !inside) {
      result.push(piece);
      piece = '';
    } else piece += letter === '\n' ? ' ' : letter;
  }
  result.push(piece);
  return result
    .map((part) =>
      part
        .trim()
        .replace(/^[-–—•]\s*/, '')
        .replace(/(?<=[а-яёА-ЯЁ»)]{2})\.$/, '')
        .trim(),
    )
    .filter((part) => /[\p{L}\d]/u.test(part));
}

function isSeparator(text: string, at: number, letter: string, piece: string): boolean {
  const rest = text.slice(at + 1);
  if (letter === ';') return true;
  // «школ №№ 1, 16, 30»
  if (letter === ',') return !(/\d$/.test(piece) && /^ ?\d/.test(rest));
  // a line that goes on in lower case is the same party, unless it names a role
  if (letter === '\n') return !/^[а-яё]/.test(rest) || ROLE_AT.test(rest) || /[,;.]\s*$/.test(piece);
  return (letter === '/' && !/^\d/.test(rest)) || isFullStop(text, at, piece);
}

const closesLater = (text: string, at: number): boolean => /[»”]/.test(text.slice(at));

/** A full stop between parties, not of an abbreviation or an initial. */
function isFullStop(text: string, at: number, piece: string): boolean {
  if (text[at] !== '.' || !/^(?:\s|$)/.test(text.slice(at + 1, at + 2))) return false;
  return /[а-яёА-ЯЁ»)]{2}$/.test(piece) && !SHORTENED.test(piece);
}

/** Cuts where a new party begins without any separator: «МКУ «Центр» Руководители ОО», «Орлова А.А. Ветров Б.Б.». */
function withLostBreaks(piece: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let lost = false;
  const words = [...piece.matchAll(/\S+/g)];
  for (const word of words.slice(1)) {
    if (word.index <= from || !isLostBreak(piece, from, word.index)) continue;
    found.push({ text: piece.slice(from, word.index).trim(), lost });
    from = word.index;
    lost = true;
  }
  found.push({ text: piece.slice(from).trim(), lost });
  return found;
}

function isLostBreak(piece: string, from: number, at: number): boolean {
  const before = piece.slice(from, at).trimEnd();
  const after = piece.slice(at);
  if (insideQuotes(before) || /(?:^|\s)(?:и|или|в|во|на|по|с|со|к|от|для|при|за|из|об?|-|–|—)$/i.test(before))
    return false;
  if (PERSON_AT.test(after)) return endsWithPerson(before) || ROLE_PLURAL_AT.test(before);
  if (beginsNominative(after)) {
    const nameFollows = LEGAL_FORM.test(before) && !ROLE_PLURAL_AT.test(after);
    return !nameFollows && !/[-–—:]$/.test(before) && !endsWithPerson(before);
  }
  // «школьные координаторы руководители ШМО»: a second role in the plural after a complete one
  return (
    ROLE_PLURAL_AT.test(after) &&
    ROLE_PLURAL_AT.test(before) &&
    !/(?:заместители|учителя|педагоги)$/i.test(before) &&
    !hasCase(before, after)
  );
}

/** «ГБУ ДПО», «МКУ ИМЦ»: the full name goes on after it. */
const LEGAL_FORM = /^(?:[МГФ]{1,2}[КБА]?О?УД?О?|ОМС|АНО)(?: [А-ЯЁ]{2,6})*$/;

const endsWithPerson = (text: string): boolean => /[А-ЯЁ]\. ?[А-ЯЁ]\.?$/.test(text) || /(?:вич|вна|чна)$/.test(text);

const insideQuotes = (text: string): boolean => text.lastIndexOf('«') > text.lastIndexOf('»');

/** «руководители и заместители руководителей» joins two words of one party. */
const hasCase = (before: string, after: string): boolean => /(?:^|\s)и$/.test(before) || /^\S+ей(?:\s|$)/.test(after);
