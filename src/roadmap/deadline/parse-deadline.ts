import type { DeadlinePart, PlanPeriod } from '../measure-table';
import { remembered } from '../text/remembered';
import { normalise, tidy } from '../text/text';
import { DATE_PATTERNS } from './date-patterns';
import { inRussian } from './english';
import { settle, withListYears } from './fill-years';
import type { DeadlinePattern, DraftPart } from './part-pattern';
import { LEADING, PHRASES_BEFORE_DATES, TRAILING } from './phrase-patterns';
import { correctSlips, type Slip } from './slips';

const PATTERNS: readonly DeadlinePattern[] = [...PHRASES_BEFORE_DATES, ...DATE_PATTERNS];

export interface DeadlineReading {
  readonly parts: readonly DeadlinePart[];
  /** share of the letters and figures that the vocabulary explains */
  readonly known: number;
  /** words of the vocabulary that are written wrongly */
  readonly slips: readonly Slip[];
  /** what stands in front of each part since the part before; empty for the first */
  readonly between: readonly string[];
}

const SEPARATOR = /[\s,;.()\n:+\u2022"-]+/uy;
const OTHER_WORD = /[^\s,;()]+/uy;

/**
 * Parts of a deadline cell in their order; text outside the vocabulary becomes a part of kind `unknown`.
 * With the period of the plan, missing years are filled in and marked `yearFrom: 'plan'`.
 */
export function parseDeadline(text: string, period: PlanPeriod | null = null): readonly DeadlinePart[] {
  return readDeadline(text, period).parts;
}

/** Whether a cell looks like a deadline rather than a measure that mentions a month. */
export function isDeadlineLike(text: string): boolean {
  if (text === '' || text.length > 160) return false;
  return readDeadline(text).known >= 0.55;
}

export function readDeadline(raw: string, period: PlanPeriod | null = null): DeadlineReading {
  const draft = readDraft(raw);
  return { ...draft, parts: draft.parts.map((part) => settle(part, period)) };
}

/** What the text alone tells. */
type Draft = Omit<DeadlineReading, 'parts'> & { readonly parts: readonly DraftPart[] };

const readDraft = remembered((raw: string): Draft => {
  const { text, slips } = correctSlips(forReading(raw));
  const parts: DraftPart[] = [];
  const between: string[] = [];
  let unknown = '';
  let knownLetters = 0;
  let gap = '';
  let at = 0;
  const push = (part: DraftPart): void => {
    parts.push(part);
    between.push(parts.length === 1 ? '' : gap);
    gap = '';
  };
  const flush = (): void => {
    if (/[а-яa-z0-9]/.test(unknown)) push({ kind: 'unknown', note: unknown });
    unknown = '';
  };
  while (at < text.length) {
    const part = readPart(text, at);
    if (part) {
      flush();
      push(part.value);
      knownLetters += letters(text.slice(at, part.end));
      at = part.end;
      continue;
    }
    const skipped = skip(text, at, parts.length > 0 && unknown === '');
    if (skipped > at) {
      if (unknown === '') gap += text.slice(at, skipped);
      knownLetters += letters(text.slice(at, skipped));
      at = skipped;
      continue;
    }
    const next = Math.max(stick(OTHER_WORD, text, at), at + 1);
    unknown = `${unknown} ${text.slice(at, next)}`.trim();
    at = next;
  }
  flush();
  const all = letters(text);
  return {
    parts: withListYears(parts),
    known: all === 0 ? 0 : knownLetters / all,
    slips,
    between,
  };
});

function readPart(text: string, at: number): { value: DraftPart; end: number } | null {
  if (at > 0 && /[а-я0-9]/.test(text[at - 1] ?? '')) return null;
  if (!/[а-яa-z0-9-]/.test(text[at] ?? '')) return null;
  for (const { pattern, read: toPart } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const value = toPart(match.groups ?? {}, match[0]);
    if (value) return { value, end: at + match[0].length };
  }
  return null;
}

/** Past separators, and past little words that join deadlines or lead to one. */
function skip(text: string, at: number, afterPart: boolean): number {
  const separator = stick(SEPARATOR, text, at);
  if (separator > at) return separator;
  if (at > 0 && /[а-я0-9]/.test(text[at - 1] ?? '') && !afterPart) return at;
  const leading = stick(LEADING, text, at);
  if (leading > at) return leading;
  return afterPart ? stick(TRAILING, text, at) : at;
}

function stick(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

const letters = (text: string): number => text.replace(/[^а-яa-z0-9]/g, '').length;

/** Normalised text in which line breaks stay, because they separate deadlines. */
function forReading(text: string): string {
  return inRussian(tidy(text).split('\n').map(normalise).join('\n'));
}
