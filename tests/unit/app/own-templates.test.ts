import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { OWN_PREFIX } from '../../../src/app/own-templates';
import type { Result } from '../../../src/app/api';
import type { Grid } from '../../../src/grid/grid';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { newFileWorkbook } from '../../../src/files/file-workbook';
import { memoryWorkbookOf, type MemoryWorkbook } from '../../../src/plan/memory-workbook';
import type { Workbook } from '../../../src/plan/ports';
import { gridOf, type Plan } from '../../fixtures/roadmap/plan-grid';
import { PLANS } from '../../fixtures/roadmap/plans';
import { dump } from '../plan/dump';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const plan = gridOf(PLANS['municipal-roadmap'] as Plan, { row: 2, column: 1 }); // -- the fixture names it
const appOf = (workbook: Workbook) => createApp(workbook, computeHere, createTranslator('ru', ru));

async function saved(grid: Grid, name = 'Наша дорожная карта'): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbookOf([grid]);
  const app = appOf(workbook);
  const [checked] = value(await app.check()).tables;
  if (!checked) throw new Error('no table');
  value(await app.saveTemplate(checked, name));
  return workbook;
}

describe('own templates', () => {
  it('are kept in the workbook and give the same table on a new sheet, taken back exactly', async () => {
    const workbook = await saved(plan);
    const app = appOf(workbook);
    const [own] = value(await app.ownTemplates());
    expect(own).toMatchObject({ id: '1', name: 'Наша дорожная карта' });
    const [original] = value(await app.check()).tables;
    const before = dump(workbook);
    const inserted = value(await app.previewOwnTemplate('1'));
    value(await app.apply(inserted));
    const copy = value(await app.check()).tables.find(({ table }) => table.sheet === 'Наша дорожная карта');
    expect(copy?.findings.map(({ code }) => code)).toEqual(original?.findings.map(({ code }) => code));
    expect(copy?.table.title).toBe(original?.table.title);
    expect(copy?.table.rowKinds).toEqual(original?.table.rowKinds);
    const texts = (table: typeof copy) =>
      table?.table.measures.map((each) => [each.number, each.title, each.deadline.text, each.responsible.text]);
    expect(texts(copy)).toEqual(texts(original));
    expect(value(await app.takeBackLast()).skipped).toEqual([]);
    expect(dump(workbook)).toEqual(before);
  });

  it('keep a text that begins with a sign a text, and a date a date', async () => {
    const row = plan.values.findIndex((line) => typeof line[0] === 'number' || line[0] === '1');
    const values = plan.values.map((line, i) => (i === row ? line.with(2, 45_000).with(3, '=HYPERLINK("x")') : line));
    const formats = values.map((line, i) => line.map((_, j) => (i === row && j === 2 ? 'dd.mm.yyyy' : 'General')));
    const workbook = await saved({ ...plan, values, numberFormats: formats });
    const file = await newFileWorkbook('шаблон.xlsx');
    await file.apply(value(await appOf(workbook).previewOwnTemplate('1')));
    const [grid] = await file.read(['Наша дорожная карта'], { numberFormats: true });
    const at = grid?.values.findIndex((line) => line.includes('=HYPERLINK("x")')) ?? -1;
    expect(grid?.values[at]?.[2]).toBe(45_000);
    expect(grid?.numberFormats?.[at]?.slice(2, 4)).toEqual(['dd.mm.yyyy', '@']);
  });

  it('of one name are told apart by a number, and each can be deleted', async () => {
    const workbook = await saved(plan, 'План');
    const app = appOf(workbook);
    const [checked] = value(await app.check()).tables;
    if (!checked) throw new Error('no table');
    value(await app.saveTemplate(checked, ' План '));
    expect(value(await app.ownTemplates()).map(({ id, name }) => [id, name])).toEqual([
      ['1', 'План'],
      ['2', 'План (2)'],
    ]);
    value(await app.deleteOwnTemplate('1'));
    expect(value(await app.ownTemplates()).map(({ name }) => name)).toEqual(['План (2)']);
    expect(await app.previewOwnTemplate('1')).toMatchObject({ ok: false, failure: { code: 'templateMissing' } });
  });

  it('refuse a table that is too long, and one that has changed since the check', async () => {
    const long = memoryWorkbookOf([plan]);
    const app = appOf(long);
    const at = plan.origin.row + plan.values.length - 1;
    long.sheet('План').put(at, 2, 'Провести совещание '.repeat(1700));
    const [checked] = value(await app.check()).tables;
    if (!checked) throw new Error('no table');
    expect(await app.saveTemplate(checked, 'х')).toMatchObject({ ok: false, failure: { code: 'templateTooLarge' } });
    long.sheet('План').put(at, 2, 'Другое');
    expect(await app.saveTemplate(checked, 'х')).toMatchObject({ ok: false, failure: { code: 'changed' } });
    expect(await long.settings(OWN_PREFIX)).toEqual({});
  });

  it('that are damaged or not ours are not listed', async () => {
    const workbook = memoryWorkbookOf([plan]);
    const bad = ['not json', '{"version":2}', '{"version":1,"name":"x"}', 'null'];
    const operations = bad.map((text, i) => ({ kind: 'setting' as const, key: `${OWN_PREFIX}${i}`, value: text }));
    await workbook.apply({ title: 'answer', params: {}, needs: [], operations });
    expect(value(await appOf(workbook).ownTemplates())).toEqual([]);
  });
});

