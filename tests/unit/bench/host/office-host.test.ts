import { createNodeExcel } from '../../../../src/bench/host/install-node';
import { WorkbookModel } from '../../../../src/bench/model/workbook-model';

function open(options: Parameters<typeof createNodeExcel>[1] = {}) {
  const model = new WorkbookModel('Лист1');
  return { model, ...createNodeExcel(model, options) };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: { code?: string }) => error.code ?? String(error),
  );
}

describe('values through genuine Office.js', () => {
  it('come back typed as Excel types them', async () => {
    const { excel } = open();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1');
      range.values = [['текст', '12.5', '12,5', true, '#N/A', '']];
      range.load('values,valueTypes,address,rowCount,cellCount,text');
      await context.sync();
      expect(range.values).toEqual([['текст', 12.5, '12,5', true, '#N/A', '']]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'String', 'Boolean', 'Error', 'Empty']]);
      expect(range.text).toEqual([['текст', '12,5', '12,5', 'ИСТИНА', '#Н/Д', '']]);
      expect([range.address, range.rowCount, range.cellCount]).toEqual(['Лист1!A1:F1', 1, 6]);
    });
  });

  it('are left alone by null and cleared by empty text', async () => {
    const { excel, model } = open();
    model.activeSheet.setValues(0, 0, [['a', 'b', 'c']]);
    await excel.run(async (context) => {
      // null is allowed by Excel inside arrays though the typings say any[][]
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1').values = [[null, '', 'новое']];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => model.activeSheet.cells.value(0, column))).toEqual(['a', null, 'новое']);
  });
});

describe('errors', () => {
  it('are PropertyNotLoaded when a value was not loaded', async () => {
    const { excel } = open();
    const failure = excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(failure)).toBe('PropertyNotLoaded');
  });

  it('are InvalidArgument when the shape differs', async () => {
    const { excel } = open();
    const failure = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(await codeOf(failure)).toBe('InvalidArgument');
  });
});
