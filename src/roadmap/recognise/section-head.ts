import { romanText } from './item-number';

export interface SectionHead {
  /** `IV`, `3`; null when the title carries no number */
  readonly number: string | null;
  readonly title: string;
  readonly goal: string | null;
  /** «Направление 3», «Раздел 3» rather than a bare number */
  readonly worded: boolean;
}

const WORDED =
  /^(направление|раздел|блок|этап|модуль|задача|section|direction)\s*№?\s*(\d{1,2}|[IVXІХУПШ]{1,5})(?=[\s.:)]|$)[\s.:)]*/iu;
const NUMBERED = /^(\d{1,2})[.)]\s*(?!\d)/u;
const ROMAN = /^([IVXІХУПШ]{1,5})(?:[.)]\s*|\s+(?=[А-ЯЁA-Z«]))/u;
const GOAL = /(?:^|\s)цел[ьи]\s*(?::|\.|-|–|—)\s*/iu;

export function parseSectionHead(text: string): SectionHead {
  const goalAt = GOAL.exec(text);
  const head = goalAt ? text.slice(0, goalAt.index).trim() : text;
  const goal = goalAt ? text.slice(goalAt.index + goalAt[0].length).trim() : null;
  const worded = WORDED.exec(head);
  if (worded) {
    const number = romanText(worded[2] ?? '') ?? worded[2] ?? null;
    return { number, title: head.slice(worded[0].length).trim(), goal, worded: true };
  }
  const numbered = NUMBERED.exec(head);
  if (numbered)
    return { number: numbered[1] ?? null, title: head.slice(numbered[0].length).trim(), goal, worded: false };
  const roman = ROMAN.exec(head);
  const latin = roman ? romanText(roman[1] ?? '') : null;
  if (roman && latin !== null) return { number: latin, title: head.slice(roman[0].length).trim(), goal, worded: false };
  return { number: null, title: head, goal, worded: false };
}

/** «Цель: ...» and «Цели: ...» in a row of their own. */
export function goalText(text: string): string | null {
  const match = GOAL.exec(text);
  return match?.index === 0 ? text.slice(match[0].length).trim() : null;
}
