import type { App } from '../../src/app/api';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import type { PlanOperation } from '../../src/plan/workbook-plan';
import { bookBench, schoolName, sortRows, value, type BookBench } from './book-bench';
import { shown, whole, type Ready } from './fault-stage';
import { failsEverywhere } from './faults';

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

const sheet = 'Список';
const edit: readonly PlanOperation[] = [
  { kind: 'setValues', sheet, row: 1, column: 2, values: [['х'], ['у']] },
  { kind: 'setFormat', sheet, rects: [{ row: 1, column: 2, rows: 2, columns: 1 }], format: { italic: true } },
  {
    kind: 'setValues',
    sheet,
    row: 8,
    column: 0,
    values: Array.from({ length: 60 }, (_, i) => [`строка ${String(i)}`]),
  },
  { kind: 'note', sheet, row: 2, column: 2, text: 'Наше', as: 'comment' },
];

async function mark(bench: BookBench): Promise<void> {
  value(await bench.app.apply(value(await bench.app.previewHighlight(bench.report, {}, { legend: true })).plan));
}

async function fixed(bench: BookBench): Promise<string> {
  value(await bench.app.apply({ title: 'fix', params: {}, needs: [], operations: edit }));
  return value(await bench.app.history()).actions[0]?.id ?? '';
}

const own = 'Наш лист';
/** What a report sheet is made of: a mark, set heights, a filter, a chart, and a formula of the user's beside it. */
const made = (first: string): PlanOperation[] => [
  { kind: 'addSheet', sheet: own, mark: 'report:heat', tabColor: '#2F5597' },
  {
    kind: 'setValues',
    sheet: own,
    row: 0,
    column: 0,
    values: [
      [first, 'Доля'],
      ['А', 3],
      ['Б', 5],
    ],
  },
  { kind: 'setFormulas', sheet: own, row: 1, column: 4, formulas: [['=B2*2']] },
  {
    kind: 'rowHeights',
    sheet: own,
    heights: [
      { row: 0, height: 15 },
      { row: 1, height: 30 },
    ],
  },
  { kind: 'filter', sheet: own, rect: { row: 0, column: 0, rows: 3, columns: 2 } },
  {
    kind: 'addChart',
    sheet: own,
    chart: {
      name: 'objektiv-1',
      kind: 'columnClustered',
      title: 'Доли',
      alternative: 'Столбцы',
      place: { row: 5, column: 0, rows: 8, columns: 4 },
      series: [
        {
          name: 'Доля',
          values: { row: 1, column: 1, rows: 2, columns: 1 },
          categories: { row: 1, column: 0, rows: 2, columns: 1 },
        },
      ],
    },
  },
];
const plan = (operations: readonly PlanOperation[]) => ({ title: 'reports', params: {}, needs: [], operations });
const replacing = plan([{ kind: 'deleteSheet', sheet: own, setHeights: [[0, 2]] }, ...made('Школа, новое')]);

/** Sixty rows more, in which the marked schools alternate with others: marked by areas. */
function alternate(bench: BookBench): void {
  bench.sheet(sheet).setValues(
    5,
    0,
    Array.from({ length: 60 }, (_, i) => [i, schoolName((i % 2) + 1), i * 3]),
  );
}

