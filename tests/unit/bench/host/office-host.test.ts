import { codeOf, codeOnSheet, openExcel } from './open-excel';

describe('values through genuine Office.js', () => {
  it('come back typed as Excel types them', async () => {
    const { excel } = openExcel();
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
    const { excel, model } = openExcel();
    model.activeSheet.setValues(0, 0, [['a', 'b', 'c']]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1').values = [[null, '', 'новое']];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => model.activeSheet.cells.value(0, column))).toEqual(['a', null, 'новое']);
  });

  it('become formulas after = and stay text in cells formatted as text', async () => {
    const { excel, model } = openExcel();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.numberFormat = [['General', '@', 'General']];
      range.values = [['=1+1', '=1+1', '-слово']];
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([['=1+1', '=1+1', '=-слово']]);
    });
    expect(model.activeSheet.cells.formula(0, 0)).toBe('=1+1');
    expect(model.activeSheet.cells.formula(0, 1)).toBeNull();
    expect(model.activeSheet.cells.value(0, 2)).toEqual({ error: '#NAME?' });
  });

  it('keep only the top left cell of a merged area', async () => {
    const { excel } = openExcel();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.merge();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load('values');
      const merged = range.getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
      expect(merged.address).toBe('Лист1!A1:B2');
    });
  });

  it('of whole columns are null and refuse an array', async () => {
    const open = openExcel();
    await open.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:B');
      range.load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([null, 'Лист1!A:B']);
    });
    const write = codeOnSheet(open, (sheet) => (sheet.getRange('A:A').values = [[1]]));
    expect(await write).toBe('InvalidArgument');
  });
});

describe('used range', () => {
  it('counts formatting only when values are not asked for alone', async () => {
    const { excel, model } = openExcel();
    model.activeSheet.setValues(1, 1, [['x']]);
    model.activeSheet.patchStyle([{ row: 9, column: 4, rows: 1, columns: 1 }], { fill: '#FF0000', pattern: 'solid' });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      const all = sheet.getUsedRangeOrNullObject(false).load('address');
      const empty = context.workbook.worksheets.add('Пустой').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([values.address, all.address, empty.isNullObject]).toEqual(['Лист1!B2', 'Лист1!B2:E10', true]);
    });
  });
});

describe('fill', () => {
  it('reads no fill as white without a tint and takes a cleared fill back to none', async () => {
    const { excel, model } = openExcel();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.load('format/fill/color,format/fill/tintAndShade');
      const first = range.getCell(0, 0);
      first.format.fill.color = 'yellow';
      first.load('format/fill/color,format/fill/tintAndShade');
      await context.sync();
      expect([range.format.fill.color, range.format.fill.tintAndShade]).toEqual(['#FFFFFF', null]);
      expect([first.format.fill.color, first.format.fill.tintAndShade]).toEqual(['#FFFF00', 0]);
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBeNull();
      range.format.fill.clear();
      await context.sync();
    });
    expect(model.activeSheet.cells.style(0, 0).fill).toBeNull();
  });

  it('of many cells goes through setCellProperties and comes back through getCellProperties', async () => {
    const { excel } = openExcel();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FFC7CE' }, font: { bold: true } } }, {}]]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(read.value[0]?.[0]?.format?.fill?.color).toBe('#FFC7CE');
      expect(read.value[0]?.[0]?.format?.font?.bold).toBe(true);
      expect(read.value[0]?.[1]).toEqual({
        address: 'Лист1!B1',
        format: { fill: { color: '#FFFFFF' }, font: { bold: false } },
      });
    });
  });
});

