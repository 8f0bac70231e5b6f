import type { ChartSpec } from '../../src/plan/chart';
import type { PlanOperation } from '../../src/plan/workbook-plan';
import { failureOf, plan, sheet, startPlan, type Harness } from './workbook-contract';

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

export const report = 'Сводка';

/** School by assessment, as reports have them: texts, counts and shares. */
const figures: readonly (readonly (string | number)[])[] = [
  ['ОО', 'Повысили', 'Подтвердили', 'Доля'],
  ['Школа № 1', 12, 40, 0.23],
  ['Школа № 2', 3, 51, 0.055],
  ['Школа № 3', 25, 30, 0.45],
];

export const columnChart: ChartSpec = {
  name: 'objektiv-1',
  kind: 'columnClustered',
  title: 'Отметки по школам',
  alternative: 'Столбцы: в школе № 3 повысили отметку 25 участникам, в остальных не больше 12.',
  series: [
    { name: 'Повысили', values: rect(1, 1, 3), categories: rect(1, 0, 3), color: '#1F4E79' },
    { name: 'Подтвердили', values: rect(1, 2, 3), categories: rect(1, 0, 3), color: '#9DC3E6' },
    { name: 'Доля', values: rect(1, 3, 3), categories: rect(1, 0, 3), kind: 'line', line: 'dashed', marker: 'square' },
  ],
  place: rect(6, 0, 14, 6),
  xAxis: { title: 'Школа' },
  yAxis: { title: 'Участники', minimum: 0, maximum: 60, numberFormat: '0', gridlines: true },
  legend: 'bottom',
};

export const scatterChart: ChartSpec = {
  name: 'objektiv-2',
  kind: 'scatter',
  title: 'Повысили и подтвердили',
  alternative: 'Точки: чем больше повысили, тем меньше подтвердили.',
  series: [{ name: 'Школы', values: rect(1, 2, 3), categories: rect(1, 1, 3), color: '#C55A11', marker: 'diamond' }],
  place: rect(6, 7, 14, 5),
  legend: 'none',
};

/** A sheet with a bit of everything that reports put on one. */
export const reportSheet = (name: string, charts: readonly ChartSpec[]): readonly PlanOperation[] => [
  { kind: 'addSheet', sheet: name, after: sheet, tabColor: '#2F5597', gridlines: false },
  { kind: 'setValues', sheet: name, row: 0, column: 0, values: figures },
  { kind: 'setValues', sheet: name, row: 4, column: 0, values: [['=не формула', '007']] },
  { kind: 'setValues', sheet: name, row: 22, column: 0, values: [['Итог', null, null]] },
  { kind: 'merge', sheet: name, rect: rect(22, 0, 1, 3) },
  {
    kind: 'setFormat',
    sheet: name,
    rects: [rect(0, 0, 1, 4), rect(22, 0, 1, 3)],
    format: { bold: true, fill: '#DDEBF7', wrap: true, border: { style: 'thin' } },
  },
  { kind: 'setFormat', sheet: name, rects: [rect(1, 3, 3, 1)], format: { numberFormat: '0.0%', fontColor: '#C00000' } },
  { kind: 'hyperlink', sheet: name, row: 2, column: 5, target: { sheet, row: 3, column: 1 }, text: 'К данным' },
  { kind: 'columnWidths', sheet: name, widths: [{ column: 0, width: 24 }] },
  { kind: 'rowHeights', sheet: name, heights: [{ row: 0, height: 33 }] },
  { kind: 'freeze', sheet: name, rows: 1, columns: 1 },
  { kind: 'pageBreaks', sheet: name, rows: [21] },
  {
    kind: 'pageLayout',
    sheet: name,
    layout: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      repeatRows: [0, 0],
      printArea: rect(0, 0, 25, 12),
      header: '&LСводка&R&D',
      footer: 'Страница &P',
      margins: 'narrow',
      centered: true,
      printGridlines: false,
    },
  },
  {
    kind: 'validation',
    sheet: name,
    rect: rect(1, 4, 3, 1),
    validation: { kind: 'list', values: ['да', 'нет'], allowOther: true },
  },
  { kind: 'note', sheet: name, row: 3, column: 0, text: 'Смотри карточку' },
  ...charts.map((chart): PlanOperation => ({ kind: 'addChart', sheet: name, chart })),
];

const later: PlanOperation = {
  kind: 'setValues',
  sheet: report,
  row: 24,
  column: 0,
  values: [['Новая строка', 5]],
};