/** Every flow that changes the workbook: what comes before it, and the step that fails somewhere. */
const flows: Readonly<Record<string, (bench: BookBench) => Promise<Ready['step']>>> = {
  marking: ({ report }) => {
    const choice = { legend: true };
    return Promise.resolve(
      shown(
        (pane) => pane.previewHighlight(report, {}, choice),
        ({ plan: marks }) => marks,
      ),
    );
  },
  'marking anew': async (bench) => {
    await mark(bench);
    bench.sheet(sheet).setValues(5, 1, [[schoolName(3)]]);
    return (pane) => pane.refreshHighlight(bench.report);
  },
  'taking the marks back': async (bench) => {
    await mark(bench);
    return (pane) => pane.takeBackHighlight();
  },
  'applying with a record in the list': () =>
    Promise.resolve((pane: App) => pane.apply({ title: 'fix', params: {}, needs: [], operations: edit })),
  'taking an action back': async (bench) => {
    const id = await fixed(bench);
    return (pane) => pane.takeBack(id);
  },
  'taking back all but a conflict': async (bench) => {
    const id = await fixed(bench);
    bench.sheet(sheet).setValues(1, 2, [['моё']]);
    return (pane) => pane.takeBack(id);
  },
  'replacing a sheet of ours': async ({ app }) => {
    value(await app.apply(plan(made('Школа'))));
    return (pane) => pane.apply(replacing);
  },
  'taking the replacing of a sheet back': async ({ app }) => {
    value(await app.apply(plan(made('Школа'))));
    value(await app.apply(replacing));
    const [action] = value(await app.history()).actions;
    return (pane) => pane.takeBack(action?.id ?? '');
  },
  'marking many scattered rows': async (bench) => {
    alternate(bench);
    const { plan: marks } = value(await bench.app.previewHighlight(bench.report));
    return (pane) => pane.apply(marks);
  },
  'taking back the marks of rows that were sorted': async (bench) => {
    alternate(bench);
    await mark(bench);
    sortRows(
      bench.sheet(sheet),
      1,
      Array.from({ length: 64 }, (_, i) => 64 - i),
    );
    return (pane) => pane.takeBackHighlight();
  },
  'taking the marks back from the list': async (bench) => {
    await mark(bench);
    const { actions } = value(await bench.app.history());
    return (pane) => pane.takeBack(actions[0]?.id ?? '');
  },
};

for (const [name, flow] of Object.entries(flows))
  failsEverywhere(name, async () => {
    const bench = bookBench(t);
    return { excel: bench.excel, another: bench.another, step: await flow(bench) };
  });

describe('a workbook that cannot be written', () => {
  it('is told by the name of its protected sheet, before anything is marked', async () => {
    const bench = bookBench(t);
    const { plan } = value(await bench.app.previewHighlight(bench.report, {}, { legend: true }));
    bench.excel.protect(sheet);
    const before = whole(bench.excel);
    expect(await bench.app.apply(plan)).toMatchObject({
      failure: { code: 'protected', params: { sheet }, written: [] },
    });
    expect(whole(bench.excel)).toEqual(before);
  });

  it('keeps the list when taking back is refused', async () => {
    const bench = bookBench(t);
    const id = await fixed(bench);
    bench.excel.protect(sheet);
    expect(await bench.app.takeBack(id)).toMatchObject({ failure: { code: 'protected', written: [] } });
    expect(value(await bench.app.history()).actions).toHaveLength(1);
  });

  it('is told when a sheet was deleted or renamed between the preview and the marking', async () => {
    for (const change of [
      (bench: BookBench) => void bench.excel.model.deleteSheet(bench.sheet(sheet)),
      (bench: BookBench) => bench.excel.model.renameSheet(bench.sheet(sheet), 'Другое'),
    ]) {
      const bench = bookBench(t);
      const { plan } = value(await bench.app.previewHighlight(bench.report));
      change(bench);
      const before = whole(bench.excel);
      expect(await bench.app.apply(plan)).toMatchObject({ failure: { code: 'sheetMissing', params: { sheet } } });
      expect(whole(bench.excel)).toEqual(before);
    }
  });

  it('is left as it was when the user stops in the middle', async () => {
    const bench = bookBench(t);
    await mark(bench);
    const before = whole(bench.excel);
    const signal = { aborted: false };
    const progress = (): void => {
      signal.aborted = true;
    };
    const result = await bench.app.refreshHighlight(bench.report, { signal, progress });
    expect(result).toMatchObject({ failure: { code: 'cancelled', written: [] } });
    expect(whole(bench.excel)).toEqual(before);
  });

  it.each(['1.14', '1.17'])('works in an older Excel, ExcelApi %s', async (excelApi) => {
    const bench = bookBench(t, { excelApi });
    const before = whole(bench.excel);
    await mark(bench);
    const id = await fixed(bench);
    value(await bench.app.takeBack(id));
    value(await bench.app.takeBackHighlight());
    expect(whole(bench.excel)).toEqual(before);
  });
});
