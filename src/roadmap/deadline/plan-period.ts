import type { PlanPeriod } from '../measure-table';
import { normalise } from '../text/text';
import { ANY_MONTH } from './months';

const TITLE_WORD = /(^|[\s"])(план|программ|дорожн|карт|комплекс|отчет|график)[а-я]*/;
/** The title itself, not a sentence about the plan. */
const TITLE_START =
  /^\W{0,3}(?:муниципальн[а-я]+ |районн[а-я]+ )?(?:план|программа|дорожная карта|комплекс мер|отчет)(?![а-я])/;
const LOOK_BACK = /(итог|результат|анализ|сравнен|динамик|прошл|предыдущ)[а-я]*[^.]{0,50}$/;
/** Years that are no period of the plan: days of documents, names in quotes, lines of the approval and the imprint. */
const FOREIGN = new RegExp(
  `"[^"]*"|(?<![а-я])(?:от|№ ?\\S+ от) ?[".«»]*\\s*\\d{1,2}[".«»]*\\s*(?:${ANY_MONTH}|\\.\\d\\d\\.) ?\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2} ${ANY_MONTH} 20\\d\\d|(?<![а-я])от [^,;]{0,12}20\\d\\d`,
  'g',
);

interface Candidate {
  readonly period: PlanPeriod;
  readonly weight: number;
}

/** Period that the lines above a table name; null when there is none, or several that are equally likely. */
export function planPeriod(title: string): PlanPeriod | null {
  const lines = title.split('\n').map((line) => normalise(line).replace(FOREIGN, ' '));
  const candidates: Candidate[] = [];
  let nearTitle = 0;
  let inTitle = 0;
  for (const line of lines) {
    if (TITLE_WORD.test(line)) nearTitle = 3;
    if (TITLE_START.test(line)) inTitle = 3;
    if (!/утвержд|_{3}/.test(line) && !/^(?:г\. ?[а-я-]+ ?)?20\d\d ?(?:г\.?|год)?$/.test(line)) {
      candidates.push(...periodsIn(line, inTitle > 0 ? 7 : nearTitle > 0 ? 2 : 0));
    }
    nearTitle -= 1;
    inTitle -= 1;
  }
  const best = Math.max(0, ...candidates.map(({ weight }) => weight));
  const likely = candidates.filter(({ weight }) => weight === best && weight >= 2).map(({ period }) => period);
  const [first] = likely;
  if (!first || likely.some((other) => !samePeriod(first, other))) return null;
  return first;
}

/** The period that a user writes: «2026-2027», «2026/27», «2026». */
export function periodOfText(text: string): PlanPeriod | null {
  const match = /^\s*(20\d\d)(?:\s*[-/–]\s*(20\d\d|\d\d))?\s*$/.exec(text);
  const from = Number(match?.[1]);
  if (!match) return null;
  if (match[2] === undefined) return { kind: 'years', from, to: from };
  const to = match[2].length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
  if (to <= from) return null;
  return { kind: to === from + 1 ? 'schoolYear' : 'years', from, to };
}

const samePeriod = (a: PlanPeriod, b: PlanPeriod): boolean => a.kind === b.kind && a.from === b.from && a.to === b.to;

const SPANS =
  /(20\d\d) ?(?:-|\/|по|и|,) ?(20\d\d|\d\d)(?!\d)( ?(?:учебн[а-я]+|уч\.?))?( ?(?:год[а-я]*|гг?\.? ?г?\.?))?/g;
const SINGLE = /(20\d\d) ?(учебн[а-я]+|уч\.)? ?(?:г\.|год[а-я]*)/g;

function periodsIn(line: string, nearTitle: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (period: PlanPeriod, at: number): void => {
    const before = line.slice(0, at);
    const weight =
      nearTitle +
      (/(?:^|\s)(?:на|за) (?:период )?$/.test(before) ? 2 : 0) +
      (period.kind === 'schoolYear' ? 1 : 0) -
      (LOOK_BACK.test(before) ? 5 : 0);
    found.push({ period, weight });
  };
  const rest = line.replace(
    SPANS,
    (whole, first: string, second: string, school: string | undefined, word: string | undefined, at: number) => {
      const from = Number(first);
      const to = second.length === 2 ? 2000 + Number(second) : Number(second);
      if (to <= from) return whole;
      const single = whole.includes('/') || school !== undefined || /год(?:у|а)?$/.test(word ?? '');
      add({ kind: to === from + 1 && single ? 'schoolYear' : 'years', from, to }, at);
      return ' '.repeat(whole.length);
    },
  );
  for (const match of rest.matchAll(SINGLE)) {
    const last = Number(match[1]);
    add(
      match[2] === undefined
        ? { kind: 'years', from: last, to: last }
        : { kind: 'schoolYear', from: last - 1, to: last },
      match.index,
    );
  }
  return found;
}