/** Changes over a workbook that has the report already, each to be taken back exactly. */
export const reportChanges: readonly (readonly [string, readonly PlanOperation[]])[] = [
  ['a chart', [{ kind: 'addChart', sheet: report, chart: { ...columnChart, name: 'ещё' } }]],
  [
    'charts of every kind',
    (['columnStacked', 'columnStacked100', 'barClustered', 'line', 'lineMarkers', 'scatterLines'] as const).map(
      (kind): PlanOperation => ({
        kind: 'addChart',
        sheet: report,
        chart: { ...scatterChart, kind, name: kind, place: rect(30, 0, 10, 4), legend: 'right' },
      }),
    ),
  ],
  ['a chart that is taken away', [{ kind: 'deleteChart', sheet: report, name: 'objektiv-2' }]],
  [
    'a link over a value',
    [{ kind: 'hyperlink', sheet, row: 2, column: 1, target: { sheet: report, row: 5, column: 2 }, text: '=Далее' }],
  ],
  [
    'a link beside a kept value',
    [{ kind: 'hyperlink', sheet, row: 3, column: 2, target: { sheet, row: 0, column: 0 } }],
  ],
  [
    'a link over a formula',
    [{ kind: 'hyperlink', sheet, row: 4, column: 2, target: { sheet, row: 0, column: 0 }, text: 'х' }],
  ],
  [
    'a link over a link',
    [{ kind: 'hyperlink', sheet: report, row: 2, column: 5, target: { sheet, row: 9, column: 0 } }],
  ],
  ['no link over a link', [{ kind: 'hyperlink', sheet: report, row: 2, column: 5, target: null }]],
  ['page breaks', [{ kind: 'pageBreaks', sheet: report, rows: [5, 30] }]],
  ['no page breaks', [{ kind: 'pageBreaks', sheet: report, rows: [] }]],
  [
    'a page of one sheet',
    [
      {
        kind: 'pageLayout',
        sheet: report,
        layout: {
          orientation: 'portrait',
          paper: 'A4',
          fitToWidth: true,
          fitToHeight: true,
          header: 'Сводка && итоги',
          centered: false,
          printGridlines: true,
        },
      },
    ],
  ],
  ['a sheet that is deleted', [{ kind: 'deleteSheet', sheet: report }]],
  [
    'a sheet that is replaced',
    [{ kind: 'deleteSheet', sheet: report }, ...reportSheet(report, [{ ...scatterChart, title: 'Иначе' }]), later],
  ],
];

/** The facts about charts, links and report sheets that hold for every kind of workbook. */
export function describeReportSheets(name: string, create: () => Promise<Harness>): void {
  const start = async (): Promise<Harness> => {
    const harness = await create();
    await harness.workbook.apply(startPlan);
    await harness.workbook.apply(plan(reportSheet(report, [columnChart, scatterChart])));
    await harness.settle();
    return harness;
  };
  describe(`report sheets over ${name}`, () => {
    it.each(reportChanges)('take back %s exactly', async (_, operations) => {
      const harness = await start();
      const before = await harness.dump();
      const { undo } = await harness.workbook.apply(plan(operations));
      await harness.settle();
      const after = await harness.dump();
      expect(after).not.toEqual(before);
      if (!undo) throw new Error('no undo');
      const back = await harness.workbook.apply(undo);
      await harness.settle();
      expect(back.skipped).toEqual([]);
      expect(await harness.dump()).toEqual(before);
      if (!back.undo) throw new Error('no redo');
      await harness.workbook.apply(back.undo);
      await harness.settle();
      expect(await harness.dump()).toEqual(after);
    });

    it('take back their own addition', async () => {
      const harness = await start();
      const before = await harness.dump();
      const { undo } = await harness.workbook.apply(plan(reportSheet('Ещё', [columnChart])));
      await harness.settle();
      if (!undo) throw new Error('no undo');
      await harness.workbook.apply(undo);
      await harness.settle();
      expect(await harness.dump()).toEqual(before);
    });

    it('are not replaced when another sheet uses them in a formula', async () => {
      const harness = await start();
      await harness.workbook.apply(
        plan([{ kind: 'setFormulas', sheet, row: 20, column: 0, formulas: [[`=${report}!B2*2`]] }]),
      );
      const before = await harness.dump();
      const failure = await failureOf(harness.workbook.apply(plan([{ kind: 'deleteSheet', sheet: report }])));
      expect(failure).toMatchObject({ code: 'cannotRestore', params: { sheet: report, reason: 'usedElsewhere' } });
      expect(failure.written).toEqual([]);
      expect(await harness.dump()).toEqual(before);
    });

    it('refuse a second chart of the same name', async () => {
      const harness = await start();
      const before = await harness.dump();
      const failure = await failureOf(
        harness.workbook.apply(plan([{ kind: 'addChart', sheet: report, chart: columnChart }])),
      );
      expect(failure).toMatchObject({ code: 'chartExists', params: { sheet: report, name: 'objektiv-1' } });
      expect(await harness.dump()).toEqual(before);
    });

    it('let a link be text that looks like a formula', async () => {
      const harness = await start();
      await harness.workbook.apply(
        plan([{ kind: 'hyperlink', sheet, row: 12, column: 1, target: { sheet, row: 0, column: 0 }, text: '=1+1' }]),
      );
      await harness.settle();
      const { blocks } = await harness.workbook.readFormats({
        ranges: [{ sheet, ...rect(12, 1) }],
        properties: ['fontColor', 'underline', 'numberFormat'],
      });
      expect(blocks[0]?.values).toEqual([['=1+1']]);
      expect(blocks[0]?.formats).toEqual([[{ fontColor: '#0563C1', underline: 'single', numberFormat: '@' }]]);
    });
  });
}
