import fc from 'fast-check';
import { WorkbookModel } from '../../../src/bench/model/workbook-model';
import { freeSheetName } from '../../../src/plan/sheet-name';

describe('freeSheetName', () => {
  it('keeps a legal free name', () => {
    expect(freeSheetName('Дорожная карта', ['Лист1'])).toBe('Дорожная карта');
  });

  it('numbers a taken name whatever its case, within 31 signs', () => {
    expect(freeSheetName('План', ['ПЛАН', 'план (2)'])).toBe('План (3)');
    const long = 'Комплекс мер по повышению объективности';
    const first = freeSheetName(long, []);
    expect(first).toBe('Комплекс мер по повышению объек');
    expect(freeSheetName(long, [first])).toBe('Комплекс мер по повышению о (2)');
  });

  it('takes out forbidden signs and falls back when nothing is left', () => {
    expect(freeSheetName("'ВПР: 2025/2026 [5А]*?'", [])).toBe('ВПР 2025 2026 5А');
    expect(freeSheetName('///', [], 'Лист')).toBe('Лист');
    expect(freeSheetName('', [])).toBe('Sheet');
    expect(freeSheetName('History', [])).toBe('History (2)');
  });

  it('always gives a name that Excel takes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(fc.string({ maxLength: 5 })),
        (wish, others) => {
          const model = new WorkbookModel('Лист1');
          for (const other of others) if (model.sheetNameProblem(other) === null) model.addSheet(other);
          const name = freeSheetName(
            wish,
            model.sheets.map((sheet) => sheet.name),
          );
          return model.sheetNameProblem(name) === null;
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });
});
