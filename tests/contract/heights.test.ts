import { dumpModel, excelHarness } from './excel-harness';
import type { WorkbookPlan } from '../../src/plan/workbook-plan';

const sheet = 'Лист1';
const LONG = 'Совещание с руководителями школ по итогам проверочных работ и планам на следующий учебный год';

/** Row 1 is automatic with wrapped text, row 2 has a height of its own, row 3 is automatic and empty. */
function harness() {
  const excel = excelHarness({});
  const model = excel.model.sheetByName(sheet);
  if (!model) throw new Error('no sheet');
  model.setValues(0, 0, [['Мероприятие'], [LONG], [LONG]]);
  model.patchStyle([{ row: 1, column: 0, rows: 2, columns: 1 }], { wrap: true });
  model.setRowHeights(2, 1, 33);
  return { excel, model };
}

const plan = (height: number | null): WorkbookPlan => ({
  title: 'fix',
  params: {},
  needs: [],
  operations: [
    { kind: 'setValues', sheet, row: 1, column: 0, values: [['Коротко'], ['Коротко']] },
    { kind: 'rowHeights', sheet, heights: [1, 2, 3].map((row) => ({ row, height })) },
  ],
});

describe('heights of rows over genuine Office.js', () => {
  it.each([[null], [60]])(
    'set to %p are taken back: automatic rows are automatic again, others have their own',
    async (height) => {
      const { excel, model } = harness();
      const before = dumpModel(excel.model);
      const { undo } = await excel.workbook.apply(plan(height));
      expect([1, 2, 3].map((row) => model.rowHeights.get(row))).toEqual(
        height === null ? [undefined, undefined, undefined] : [60, 60, 60],
      );
      if (!undo) throw new Error('nothing to take back');
      await excel.workbook.apply(undo);
      expect(dumpModel(excel.model)).toEqual(before);
      expect([1, 2, 3].map((row) => model.rowHeights.get(row))).toEqual([undefined, 33, undefined]);
    },
  );
});

describe('a sheet of ours that is built anew', () => {
  it('has again the low heights that were set, and leaves the others automatic', async () => {
    const { excel, model } = harness();
    model.setRowHeights(0, 1, 15);
    model.setRowHeights(4, 1, 12);
    model.setValues(5, 0, [['Конец']]);
    const before = dumpModel(excel.model);
    const replacing: WorkbookPlan = {
      title: 'reports',
      params: {},
      needs: [],
      operations: [
        {
          kind: 'deleteSheet',
          sheet,
          setHeights: [
            [0, 1],
            [2, 1],
            [4, 1],
          ],
        },
        { kind: 'addSheet', sheet },
        { kind: 'setValues', sheet, row: 0, column: 0, values: [['Новое']] },
      ],
    };
    excel.model.addSheet('Второй');
    const { undo } = await excel.workbook.apply(replacing);
    if (!undo) throw new Error('nothing to take back');
    await excel.workbook.apply(undo);
    const [rebuilt] = excel.model.sheets;
    expect([...(rebuilt?.rowHeights ?? [])].sort(([a], [b]) => a - b)).toEqual([
      [0, 15],
      [2, 33],
      [4, 12],
    ]);
    excel.model.deleteSheet(excel.model.sheets[1] ?? model);
    expect(dumpModel(excel.model)).toEqual(before);
  });
});
