import type { PlannedResults } from '../../domain/supplements';
import { valueAt, type Grid } from '../../grid/grid';
import { headerText } from '../../grid/header-matcher';
import { parseInteger, percentAt } from '../../grid/number';
import { cleanText, isBlank } from '../../grid/text';
import { stripCode } from '../../schools/school-name';
import { classifyGroup } from '../group-row';
import type { HeaderColumns } from '../header-columns';
import type { Layout, ResultsTable } from '../table';

type Group = PlannedResults['groups'][number];

const NUMBER = /^(№|номер|код|задани)/;
const MAX = /^макс|^балл$/;
const SCHOOL = /^(по )?(оо|оу|школ[аеы])([^а-я]|$)/;
const REGION = /^(по )?регион/;
const MUNICIPALITY = /^(по )?(муниципалитет|ате|мсу|мо)([^а-я]|$)/;
const COUNTRY = /^(по )?(рф|росси[ия]|стран[ае]|вся выборка|всей выборке)([^а-я]|$)/;

/** «Достижение планируемых результатов»: a row per skill, a column of percentages per group. */
export const plannedResults: Layout = {
  id: 'plannedResults',
  usesLabels: true,
  recognises(header, grid) {
    return header.byKey.has('planned') && groupColumns(header, grid).length > 0;
  },
  columns({ header, grid }) {
    const shares = groupColumns(header, grid).map(({ column }) => [column, 'share'] as const);
    const columns = new Map<number, string>(shares);
    for (const [column, label] of header.labels) {
      if (column === header.byKey.get('planned')) continue;
      const own = headerText(label);
      if (NUMBER.test(own)) columns.set(column, 'taskNumber');
      else if (MAX.test(own)) columns.set(column, 'taskMaximum');
    }
    return columns;
  },
  read(table) {
    const { header, grid } = table;
    const text = header.byKey.get('planned') ?? header.firstColumn;
    const find = (pattern: RegExp): number =>
      [...header.labels].find(([column, label]) => column !== text && pattern.test(headerText(label)))?.[0] ?? -1;
    const numberAt = find(NUMBER);
    const maxAt = find(MAX);
    const columns = groupColumns(header, grid);
    const groups = columns.map(({ label }) => describe(table, label));
    const rows: PlannedResults['rows'][number][] = [];
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      if (table.repeatedHeaders.has(row) || isBlank(valueAt(grid, row, text))) continue;
      const values = columns.map(({ column }) => readPercent(table, row, column));
      if (values.every((value) => value === null)) continue;
      rows.push({
        number: numberAt < 0 ? '' : cleanText(valueAt(grid, row, numberAt)),
        text: cleanText(valueAt(grid, row, text)),
        max: maxAt < 0 ? null : parseInteger(valueAt(grid, row, maxAt)),
        values,
        cell: { sheet: grid.sheet, row, column: text },
      });
    }
    return [{ rowHead: {}, content: { kind: 'plannedResults', rows, groups } }];
  },
};

/** Columns of figures that are neither the number nor the maximum. */
function groupColumns(header: HeaderColumns, grid: Grid): { column: number; label: string }[] {
  const text = header.byKey.get('planned');
  return [...header.labels].flatMap(([column, label]) => {
    const own = headerText(label);
    if (column === text || NUMBER.test(own) || MAX.test(own)) return [];
    const known = kindOf(label) !== 'unknown';
    return known && hasFigures(grid, header, column) ? [{ column, label }] : [];
  });
}

function hasFigures(grid: Grid, { row, rows }: HeaderColumns, column: number): boolean {
  for (let i = 0; i < 20; i++) if (percentAt(grid, row + rows + i, column) !== null) return true;
  return false;
}

function kindOf(label: string): Group['kind'] {
  const text = lastWords(label);
  if (COUNTRY.test(text)) return 'country';
  if (SCHOOL.test(text)) return 'school';
  if (MUNICIPALITY.test(text)) return 'municipality';
  if (REGION.test(text)) return 'region';
  const kind = classifyGroup(text);
  return kind === 'total' ? 'unknown' : kind;
}

/** «Средний % выполнения По региону»: the spread upper row stands before what matters. */
function lastWords(label: string): string {
  return (
    headerText(label).replace(/^.*(%|процент)[а-я]*( выполнения| выполнивших| достижения)?( заданий)?,? ?/, '') ||
    headerText(label)
  );
}

function describe(table: ResultsTable, label: string): Group {
  const kind = kindOf(label);
  const named = kind === 'school' && !SCHOOL.test(lastWords(label));
  const school = named
    ? table.schools.find(label, null, null)
    : kind === 'school' && table.soleSchool !== null
      ? table.schools.find(table.soleSchool, null, null)
      : -1;
  return { kind, name: stripCode(label), school };
}

function readPercent(table: ResultsTable, row: number, column: number): number | null {
  const value = percentAt(table.grid, row, column);
  if (value === null || (value >= 0 && value <= 100)) return value;
  table.sink.add('percentRange', 'error', { row, column }, { value });
  return null;
}
