import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { chartTexts } from '../../../src/i18n/chart-texts';
import { createTranslator } from '../../../src/i18n/translator';
import { contains } from '../../../src/domain/cell';
import { MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { chartPlan } from '../../../src/reports/charts/chart-plan';
import type { ChartData } from '../../../src/risk/charts/chart-data';
import { chartSpots } from '../../../src/taskpane/charts/chart-spots';
import { nearestSpot, readingOrder } from '../../../src/taskpane/charts/nearest';
import { niceTicks, pathThrough } from '../../../src/taskpane/charts/scale';

const t = createTranslator('ru', ru);
const english = createTranslator('en', en);

const charts: readonly ChartData[] = [
  { kind: 'distribution', observed: [0, 1, 4, 2], expected: [0.5, 2, 2.5, 2], cuts: [1, 2, 3], n: 7 },
  { kind: 'marks', n: 20, own: [0.1, 0.3, 0.4, 0.2], others: [0.2, 0.3, 0.3, 0.2] },
  { kind: 'journal', n: 20, own: [0.1, 0.8, 0.1], others: null },
  {
    kind: 'tasks',
    tasks: [
      { code: '1', difficulty: 'Б', open: false, own: 60, others: 80 },
      { code: '2К1', difficulty: 'В', open: true, own: 70, others: 40 },
    ],
  },
  {
    kind: 'dynamics',
    years: [
      { year: 2024, n: 30, own: 0.5, others: 0.5, marks: null, level: 'none' },
      { year: 2026, n: 28, own: 0.7, others: 0.52, marks: null, level: 'strong' },
    ],
  },
  {
    kind: 'funnel',
    indicator: 'level',
    points: [
      { key: 'a', name: 'А', n: 20, value: 15, level: 'none' },
      { key: 'b', name: 'Б', n: 40, value: 25, level: 'strong' },
    ],
    centre: 16,
    limits: [
      { n: 20, lower: 12, upper: 20 },
      { n: 40, lower: 13, upper: 19 },
    ],
  },
];

describe.each(charts.map((chart) => [chart.kind, chart] as const))('chart %s', (_, chart) => {
  const texts = chartTexts(chart, t, { key: 'b' });
  test('has a sentence and a line for each of its points, in both languages', () => {
    const { spots } = chartSpots(chart, 300);
    expect(texts.points).toHaveLength(spots.length);
    expect(texts.sentence).not.toMatch(/undefined|NaN|none/);
    const other = chartTexts(chart, english, { key: 'b' });
    expect([other.title, other.sentence, other.xTitle].join()).not.toMatch(/[а-я]{4}/i);
    expect(texts.table.rows.every((row) => row.length === texts.table.columns.length)).toBe(true);
  });
  test('lies inside its picture at every width of the pane', () => {
    for (const width of [292, 322, 472]) {
      const { spots, height } = chartSpots(chart, width);
      for (const { x, y } of spots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });
  test('becomes a native chart over the cells that were written, and is taken back whole', async () => {
    const plan = chartPlan(chart, texts, { sheet: 'Диаграмма', row: 0, column: 0, isNew: true, name: 'objektiv-1' });
    const block = plan.operations.filter((each) => each.kind === 'setValues')[1]!;
    const rect = { row: block.row, column: block.column, rows: block.values.length, columns: block.values[0]!.length };
    const spec = plan.operations.flatMap((each) => (each.kind === 'addChart' ? [each.chart] : []))[0]!;
    for (const { values } of spec.series) {
      expect(contains(rect, values)).toBe(true);
      expect(contains(rect, { row: values.row + values.rows - 1, column: values.column })).toBe(true);
    }
    const workbook = new MemoryWorkbook();
    const receipt = await workbook.apply(plan);
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('Диаграмма');
    await workbook.apply(receipt.undo!);
    expect((await workbook.sheets()).map(({ name }) => name)).not.toContain('Диаграмма');
  });
});

describe('words of charts', () => {
  test('count the works at the boundaries against those expected', () => {
    expect(chartTexts(charts[0]!, t).sentence).toBe(
      '7 участников, чаще всего 2 балла. На границах отметок (1, 2, 3) 7 работ при ожидаемых 6,5.',
    );
    expect(chartTexts(charts[0]!, t).points[2]).toBe('2 балла: 4 работы, ожидалось 2,5, граница «4»');
  });
  test('say where the school lies in a funnel', () => {
    expect(chartTexts(charts[5]!, t, { key: 'b' }).sentence).toContain('25 при 40 участниках, выше обычного разброса');
  });
  test('name the tasks that differ most', () => {
    expect(chartTexts(charts[3]!, t).sentence).toBe(
      '2 задания. Больше всего выше других школ: задание 2К1 (+30 п. п.). Больше всего ниже: задание 1 (−20 п. п.).',
    );
  });
});

describe('a place at the selection', () => {
  test('needs its cells free, the picture included', () => {
    const place = { sheet: 'Лист', row: 4, column: 2, isNew: false, name: 'objektiv-2' };
    const plan = chartPlan(charts[1]!, chartTexts(charts[1]!, t), place);
    const free = plan.needs.flatMap((need) => (need.kind === 'empty' ? [need.rect] : []))[0]!;
    const chart = plan.operations.flatMap((each) => (each.kind === 'addChart' ? [each.chart.place] : []))[0]!;
    expect(contains(free, chart)).toBe(true);
    expect(contains(free, { row: chart.row + chart.rows - 1, column: chart.column + chart.columns - 1 })).toBe(true);
    expect(plan.operations.some(({ kind }) => kind === 'addSheet' || kind === 'columnWidths')).toBe(false);
  });
});

describe('geometry', () => {
  test('ticks are round numbers', () => {
    expect(niceTicks(0, 38, 7, 1)).toEqual([0, 10, 20, 30]);
    expect(niceTicks(0.11, 0.34, 3)).toEqual([0.2, 0.3]);
    expect(niceTicks(5, 5, 3)).toEqual([5]);
  });
  test('a missing year breaks the line', () => {
    expect(pathThrough([[0, 1], null, [2, 3], [4, 5]])).toBe('M0 1M2 3L4 5');
  });
  test('the pointer means the nearest point, the keys go from left to right', () => {
    const spots = [
      { x: 50, y: 10 },
      { x: 10, y: 90 },
    ];
    expect(nearestSpot(spots, 12, 12, 'column')).toBe(1);
    expect(nearestSpot(spots, 12, 12, 'row')).toBe(0);
    expect(readingOrder(spots)).toEqual([1, 0]);
  });
});
