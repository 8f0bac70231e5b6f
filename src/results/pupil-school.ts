import type { CellValue } from '../domain/cell';
import { BLANK, valueOfCode, type CellColumn } from '../grid/columns';
import { isBlank } from '../grid/text';
import { municipalityName } from './group-row';
import type { ResultsTable } from './table';

/** School of the codes in the columns of login, name and municipality; -1 when they name none. */
export type SchoolReader = (login: number, name: number, municipality: number) => number;

export interface NameColumns {
  readonly login: CellColumn | null;
  readonly name: CellColumn | null;
  readonly municipality: CellColumn | null;
  readonly class: CellColumn | null;
  readonly score: CellColumn | null;
}

/** Every school stands in the first row of its pupils only: most rows name none, and no name comes twice. */
export function namesEachOnce({ grid, firstRow, lastRow }: ResultsTable, { name, login }: NameColumns): boolean {
  const column = name ?? login;
  if (!column) return false;
  const seen = new Set<number>();
  let named = 0;
  for (let at = firstRow - grid.origin.row; at <= lastRow - grid.origin.row; at++) {
    const code = column.codes[at] ?? BLANK;
    if (isBlankCode(column, code)) continue;
    named++;
    seen.add(code);
  }
  return seen.size === named && named * 3 <= lastRow - firstRow + 1;
}

/** Code of the cell, of another row where it is blank. */
export function codeAt(column: CellColumn | null, at: number, otherwise: number): number {
  if (!column) return BLANK;
  const code = column.codes[at] ?? BLANK;
  return code === BLANK && otherwise !== at ? (column.codes[otherwise] ?? BLANK) : code;
}

export function isBlankCode(column: CellColumn | null, code: number): boolean {
  return code === BLANK || (code < 0 && column !== null && isBlank(valueOfCode(column, code)));
}

/** The school that the cells name; pupils of a school mostly stand together, and no three cells are read twice. */
export function createSchoolReader({ schools }: ResultsTable, columns: NameColumns): SchoolReader {
  const known = new Map<string, number>();
  const value = (column: CellColumn | null, code: number): CellValue => (column ? valueOfCode(column, code) : null);
  const find = (login: number, name: number, municipality: number): number => {
    const key = `${login} ${name} ${municipality}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const area = municipalityName(value(columns.municipality, municipality));
    const school = schools.find(value(columns.login, login), value(columns.name, name), area);
    known.set(key, school);
    return school;
  };
  let last = { login: BLANK, name: BLANK, municipality: BLANK, school: -1 };
  // nothing is made for a row here
  return (login, name, municipality) => {
    if (login !== last.login || name !== last.name || municipality !== last.municipality)
      last = { login, name, municipality, school: find(login, name, municipality) };
    return last.school;
  };
}

/** What the cells that name the school of a row are. */
export interface Names {
  readonly login: number;
  readonly name: number;
  /** nothing stands in the column of logins; in neither */
  readonly blank: boolean;
  readonly nameless: boolean;
  /** «Итого», «Среднее»; null where both cells are empty */
  readonly total: boolean | null;
}

export type NameReader = (login: number, name: number) => Names;

/** Looks once at the cells that name a school: its pupils mostly stand together. */
export function createNameReader(columns: NameColumns, isTotal: (lead: CellValue) => boolean): NameReader {
  let last: Names | null = null;
  return (login, name) => {
    if (last !== null && login === last.login && name === last.name) return last;
    const blank = isBlankCode(columns.login, login);
    const first = columns.login ? valueOfCode(columns.login, login) : null;
    const lead = first ?? (columns.name ? valueOfCode(columns.name, name) : null);
    const total = lead === null ? null : typeof first !== 'number' && isTotal(lead);
    last = { login, name, blank, nameless: blank && isBlankCode(columns.name, name), total };
    return last;
  };
}
