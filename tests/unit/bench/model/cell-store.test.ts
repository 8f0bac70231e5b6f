import { cellError } from '../../../../src/bench/model/cell-content';
import { CellStore, TextPool } from '../../../../src/bench/model/cell-store';
import { shiftRect, subtract } from '../../../../src/bench/model/rects';
import { WorkbookModel } from '../../../../src/bench/model/workbook-model';

describe('cell store', () => {
  it('gives back every kind of content', () => {
    const store = new CellStore(new TextPool());
    const contents = [1.5, 'текст', true, false, cellError('#N/A'), null];
    contents.forEach((content, column) => store.setValue(5000, column, content));
    expect(contents.map((_, column) => store.value(5000, column))).toEqual(contents);
    expect(store.used(true)).toEqual({ row: 5000, column: 0, rows: 1, columns: 5 });
  });

  it('forgets cleared cells in the used range and keeps styled ones apart', () => {
    const store = new CellStore(new TextPool());
    store.setValue(0, 0, 1);
    store.setValue(3000, 2, 2);
    store.setStyleId(4000, 0, 7);
    store.setValue(3000, 2, null);
    expect(store.used(true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
    expect(store.used(false)).toEqual({ row: 0, column: 0, rows: 4001, columns: 1 });
  });

  it('moves cells over the border of a chunk when rows are inserted and back when they are deleted', () => {
    const store = new CellStore(new TextPool());
    for (let row = 1000; row < 1040; row++) store.setValue(row, 0, row);
    store.setStyleId(1039, 0, 3);
    store.shift({ axis: 'row', at: 1010, count: 20 });
    expect([store.value(1009, 0), store.value(1010, 0), store.value(1030, 0), store.value(1059, 0)]).toEqual([
      1009,
      null,
      1010,
      1039,
    ]);
    expect(store.styleId(1059, 0)).toBe(3);
    store.shift({ axis: 'row', at: 1010, count: -20 });
    expect([store.value(1010, 0), store.value(1039, 0), store.styleId(1039, 0)]).toEqual([1010, 1039, 3]);
  });
});

describe('rectangles', () => {
  const rect = { row: 2, column: 0, rows: 4, columns: 3 };

  it('grow, move, shrink or disappear with inserted and deleted rows', () => {
    expect(shiftRect(rect, { axis: 'row', at: 2, count: 1 })).toEqual({ ...rect, row: 3 });
    expect(shiftRect(rect, { axis: 'row', at: 4, count: 2 })).toEqual({ ...rect, rows: 6 });
    expect(shiftRect(rect, { axis: 'row', at: 1, count: -2 })).toEqual({ ...rect, row: 1, rows: 3 });
    expect(shiftRect(rect, { axis: 'row', at: 4, count: -5 })).toEqual({ ...rect, rows: 2 });
    expect(shiftRect(rect, { axis: 'row', at: 0, count: -10 })).toBeNull();
  });

  it('are cut around a hole without losing or doubling a cell', () => {
    const parts = subtract(rect, { row: 3, column: 1, rows: 1, columns: 1 });
    expect(parts.reduce((sum, part) => sum + part.rows * part.columns, 0)).toBe(11);
    expect(parts).toHaveLength(4);
  });
});

describe('workbook model', () => {
  it('keeps equal styles once and whole columns as columns', () => {
    const model = new WorkbookModel();
    const sheet = model.activeSheet;
    const whole = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
    sheet.patchStyle([{ row: 0, column: 0, rows: 100, columns: 1 }], { bold: true });
    sheet.patchStyle([whole], { bold: true });
    expect(model.styles.size).toBe(2);
    expect([sheet.cells.style(500_000, 1).bold, sheet.cells.used(false)?.rows]).toEqual([true, 100]);
    sheet.clear(whole, 'formats');
    expect(sheet.cells.style(0, 1).bold).toBe(false);
  });

  it('moves notes, merges, validations and formulas with inserted rows', () => {
    const sheet = new WorkbookModel().activeSheet;
    sheet.setFormula(4, 0, '=1', 1);
    sheet.setNote(4, 1, 'заметка');
    sheet.merge({ row: 4, column: 2, rows: 1, columns: 2 });
    sheet.shift({ axis: 'row', at: 0, count: 3 });
    expect([sheet.cells.formula(7, 0), sheet.noteAt(7, 1)?.text, sheet.merges[0]?.row]).toEqual(['=1', 'заметка', 7]);
  });

  it('tells listeners of a batch once, with its origin', () => {
    const model = new WorkbookModel();
    const heard: string[][] = [];
    model.subscribe((changes) => heard.push(changes.map((change) => `${change.origin} ${change.kind}`)));
    model.batch('api', () => {
      model.activeSheet.setValues(0, 0, [[1]]);
      model.activeSheet.patchStyle([{ row: 0, column: 0, rows: 1, columns: 1 }], { bold: true });
    });
    model.activeSheet.setValues(0, 0, [[2]]);
    expect(heard).toEqual([['api values', 'api format'], ['user values']]);
  });

  it.each([
    ['', 'empty'],
    ['а'.repeat(32), 'tooLong'],
    ['а:б', 'forbiddenSign'],
    ["'а", 'apostrophe'],
    ['History', 'reserved'],
    ['ЛИСТ1', 'taken'],
    ['Итоги', null],
  ])('finds the sheet name "%s" %s', (name, problem) => {
    expect(new WorkbookModel('Лист1').sheetNameProblem(name)).toBe(problem);
  });

  it('copies a sheet with its cells and styles, and does not delete the last visible one', () => {
    const model = new WorkbookModel('Лист1');
    model.activeSheet.setValues(0, 0, [['x']]);
    const copy = model.copySheet(model.activeSheet);
    expect([copy.name, copy.cells.value(0, 0)]).toEqual(['Лист1 (2)', 'x']);
    expect([model.deleteSheet(copy), model.deleteSheet(model.activeSheet)]).toEqual([true, false]);
  });
});
