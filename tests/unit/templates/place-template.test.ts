import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { allTemplateSummaries } from '../../../src/templates/build-template';
import { dump } from '../plan/dump';

const PARAMS = { municipality: 'Округ', authority: 'Отдел образования', schoolYear: 2026, schools: ['8', '12'] };
const blank = {
  sheet: 'Свой',
  file: null,
  origin: { row: 0, column: 0 },
  values: [['Вверху']],
  merges: [],
  numberFormats: null,
  hiddenRows: [],
};

describe.each(allTemplateSummaries().map(({ id }) => id))('template %s at the selection', (id) => {
  it('writes the same texts as on a new sheet, only further down, and is taken back exactly', async () => {
    const workbook = memoryWorkbookOf([blank]);
    const app = createApp(workbook, computeHere, createTranslator('ru', ru));
    const before = dump(workbook);
    workbook.selected = { sheet: 'Свой', row: 3, column: 2, rows: 2, columns: 2 };
    const placed = await app.previewTemplate(id, PARAMS, true, 'selection');
    const alone = await app.previewTemplate(id, PARAMS, true);
    if (!placed.ok || !alone.ok) throw new Error('no plan');
    const written = (plan: typeof placed.value) => plan.operations.find(({ kind }) => kind === 'setValues');
    const expected = written(alone.value);
    expect(written(placed.value)).toEqual({ ...expected, sheet: 'Свой', row: 3, column: 2 });
    expect(await app.apply(placed.value)).toMatchObject({ ok: true });
    expect(workbook.sheet('Свой').value(0, 0)).toBe('Вверху');
    expect(await app.takeBackLast()).toMatchObject({ ok: true, value: { skipped: [] } });
    expect(dump(workbook)).toEqual(before);
  });
});

describe('a merged area at the selection', () => {
  it('is named in the refusal', async () => {
    const workbook = memoryWorkbookOf([{ ...blank, merges: [{ row: 6, column: 3, rows: 1, columns: 3 }] }]);
    workbook.selected = { sheet: 'Свой', row: 3, column: 2, rows: 1, columns: 1 };
    const app = createApp(workbook, computeHere, createTranslator('ru', ru));
    expect(await app.previewTemplate('measure-complex', PARAMS, true, 'selection')).toMatchObject({
      ok: false,
      failure: { code: 'noRoom', params: { sheet: 'Свой', cells: 'D7:F7' } },
    });
  });
});
