/** Lowest scores of the marks 3, 4, 5 as typed. */
export type CutTexts = readonly [string, string, string];

export type CutsProblem = 'incomplete' | 'notWhole' | 'notRising';

/** Why the three cuts cannot be used; null when they can, or when all are empty. */
export function cutsProblem(cuts: CutTexts): CutsProblem | null {
  const texts = cuts.map((cut) => cut.trim());
  if (texts.every((text) => text === '')) return null;
  if (texts.some((text) => text === '')) return 'incomplete';
  if (texts.some((text) => !/^\d{1,3}$/.test(text))) return 'notWhole';
  const [three, four, five] = texts.map(Number);
  return (three ?? 0) < (four ?? 0) && (four ?? 0) < (five ?? 0) ? null : 'notRising';
}

/** First years of a new codifier; null when something else is typed. */
export function codifierYears(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.every((part) => /^20\d\d$/.test(part)) ? parts.map(Number) : null;
}
