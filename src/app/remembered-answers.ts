import type { ColumnMap, ColumnRole, OpenQuestion } from '../domain/supplements';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { ANSWERS_PREFIX, answerMap, answersFrom, type Answer } from './answers';

/** An answer that this workbook remembers, with what it was asked about, so that it can be recognised and forgotten. */
export interface RememberedAnswer {
  readonly id: string;
  /** where it was asked first; null for an answer given to an older version, which did not keep it */
  readonly sheet: string | null;
  /** the name of which the school was asked */
  readonly name: string | null;
  /** the school that was answered; null where columns were asked */
  readonly school: string | null;
  readonly columns: readonly { readonly header: string; readonly role: ColumnRole }[];
  /** whether the table holds results; null where something else was asked */
  readonly results: boolean | null;
}

/** The plan that remembers an answer. */
export function answerPlan(question: OpenQuestion, answer: Answer): WorkbookPlan {
  return {
    title: 'answer',
    params: { sheet: question.sheet },
    needs: [],
    operations: [
      {
        kind: 'setting',
        key: ANSWERS_PREFIX + question.fingerprint,
        value: JSON.stringify({ ...stored(answer), about: aboutOf(question) }),
      },
    ],
  };
}

function stored(answer: Answer): ColumnMap | { readonly school: string } | { readonly results: boolean } {
  if (answer.kind === 'columns') return answerMap(answer.columns);
  return answer.kind === 'school' ? { school: answer.school } : { results: answer.results };
}

/** Takes answers out of the workbook: the next analysis asks again. */
export function forgetAnswersPlan(ids: readonly string[]): WorkbookPlan {
  return {
    title: 'forgetAnswers',
    params: { count: ids.length },
    needs: [],
    operations: ids.map((id) => ({ kind: 'setting', key: ANSWERS_PREFIX + id, value: null })),
  };
}

export function rememberedAnswers(settings: Readonly<Record<string, string>>): readonly RememberedAnswer[] {
  const { columnMaps, schoolAnswers, tableAnswers } = answersFrom(settings);
  const about = (id: string): unknown => Reflect.get(parsed(settings[ANSWERS_PREFIX + id]), 'about');
  return [
    ...Object.entries(columnMaps).map(([id, { columns }]) => {
      const headers = partOf(about(id), 'headers');
      return {
        id,
        sheet: textOf(about(id), 'sheet'),
        name: null,
        school: null,
        columns: Object.entries(columns).map(([offset, role]) => ({ header: textOf(headers, offset) ?? '', role })),
        results: null,
      };
    }),
    ...Object.entries(schoolAnswers).map(([id, school]) => ({
      id,
      sheet: textOf(about(id), 'sheet'),
      name: textOf(about(id), 'name'),
      school,
      columns: [],
      results: null,
    })),
    ...Object.entries(tableAnswers).map(([id, results]) => ({
      id,
      sheet: textOf(about(id), 'sheet'),
      name: null,
      school: null,
      columns: [],
      results,
    })),
  ];
}

interface About {
  readonly sheet: string;
  readonly name?: string;
  /** by column from the first of the header on, as the answer counts them */
  readonly headers?: Readonly<Record<number, string>>;
}

function aboutOf(question: OpenQuestion): About {
  const { sheet } = question;
  if (question.kind === 'school' || question.kind === 'table') return { sheet };
  if (question.kind === 'name') return { sheet, name: question.name };
  const first = Math.min(...question.columns.map(({ column }) => column));
  return { sheet, headers: Object.fromEntries(question.columns.map((each) => [each.column - first, each.header])) };
}

function parsed(text: string | undefined): object {
  const value: unknown = JSON.parse(text ?? '{}');
  return typeof value === 'object' && value !== null ? value : {};
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown, name: string): string | null {
  const part = partOf(value, name);
  return typeof part === 'string' ? part : null;
}
