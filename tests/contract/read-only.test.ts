import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { bookBench, value } from './book-bench';
import { dumpModel } from './excel-harness';

const PARAMS = { municipality: 'Район', authority: 'Управление', schoolYear: 2026, schools: ['5'] };

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

const refused = { ok: false, failure: { code: 'readOnly', written: [] } };

describe('a workbook that is open for reading only', () => {
  it('is analysed and looked at, and takes no change; each refusal says why', async () => {
    const bench = bookBench(t);
    const { app, excel, report } = bench;
    bench.sheet('Список').setValues(0, 3, [['Примечание']]);
    const marks = value(await app.previewHighlight(report));
    const template = value(await app.previewTemplate('municipal-roadmap', PARAMS, true));
    const before = dumpModel(excel.model);
    excel.model.readOnly = true;
    for (const plan of [marks.plan, template]) expect(await app.apply(plan)).toMatchObject(refused);
    expect(await app.refreshHighlight(report)).toMatchObject(refused);
    expect(
      await app.rememberPlanFacts({ period: '2026-2027', approved: '', abbreviations: '', daysOff: '' }),
    ).toMatchObject(refused);
    expect(value(await app.goTo({ sheet: 'Список', row: 2, column: 1 }))).toBeDefined();
    expect(dumpModel(excel.model)).toEqual(before);
    expect(t('failures.readOnly')).toContain('Сохранить как');
  });

  it('gives nothing back that was done before it was opened so', async () => {
    const { app, excel, report } = bookBench(t);
    value(await app.apply(value(await app.previewHighlight(report)).plan));
    const marked = dumpModel(excel.model);
    excel.model.readOnly = true;
    expect(await app.takeBackHighlight()).toMatchObject(refused);
    const [action] = value(await app.history()).actions;
    expect(await app.takeBack(action?.id ?? '')).toMatchObject(refused);
    expect(await app.forget(action?.id ?? '')).toMatchObject(refused);
    expect(dumpModel(excel.model)).toEqual(marked);
    excel.model.readOnly = false;
    expect(value(await app.takeBackHighlight()).skipped).toEqual([]);
  });
});
