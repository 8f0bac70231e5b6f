import type { DeadlinePart } from '../measure-table';
import { normalise, tidy } from '../text/text';
import { DEADLINE_PATTERNS } from './patterns';

interface Reading {
  readonly parts: readonly DeadlinePart[];
  /** share of the letters and figures that the vocabulary explains */
  readonly known: number;
}

const SEPARATOR = /[\s,;.()\n:-]+|и (?=[а-я0-9])/uy;
const OTHER_WORD = /[^\s,;()]+/uy;

/** Parts of a deadline cell in their order; text outside the vocabulary becomes a part of kind `unknown`. */
export function parseDeadline(text: string): readonly DeadlinePart[] {
  return read(text).parts;
}

/** Whether a cell looks like a deadline rather than a measure that mentions a month. */
export function isDeadlineLike(text: string): boolean {
  if (text === '' || text.length > 160) return false;
  return read(text).known >= 0.55;
}

function read(raw: string): Reading {
  const text = forReading(raw);
  const parts: DeadlinePart[] = [];
  let unknown = '';
  let knownLetters = 0;
  let at = 0;
  const flush = (): void => {
    if (unknown !== '') parts.push({ kind: 'unknown', note: unknown });
    unknown = '';
  };
  while (at < text.length) {
    const part = readPart(text, at);
    if (part) {
      flush();
      parts.push(part.value);
      knownLetters += letters(text.slice(at, part.end));
      at = part.end;
      continue;
    }
    const skipped = stick(SEPARATOR, text, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const next = Math.max(stick(OTHER_WORD, text, at), at + 1);
    unknown = `${unknown} ${text.slice(at, next)}`.trim();
    at = next;
  }
  flush();
  const all = letters(text);
  return { parts: withListYear(parts), known: all === 0 ? 0 : knownLetters / all };
}

function readPart(text: string, at: number): { value: DeadlinePart; end: number } | null {
  if (at > 0 && /[а-я0-9]/.test(text[at - 1] ?? '')) return null;
  for (const { pattern, read: toPart } of DEADLINE_PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const value = toPart(match.groups ?? {}, match[0]);
    if (value) return { value, end: at + match[0].length };
  }
  return null;
}

function stick(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

const letters = (text: string): number => text.replace(/[^а-яa-z0-9]/g, '').length;

/** Normalised text in which line breaks stay, because they separate deadlines. */
function forReading(text: string): string {
  return tidy(text).split('\n').map(normalise).join('\n');
}

/** «март, апрель, сентябрь 2022»: the year at the end belongs to every month of the list. */
function withListYear(parts: readonly DeadlinePart[]): readonly DeadlinePart[] {
  const result = [...parts];
  for (let i = result.length - 2; i >= 0; i--) {
    const here = result[i];
    const next = result[i + 1];
    if (here?.kind !== 'month' || next?.kind !== 'month') continue;
    const year = /^(\d{4})-/.exec(next.start ?? '')?.[1];
    const month = /^--(\d\d)$/.exec(here.start ?? '')?.[1];
    if (year === undefined || month === undefined || Number(month) > Number(next.start?.slice(5))) continue;
    result[i] = { kind: 'month', start: `${year}-${month}`, end: `${year}-${month}` };
  }
  return result;
}
