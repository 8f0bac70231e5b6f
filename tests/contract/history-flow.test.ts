import type { App } from '../../src/app/api';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import type { PlanOperation, WorkbookPlan } from '../../src/plan/workbook-plan';
import { openWorkbookFile } from '../../src/bench/model/xlsx-read';
import { saveWorkbookFile } from '../../src/bench/model/xlsx-write';
import { bookBench, value } from './book-bench';
import { dumpModel } from './excel-harness';

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

const sheet = 'Список';
const change = (operations: readonly PlanOperation[], title = 'fix'): WorkbookPlan => ({
  title,
  params: {},
  needs: [],
  operations,
});
const put = (row: number, column: number, text: string | number): PlanOperation => ({
  kind: 'setValues',
  sheet,
  row,
  column,
  values: [[text]],
});
const newSheet = (name: string): WorkbookPlan => ({
  ...change([
    { kind: 'addSheet', sheet: name },
    { kind: 'setValues', sheet: name, row: 0, column: 0, values: [['отчёт'], [1]] },
  ]),
  title: 'insertTemplate',
  params: { name },
});

const titles = async (app: App): Promise<readonly string[]> =>
  value(await app.history()).actions.map(({ title, params }) => `${title} ${String(params['name'] ?? '')}`.trim());

async function first(app: App) {
  const [action] = value(await app.history()).actions;
  if (!action) throw new Error('nothing in the list');
  return action;
}

describe('the list of actions', () => {
  it('says what each changed, newest first', async () => {
    const { app } = bookBench(t);
    value(await app.apply(change([put(1, 2, 99), put(2, 2, 98)])));
    value(await app.apply(newSheet('Отчёт')));
    const { actions } = value(await app.history());
    expect(actions.map(({ title, cells, sheets }) => [title, cells, sheets])).toEqual([
      ['insertTemplate', 2, ['Отчёт']],
      ['fix', 2, [sheet]],
    ]);
  });

  it('costs no round trip of its own beyond the first', async () => {
    const { app, excel } = bookBench(t);
    value(await app.apply(change([put(1, 2, 1)])));
    excel.host.mark();
    value(await app.apply(change([put(1, 2, 2)])));
    expect(excel.host.counters().syncs).toBe(2);
  });

  it('is the same in another pane, and survives saving and opening', async () => {
    const bench = bookBench(t);
    const before = dumpModel(bench.excel.model);
    const long = Array.from({ length: 40 }, (_, i) => [`строка ${String(i)} `.repeat(20)]);
    value(await bench.app.apply(change([{ kind: 'setValues', sheet, row: 1, column: 1, values: long }])));
    const file = await saveWorkbookFile(bench.excel.model);
    await openWorkbookFile(bench.excel.model, file, 'книга.xlsx');
    const later = bench.another();
    expect(await titles(later)).toEqual(['fix']);
    value(await later.takeBack((await first(later)).id));
    expect(dumpModel(bench.excel.model)).toEqual(before);
    expect(bench.excel.model.customXml.size).toBe(0);
  });

  it('keeps what is long apart from the other settings', async () => {
    const { app, excel } = bookBench(t);
    const long = Array.from({ length: 200 }, (_, i) => [`строка ${String(i)}`]);
    value(await app.apply(change([{ kind: 'setValues', sheet, row: 1, column: 5, values: long }])));
    const sizes = [...excel.model.settings.values()].map((text) => String(text).length);
    expect(Math.max(...sizes)).toBeLessThan(2000);
    expect(excel.model.customXml.size).toBe(1);
  });

  it('drops the oldest beyond thirty and says how many', async () => {
    const { app, excel } = bookBench(t);
    for (let i = 0; i < 33; i++) value(await app.apply(change([put(1, 2, i)])));
    const { actions, dropped } = value(await app.history());
    expect([actions.length, dropped]).toEqual([30, 3]);
    expect([...excel.model.settings.keys()].filter((key) => key.startsWith('objektiv.undo.'))).toHaveLength(30);
  });

  it('holds one entry for the marks, however often they are renewed', async () => {
    const { app, report } = bookBench(t);
    for (let i = 0; i < 3; i++) value(await app.apply(value(await app.previewHighlight(report)).plan));
    expect(await titles(app)).toEqual(['highlight']);
    value(await app.takeBack((await first(app)).id));
    expect([await titles(app), value(await app.highlightState()).active]).toEqual([[], false]);
  });
});

