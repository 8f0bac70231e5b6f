import type { CellValue } from '../../domain/cell';
import type { FederalListEntry } from '../../domain/supplements';
import { rowCount, valueAt, type Grid } from '../../grid/grid';
import { headerText } from '../../grid/header-matcher';
import { parseInteger } from '../../grid/number';
import { foldText, isBlank } from '../../grid/text';
import { classifyGroup, municipalityName } from '../group-row';
import { parseYear, readSheetName } from '../head';
import type { HeaderColumns } from '../header-columns';
import type { Layout, ResultsTable } from '../table';

interface MarkerColumn {
  readonly column: number;
  readonly subject: string;
  readonly grade: number;
}

const MARKED = new Set(['1', '+', 'да', 'х', 'v', 'есть', 'маркер', '✓', '1.0']);
const UNMARKED = new Set(['', '0', '-', 'нет']);
const COUNT = /маркер|(кол-?во|количество|число|всего) признак/;
/** So many rows are looked at to tell a list of signs from a table of figures with similar headers. */
const SAMPLE = 200;
const LONGEST_MARKER = 3;
const MOST_UNKNOWN = 0.5;

/** «Год, Логин, Муниципалитет, ОО, 4 РУ, 4 МА, 5 РУ, 5 МА, Количество маркеров»: schools with signs, by year. */
export const federalList: Layout = {
  id: 'federalList',
  usesLabels: true,
  recognises(header, grid) {
    const { byKey } = header;
    if (!byKey.has('login') && !byKey.has('schoolName')) return false;
    if (byKey.has('participants') || byKey.has('pupilCode') || byKey.has('score')) return false;
    const columns = markerColumns(header);
    if (columns.length === 0 || (countColumn(header) === null && columns.length < 2)) return false;
    return holdsOnlyMarkers(grid, header, columns);
  },
  columns({ header }) {
    const count = countColumn(header);
    return new Map([
      ...markerColumns(header).map(({ column }) => [column, 'marker'] as const),
      ...(count === null ? [] : [[count, 'markerCount'] as const]),
    ]);
  },
  read(table) {
    const columns = markerColumns(table.header);
    const count = countColumn(table.header);
    const entries: FederalListEntry[] = [];
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const entry = table.repeatedHeaders.has(row) ? null : readEntry(table, row, columns, count);
      if (entry) entries.push(entry);
    }
    return [{ rowHead: {}, content: { kind: 'federalList', entries } }];
  },
};

function markerColumns({ labels, byKey }: HeaderColumns): MarkerColumn[] {
  const taken = new Set(byKey.values());
  return [...labels].flatMap(([column, label]) => {
    if (taken.has(column) || COUNT.test(headerText(label)) || label.length > 40) return [];
    const { subject, grade } = readSheetName(label);
    return subject && grade ? [{ column, subject: subject.value, grade: grade.value }] : [];
  });
}

function countColumn({ labels }: HeaderColumns): number | null {
  return [...labels].find(([, label]) => COUNT.test(headerText(label)))?.[0] ?? null;
}

function markerText(value: CellValue): string {
  return foldText(value);
}

function holdsOnlyMarkers(grid: Grid, { row, rows }: HeaderColumns, columns: readonly MarkerColumn[]): boolean {
  const from = row + rows;
  const to = Math.min(from + SAMPLE, grid.origin.row + rowCount(grid));
  let filled = 0;
  let unknown = 0;
  for (let at = from; at < to; at++)
    for (const { column } of columns) {
      const text = markerText(valueAt(grid, at, column));
      if (UNMARKED.has(text)) continue;
      filled++;
      if (MARKED.has(text)) continue;
      // a figure is a result; a sign that we do not know is reported where it stands
      if (text.length > LONGEST_MARKER || /\d/.test(text)) return false;
      unknown++;
    }
  return unknown <= filled * MOST_UNKNOWN;
}

function readEntry(
  table: ResultsTable,
  row: number,
  columns: readonly MarkerColumn[],
  countAt: number | null,
): FederalListEntry | null {
  const { grid, header, schools, head } = table;
  const at = (column: number | undefined): CellValue => (column === undefined ? null : valueAt(grid, row, column));
  const loginAt = header.byKey.get('login');
  const nameAt = header.byKey.get('schoolName');
  const lead = isBlank(at(loginAt)) ? at(nameAt) : at(loginAt);
  if (isBlank(lead) || classifyGroup(lead) === 'total') return null;
  const school = schools.find(at(loginAt), at(nameAt), municipalityName(at(header.byKey.get('municipality'))));
  if (school < 0) return null;
  const column = (isBlank(at(loginAt)) ? nameAt : loginAt) ?? header.firstColumn;
  schools.mention(school, row, column);
  const markers = columns.filter((marker) => MARKED.has(markerText(at(marker.column))));
  for (const marker of columns) {
    const text = markerText(at(marker.column));
    if (!MARKED.has(text) && !UNMARKED.has(text))
      table.sink.add('unreadableValue', 'warning', { row, column: marker.column }, { value: text });
  }
  const printed = countAt === null ? null : parseInteger(at(countAt));
  if (printed !== null && columns.length > 0 && printed !== markers.length)
    table.sink.add('markerCount', 'warning', { row, column: countAt ?? column }, { printed, counted: markers.length });
  return {
    school,
    year: parseYear(at(header.byKey.get('year'))) ?? head.year?.value ?? null,
    markers: markers.map(({ subject, grade }) => ({ subject, grade })),
    count: printed ?? markers.length,
    cell: { sheet: grid.sheet, row, column },
  };
}
