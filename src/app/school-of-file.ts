import { rowAt, type Grid } from '../grid/grid';
import type { AssessmentData, School } from '../domain/assessment';
import type { CheckedTable } from '../roadmap/measure-table';
import { schoolNames, schoolNumbers } from '../roadmap/schools/school-numbers';
import { createSchoolMatcher } from '../schools/school-matcher';
import { extractLogin, nameKey, schoolNumber, stripCode } from '../schools/school-name';

/** Where a school is named, the surest first. */
const SOURCES = ['results', 'title', 'sheet', 'file'] as const;
export type SchoolSource = (typeof SOURCES)[number];

export interface NamedIn {
  readonly from: SchoolSource;
  /** null when only the number is known */
  readonly name: string | null;
  readonly number: string | null;
}

/** Whose file it is. */
export interface FileSchool extends NamedIn {
  /** other schools that other places of the same file name alone: then the school is in doubt */
  readonly others: readonly NamedIn[];
}

interface Clue extends NamedIn {
  readonly key: string;
}

/** «Школа8», «ОО 8», «sosh_8»: in names of files and sheets the sign is left out more often than not. */
const IN_NAME =
  /(?:^|[^а-яёa-z])(?:сош|оош|нош|школ[аы]?|лице[йя]|гимнази[яи]|оо|оу|school|shkola|sosh|oosh|nosh|li[ct]s?ey|gimnazi[a-z]*)[ -]?(?:№|n|no|#)? ?(?!20\d\d)(\d{1,4})(?!\d)/iu;

/** Told by the results tables, the titles, approval and signatures of the plans, the names of the sheets and of the file; null when nothing tells it. */
export function schoolOfFile(
  grids: readonly Grid[],
  tables: readonly CheckedTable[],
  data: readonly AssessmentData[],
): FileSchool | null {
  const ofResults = [...new Map(data.flatMap(({ schools }) => schools).map((school) => [school.key, school])).values()];
  const clues = [
    ...ofResults.map(clueOfSchool),
    ...tables.flatMap((checked) => cluesInText(linesAround(checked, grids), 'title', ofResults)),
    ...grids.flatMap(({ sheet }) => cluesInName(sheet, 'sheet', ofResults)),
    ...[...new Set(grids.map(({ file }) => file ?? ''))].flatMap((file) =>
      cluesInName(bareName(file), 'file', ofResults),
    ),
  ];
  // a place that names several schools speaks of them and does not say whose the file is
  const alone = SOURCES.flatMap((from) => {
    const own = new Map(clues.filter((clue) => clue.from === from).map((clue) => [clue.key, clue]));
    const [only] = own.values();
    return own.size === 1 && only ? [only] : [];
  });
  const [best] = alone;
  if (!best) return null;
  const others = alone.filter(({ key }) => key !== best.key);
  return { ...plain(best), others: others.map(plain) };
}

const plain = ({ from, name, number }: Clue): NamedIn => ({ from, name, number });

const keyOfNumber = (number: string): string => `№${number}`;

function clueOfSchool(school: School): Clue {
  const name = stripCode(school.name) || school.login;
  const number = schoolNumber(school.name);
  return {
    from: 'results',
    key: number === null ? school.key : keyOfNumber(String(number)),
    name,
    number: number === null ? null : String(number),
  };
}

/** Lines above the plan and signatures below it. */
function linesAround({ table }: CheckedTable, grids: readonly Grid[]): string {
  const grid = grids.find(({ sheet, file }) => sheet === table.sheet && file === table.file);
  const signatures = table.rowKinds.flatMap((kind, i) => {
    if (kind !== 'signature' || !grid) return [];
    return [
      rowAt(grid, table.range.row + i - grid.origin.row)
        .filter((value) => typeof value === 'string')
        .join(' '),
    ];
  });
  return [table.title, ...signatures].join('\n');
}

function cluesInText(text: string, from: SchoolSource, known: readonly School[]): readonly Clue[] {
  const numbers = text.split('\n').flatMap(schoolNumbers);
  const names = text.split('\n').flatMap(schoolNames);
  const login = extractLogin(text);
  return [
    ...(login === null ? [] : [clueOfName(login, from, known)]),
    ...numbers.map((number): Clue => ({ from, key: keyOfNumber(number), name: null, number })),
    // «СОШ № 8 «Рост»» is one school
    ...(numbers.length > 0 ? [] : names.map((name) => clueOfName(name, from, known))),
  ];
}

function cluesInName(raw: string, from: SchoolSource, known: readonly School[]): readonly Clue[] {
  const text = raw.replace(/[_.]+/g, ' ').replace(/\s+/g, ' ').trim();
  const number = IN_NAME.exec(text)?.[1];
  if (number !== undefined) return [{ from, key: keyOfNumber(number), name: null, number }];
  return cluesInText(text, from, known);
}

/** A name or login that one of the schools of the results bears is that school. */
function clueOfName(name: string, from: SchoolSource, known: readonly School[]): Clue {
  const login = extractLogin(name);
  const mention = createSchoolMatcher(known)(name);
  const same = known.find(({ key, login: own }) =>
    login === null ? mention !== null && 'key' in mention && mention.key === key : own?.toLowerCase() === login,
  );
  return same ? { ...clueOfSchool(same), from } : { from, key: login ?? nameKey(name), name, number: null };
}

function bareName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[a-z]{2,5}$/i, '');
}
