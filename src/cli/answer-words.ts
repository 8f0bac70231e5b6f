import { answerMap, type Answers } from '../app/answers';
import { columnIndex, columnName } from '../domain/cell';
import { COLUMN_ROLES, type ColumnQuestion, type ColumnRole, type OpenQuestion } from '../domain/supplements';
import type { Translator } from '../i18n/translator';
import { WrongCall } from './wrong-call';

/** What `--columns`, `--school` and `--table` say of sheets that do not say it themselves. */
export interface AnswerWords {
  readonly columns: readonly ColumnsAnswer[];
  readonly schools: readonly SchoolAnswer[];
  readonly tables: readonly TableAnswer[];
}

interface TableAnswer {
  readonly sheet: string;
  readonly results: boolean;
}

interface ColumnsAnswer {
  /** null: every sheet that asks */
  readonly sheet: string | null;
  /** by column of the sheet */
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

interface SchoolAnswer {
  /** a sheet, or a name as it stands in one */
  readonly about: string;
  readonly school: string;
}

/** What is likely to stand beside what. */
const PARTNERS: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  first: 'second',
  firstMark: 'secondMark',
  earlier: 'now',
};

/** «Лист1: A=school,B=pupil,C=first,D=second»; without a sheet it holds for every sheet that asks. */
export function parseColumns(text: string): ColumnsAnswer {
  const at = text.lastIndexOf(':');
  const roles = text
    .slice(at + 1)
    .split(',')
    .map((pair): readonly [number, ColumnRole] => {
      const [, letters = '', word = ''] = /^\s*([a-z]{1,3})\s*=\s*(\w+)\s*$/i.exec(pair) ?? [];
      const role = COLUMN_ROLES.find((known) => known.toLowerCase() === word.toLowerCase());
      if (!role) throw new WrongCall('columns', { value: text });
      return [columnIndex(letters.toUpperCase()), role];
    });
  return { sheet: at < 0 ? null : text.slice(0, at).trim(), roles: new Map(roles) };
}

/** «Лист1=edu203501», «СОШ № 5=edu203505». */
export function parseSchool(text: string): SchoolAnswer {
  const [, about = '', school = ''] = /^(.+)=\s*(\S.*?)\s*$/.exec(text) ?? [];
  if (school === '') throw new WrongCall('school', { value: text });
  return { about: about.trim(), school };
}

const YES = /^(yes|да)$/i;
const NO = /^(no|нет)$/i;

/** «Лист1=yes», «Лист1=нет»: whether the doubtful table of a sheet holds results. */
export function parseTable(text: string): TableAnswer {
  const [, sheet = '', word = ''] = /^(.+)=\s*(\S+)\s*$/.exec(text) ?? [];
  if (!YES.test(word) && !NO.test(word)) throw new WrongCall('table', { value: text });
  return { sheet: sheet.trim(), results: YES.test(word) };
}

/** The answers to the questions that the user has answered in the call; null when there are none. */
export function answersTo(
  questions: readonly OpenQuestion[],
  { columns, schools, tables }: AnswerWords,
): Answers | null {
  const columnMaps: Record<string, Answers['columnMaps'][string]> = {};
  const schoolAnswers: Record<string, string> = {};
  const tableAnswers: Record<string, boolean> = {};
  for (const question of questions) {
    if (question.kind === 'columns') {
      const answer = columns.find(({ sheet }) => sheet === null || sheet === question.sheet);
      if (answer) columnMaps[question.fingerprint] = answerMap(rolesFrom(question, answer));
      continue;
    }
    if (question.kind === 'table') {
      const answer = tables.find(({ sheet }) => sheet === question.sheet);
      if (answer) tableAnswers[question.fingerprint] = answer.results;
      continue;
    }
    const told = question.kind === 'name' ? question.name : question.sheet;
    const answer = schools.find(({ about }) => about === told);
    if (answer) schoolAnswers[question.fingerprint] = answer.school;
  }
  const answers = { columnMaps, schoolAnswers, tableAnswers };
  return Object.values(answers).every((own) => Object.keys(own).length === 0) ? null : answers;
}

/** Roles count from the first column of the header; a column that is not named is left alone. */
function rolesFrom({ columns }: ColumnQuestion, { roles }: ColumnsAnswer): Readonly<Record<number, ColumnRole>> {
  const first = columns[0]?.column ?? 0;
  return Object.fromEntries(columns.map(({ column }) => [column - first, roles.get(column) ?? 'ignore']));
}

/** Each open question with the words that answer it. */
export function questionTexts(questions: readonly OpenQuestion[], t: Translator): string[] {
  return questions.map((question) => {
    const { file } = question;
    const sheet = file === null ? question.sheet : `${file}: ${question.sheet}`;
    if (question.kind === 'columns') return columnsText(question, sheet, t);
    if (question.kind === 'table') {
      const asked = t('questions.table', { sheet, row: question.headerRow + 1, headers: question.headers.join(' | ') });
      return `${asked} ${t('cli.answerTable', { about: question.sheet })}`;
    }
    if (question.kind === 'school')
      return `${t('questions.school', { sheet })} ${t('cli.answerSchool', { about: question.sheet })}`;
    const candidates = question.candidates.map(({ name, login }) => (login === null ? name : `${name} (${login})`));
    return [
      t('questions.name', { sheet, name: question.name }),
      t('cli.candidates', { schools: candidates }),
      t('cli.answerSchool', { about: question.name }),
    ].join(' ');
  });
}

function columnsText({ headerRow, columns }: ColumnQuestion, sheet: string, t: Translator): string {
  const lines = columns.map(({ column, header, candidates }) => {
    const name = columnName(column);
    const title =
      header === '' ? t('questions.columnNoHeader', { column: name }) : t('questions.column', { column: name, header });
    return `  ${title} – ${candidates.map((role) => `${role} (${t(`questions.role.${role}`)})`).join(', ')}`;
  });
  const used = new Set<ColumnRole>();
  const likely = columns.flatMap(({ column, candidates }) => {
    const partner = candidates.find((role) => !used.has(role) && [...used].some((before) => PARTNERS[before] === role));
    const role = partner ?? candidates.find((each) => !used.has(each));
    if (role === undefined || role === 'ignore') return [];
    used.add(role);
    return [`${columnName(column)}=${role}`];
  });
  return [
    t('questions.columns', { sheet, row: headerRow + 1 }),
    ...lines,
    `  ${t('cli.answerColumns', { example: likely.join(',') })}`,
  ].join('\n');
}
