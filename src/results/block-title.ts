import type { CellValue } from '../domain/cell';
import { cleanText, foldText, toCyrillic } from '../grid/text';
import { parseYear, readSheetName, type Head, type HeadValue } from './head';
import { findSubject, subjectByShort } from './subjects';

/** What the title over some columns says of their work. A field is absent when it says nothing of it. */
export interface BlockTitle {
  readonly procedure?: string;
  readonly subject?: string;
  readonly grade?: number;
  readonly year?: number;
  /** «4А»: several blocks of one work, a class each */
  readonly className?: string;
}

const FIELDS = ['procedure', 'subject', 'grade', 'year', 'className'] as const;
const LONGEST_TITLE = 60;
const CLASS = /^(1[01]|[1-9])\s*[-–]?\s*["«]?\s*([А-ЯЁа-яё])\s*["»]?\s*(?:класс|кл\.?)?$/;
const GRADE = /^(1[01]|[1-9])\s*(?:-?\s*(?:й|е|ые|х))?\s*(?:классы?|кл\.?)$/;

export function readBlockTitle(value: CellValue): BlockTitle | null {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 2000 && value < 2100 ? { year: value } : null;
  if (typeof value !== 'string' || value.length > LONGEST_TITLE) return null;
  const text = toCyrillic(cleanText(value)).replace(/[:.,;]+$/, '');
  const own = CLASS.exec(text);
  if (own) return { grade: Number(own[1]), className: `${own[1] ?? ''}${(own[2] ?? '').toUpperCase()}` };
  const grade = GRADE.exec(text);
  if (grade) return { grade: Number(grade[1]) };
  // «Отметка по журналу» and the like are other results of the same work
  if (/журнал|отметк|оценк|балл|участник|учител|%/.test(foldText(text))) return null;
  const named = readSheetName(text);
  const subject = findSubject(text) ?? subjectByShort(text) ?? named.subject?.value;
  const year = parseYear(text);
  const title: BlockTitle = {
    ...(named.procedure ? { procedure: named.procedure.value } : {}),
    ...(subject === undefined ? {} : { subject }),
    ...(named.grade ? { grade: named.grade.value } : {}),
    ...(year === null ? {} : { year }),
  };
  return Object.keys(title).length === 0 ? null : title;
}

/** Whether both titles tell the same fields: «2025» beside «Математика» are no two works. */
export function sameKind(a: BlockTitle, b: BlockTitle): boolean {
  return FIELDS.every((field) => (a[field] === undefined) === (b[field] === undefined));
}

export function sameTitle(a: BlockTitle, b: BlockTitle): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/** The title as lines above a table would say it. */
export function headOfTitle(title: BlockTitle, row: number, column: number): Head {
  const at = <T>(value: T): HeadValue<T> => ({ value, row, column });
  return {
    ...(title.procedure === undefined ? {} : { procedure: at(title.procedure) }),
    ...(title.subject === undefined ? {} : { subject: at(title.subject) }),
    ...(title.grade === undefined ? {} : { grade: at(title.grade) }),
    ...(title.year === undefined ? {} : { year: at(title.year) }),
  };
}