describe('objects', () => {
  it('are loaded as collections by name and found by key', async () => {
    const { excel, model } = openExcel();
    model.addSheet('Итоги');
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const missing = context.workbook.worksheets.getItemOrNullObject('нет').load('name');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Лист1', 'Итоги']);
      expect(missing.isNullObject).toBe(true);
      sheets.items[1]?.getRange('A1').set({ values: [[5]] });
      await context.sync();
    });
    expect(model.sheetByName('итоги')?.cells.value(0, 0)).toBe(5);
  });

  it('outlive their batch and move with inserted rows', async () => {
    const { excel, host } = openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B5');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Лист1!B7');
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.keptReferences).toBe(0);
  });

  it('of layout, freezing, validation, tables, names and settings keep what was set', async () => {
    const { excel, model } = openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['имя', 'балл'],
        ['А', 1],
      ];
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      sheet.getRange('C1:C9').dataValidation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      sheet.tables.add('A1:B2', true).name = 'Баллы';
      context.workbook.names.add('балл', sheet.getRange('B2'));
      context.workbook.settings.add('ключ', { a: 1 });
      sheet.getRange('A:A').format.columnWidth = 150;
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject('ключ').load('value');
      const name = context.workbook.names.getItem('балл').load('formula');
      await context.sync();
      expect(setting.value).toEqual({ a: 1 });
      expect(name.formula).toBe('=Лист1!$B$2');
    });
    const sheet = model.activeSheet;
    expect([sheet.properties.freezeRows, sheet.properties.layout.fitToPagesWide]).toEqual([1, 1]);
    expect(sheet.properties.layout.titleRows?.rows).toBe(1);
    expect(sheet.validationAt(8, 2)?.formula1).toBe('да,нет');
    expect(sheet.tables[0]?.columns).toEqual(['имя', 'балл']);
    expect(sheet.columnWidths.get(0)).toBeCloseTo(200 / 7);
  });

  it('of conditional formats are found by their id and deleted', async () => {
    const { excel, model } = openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rule = sheet.getRange('A1:B9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$A1>1';
      rule.custom.format.fill.color = '#FFC7CE';
      rule.load('id');
      await context.sync();
      expect(model.activeSheet.conditionalRules[0]).toMatchObject({ formula: '=$A1>1', format: { fill: '#FFC7CE' } });
      sheet.getRange('A1:B9').conditionalFormats.getItemOrNullObject(rule.id).delete();
      await context.sync();
    });
    expect(model.activeSheet.conditionalRules).toEqual([]);
  });

  it('of comments stay with their cell', async () => {
    const { excel, model } = openExcel();
    await excel.run(async (context) => {
      context.workbook.comments.add('Лист1!B2', 'причина');
      await context.sync();
      const comment = context.workbook.comments.getItemByCell('Лист1!B2').load('content');
      await context.sync();
      expect(comment.content).toBe('причина');
    });
    expect(model.activeSheet.comments[0]).toMatchObject({ row: 1, column: 1, text: 'причина' });
  });
});

describe('errors', () => {
  it('are PropertyNotLoaded when a value was not loaded', async () => {
    const { excel } = openExcel();
    const failure = excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(failure)).toBe('PropertyNotLoaded');
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
    ['InvalidArgument', (sheet) => sheet.getRange('A0').load('address')],
    ['InvalidArgument', (_, context) => context.workbook.worksheets.add('очень'.repeat(7))],
    ['InvalidArgument', (_, context) => context.workbook.worksheets.add('а/б')],
    ['ItemAlreadyExists', (_, context) => context.workbook.worksheets.add('лист1')],
    ['ItemNotFound', (_, context) => context.workbook.worksheets.getItem('нет').load('name')],
    ['ItemNotFound', (sheet) => sheet.getRange('A1').getIntersection('B2').load('address')],
    ['InvalidOperation', (sheet) => sheet.delete()],
    ['ApiNotFound', (sheet) => sheet.getRange('A1').flashFill()],
  ])('are %s', async (code, work) => {
    expect(await codeOnSheet(openExcel(), work)).toBe(code);
  });

  it('name the object and the member that is not simulated', async () => {
    const { excel } = openExcel();
    const failure = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().slicers.load('items/name');
      await context.sync();
    });
    await expect(failure).rejects.toThrow(/Worksheet\.Slicers/);
  });

  it('are AccessDenied on a protected sheet, except for unlocked cells', async () => {
    const open = openExcel();
    open.model.activeSheet.patchStyle([{ row: 1, column: 0, rows: 1, columns: 1 }], { locked: false });
    open.model.activeSheet.set({ protected: true });
    expect(await codeOnSheet(open, (sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await codeOnSheet(open, (sheet) => (sheet.getRange('A2').values = [[1]]))).toBe('no error');
    expect(await codeOnSheet(open, (sheet) => (sheet.getRange('A2').format.font.bold = true))).toBe('AccessDenied');
  });

  it('leave what was done before them in the batch', async () => {
    const open = openExcel();
    const code = await codeOnSheet(open, (sheet) => {
      sheet.getRange('A1').values = [['сделано']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['нет']];
    });
    expect([code, open.model.activeSheet.cells.value(0, 0), open.model.activeSheet.cells.value(2, 0)]).toEqual([
      'InvalidArgument',
      'сделано',
      null,
    ]);
  });
});
