import { WorkbookModel } from '../../../../src/bench/model/workbook-model';
import { rectOf } from '../../../../src/bench/model/rects';
import { clearIn, copyFrom, pasteInto, typeInto } from '../../../../src/bench/page/edits';
import { parseTabSeparated } from '../../../../src/bench/page/clipboard/tab-separated';

const freshSheet = () => new WorkbookModel().activeSheet;
const table = (text: string, merges = [] as ReturnType<typeof rectOf>[]) => ({ rows: parseTabSeparated(text), merges });

describe('typeInto', () => {
  it('stores numbers, dates with their format, and formulas', () => {
    const sheet = freshSheet();
    typeInto(sheet, 0, 0, '12,5', 'ru');
    typeInto(sheet, 1, 0, '01.09.2026', 'ru');
    typeInto(sheet, 2, 0, '=A1*2', 'ru');
    expect(sheet.cells.value(0, 0)).toBe(12.5);
    expect(sheet.cells.value(1, 0)).toBe(46266);
    expect(sheet.cells.style(1, 0).numberFormat).toBe('dd.mm.yyyy');
    expect(sheet.cells.formula(2, 0)).toBe('=A1*2');
  });

  it('keeps everything as text in a text cell', () => {
    const sheet = freshSheet();
    sheet.patchStyle([rectOf(0, 0)], { numberFormat: '@' });
    typeInto(sheet, 0, 0, '=1', 'ru');
    expect(sheet.cells.value(0, 0)).toBe('=1');
    expect(sheet.cells.formula(0, 0)).toBeNull();
  });

  it('is refused in a locked cell of a protected sheet only', () => {
    const sheet = freshSheet();
    sheet.patchStyle([rectOf(0, 1)], { locked: false });
    sheet.set({ protected: true });
    expect(typeInto(sheet, 0, 0, '1', 'ru')).toBe('protected');
    expect(typeInto(sheet, 0, 1, '1', 'ru')).toBe('done');
    expect([sheet.cells.value(0, 0), sheet.cells.value(0, 1)]).toEqual([null, 1]);
  });
});

describe('pasteInto', () => {
  it('reads decimal commas and spaces of thousands and never makes a formula', () => {
    const sheet = freshSheet();
    const { range } = pasteInto(sheet, rectOf(1, 1), table('СОШ № 1\t1\u00a0234,5\n=A1\t45%'), 'ru');
    expect(range).toEqual(rectOf(1, 1, 2, 2));
    expect([sheet.cells.value(1, 1), sheet.cells.value(1, 2)]).toEqual(['СОШ № 1', 1234.5]);
    expect([sheet.cells.value(2, 1), sheet.cells.formula(2, 1)]).toEqual(['=A1', null]);
    expect([sheet.cells.value(2, 2), sheet.cells.style(2, 2).numberFormat]).toEqual([0.45, '0%']);
  });

  it('fills a selection with a single value', () => {
    const sheet = freshSheet();
    pasteInto(sheet, rectOf(0, 0, 2, 2), table('5'), 'ru');
    expect([sheet.cells.value(0, 0), sheet.cells.value(1, 1)]).toEqual([5, 5]);
  });

  it('brings merged areas along and takes away those it is pasted over', () => {
    const sheet = freshSheet();
    sheet.merge(rectOf(2, 2, 1, 2));
    pasteInto(sheet, rectOf(2, 2), table('a\tb\nc\td', [rectOf(1, 0, 1, 2)]), 'ru');
    expect(sheet.merges).toEqual([rectOf(3, 2, 1, 2)]);
    expect(sheet.cells.value(2, 3)).toBe('b');
  });
});

describe('copyFrom', () => {
  it('gives the shown texts without hidden rows', () => {
    const sheet = freshSheet();
    sheet.setValues(0, 0, [
      [0.5, 'раз\nдва'],
      [1, 'x'],
      [2, 'y'],
    ]);
    sheet.patchStyle([rectOf(0, 0)], { numberFormat: '0%' });
    sheet.setHidden('row', 1, 1, true);
    expect(copyFrom(sheet, rectOf(0, 0, 100, 100), 'ru')).toBe('50%\t"раз\nдва"\r\n2\ty');
  });
});

describe('clearIn', () => {
  it('empties the cells and keeps their formats', () => {
    const sheet = freshSheet();
    sheet.setValues(0, 0, [[1]]);
    sheet.patchStyle([rectOf(0, 0)], { bold: true });
    expect(clearIn(sheet, rectOf(0, 0, 1_048_576, 1))).toBe('done');
    expect([sheet.cells.value(0, 0), sheet.cells.style(0, 0).bold]).toEqual([null, true]);
  });
});
