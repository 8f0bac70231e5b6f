import { address, type CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { checkMeasureTable } from '../../../src/roadmap/check';
import type { Measure, MeasureField, MeasureTable } from '../../../src/roadmap/measure-table';
import { recogniseMeasureTables } from '../../../src/roadmap/recognise/recognise';
import { buildTemplate } from '../../../src/templates/build-template';
import { templateSummaries } from '../../../src/templates/catalogue';
import { onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOfWorkbookPlan } from '../../fixtures/roadmap/grid-of-plan';

const PARAMS = {
  municipality: 'Зареченский округ',
  authority: 'Отдел образования',
  schoolYear: 2026,
  schools: ['8', '212'],
};

interface Broken {
  readonly grid: Grid;
  /** code and cell of the one finding that belongs to the defect */
  readonly expected: string;
}
type Defect = (grid: Grid, table: MeasureTable, measure: Measure, index: number) => Broken | null;

const columnOf = (table: MeasureTable, field: MeasureField): number =>
  table.columns.find((column) => column.field === field)?.column ?? -1;

function edited(grid: Grid, row: number, change: (line: CellValue[]) => CellValue[]): Grid {
  return { ...grid, values: grid.values.with(row, change([...(grid.values[row] ?? [])])) };
}
function inserted(grid: Grid, row: number, line: readonly CellValue[]): Grid {
  const merges = grid.merges.map((merge) => (merge.row >= row ? { ...merge, row: merge.row + 1 } : merge));
  return { ...grid, merges, values: grid.values.toSpliced(row, 0, line) };
}
const cellOf = (code: string, row: number, column: number): string => `${code} ${address({ row, column })}`;

const DEFECTS: Readonly<Record<string, Defect>> = {
  'number/missing': (grid, table, { rows: [row] }) => ({
    grid: edited(grid, row, (line) => line.with(columnOf(table, 'number'), null)),
    expected: cellOf('number/missing', row, columnOf(table, 'number')),
  }),
  'number/repeated': (grid, table, { rows: [row], section }, index) => {
    const before = table.measures[index - 1];
    if (!before || before.section !== section) return null;
    const number = grid.values[before.rows[0]]?.[0] ?? null;
    return { grid: edited(grid, row, (line) => line.with(0, number)), expected: cellOf('number/repeated', row, 0) };
  },
  'number/outside-section': (grid, table, { rows: [row], number, section }) => {
    if (
      section === null ||
      !(number ?? '').includes('.') ||
      table.measures.filter((m) => m.section === section).length < 2
    )
      return null;
    const finalDot = String(grid.values[row]?.[0] ?? '').endsWith('.') ? '.' : '';
    return {
      grid: edited(grid, row, (line) => line.with(0, `9.${(number ?? '').split('.')[1] ?? ''}${finalDot}`)),
      expected: cellOf('number/outside-section', row, 0),
    };
  },
  'result/empty': (grid, table, { rows: [row] }) => {
    const column = columnOf(table, 'result');
    return column < 0
      ? null
      : { grid: edited(grid, row, (line) => line.with(column, null)), expected: cellOf('result/empty', row, column) };
  },
  'conclusion/empty': (grid, table, { rows: [row] }) => {
    const column = columnOf(table, 'conclusion');
    return column < 0
      ? null
      : {
          grid: edited(grid, row, (line) => line.with(column, null)),
          expected: cellOf('conclusion/empty', row, column),
        };
  },
  'rows/shifted': (grid, _, { rows: [row] }) => ({
    grid: edited(grid, row, (line) => [...line.slice(1), null]),
    expected: cellOf('rows/shifted', row, 0),
  }),
  'rows/split': (grid, table, { rows: [row], title }) => {
    const column = columnOf(table, 'measure');
    const words = title.split(' ');
    const half = words.findIndex((word, i) => i >= 2 && /^[а-яё]/.test(word));
    if (half < 0) return null;
    const first = edited(grid, row, (line) => line.with(column, words.slice(0, half).join(' ')));
    const rest = table.columns.map((_, i) => (i === column ? words.slice(half).join(' ') : null));
    return { grid: inserted(first, row + 1, rest), expected: cellOf('rows/split', row + 1, column) };
  },
  'rows/repeated-header': (grid, table, { rows: [row] }) => ({
    grid: inserted(
      grid,
      row,
      table.columns.map((column) => column.header),
    ),
    expected: cellOf('rows/repeated-header', row, 0),
  }),
  'rows/empty': (grid, table, { rows: [row] }) => ({
    grid: inserted(
      grid,
      row,
      table.columns.map(() => null),
    ),
    expected: cellOf('rows/empty', row, 0),
  }),
  'rows/junk': (grid, table, { rows: [row] }) => ({
    grid: inserted(
      grid,
      row,
      table.columns.map(() => '----'),
    ),
    expected: cellOf('rows/junk', row, 0),
  }),
  'measure/duplicate': (grid, table, { rows: [row] }, index) => {
    const other = table.measures[(index * 7 + 3) % table.measures.length];
    if (!other || other.rows[0] >= row) return null;
    const column = columnOf(table, 'measure');
    return {
      grid: edited(grid, row, (line) => line.with(column, other.title)),
      expected: cellOf('measure/duplicate', row, column),
    };
  },
};

/** Every defect at every measure of every filled template: what was found, missed, and found without cause. */
function tally(defect: Defect): {
  readonly cases: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
} {
  let cases = 0;
  const missed: string[] = [];
  const extra: string[] = [];
  for (const { id } of templateSummaries()) {
    const clean = gridOfWorkbookPlan(buildTemplate(id, PARAMS, { filled: true, taken: [] }));
    const table = onlyTable(clean);
    table.measures.forEach((measure, index) => {
      const broken = defect(clean, table, measure, index);
      if (!broken) return;
      cases += 1;
      const found = recogniseMeasureTables(broken.grid).flatMap((each) =>
        checkMeasureTable(each, broken.grid).findings.map((finding) => `${finding.code} ${address(finding.location)}`),
      );
      if (!found.includes(broken.expected)) missed.push(`${id}: ${broken.expected}`);
      extra.push(
        ...found
          .filter((remark) => remark !== broken.expected)
          .map((remark) => `${id}: ${remark} beside ${broken.expected}`),
      );
    });
  }
  return { cases, missed, extra };
}

describe('one defect put into each measure of the seven filled templates', () => {
  it.each(Object.entries(DEFECTS))('%s is found everywhere and brings no other finding', (_, defect) => {
    const { cases, missed, extra } = tally(defect);
    expect(cases).toBeGreaterThan(20);
    expect(missed).toEqual([]);
    expect(extra).toEqual([]);
  });
});
