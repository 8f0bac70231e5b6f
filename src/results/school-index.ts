import type { CellValue } from '../domain/cell';
import { remember } from '../grid/remember';
import { isBlank } from '../grid/text';
import { extractLogin, nameKey, stripCode } from '../schools/school-name';
import { bareNumber } from '../schools/school-number';

const FIRST_MENTIONS = 64;

/** A school as one table names it. */
export interface SchoolSeen {
  readonly login: string | null;
  name: string;
  readonly nameKey: string;
  municipality: string | null;
}

/** Cells that name schools, in columns; `length` of each are used. */
export interface Mentions {
  length: number;
  school: Int32Array;
  row: Int32Array;
  column: Int32Array;
}

/** Schools of one table and the cells that name them, in columns. */
export interface SchoolIndex {
  readonly schools: readonly SchoolSeen[];
  /** index of the school that the cells name; -1 when they name none */
  find(login: CellValue, name: CellValue, municipality: string | null): number;
  mention(school: number, row: number, column: number): void;
  readonly mentions: Mentions;
}

export function createSchoolIndex(): SchoolIndex {
  const schools: SchoolSeen[] = [];
  const keyOf = remember(nameKey);
  // thousands of rows repeat the same texts: each of them is folded once, and no key is put together for a row
  const byCells = new Map<CellValue, Map<CellValue, Map<string | null, number>>>();
  const byKey = new Map<string, number>();
  const mentions: Mentions = {
    length: 0,
    school: new Int32Array(FIRST_MENTIONS),
    row: new Int32Array(FIRST_MENTIONS),
    column: new Int32Array(FIRST_MENTIONS),
  };

  const resolve = (loginCell: CellValue, nameCell: CellValue, municipality: string | null): number => {
    const login = extractLogin(loginCell) ?? extractLogin(nameCell);
    const told = [nameCell, loginCell].map(stripCode).find((text) => text !== '' && extractLogin(text) === null) ?? '';
    const number = bareNumber(told);
    const name = number === null ? told : `Школа № ${number}`; // data, as a report would name it
    if (login === null && name === '') return -1;
    const ownKey = keyOf(name);
    const key = login ?? `${ownKey}\u0001${municipality ?? ''}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      const school = schools[known];
      if (school && school.name === '') school.name = name;
      if (school && school.municipality === null) school.municipality = municipality;
      return known;
    }
    schools.push({ login, name, nameKey: ownKey, municipality });
    byKey.set(key, schools.length - 1);
    return schools.length - 1;
  };

  return {
    schools,
    mentions,
    find(login, name, municipality) {
      if (isBlank(login) && isBlank(name)) return -1;
      let ofLogin = byCells.get(login);
      if (!ofLogin) byCells.set(login, (ofLogin = new Map<CellValue, Map<string | null, number>>()));
      let ofName = ofLogin.get(name);
      if (!ofName) ofLogin.set(name, (ofName = new Map<string | null, number>()));
      const known = ofName.get(municipality);
      if (known !== undefined) return known;
      const school = resolve(login, name, municipality);
      ofName.set(municipality, school);
      return school;
    },
    mention(school, row, column) {
      const i = mentions.length++;
      if (i === mentions.school.length) {
        mentions.school = doubled(mentions.school);
        mentions.row = doubled(mentions.row);
        mentions.column = doubled(mentions.column);
      }
      mentions.school[i] = school;
      mentions.row[i] = row;
      mentions.column[i] = column;
    },
  };
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
