import type { SourceColumn } from '../domain/assessment';
import { headerText } from '../grid/header-matcher';
import type { HeaderColumns, HeaderKey } from './header-columns';
import type { Layout, ResultsTable } from './table';

/** Names of the meanings for programs, where they differ from our own. */
const FIELDS: Readonly<Partial<Record<HeaderKey, string>>> = {
  groups: 'group',
  journal: 'journalMark',
  planned: 'plannedResult',
  lowered: 'loweredPercent',
  confirmed: 'confirmedPercent',
  raised: 'raisedPercent',
};
/** Headers of the federal reports, as they are compared. */
const OFFICIAL =
  /^(оо|логин|муниципалитет|название оо|код участника|класс|вариант|первичный балл|отметка|отметка по журналу|группы участников|кол-во (оо|участников)( ?\(всего\))?|год|предмет|%|(понизили|подтвердили|повысили) ?\(отметка ?[<=>] ?отметк[ае] по журналу\).*)$/;
/** Official wording, or what the user said. */
const SURE = 1;
const BY_WORDS = 0.9;
/** More than one column claims the meaning; the first was taken. */
const CLAIMED_TWICE = 0.5;

/** Every column with a text in its header: what it was read as, and how surely. */
export function sourceColumns(table: ResultsTable, layout: Layout): readonly SourceColumn[] {
  const { header } = table;
  const own = layout.columns?.(table) ?? new Map<number, string>();
  const keys = new Map([...header.byKey].map(([key, column]) => [column, key]));
  const tasks = new Set(header.codes.map(({ column }) => column));
  return [...header.labels]
    .sort(([a], [b]) => a - b)
    .map(([column, label]): SourceColumn => {
      const special = own.get(column);
      if (special !== undefined) return { column, header: label, field: special, confidence: SURE };
      const key = keys.get(column);
      if (key !== undefined)
        return { column, header: label, field: FIELDS[key] ?? key, confidence: confidenceOf(key, label, header) };
      // codes are tasks wherever the layout does not say otherwise
      const isTask = layout.columns === undefined && tasks.has(column);
      return { column, header: label, field: isTask ? 'task' : 'unknown', confidence: isTask ? SURE : 0 };
    });
}

function confidenceOf(key: HeaderKey, label: string, { repeated }: HeaderColumns): number {
  if (repeated.has(key)) return CLAIMED_TWICE;
  return OFFICIAL.test(headerText(label)) ? SURE : BY_WORDS;
}
