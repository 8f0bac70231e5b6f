import { createApp } from '../../../src/app/create-app';
import { computeHere } from '../../../src/app/compute-here';
import { loadTranslator } from '../../../src/i18n/load';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { gridOf, withCells, type Plan } from '../../fixtures/roadmap/plan-grid';
import { PLANS } from '../../fixtures/roadmap/plans';
import { dump } from '../plan/dump';

const broken = gridOf(withCells(PLANS['municipal-roadmap'] as Plan, 1, { number: null }));

describe('previewFixes', () => {
  it('repairs what was checked and takes it back', async () => {
    const workbook = memoryWorkbookOf([broken]);
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    const report = await app.check();
    const checked = report.ok ? report.value.tables[0] : undefined;
    if (!checked) throw new Error('nothing checked');
    const preview = await app.previewFixes(checked, checked.findings);
    if (!preview.ok) throw new Error(preview.failure.code);
    expect(preview.value.changes).toHaveLength(1);
    const before = dump(workbook);
    expect(await app.apply(preview.value.plan)).toMatchObject({ ok: true });
    expect(workbook.sheet('План').value(4, 0)).toBe(1);
    await app.takeBackLast();
    expect(dump(workbook)).toEqual(before);
  });

  it('asks for another check when the table has changed since', async () => {
    const workbook = memoryWorkbookOf([broken]);
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    const report = await app.check();
    const checked = report.ok ? report.value.tables[0] : undefined;
    if (!checked) throw new Error('nothing checked');
    workbook.sheet('План').put(5, 1, 'Другое мероприятие');
    expect(await app.previewFixes(checked, ['renumber'])).toMatchObject({ ok: false, failure: { code: 'changed' } });
  });
});
