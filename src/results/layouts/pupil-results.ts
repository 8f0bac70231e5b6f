import type { ColumnRole, ResultColumn } from '../../domain/supplements';
import { valueAt } from '../../grid/grid';
import { parseNumber } from '../../grid/number';
import { cleanText } from '../../grid/text';
import { readMark, saysNoValue } from '../cell-values';
import type { HeaderColumns, HeaderKey } from '../header-columns';
import { createPupilKeys } from '../pupil-key';
import { linkedColumns, readResultLabel, sameMeaning } from '../result-label';
import type { Layout, ResultsTable } from '../table';
import { individual, tasksOfReport } from './individual';

const LOWEST_MARK = 2;
const HIGHEST_MARK = 5;
/** More columns that look like tasks make it a table of one work. */
const MOST_CODES = 2;
const NO_RESULT: readonly HeaderKey[] = [
  'pupilCode',
  'pupilName',
  'login',
  'schoolName',
  'municipality',
  'class',
  'variant',
  'subject',
  'year',
];

/** Two or more results of the same pupils: two years, ВПР and ОГЭ, journal and exam, stages of the olympiad. */
export const pupilResults: Layout = {
  id: 'pupilResults',
  usesLabels: true,
  recognises(header) {
    const { byKey, codes } = header;
    if (byKey.has('groups') || byKey.has('participants') || codes.length > MOST_CODES) return false;
    if (!byKey.has('pupilCode') && !byKey.has('pupilName')) return false;
    const columns = resultColumns(header);
    if (columns.length < 2 || columns.some((a, i) => columns.slice(i + 1).some((b) => sameMeaning(a, b)))) return false;
    // score, mark and journal mark of one work are the individual results
    const works = new Set(
      columns
        .filter(({ internal }) => !internal)
        .map(({ procedure, year, stage }) => `${procedure ?? ''} ${year ?? ''} ${stage ?? ''}`),
    );
    return works.size > 1 || linkedColumns(columns) !== null || !byKey.has('score');
  },
  columns(table) {
    const named = table.roles ? columnsByRole(table, table.roles) : resultColumns(table.header);
    const results = named.map(({ column, internal }) => [column, internal ? 'internalResult' : 'result'] as const);
    return new Map([...tasksOfReport(table), ...results]);
  },
  read(table) {
    const named = table.roles ? columnsByRole(table, table.roles) : resultColumns(table.header);
    const size = table.lastRow - table.firstRow + 1;
    const values = named.map(() => new Float64Array(size));
    const school = new Int32Array(size);
    const rows = new Int32Array(size);
    const code: string[] = [];
    const keys = createPupilKeys(table);
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const key = keys.read(row);
      if (key === null) continue;
      const i = code.length;
      let filled = 0;
      named.forEach((column, j) => {
        const value = readResult(table, row, column);
        const own = values[j];
        if (own) own[i] = value;
        if (!Number.isNaN(value)) filled++;
      });
      if (filled === 0) continue;
      school[i] = key.school;
      rows[i] = row;
      code.push(key.code);
    }
    keys.report();
    const length = code.length;
    const columns = named.map((column, j) => withMarks(column, values[j]?.subarray(0, length) ?? []));
    return [
      // a report of one work with a further result beside it is both
      ...(individual.recognises(table.header, table.grid) ? individual.read(table) : []),
      {
        rowHead: {},
        content: {
          kind: 'pupilResults',
          length,
          school: school.slice(0, length),
          row: rows.slice(0, length),
          code,
          columns,
          values: values.map((column) => column.slice(0, length)),
          linked: table.roles ? linkedByRole(columns, table.roles) : linkedColumns(columns),
        },
      },
    ];
  },
};

/** «ВПР», «ОГЭ»: the header does not say whether it is a score, the figures 2, 3, 4 and 5 alone do. */
function withMarks(column: ResultColumn, values: ArrayLike<number>): ResultColumn {
  if (column.measure !== 'other') return column;
  let known = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || value < LOWEST_MARK || value > HIGHEST_MARK) return column;
    known++;
  }
  return known > 0 ? { ...column, measure: 'mark' } : column;
}

function resultColumns({ labels, byKey }: HeaderColumns): ResultColumn[] {
  const taken = new Set(NO_RESULT.map((key) => byKey.get(key)));
  return [...labels].flatMap(([column, label]) => (taken.has(column) ? [] : (readResultLabel(label, column) ?? [])));
}

const RESULT_ROLES: readonly ColumnRole[] = ['earlier', 'now', 'result', 'first', 'second'];

function columnsByRole({ header }: ResultsTable, roles: ReadonlyMap<number, ColumnRole>): ResultColumn[] {
  return [...roles].flatMap(([column, role]) => {
    if (!RESULT_ROLES.includes(role)) return [];
    const label = header.labels.get(column) ?? '';
    const known = readResultLabel(label, column);
    const plain = {
      header: label,
      column,
      procedure: null,
      measure: 'score',
      year: null,
      internal: false,
      stage: null,
    } as const;
    return [known ?? plain];
  });
}

function linkedByRole(
  columns: readonly ResultColumn[],
  roles: ReadonlyMap<number, ColumnRole>,
): { earlier: number; now: number } | null {
  const earlier = columns.findIndex(({ column }) => roles.get(column) === 'earlier');
  const now = columns.findIndex(({ column }) => roles.get(column) === 'now');
  return earlier < 0 || now < 0 ? null : { earlier, now };
}

function readResult(table: ResultsTable, row: number, { column, measure }: ResultColumn): number {
  const value = valueAt(table.grid, row, column);
  if (saysNoValue(value)) return NaN;
  const number = parseNumber(value);
  if (number !== null) return number;
  const mark = measure === 'mark' ? readMark(value) : 0;
  if (mark >= 2) return mark;
  table.sink.add('unreadableValue', 'warning', { row, column }, { value: cleanText(value) });
  return NaN;
}
