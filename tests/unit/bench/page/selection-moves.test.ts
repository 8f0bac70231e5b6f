import { WorkbookModel } from '../../../../src/bench/model/workbook-model';
import { maxRows } from '../../../../src/bench/model/rects';
import { surfaceOf } from '../../../../src/bench/page/sheet/model-surface';
import { coverMerges, settle, shownSelection } from '../../../../src/bench/page/sheet/selection-moves';
import { measureSheet, mergeBox } from '../../../../src/bench/page/sheet/sheet-metrics';

/** every letter ten pixels wide, so that sizes can be worked out by hand */
const measure = (text: string): number => text.length * 10;

function sheetWith(change: (sheet: WorkbookModel['activeSheet']) => void) {
  const model = new WorkbookModel();
  change(model.activeSheet);
  const surface = surfaceOf(model.activeSheet);
  return { surface, metrics: measureSheet(surface, measure, 'ru') };
}

const place = (row: number, column: number) => ({ row, column });

describe('settle', () => {
  const { surface, metrics } = sheetWith((sheet) => {
    sheet.merge({ row: 2, column: 1, rows: 3, columns: 2 });
    sheet.setHidden('row', 7, 2, true);
  });

  it('enters a merged area at its first cell', () => {
    expect(settle(surface, metrics, place(2, 0), place(2, 1), true)).toEqual(place(2, 1));
    expect(settle(surface, metrics, place(5, 2), place(4, 2), true)).toEqual(place(2, 1));
  });

  it('leaves a merged area in one step', () => {
    expect(settle(surface, metrics, place(2, 1), place(3, 1), true)).toEqual(place(5, 1));
    expect(settle(surface, metrics, place(2, 1), place(2, 2), true)).toEqual(place(2, 3));
  });

  it('passes over hidden rows with the keyboard', () => {
    expect(settle(surface, metrics, place(6, 0), place(7, 0), true)).toEqual(place(9, 0));
    expect(settle(surface, metrics, place(9, 0), place(8, 0), true)).toEqual(place(6, 0));
  });

  it('stays where it is when the sheet ends', () => {
    const top = sheetWith((sheet) => sheet.setHidden('row', 0, 1, true));
    expect(settle(top.surface, top.metrics, place(1, 0), place(0, 0), true)).toEqual(place(1, 0));
  });

  it('takes a click inside the merged area of the active cell as that area', () => {
    expect(settle(surface, metrics, place(2, 1), place(3, 1), false)).toEqual(place(2, 1));
  });
});

describe('coverMerges', () => {
  it('grows until nothing sticks out', () => {
    const { surface } = sheetWith((sheet) => {
      sheet.merge({ row: 0, column: 1, rows: 1, columns: 2 });
      sheet.merge({ row: 1, column: 2, rows: 2, columns: 1 });
    });
    const grown = coverMerges(surface, { row: 0, column: 0, rows: 2, columns: 2 });
    expect(grown).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });
});

describe('shownSelection', () => {
  it('tells whole columns from cells', () => {
    const rect = { row: 0, column: 2, rows: maxRows, columns: 1 };
    expect(shownSelection({ rects: [rect], active: place(0, 2) }).kind).toBe('columns');
    expect(shownSelection({ rects: [{ ...rect, rows: 5 }], active: place(0, 2) }).kind).toBe('cells');
  });
});

describe('measureSheet', () => {
  it('grows a row with its wrapped text unless the row has a height of its own', () => {
    const { metrics } = sheetWith((sheet) => {
      sheet.setValues(0, 0, [['слово слово слово слово']]);
      sheet.setValues(1, 0, [['слово слово слово слово']]);
      sheet.patchStyle([{ row: 0, column: 0, rows: 2, columns: 1 }], { wrap: true });
      sheet.setRowHeights(1, 1, 15);
    });
    expect(metrics.heights[0]).toBeGreaterThan(60);
    expect(metrics.heights[1]).toBe(20);
  });

  it('has no width for hidden columns and 64 pixels for untouched ones', () => {
    const { metrics } = sheetWith((sheet) => sheet.setHidden('column', 1, 1, true));
    expect(metrics.widths.slice(0, 3)).toEqual([64, 0, 64]);
  });

  it('finds the whole merged area from any of its cells', () => {
    const { metrics } = sheetWith((sheet) => sheet.merge({ row: 1, column: 1, rows: 2, columns: 2 }));
    const merge = { row: 1, column: 1, rows: 2, columns: 2 };
    const whole = { x: 64, y: 20, width: 128, height: 40 };
    expect(mergeBox(metrics, merge, 1, 1, { x: 64, y: 20, width: 64, height: 20 })).toEqual(whole);
    expect(mergeBox(metrics, merge, 2, 2, { x: 128, y: 40, width: 64, height: 20 })).toEqual(whole);
  });
});
