import type { JournalCounts } from '../../domain/assessment';
import { valueAt, type Grid } from '../../grid/grid';
import { parseCount, percentAt } from '../../grid/number';
import { foldText, isBlank } from '../../grid/text';
import type { HeaderColumns } from '../header-columns';
import { checkJournalShares, type JournalCells } from '../journal-counts';
import { classifyGroup, municipalityName } from '../group-row';
import { adoptSoleMunicipality } from '../read-groups';
import { stripCode } from '../../schools/school-name';
import type { GroupRow, Layout, ResultsTable, WiderKind } from '../table';

type Line = 'lowered' | 'confirmed' | 'raised' | 'total';
const LINES: readonly (readonly [Line, RegExp])[] = [
  ['lowered', /^понизили/],
  ['confirmed', /^подтвердили/],
  ['raised', /^повысили/],
  ['total', /^всего/],
];
/** The first «Понизили» stands right below the first group. */
const LOOK_AHEAD = 12;

function lineOf(grid: Grid, row: number, column: number): Line | null {
  const text = foldText(valueAt(grid, row, column));
  return text === '' ? null : (LINES.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}

function nameColumn({ byKey, firstColumn }: HeaderColumns): number {
  return byKey.get('groups') ?? byKey.get('schoolName') ?? firstColumn;
}

/** «Сравнение отметок с отметками по журналу», narrow: under each group the rows Понизили, Подтвердили, Повысили, Всего. */
export const journalNarrow: Layout = {
  id: 'journalNarrow',
  recognises(header, grid) {
    const { byKey, codes, row, rows } = header;
    if (!byKey.has('groups') && !byKey.has('schoolName')) return false;
    if (!byKey.has('percent') && !byKey.has('participants')) return false;
    if (codes.length > 0) return false;
    for (let r = row + rows; r < row + rows + LOOK_AHEAD; r++)
      if (lineOf(grid, r, nameColumn(header)) === 'lowered') return true;
    return false;
  },
  read(table) {
    return [{ rowHead: {}, content: { kind: 'journal', rows: readRows(table) } }];
  },
};

interface Group {
  readonly school: number;
  readonly wider: WiderKind | null;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  participants: number | null;
  readonly lines: Map<Line, JournalCells>;
}

function readRows(table: ResultsTable): GroupRow<JournalCounts>[] {
  const rows: GroupRow<JournalCounts>[] = [];
  const column = nameColumn(table.header);
  const percentColumn = table.header.byKey.get('percent') ?? null;
  const countColumn = table.header.byKey.get('participants') ?? null;
  const municipalities = new Set<string>();
  let municipality: string | null = null;
  let group: Group | null = null;
  const close = (): void => {
    if (group && group.lines.size > 0) rows.push(finish(table, group));
  };
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (table.repeatedHeaders.has(row)) continue;
    const count = countColumn === null ? null : parseCount(valueAt(table.grid, row, countColumn));
    const line = lineOf(table.grid, row, column);
    if (line !== null) {
      const percent = percentColumn === null ? null : percentAt(table.grid, row, percentColumn);
      group?.lines.set(line, { count, percent, place: { row, column: countColumn ?? column } });
      continue;
    }
    if (isBlank(valueAt(table.grid, row, column))) continue;
    close();
    group = openGroup(table, row, column, count, municipality);
    if (group !== null && group.school < 0) municipality = group.wider === 'municipality' ? group.name : null;
    if (municipality !== null) municipalities.add(municipality);
  }
  close();
  adoptSoleMunicipality(table, municipalities);
  return rows;
}

function openGroup(
  table: ResultsTable,
  row: number,
  column: number,
  count: number | null,
  municipality: string | null,
): Group | null {
  const cell = valueAt(table.grid, row, column);
  const kind = classifyGroup(cell);
  const start = { row, column, participants: count, lines: new Map<Line, JournalCells>() };
  if (kind === 'total') return null;
  if (kind === 'unknown') {
    // a title line between two reports has no rows below it and is no group
    if (lineOf(table.grid, row + 1, column) !== null) {
      table.sink.add('unknownGroup', 'warning', { row, column }, { name: stripCode(cell) });
    }
    return null;
  }
  if (kind !== 'school') return { ...start, school: -1, wider: kind, name: municipalityName(cell) ?? '' };
  const school = table.schools.find(null, cell, municipality);
  if (school < 0) return null;
  table.schools.mention(school, row, column);
  return { ...start, school, wider: null, name: stripCode(cell) };
}

function finish(table: ResultsTable, group: Group): GroupRow<JournalCounts> {
  const { lines, row, column, name, school, wider } = group;
  const participants = group.participants ?? lines.get('total')?.count ?? null;
  const none: JournalCells = { count: null, percent: null, place: { row, column } };
  const cells = (['lowered', 'confirmed', 'raised'] as const).map((line) => lines.get(line) ?? none);
  const values = checkJournalShares(table, { name, participants, row, column }, cells);
  return { school, wider, name, participants, values, row, column };
}
