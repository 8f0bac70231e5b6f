import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { checkMeasureTable } from '../../../src/roadmap/check';
import { recogniseMeasureTables } from '../../../src/roadmap/recognise/recognise';
import { gridOf, insertRow, type Row } from '../../fixtures/roadmap/plan-grid';
import { planOf, PLANS } from '../../fixtures/roadmap/plans';

const piece = fc.constantFrom<CellValue>(
  null,
  '',
  '№',
  'Мероприятие',
  'Срок',
  'Ответственные',
  'Результат',
  'Выводы',
  1,
  2,
  1.1,
  46023,
  '1.1',
  'IV',
  'I. Контроль',
  '2. Итоги',
  'Цель: честные результаты',
  'Направление 3. Наблюдение',
  'май 2026 г.',
  'постоянно',
  'Руководители ОО',
  'и наблюдателей',
  '-----',
  'Собрать группу наблюдателей',
  true,
  '<p>Обучить экспертов</p>',
  'Директор ________ А.Б. Ветров',
);
const merge = fc.record({
  row: fc.nat(12),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 6 }),
});
const sheet: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constant('Лист1'),
  file: fc.constant(null),
  origin: fc.constant({ row: 0, column: 0 }),
  values: fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 14 }),
  merges: fc.array(merge, { maxLength: 3 }),
  numberFormats: fc.constant(null),
  hiddenRows: fc.constant([]),
});

/** What every recognised table must be, whatever the sheet held. */
function expectSound(grid: Grid): void {
  for (const table of recogniseMeasureTables(grid)) {
    expect(table.rowKinds).toHaveLength(table.range.rows);
    expect(table.confidence).toBeGreaterThanOrEqual(0);
    expect(table.confidence).toBeLessThanOrEqual(1);
    const rows = table.measures.flatMap((measure) => measure.rows);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    const checked = checkMeasureTable(table, grid);
    expect(checked.rules.filter((rule) => rule.status === 'crashed')).toEqual([]);
    for (const { location } of checked.findings) {
      expect(location.row).toBeGreaterThanOrEqual(table.range.row);
      expect(location.row).toBeLessThan(table.range.row + table.range.rows);
      expect(location.column).toBeGreaterThanOrEqual(table.range.column);
      expect(location.column).toBeLessThan(table.range.column + table.range.columns);
    }
  }
}

describe('any sheet', () => {
  it('gives sound tables, findings inside them and no failing rule', () => {
    fc.assert(fc.property(sheet, expectSound), { numRuns: 500, seed: 11 });
  });

  it.each(Object.keys(PLANS))('with %s and foreign rows put in does too', (structure) => {
    const plan = planOf(structure);
    const foreign = fc.array(
      fc.array(piece, { maxLength: 6 }).map((raw): Row => ({ raw })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.nat(plan.rows.length), foreign, (at, rows) => expectSound(gridOf(insertRow(plan, at, ...rows)))),
      { numRuns: 100, seed: 12 },
    );
  });
});