const chosen = (name: string, content: string | Uint8Array) => ({
  name,
  arrayBuffer: () => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return Promise.resolve(bytes.slice().buffer);
  },
});

describe('templates in files', () => {
  it('go from one workbook to another and give the same table', async () => {
    const workbook = await saved(plan);
    const app = appOf(workbook);
    const [checked] = value(await app.check()).tables;
    if (!checked) throw new Error('no table');
    const before = dump(workbook);
    const fromTable = value(await app.tableAsFile(checked, 'Наша: карта'));
    const fromList = value(await app.ownTemplateAsFile('1'));
    expect([fromTable.name, fromList.name]).toEqual(['Наша карта.json', 'Наша дорожная карта.json']);
    expect(dump(workbook)).toEqual(before);
    const other = memoryWorkbookOf([{ ...plan, sheet: 'Другой', values: [['Письмо']], merges: [] }]);
    const elsewhere = appOf(other);
    const loaded = value(await elsewhere.readTemplate(chosen(fromList.name, fromList.text)));
    const untouched = dump(other);
    value(await elsewhere.apply(value(await elsewhere.previewLoadedTemplate(loaded))));
    const [copy] = value(await elsewhere.check()).tables;
    expect(copy?.table.measures.map(({ title }) => title)).toEqual(checked.table.measures.map(({ title }) => title));
    await elsewhere.takeBackLast();
    expect(dump(other)).toEqual(untouched);
    value(await elsewhere.keepTemplate(loaded));
    value(await elsewhere.keepTemplate(loaded));
    expect(value(await elsewhere.ownTemplates()).map(({ name }) => name)).toEqual([
      'Наша дорожная карта',
      'Наша дорожная карта (2)',
    ]);
  });

  it('can be made of a workbook with a plan', async () => {
    const file = await newFileWorkbook('план школы.xlsx');
    const app = appOf(await saved(plan));
    await file.apply(value(await app.previewOwnTemplate('1')));
    const loaded = value(await app.readTemplate(chosen('план школы.xlsx', new Uint8Array(await file.save()))));
    expect(loaded).toMatchObject({ name: 'план школы', version: 1 });
    expect(loaded.values.length).toBeGreaterThan(5);
  });

  it.each([
    ['damaged', 'план.json', '{"format":"objektiv-template"'],
    ['foreign', 'настройки.json', '{"name":"x"}'],
    ['a table without measures', 'письмо.csv', 'Уважаемые коллеги'],
  ])('that are %s are refused by name', async (_, name, text) => {
    const workbook = memoryWorkbookOf([plan]);
    const before = dump(workbook);
    expect(await appOf(workbook).readTemplate(chosen(name, text))).toMatchObject({
      ok: false,
      failure: { code: 'notATemplate', params: { file: name } },
    });
    expect(dump(workbook)).toEqual(before);
  });
});
