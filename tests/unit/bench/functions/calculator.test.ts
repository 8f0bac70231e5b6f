import { FunctionCalculator } from '../../../../src/bench/functions/calculator';
import { keptFormula, readCall } from '../../../../src/bench/functions/formula';
import { CustomFunctionHost, type InvocationResult } from '../../../../src/bench/host/custom-functions';
import type { CellContent } from '../../../../src/bench/model/cell-content';
import { WorkbookModel } from '../../../../src/bench/model/workbook-model';
import type { FunctionId } from '../../../../src/functions/catalogue';
import { runCall } from '../../../../src/functions/call';

class ExcelError extends Error {
  constructor(
    readonly code: string,
    text: string,
  ) {
    super(text);
  }
}

/** The page's side: the real functions, called as Office.js calls them. */
function openWorkbook() {
  const model = new WorkbookModel();
  const sheet = model.activeSheet;
  const functions: CustomFunctionHost = new CustomFunctionHost((entries) => {
    for (const [, , , body] of entries) {
      const [id, name, parameters] = JSON.parse(body) as [number, FunctionId, unknown[]]; // -- see CustomFunctionHost
      const failure = (error: unknown): InvocationResult => ({
        id,
        failed: true,
        value: String(error),
        errorCode: error instanceof ExcelError && error.code === 'notAvailable' ? 1 : 7,
      });
      runCall(name, parameters, 'ru', (code, text) => new ExcelError(code, text)).then(
        (value) => functions.setResults([{ id, value }]),
        (error: unknown) => functions.setResults([failure(error)]),
      );
    }
  });
  const stop = new FunctionCalculator(model, functions).start();
  functions.setReady();
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
  const column = (at: number, rows: number, from = 0): CellContent[] =>
    Array.from({ length: rows }, (_, row) => sheet.cells.value(from + row, at));
  return { model, sheet, stop, settled, column };
}

describe('a formula of ours in a cell', () => {
  it('spills its answer below and beside it, and follows the cells it reads', async () => {
    const { sheet, settled, column } = openWorkbook();
    sheet.setValues(0, 0, [[5], [4], [3], [2]]);
    sheet.setFormula(0, 2, '=OBJEKTIV.RATES(A1:A4)', null);
    await settled();
    expect(column(3, 3)).toEqual(['доля', 0.75, 0.5]);
    expect(sheet.cells.formula(0, 2)).toBe('=OBJEKTIV.RATES(A1:A4)');
    sheet.setValues(3, 0, [[5]]);
    await settled();
    expect(column(3, 3)).toEqual(['доля', 1, 0.75]);
  });

  it('says #SPILL! where the cells beside it are taken, and leaves them', async () => {
    const { sheet, settled } = openWorkbook();
    sheet.setValues(0, 0, [[5], [4]]);
    sheet.setValues(2, 3, [['моё']]);
    sheet.setFormula(0, 2, '=OBJEKTIV.RATES(A1:A2)', null);
    await settled();
    expect(sheet.cells.value(0, 2)).toEqual({ error: '#SPILL!' });
    expect(sheet.cells.value(2, 3)).toBe('моё');
    sheet.setValues(2, 3, [[null]]);
    await settled();
  });

  it('keeps what the user types into its answer', async () => {
    const { sheet, settled } = openWorkbook();
    sheet.setValues(0, 0, [[5], [4]]);
    sheet.setFormula(0, 2, '=OBJEKTIV.RATES(A1:A2)', null);
    await settled();
    sheet.setValues(2, 3, [['моё']]);
    await settled();
    expect(sheet.cells.value(2, 3)).toBe('моё');
    expect(sheet.cells.value(0, 2)).toEqual({ error: '#SPILL!' });
    expect(sheet.cells.value(1, 2)).toBeNull();
  });

  it('takes its answer away when it goes', async () => {
    const { sheet, settled, column } = openWorkbook();
    sheet.setValues(0, 0, [['СОШ № 5'], ['Лицей 10']]);
    sheet.setFormula(0, 1, '=OBJEKTIV.SCHOOLNUMBER(A1:A2)', null);
    await settled();
    expect(column(1, 2)).toEqual([5, 10]);
    sheet.setValues(0, 1, [[null]]);
    await settled();
    expect(column(1, 2)).toEqual([null, null]);
  });

  it('shows #N/A and #VALUE! for what cannot be answered, #NAME? for what cannot be read', async () => {
    const { sheet, settled, column } = openWorkbook();
    sheet.setValues(0, 0, [[7]]);
    sheet.setFormula(0, 1, '=OBJEKTIV.RATES(A1:A1)', null);
    sheet.setFormula(1, 1, '=OBJEKTIV.RATES(C1:C9)', null);
    sheet.setFormula(2, 1, '=OBJEKTIV.RATES(A1:A1)+1', null);
    sheet.setFormula(3, 1, "=OBJEKTIV.RATES('нет такого'!A1:A2)", null);
    await settled();
    expect(column(1, 4)).toEqual([{ error: '#VALUE!' }, { error: '#N/A' }, { error: '#NAME?' }, { error: '#REF!' }]);
  });

  it('hands errors in cells over as errors, which count as empty', async () => {
    const { sheet, settled } = openWorkbook();
    sheet.setValues(0, 0, [[5], [{ error: '#N/A' }], [4]]);
    sheet.setFormula(0, 2, '=OBJEKTIV.RATES(A1:A3)', null);
    await settled();
    expect(sheet.cells.value(7, 6)).toBe(2);
  });
});

describe('formulas as they are typed', () => {
  it('are kept with commas, arrays and texts untouched', () => {
    expect(keptFormula('=OBJEKTIV.BUNCHING(A1:A9;{9;15;21};;"a;b")', 'ru')).toBe(
      '=OBJEKTIV.BUNCHING(A1:A9,{9;15;21},,"a;b")',
    );
    expect(keptFormula('=СУММ(A1;A2)', 'ru')).toBe('=СУММ(A1;A2)');
  });

  it('are read with ranges of other sheets, arrays, numbers and left out arguments', () => {
    expect(readCall("=OBJEKTIV.BUNCHING('РУ 4'!$F$9:$F$97,{9;15;21},,24)")).toEqual({
      id: 'BUNCHING',
      args: [
        { kind: 'range', sheet: 'РУ 4', rect: { row: 8, column: 5, rows: 89, columns: 1 } },
        { kind: 'array', rows: [[9], [15], [21]] },
        { kind: 'value', value: null },
        { kind: 'value', value: 24 },
      ],
    });
    expect(readCall('=SUM(A1:A2)')).toBeNull();
  });
});
