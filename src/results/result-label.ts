import type { ResultColumn, ResultMeasure } from '../domain/supplements';
import { headerText } from '../grid/header-matcher';
import { parseYear } from './head';

/** Which of two markings a header speaks of. «До перепроверки» is the first, so first is asked first. */
const FIRST =
  /(^|[^а-я])перв(ая|ой|ое|ого) (проверк|оценив|балл)|первоначальн|исходн|(^|[^а-я])до (пере)?проверк|(^|[^а-я])было([^а-я]|$)|(балл|отметк|оценк|проверк)[а-я]*,? ?\(?(в )?(школ[аеы]|оо|оу|учител)|школьн[а-я]* (комисс|проверк)/;
const SECOND =
  /перепровер|повторн|(^|[^а-я])втор(ая|ой|ое|ого)([^а-я]|$)|(^|[^а-я])после([^а-я]|$)|(^|[^а-я])стало([^а-я]|$)|эксперт|комисси|независим|внешн/;
/** «Проверка 1», «2-я проверка»; «Вторая проверка» over task 1 reads «вторая проверка 1», so words are asked before numbers. */
const NUMBERED = /(?:^|[^а-я])(?:проверк[аи] ?№? ?([12])(?!\d)|([12]) ?-?я? проверк)/;

export function markingOf(label: string): 'first' | 'second' | null {
  const text = headerText(label);
  if (FIRST.test(text)) return 'first';
  if (SECOND.test(text)) return 'second';
  const numbered = NUMBERED.exec(text);
  if (!numbered) return null;
  return (numbered[1] ?? numbered[2]) === '1' ? 'first' : 'second';
}

const PROCEDURE = /(^|[^а-я])(впр|огэ|егэ|гиа|гвэ|рм|рпр|рдр|мдр|нико|всош|олимпиад)/;
const INTERNAL = /журнал|четверт|триместр|полугод|годов|за год([^а-я]|$)|внутренн|текущ[а-я]* (успеваем|отметк|оценк)/;
const EARLIER = /прошл|предыдущ|входн|стартов|ранее|(^|[^а-я])до([^а-я]|$)/;
const NOW = /текущ|нынешн|итогов|(^|[^а-я])сейчас|(^|[^а-я])после([^а-я]|$)/;
const RESULT = /балл|отметк|оценк|результат|процент|%|тест|экзамен/;

/** What the header of a result column says; null when it speaks of no result. */
export function readResultLabel(label: string, column: number): ResultColumn | null {
  const text = headerText(label);
  const procedure = PROCEDURE.exec(text)?.[2]?.toUpperCase() ?? null;
  const internal = INTERNAL.test(text);
  const stage = stageOf(text);
  if (procedure === null && !internal && stage === null && !RESULT.test(text)) return null;
  if (/макс|(^|[^а-я])дата|^(код|номер|№|вариант|класс)/.test(text)) return null;
  return { header: label, column, procedure, measure: measureOf(text), year: parseYear(text), internal, stage };
}

function stageOf(text: string): ResultColumn['stage'] {
  if (!/этап/.test(text)) return null;
  if (/школьн|(^|[^а-я])шэ([^а-я]|$)/.test(text)) return 'school';
  if (/муниципальн|(^|[^а-я])мэ([^а-я]|$)/.test(text)) return 'municipal';
  return /региональн/.test(text) ? 'regional' : null;
}

function measureOf(text: string): ResultMeasure {
  if (/%|процент/.test(text)) return 'percent';
  if (/балл/.test(text)) return 'score';
  return /отметк|оценк|годов|четверт|триместр|полугод|журнал/.test(text) ? 'mark' : 'other';
}

/** Whether both columns would mean the same: then the header does not tell them apart. */
export function sameMeaning(a: ResultColumn, b: ResultColumn): boolean {
  const order = (column: ResultColumn): number => relativeOf(column.header);
  return (
    a.procedure === b.procedure &&
    a.measure === b.measure &&
    a.year === b.year &&
    a.internal === b.internal &&
    a.stage === b.stage &&
    order(a) === order(b)
  );
}

function relativeOf(label: string): -1 | 0 | 1 {
  const text = headerText(label);
  if (EARLIER.test(text)) return -1;
  return NOW.test(text) ? 1 : 0;
}

/**
 * The earlier and the present score of one kind of work: two score columns that differ in the year, or in words such as
 * «прошлый» and «текущий». Exams and marks of the school itself are no earlier score in the sense of value added.
 */
export function linkedColumns(columns: readonly ResultColumn[]): { earlier: number; now: number } | null {
  const scores = columns.flatMap((column, i) =>
    column.measure === 'score' && !column.internal && column.stage === null ? [{ ...column, i }] : [],
  );
  const dated = scores.filter(({ year }) => year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const [earlier, now] = dated.slice(-2);
  if (earlier && now)
    return earlier.year !== now.year && kindred(earlier, now) ? { earlier: earlier.i, now: now.i } : null;
  const before = scores.filter(({ header }) => relativeOf(header) === -1);
  const after = scores.filter(({ header }) => relativeOf(header) !== -1);
  const [first, second] = [before[0], after[0]];
  if (!first || !second || before.length > 1 || after.length > 1 || !kindred(first, second)) return null;
  return { earlier: first.i, now: second.i };
}

function kindred(a: ResultColumn, b: ResultColumn): boolean {
  return a.procedure === null || b.procedure === null || a.procedure === b.procedure;
}
