import { BLANK, cellOf, columnAt, differentValues, type CellColumn } from '../grid/columns';
import type { CellValue } from '../domain/cell';
import { cleanText, isBlank } from '../grid/text';
import { parseGrade, parseYear } from './head';
import { subjectOrText } from './subjects';
import type { ResultsTable, RowHead } from './table';

type Key = 'year' | 'subject' | 'class';

/** Reads what the rows of a long table say about their work. */
export interface RowHeadReader {
  /** false where no column tells it: all rows are of one work */
  readonly varies: boolean;
  /** `row` of the sheet; rows with the same key belong together */
  read(row: number): { readonly key: string; readonly rowHead: RowHead };
}

/** `gradeOf` null: the column of the class does not tell the grade. */
export function createRowHeadReader(
  table: ResultsTable,
  keys: readonly Key[],
  gradeOf: ((value: CellValue) => number | null) | null = parseGrade,
): RowHeadReader {
  const column = (key: Key): CellColumn | null => (keys.includes(key) ? keyColumn(table, key) : null);
  const [year, subject, grade] = [column('year'), column('subject'), gradeOf ? column('class') : null];
  const texts = new Map<string, { readonly key: string; readonly rowHead: RowHead }>();
  const none: { readonly key: string; readonly rowHead: RowHead } = { key: '', rowHead: {} };
  const varies = year !== null || subject !== null || grade !== null;
  const top = table.grid.origin.row;
  // rows of one work mostly stand together
  let last = { year: BLANK, subject: BLANK, grade: BLANK, known: none };
  let isFirst = true;
  return {
    varies,
    read(row) {
      if (!varies) return none;
      const at = row - top;
      // equal codes are equal cells
      const ownYear = codeAt(year, at);
      const ownSubject = codeAt(subject, at);
      const ownGrade = codeAt(grade, at);
      if (!isFirst && ownYear === last.year && ownSubject === last.subject && ownGrade === last.grade)
        return last.known;
      const cells = `${ownYear},${ownSubject},${ownGrade}`;
      let known = texts.get(cells);
      if (!known) {
        const rowHead = {
          ...(year ? { year: parseYear(cellOf(year, at)) } : {}),
          ...(subject ? { subject: subjectOrText(cleanText(cellOf(subject, at))) } : {}),
          ...(grade && gradeOf ? { grade: gradeOf(cellOf(grade, at)) } : {}),
        };
        known = { key: JSON.stringify(rowHead), rowHead };
        texts.set(cells, known);
      }
      isFirst = false;
      last = { year: ownYear, subject: ownSubject, grade: ownGrade, known };
      return known;
    },
  };
}

function codeAt(column: CellColumn | null, at: number): number {
  return column?.codes[at] ?? BLANK;
}

const ORDINAL = /порядков|номер|литер/i;
/** «4А», «4-Б», «4 «В»», «4 класс»: a grade; «4» alone is in the federal report the number of the class in its parallel. */
const LETTERED = /^\d{1,2}\s*[-–]?\s*["«]?\s*[A-Za-zА-Яа-яЁё]/;

/**
 * How a table of pupils tells the grade in its column «Класс»: by letters behind it, or, in a long table that names the subject of each
 * row and whose head names no grade, by the number alone. A pupil whose cell is blank is of the only grade there is. Null: it does not.
 */
export function gradeOfPupils(table: ResultsTable): ((value: CellValue) => number | null) | null {
  const column = keyColumn(table, 'class');
  const place = table.header.byKey.get('class');
  if (!column || place === undefined || ORDINAL.test(table.header.labels.get(place) ?? '')) return null;
  const values = differentValues(column, Math.max(0, table.firstRow - table.grid.origin.row));
  const lettered = values.some((value) => LETTERED.test(cleanText(value)) && parseGrade(value) !== null);
  const long = table.header.byKey.has('subject') && !table.head.grade;
  if (!lettered && !long) return null;
  const grades = new Set(values.flatMap((value) => parseGrade(value) ?? []));
  const [only] = grades;
  const sole = grades.size === 1 && only !== undefined ? only : null;
  return (value) => (isBlank(value) ? sole : parseGrade(value));
}

function keyColumn({ header, grid }: ResultsTable, key: Key): CellColumn | null {
  const column = header.byKey.get(key);
  return column === undefined ? null : columnAt(grid, column - grid.origin.column);
}
