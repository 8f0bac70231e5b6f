import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { WorkbookFileError } from '../../../../src/bench/model/file-error';
import { WorkbookModel } from '../../../../src/bench/model/workbook-model';
import { openWorkbookFile } from '../../../../src/bench/model/xlsx-read';
import { saveWorkbookFile } from '../../../../src/bench/model/xlsx-write';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function bytes(data: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(data.byteLength);
  new Uint8Array(copy).set(data);
  return copy;
}

async function open(data: ArrayBuffer, name: string): Promise<WorkbookModel> {
  const model = new WorkbookModel();
  await openWorkbookFile(model, data, name);
  return model;
}

/** Why a file was refused; anything else that is thrown fails the test. */
function problemOf(error: unknown): string {
  if (error instanceof WorkbookFileError) return error.problem;
  throw error;
}

const fixture = (name: string): ArrayBuffer => bytes(readFileSync(`tests/fixtures/bench/${name}`));

/** All of a workbook that a round trip must keep, without the ids that are given anew. */
function picture(model: WorkbookModel): unknown {
  return model.sheets.map((sheet) => {
    const cells = sheet.cells.extract({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
    return {
      name: sheet.name,
      properties: { ...sheet.properties, protectionPassword: null },
      cells: cells.map((each) => [
        each.row,
        each.column,
        each.content,
        each.formula,
        sheet.cells.style(each.row, each.column),
      ]),
      merges: sheet.merges,
      widths: [...sheet.columnWidths],
      heights: [...sheet.rowHeights],
      hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
      notes: sheet.notes.map(({ row, column, text }) => ({ row, column, text })),
      comments: sheet.comments.map(({ row, column, text }) => ({ row, column, text })),
      rules: sheet.conditionalRules.map(({ rects, formula, format, type }) => ({ rects, formula, format, type })),
      validations: sheet.validations,
      tables: sheet.tables.map(({ name, rect, columns, style }) => ({ name, rect, columns, style })),
    };
  });
}

describe('a file written by LibreOffice', () => {
  it('opens with values, formulas, styles, sizes, notes and rules', async () => {
    const model = await open(fixture('libreoffice.xlsx'), 'a.xlsx');
    const [sheet, hidden] = model.sheets;
    if (!sheet || !hidden) throw new Error('two sheets expected');
    expect(sheet.cells.value(1, 1)).toBe(12.5);
    expect([sheet.cells.value(2, 2), sheet.cells.style(2, 2).numberFormat]).toEqual([46_127, 'dd.mm.yyyy']);
    expect([sheet.cells.value(1, 2), sheet.cells.style(1, 2).numberFormat]).toEqual(['007', '@']);
    expect([sheet.cells.formula(2, 1), sheet.cells.value(2, 1)]).toEqual(['=B2*2', 25]);
    expect(sheet.cells.value(2, 3)).toEqual({ error: '#N/A' });
    expect(sheet.cells.style(1, 1)).toMatchObject({
      fill: '#FFC7CE',
      borders: { bottom: { style: 'medium', color: '#0070C0' } },
    });
    expect(sheet.cells.style(0, 0)).toMatchObject({
      bold: true,
      wrap: true,
      horizontal: 'center',
      fontColor: '#C00000',
    });
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect([sheet.columnWidths.get(0), sheet.rowHeights.get(2), [...sheet.hiddenRows]]).toEqual([30, 39.75, [4]]);
    expect(sheet.noteAt(1, 1)?.text).toBe('причина');
    expect(sheet.conditionalRules[0]).toMatchObject({ formula: '=B2>20', format: { fill: '#FFFF00', bold: true } });
    expect(sheet.validations[0]).toMatchObject({
      formula1: 'да,нет',
      rects: [{ row: 1, column: 4, rows: 19, columns: 1 }],
    });
    expect(sheet.properties).toMatchObject({
      tabColor: '#00B050',
      layout: { orientation: 'Landscape', fitToPagesWide: 1 },
    });
    expect(hidden.properties).toMatchObject({ visibility: 'Hidden', protected: true });
    expect(model.names[0]).toMatchObject({ name: 'баллы', formula: "='Данные'!$B$2:$B$3" });
  });

  it('is the same after saving and opening again', async () => {
    const model = await open(fixture('libreoffice.xlsx'), 'a.xlsx');
    const again = await open(await saveWorkbookFile(model), 'b.xlsx');
    expect(picture(again)).toEqual(picture(model));
  });

  it.each(['libreoffice.ods', 'libreoffice.xls'])('%s opens with values, formulas and merges', async (name) => {
    // SheetJS grumbles about conditional number formats of .ods on the console
    const grumble = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const sheet = (await open(fixture(name), name)).sheets[0];
    grumble.mockRestore();
    expect([sheet?.name, sheet?.cells.value(1, 1), sheet?.cells.value(2, 2)]).toEqual(['Данные', 12.5, 46_127]);
    expect(sheet?.cells.formula(2, 1)).toBe('=B2*2');
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  });
});

describe('a file written by ExcelJS', () => {
  it('opens with frozen panes, filter, table, rich text and theme colours', async () => {
    const book = new ExcelJS.Workbook();
    const source = book.addWorksheet('Лист', {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }],
    });
    source.getCell('A1').value = { richText: [{ text: 'пра' }, { font: { bold: true }, text: 'вда' }] };
    source.getCell('B1').value = 5;
    source.getCell('B1').font = { color: { theme: 4 } };
    source.autoFilter = 'A1:B9';
    source.addTable({ name: 'Т1', ref: 'D1', columns: [{ name: 'к' }, { name: 'л' }], rows: [[1, 2]] });
    const data = new Uint8Array(await book.xlsx.writeBuffer());
    const sheet = (await open(bytes(data), 'a.xlsx')).activeSheet;
    expect([sheet.cells.value(0, 0), sheet.cells.value(1, 4)]).toEqual(['правда', 2]);
    expect(sheet.cells.style(0, 1).fontColor).toBe('#4F81BD');
    expect(sheet.properties).toMatchObject({ freezeRows: 2, freezeColumns: 1, gridlines: false });
    expect(sheet.properties.autoFilter?.rect).toEqual({ row: 0, column: 0, rows: 9, columns: 2 });
    expect(sheet.tables[0]).toMatchObject({
      name: 'Т1',
      columns: ['к', 'л'],
      rect: { row: 0, column: 3, rows: 2, columns: 2 },
    });
  });
});

