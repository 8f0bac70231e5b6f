import type { CellValue } from '../domain/cell';
import type { ColumnRole } from '../domain/supplements';
import { rowAt } from '../grid/grid';
import { cleanText, isBlank } from '../grid/text';
import { saysAbsent } from './cell-values';
import { classifyGroup, municipalityName, splitGroupTitle } from './group-row';
import type { Place } from './finding-sink';
import type { HeaderKey } from './header-columns';
import type { ResultsTable } from './table';

const ROWS_NAMED = 99;

/** Places in a row of the grid of what tells a pupil; -1 = no such column. */
interface KeyPlaces {
  readonly login: number;
  readonly name: number;
  readonly municipality: number;
  readonly code: number;
}

export interface PupilKey {
  /** -1: the row does not tell */
  readonly school: number;
  readonly code: string;
}

export interface PupilKeys {
  read(row: number): PupilKey | null;
  /** tells of the pupils who were not there, each with his cell */
  report(): void;
}

/** Reads school and code of the rows of a table of pupils that holds no marks and tasks in the usual columns. */
export function createPupilKeys(table: ResultsTable): PupilKeys {
  const { grid, schools } = table;
  const places = keyPlaces(table);
  let group = table.soleSchool === null ? -1 : schools.find(table.soleSchool, null, null);
  const missing: Place[] = [];
  const at = (cells: readonly CellValue[], place: number): CellValue => (place < 0 ? null : (cells[place] ?? null));
  return {
    report() {
      const [first, ...rest] = missing;
      if (first) table.sink.add('absentPupils', 'info', first, { count: missing.length }, rest.slice(0, ROWS_NAMED));
    },
    read(row) {
      if (table.repeatedHeaders.has(row)) return null;
      const cells = rowAt(grid, row - grid.origin.row);
      const filled = cells.filter((value) => !isBlank(value));
      if (filled.length === 0) return null;
      const code = cleanText(at(cells, places.code));
      if (filled.length <= 2 && cells.every((value) => typeof value !== 'number')) {
        const title = splitGroupTitle(filled[0] ?? null)?.title ?? cleanText(filled[0] ?? null);
        if (classifyGroup(title) === 'school') {
          group = schools.find(title, null, null);
          schools.mention(group, row, grid.origin.column + cells.findIndex((value) => !isBlank(value)));
          return null;
        }
      }
      const login = at(cells, places.login);
      const name = at(cells, places.name);
      const lead = [login, name, at(cells, places.code), filled[0] ?? null].find((value) => !isBlank(value)) ?? null;
      if (typeof lead === 'string' && classifyGroup(lead) === 'total') return null;
      const absent = cells.findIndex(saysAbsent);
      if (absent >= 0) {
        missing.push({ row, column: grid.origin.column + absent });
        return null;
      }
      if (isBlank(login) && isBlank(name)) return { school: group, code };
      const school = schools.find(login, name, municipalityName(at(cells, places.municipality)));
      if (school >= 0) schools.mention(school, row, grid.origin.column + (isBlank(login) ? places.name : places.login));
      return { school, code };
    },
  };
}

function keyPlaces({ header, grid, roles }: ResultsTable): KeyPlaces {
  const place = (column: number | undefined): number => (column === undefined ? -1 : column - grid.origin.column);
  const byKey = (key: HeaderKey): number => place(header.byKey.get(key));
  const role = (wanted: ColumnRole): number => place([...(roles ?? [])].find(([, own]) => own === wanted)?.[0]);
  const named = role('school');
  return {
    login: named >= 0 ? named : byKey('login'),
    name: byKey('schoolName'),
    municipality: byKey('municipality'),
    code: [role('pupil'), byKey('pupilCode'), byKey('pupilName')].find((found) => found >= 0) ?? -1,
  };
}
