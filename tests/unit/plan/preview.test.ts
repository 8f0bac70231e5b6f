import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { HostFailure, type FailureCode } from '../../../src/plan/ports';
import { previewOf } from '../../../src/plan/preview';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { changes, plan, sheet, startPlan } from '../../contract/workbook-contract';

const languages = [createTranslator('ru', ru), createTranslator('en', en)];

describe('previewOf', () => {
  it('says per sheet what is added and shows before and after of filled cells', async () => {
    const workbook = memoryWorkbookOf([]);
    await workbook.apply(startPlan);
    const grids = await workbook.read([sheet]);
    const preview = previewOf(
      plan([
        { kind: 'addSheet', sheet: 'План' },
        { kind: 'setValues', sheet: 'План', row: 0, column: 0, values: [['а', 'б']] },
        {
          kind: 'setValues',
          sheet,
          row: 2,
          column: 1,
          values: [
            ['edu101', 13],
            ['новое', undefined],
          ],
        },
        { kind: 'setting', key: 'k', value: 'v' },
      ]),
      grids,
    );
    expect(preview.sheets).toEqual([
      {
        sheet: 'План',
        added: true,
        changes: [],
        lines: [
          { key: 'line.addSheet', params: {} },
          { key: 'line.setValues', params: { cells: 2, place: 'A1:B1' } },
        ],
      },
      {
        sheet,
        added: false,
        lines: [
          { key: 'line.setValues', params: { cells: 3, place: 'B3:C4' } },
          { key: 'line.overwrite', params: { cells: 2 } },
        ],
        changes: [
          { cell: { sheet, row: 2, column: 2 }, before: 12, after: 13 },
          { cell: { sheet, row: 3, column: 1 }, before: 'edu102', after: 'новое' },
        ],
      },
      { sheet: null, added: false, changes: [], lines: [{ key: 'line.setting', params: { count: 1 } }] },
    ]);
  });

  it.each(languages)('has a sentence for every kind of change', (t) => {
    for (const [, operations] of changes)
      for (const { lines } of previewOf(plan(operations)).sheets)
        for (const line of lines) expect(t.dynamic(`plans.${line.key}`, line.params)).not.toMatch(/[{}]/);
  });
});

describe('texts of failures', () => {
  const codes: readonly FailureCode[] = [
    'protected',
    'sheetMissing',
    'sheetExists',
    'notEmpty',
    'merged',
    'changed',
    'tooLarge',
    'throttled',
    'editing',
    'sessionLost',
    'notAWorkbook',
    'unreadable',
    'unsupported',
    'cancelled',
    'host',
  ];

  it.each(languages)('are there for every code, with and without a place', (t) => {
    for (const code of codes)
      for (const params of [
        {},
        { sheet: 'Ф1', cell: 'B3', file: 'а.xlsx', code: 'GeneralException', feature: 'notes', reason: 'encrypted' },
      ]) {
        const text = t.dynamic(`failures.${code}`, new HostFailure(code, params).params);
        expect(text).toMatch(/^[А-ЯA-Z].*\.$/u);
        if (!['notEmpty', 'notAWorkbook', 'unreadable', 'unsupported', 'host'].includes(code))
          expect(text).not.toContain('none');
      }
  });

  it('name the sheet where it is known', () => {
    const [t] = languages;
    expect(t?.dynamic('failures.protected', new HostFailure('protected', { sheet: 'Ф1' }).params)).toBe(
      'Лист «Ф1» защищён, запись невозможна. Снимите защиту на вкладке «Рецензирование» («Снять защиту листа», «Защитить книгу») и повторите.',
    );
  });
});