describe('a workbook of the bench', () => {
  it('keeps everything over saving and opening', async () => {
    const model = new WorkbookModel('Данные');
    const sheet = model.activeSheet;
    sheet.setValues(0, 0, [
      ['Школа', 'Балл'],
      ['СОШ', 1.5],
      [true, null],
    ]);
    sheet.setFormula(2, 1, '=SUM(B2:B2)', 1.5);
    sheet.patchStyle([cell(0, 0)], {
      fill: '#FFC7CE',
      pattern: 'solid',
      bold: true,
      underline: 'single',
      wrap: true,
      indent: 2,
    });
    sheet.patchStyle([cell(5, 5)], {
      borders: { top: { style: 'thin', color: '#FF0000' } },
      locked: false,
      rotation: 90,
    });
    sheet.merge({ row: 6, column: 0, rows: 1, columns: 3 });
    sheet.setColumnWidths(0, 1, 40);
    sheet.setRowHeights(1, 1, 33);
    sheet.setHidden('row', 7, 2, true);
    sheet.setHidden('column', 3, 1, true);
    sheet.setNote(1, 1, 'заметка\nв две строки');
    sheet.setObjects({ comments: [{ id: '1', row: 2, column: 0, text: 'обсуждение', author: 'а', resolved: false }] });
    sheet.set({
      freezeRows: 1,
      tabColor: '#00B050',
      gridlines: false,
      autoFilter: { rect: { row: 0, column: 0, rows: 3, columns: 2 }, criteria: {} },
    });
    sheet.set({
      layout: {
        ...sheet.properties.layout,
        scale: null,
        fitToPagesWide: 1,
        footer: { left: 'л', center: '&P', right: '' },
      },
    });
    model.settings.set('objektiv', { a: [1, 'б'.repeat(70_000)] });
    model.documentSettings.set('язык', '"ru"');
    const again = await open(await saveWorkbookFile(model), 'b.xlsx');
    expect(picture(again)).toEqual(picture(model));
    expect(again.settings.get('objektiv')).toEqual(model.settings.get('objektiv'));
    expect(again.documentSettings.get('язык')).toBe('"ru"');
  });

  it('keeps the protection of a sheet', async () => {
    const model = new WorkbookModel();
    model.activeSheet.set({ protected: true });
    expect((await open(await saveWorkbookFile(model), 'b.xlsx')).activeSheet.properties.protected).toBe(true);
  });
});

describe('other files', () => {
  it.each(['utf-8', 'windows-1251'])(
    'a Russian .csv in %s gives numbers with comma and keeps leading zeros',
    async (encoding) => {
      const text = 'Школа;Балл;Код\nСОШ;12,5;007\n';
      const data = encoding === 'utf-8' ? new TextEncoder().encode(text) : windows1251(text);
      const sheet = (await open(bytes(data), 'а.csv')).activeSheet;
      expect([0, 1, 2].map((column) => sheet.cells.value(1, column))).toEqual(['СОШ', 12.5, '007']);
    },
  );

  it.each([
    ['notAWorkbook', 'фото.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]],
    ['notAWorkbook', 'пустой.xlsx', []],
    ['notAWorkbook', 'архив.xlsx', [0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]],
  ])('that are none are refused as %s (%s) and the open workbook stays', async (problem, name, data) => {
    const model = new WorkbookModel();
    model.activeSheet.setValues(0, 0, [['прежнее']]);
    const failure = openWorkbookFile(model, bytes(new Uint8Array(data)), name).catch(problemOf);
    expect(await failure).toBe(problem);
    expect(model.activeSheet.cells.value(0, 0)).toBe('прежнее');
  });

  it('broken inside are refused as unreadable and the open workbook stays', async () => {
    const model = new WorkbookModel();
    model.activeSheet.setValues(0, 0, [['прежнее']]);
    const broken = new Uint8Array(fixture('libreoffice.xlsx')).slice();
    broken.fill(0x41, 200, 2000);
    const failure = openWorkbookFile(model, bytes(broken), 'a.xlsx').catch(problemOf);
    expect(await failure).toBe('unreadable');
    expect(model.activeSheet.cells.value(0, 0)).toBe('прежнее');
  });
});

/** Only the letters of the test: capital and small Russian ones lie in a row in that code page. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}
