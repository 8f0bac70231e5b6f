import { createApp } from '../../../src/app/create-app';
import { computeHere } from '../../../src/app/compute-here';
import { loadTranslator } from '../../../src/i18n/load';
import { newFileWorkbook } from '../../../src/files/file-workbook';
import { buildTemplate } from '../../../src/templates/build-template';
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

describe('previewFixes over an .xlsx file', () => {
  it('moves looks and merges, and gives back every cell as it was', async () => {
    const workbook = await newFileWorkbook('план.xlsx');
    const params = { municipality: 'Округ', authority: 'Отдел образования', schoolYear: 2026, schools: ['8'] };
    await workbook.apply(buildTemplate('prevention-programme', params, { filled: true, taken: [] }));
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    const sheet = (await workbook.sheets())[0]?.name ?? '';
    const first = await app.check();
    const table = first.ok ? first.value.tables[0]?.table : undefined;
    const [row = 0] = table?.measures[3]?.rows ?? [];
    const dashes = table?.columns.map(() => '---') ?? [];
    await workbook.apply({
      title: 'fix',
      params: {},
      needs: [],
      operations: [{ kind: 'setValues', sheet, row, column: 0, values: [dashes] }],
    });
    const state = async (): Promise<unknown> => {
      const [grid] = await workbook.read([sheet], { merges: true, numberFormats: true });
      const formats = await workbook.readFormats({
        ranges: [{ sheet, row: 0, column: 0, rows: 60, columns: 6 }],
        properties: ['fill', 'bold', 'borders', 'wrap', 'horizontal', 'numberFormat'],
      });
      return { ...grid, merges: [...(grid?.merges ?? [])].sort((a, b) => a.row - b.row), formats };
    };
    const before = await state();
    const spoilt = await app.check();
    const checked = spoilt.ok ? spoilt.value.tables[0] : undefined;
    if (!checked) throw new Error('nothing checked');
    expect(checked.findings.map(({ code }) => code)).toContain('rows/junk');
    const preview = await app.previewFixes(checked, ['removeJunkRows', 'renumber']);
    if (!preview.ok) throw new Error(preview.failure.code);
    expect(await app.apply(preview.value.plan)).toMatchObject({ ok: true });
    const repaired = await app.check();
    expect(repaired.ok && repaired.value.tables[0]?.findings.map(({ code }) => code)).toEqual([]);
    expect(repaired.ok && repaired.value.tables[0]?.table.sections.length).toBe(checked.table.sections.length);
    expect(await app.takeBackLast()).toMatchObject({ ok: true, value: { skipped: [] } });
    expect(await state()).toEqual(before);
  });
});
