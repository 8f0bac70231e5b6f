import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import type {
  AssessmentData,
  PupilTable,
  ReferenceRow,
  School,
  SchoolReport,
  Task,
} from '../../../src/domain/assessment';

/** The golden case read without the product's own readers, so that the numbers are tested apart from the reading. */
const FOLDER = path.join(__dirname, '../../golden');

type Cell = string | number | null;

export interface Expected {
  readonly max: number;
  readonly scale: Readonly<Record<'3' | '4' | '5', number>>;
  readonly tasks: readonly { code: string; max: number; difficulty: 'Б' | 'П'; open: boolean }[];
  readonly open_tasks: readonly string[];
  readonly sets: Readonly<Record<string, readonly string[]>>;
  // The tree of expected numbers is walked by name.
  readonly intermediate: Tree;
  readonly schools: Readonly<Record<string, Tree>>;
}
export type Tree = { readonly [key: string]: TreeValue };
export type TreeValue = number | string | boolean | null | readonly TreeValue[] | Tree;

export const expected: Expected = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8')) as Expected; // -- the file's form is described in its README

export const CUTS = [expected.scale['3'], expected.scale['4'], expected.scale['5']] as const;

function rows(file: string): Cell[][] {
  const book = read(readFileSync(path.join(FOLDER, file)));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<Cell[]>(sheet, { header: 1, raw: true, defval: null }) : [];
}

const loginOf = (text: Cell | undefined): string | null => /\((edu\d+)\)/.exec(String(text ?? ''))?.[1] ?? null;

function school(login: string, name: string): School {
  return { key: login, login, name, municipality: 'Учебный муниципальный район' };
}

function empty(year: number): AssessmentData {
  return {
    assessment: { procedure: 'ВПР', subject: 'Русский язык', grade: 4, year },
    max: expected.max,
    scale: null,
    schools: [],
    tasks: [],
    pupils: null,
    distribution: null,
    marks: null,
    journal: null,
    completion: null,
    sources: [],
  };
}

const tasks: readonly Task[] = expected.tasks.map(({ code, max, difficulty }) => ({ code, max, difficulty }));

/** Pupil rows of 2026. */
export function individualResults(): AssessmentData {
  const data = rows('m077_F1.xlsx')
    .slice(8)
    .filter((row) => /^edu\d+$/.test(String(row[0])));
  const schools: School[] = [];
  const index = new Map<string, number>();
  const classes: string[] = [];
  const pupils: PupilTable = {
    length: data.length,
    school: Int32Array.from(data, (row) => {
      const login = String(row[0]);
      if (!index.has(login)) index.set(login, schools.push(school(login, String(row[2]))) - 1);
      return index.get(login) ?? 0;
    }),
    classIndex: Int32Array.from(data, (row) => {
      const name = String(row[4]);
      if (!classes.includes(name)) classes.push(name);
      return classes.indexOf(name);
    }),
    classes,
    score: Int16Array.from(data, (row) => Number(row[21])),
    mark: Int8Array.from(data, (row) => Number(row[22] ?? 0)),
    journal: Int8Array.from(data, (row) => Number(row[23] ?? 0)),
    tasks: tasks.map((_, j) => Int8Array.from(data, (row) => (row[6 + j] === null ? -1 : Number(row[6 + j])))),
    code: data.map((row) => String(row[3])),
    row: Int32Array.from(data, (_, i) => i),
    source: new Int16Array(data.length),
  };
  return { ...empty(2026), scale: { cuts: CUTS, origin: 'data' }, schools, tasks, pupils };
}

interface Report<T> {
  readonly schools: readonly School[];
  readonly report: SchoolReport<T>;
}

/** Rows of an aggregated report; `values` picks a row's numbers. */
function report<T>(file: string, participantsColumn: number, values: (row: readonly Cell[]) => T): Report<T> {
  const schools: School[] = [];
  const participants: number[] = [];
  const found: T[] = [];
  const references: ReferenceRow<T>[] = [];
  for (const row of rows(file).slice(8)) {
    const login = loginOf(row[0]);
    if (login) {
      schools.push(school(login, String(row[0])));
      participants.push(Number(row[participantsColumn]));
      found.push(values(row));
    } else if (row[0] !== null && row[0] !== undefined) {
      const name = String(row[0]);
      const kind = name === 'Вся выборка' ? 'country' : name.includes('reg20_m') ? 'municipality' : 'region';
      references.push({ kind, name, participants: Number(row[participantsColumn]), values: values(row) });
    }
  }
  return { schools, report: { participants, values: found, references } };
}

export function distribution(year: 2024 | 2025 | 2026): AssessmentData {
  const file = year === 2026 ? 'm077_raspredelenie.xlsx' : `m077_raspredelenie_${String(year)}.xlsx`;
  const { schools, report: scores } = report(file, 2, (row) => row.slice(3, 4 + expected.max).map(Number));
  return { ...empty(year), schools, distribution: scores };
}

export function marksReport(): AssessmentData {
  const { schools, report: marks } = report(
    'm077_F3_otmetki.xlsx',
    2,
    (row) => [Number(row[3]), Number(row[4]), Number(row[5]), Number(row[6])] as const,
  );
  return { ...empty(2026), schools, marks };
}

/** Distribution, comparison with the journal and completion of tasks of 2026 in one. */
export function reports(): AssessmentData {
  const base = distribution(2026);
  const journal = report('m077_sravnenie.xlsx', 1, (row) => ({
    lowered: Number(row[3]),
    confirmed: Number(row[5]),
    raised: Number(row[7]),
  }));
  const completion = report('m077_zadaniya.xlsx', 2, (row) => row.slice(3, 3 + tasks.length).map(Number));
  const along = <T>({ schools, report: own }: Report<T>): SchoolReport<T> => {
    const at = base.schools.map(({ key }) => schools.findIndex((other) => other.key === key));
    return {
      participants: at.map((i) => own.participants[i] ?? null),
      values: at.map((i) => own.values[i] ?? null),
      references: own.references,
    };
  };
  return { ...base, tasks, journal: along(journal), completion: along(completion) };
}

/** The pupil rows with the linked earlier scores. */
export function withLinkedPupils(data: AssessmentData): AssessmentData {
  const linked = rows('m077_svyaz.xlsx').slice(1);
  const index = new Map(data.schools.map(({ key }, s) => [key, s]));
  return {
    ...data,
    linked: {
      school: Int32Array.from(linked, (row) => index.get(String(row[0])) ?? 0),
      earlier: Float64Array.from(linked, (row) => Number(row[2])),
      now: Float64Array.from(linked, (row) => Number(row[3])),
    },
  };
}