describe('taking an action back', () => {
  it('is possible in any order while the actions touch different cells', async () => {
    const { app, excel } = bookBench(t);
    const before = dumpModel(excel.model);
    value(await app.apply(change([put(1, 2, 99)])));
    value(await app.apply(change([put(2, 2, 98)])));
    const [, older] = value(await app.history()).actions;
    value(await app.takeBack(older?.id ?? ''));
    value(await app.takeBack((await first(app)).id));
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('waits for later actions in the same cells, and names them', async () => {
    const { app, excel } = bookBench(t);
    const before = dumpModel(excel.model);
    value(await app.apply(newSheet('Отчёт')));
    value(await app.apply(change([{ ...put(0, 0, 'правка'), sheet: 'Отчёт' } as PlanOperation])));
    const [later, earlier] = value(await app.history()).actions;
    expect(earlier?.waitsFor).toEqual([{ title: 'fix', params: {} }]);
    expect(await app.takeBack(earlier?.id ?? '')).toMatchObject({ ok: false, failure: { code: 'laterChange' } });
    value(await app.takeBack(later?.id ?? ''));
    value(await app.takeBack(earlier?.id ?? ''));
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('leaves what the user changed since, keeps it in the list, and returns it when told to', async () => {
    const { app, excel, sheet: at } = bookBench(t);
    const before = dumpModel(excel.model);
    value(await app.apply(change([put(1, 2, 99), put(2, 2, 98)])));
    at(sheet).setValues(2, 2, [['моё']]);
    const taken = value(await app.takeBack((await first(app)).id));
    expect(taken.skipped).toEqual([
      { sheet, row: 2, column: 2, why: { kind: 'value', before: 20, ours: 98, now: 'моё' } },
    ]);
    expect([at(sheet).cells.value(1, 2), at(sheet).cells.value(2, 2)]).toEqual([10, 'моё']);
    const rest = await first(app);
    expect([rest.id, rest.rest, rest.cells]).toEqual([taken.rest, true, 1]);
    value(await app.takeBack(rest.id, true));
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('lets the user keep the own edits', async () => {
    const { app, sheet: at } = bookBench(t);
    value(await app.apply(change([put(1, 2, 99)])));
    at(sheet).setValues(1, 2, [['моё']]);
    value(await app.takeBack((await first(app)).id));
    value(await app.forget((await first(app)).id));
    expect([await titles(app), at(sheet).cells.value(1, 2)]).toEqual([[], 'моё']);
  });

  it('asks before deleting an added sheet that was changed', async () => {
    const { app, excel, sheet: at } = bookBench(t);
    value(await app.apply(newSheet('Отчёт')));
    at('Отчёт').setValues(5, 5, [['моя заметка']]);
    const { id } = await first(app);
    expect(await app.takeBack(id)).toMatchObject({
      ok: false,
      failure: { code: 'changed', params: { sheet: 'Отчёт' } },
    });
    value(await app.takeBack(id, true));
    expect(excel.model.sheetByName('Отчёт')).toBeNull();
  });

  it('finds a sheet that was renamed, also one that we added', async () => {
    const { app, excel, sheet: at } = bookBench(t);
    const before = dumpModel(excel.model);
    value(await app.apply(change([put(1, 2, 99)])));
    value(await app.apply(newSheet('Отчёт')));
    excel.model.renameSheet(at(sheet), 'Иначе');
    excel.model.renameSheet(at('Отчёт'), 'Сводка');
    for (const { id } of value(await app.history()).actions) expect(value(await app.takeBack(id)).gone).toEqual([]);
    excel.model.renameSheet(at('Иначе'), sheet);
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('has nothing to do on a deleted sheet and says so', async () => {
    const { app, excel, sheet: at } = bookBench(t);
    value(await app.apply(change([put(1, 2, 99)])));
    excel.model.deleteSheet(at(sheet));
    expect(value(await app.takeBack((await first(app)).id)).gone).toEqual([sheet]);
    expect(await titles(app)).toEqual([]);
  });

  it('of an action that another pane has taken back says that it is gone', async () => {
    const bench = bookBench(t);
    value(await bench.app.apply(change([put(1, 2, 99)])));
    const { id } = await first(bench.app);
    value(await bench.another().takeBack(id));
    expect(await bench.app.takeBack(id)).toMatchObject({ ok: false, failure: { code: 'historyMissing' } });
  });

  it('of something too large to be kept is possible in this session and no longer', async () => {
    const bench = bookBench(t);
    const { app, excel } = bench;
    const values = Array.from({ length: 4000 }, (_, i) => ['х'.repeat(200) + String(i)]);
    const more: PlanOperation = { kind: 'setValues', sheet, row: 10, column: 0, values };
    value(await app.apply(change([more])));
    const old = dumpModel(excel.model);
    value(await app.apply(change([{ ...more, values: values.map(() => ['другое']) }])));
    const later = bench.another();
    expect((await first(later)).state).toBe('notKept');
    expect(await later.takeBack((await first(later)).id)).toMatchObject({ failure: { code: 'undoNotKept' } });
    expect((await first(app)).state).toBe('ready');
    value(await app.takeBack((await first(app)).id));
    expect(JSON.stringify(dumpModel(excel.model)).length).toBe(JSON.stringify(old).length);
  });
});

describe('an entry that is damaged or not ours', () => {
  it('counts as none', async () => {
    const { app, excel } = bookBench(t);
    excel.model.settings.set('objektiv.undo.x', 'не JSON');
    excel.model.settings.set('objektiv.undo.y', '{"version":1,"id":"другой"}');
    expect(await titles(app)).toEqual([]);
  });

  it.each([
    ['sheets', [null]],
    ['prints', ['Список']],
    ['undo', [{ sheet: 'Список' }]],
    ['undo', 'текст'],
  ])('counts as none when its %s are %j, and the others can be taken back', async (field, damaged) => {
    const { app, excel } = bookBench(t);
    value(await app.apply(change([put(1, 2, 'первое')])));
    const [key = '', text] = [...excel.model.settings].find(([name]) => name.startsWith('objektiv.undo.')) ?? [];
    excel.model.settings.set(key, JSON.stringify({ ...JSON.parse(String(text)), [field]: damaged }));
    value(await app.apply(change([put(2, 2, 'второе')])));
    const { actions } = value(await app.history());
    expect(actions).toHaveLength(1);
    value(await app.takeBack(actions[0]?.id ?? ''));
    expect(excel.model.sheetByName(sheet)?.cells.value(2, 2)).toBe(20);
  });

  it('says that the kept values are damaged, and changes nothing', async () => {
    const bench = bookBench(t);
    const many = Array.from({ length: 80 }, (_, i) => put(i + 1, 2, `строка ${String(i)}`));
    value(await bench.app.apply(change(many)));
    const [id = '', xml = ''] = [...bench.excel.model.customXml][0] ?? [];
    bench.excel.model.customXml.set(id, xml.replace(/.{40}<\/entry>/, '</entry>'));
    const before = JSON.stringify(dumpModel(bench.excel.model));
    const other = bench.another();
    const { actions } = value(await other.history());
    expect(await other.takeBack(actions[0]?.id ?? '')).toMatchObject({
      failure: { code: 'undoDamaged', written: [] },
    });
    expect(JSON.stringify(dumpModel(bench.excel.model))).toBe(before);
  });
});
