import { strFromU8, unzipSync } from 'fflate';
import { Workbook } from 'exceljs';
import type { AnalysisReport, App } from '../../src/app/api';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { openWorkbookFile } from '../../src/bench/model/xlsx-read';
import { saveWorkbookFile } from '../../src/bench/model/xlsx-write';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { reportOf, value } from './book-bench';
import { excelHarness, type ExcelHarness } from './excel-harness';

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

/** Sheets as offices have them, in a file: № 1 has clear signs, № 3 is worth checking, № 2 and № 4 show nothing. */
async function hardFile(): Promise<ArrayBuffer> {
  const book = new Workbook();
  const merged = book.addWorksheet('Объединённые');
  merged.addRows([
    ['Школа', 'Предмет', 'Балл'],
    ['МБОУ «СОШ № 1»', 'Русский', 10],
    [null, 'Математика', 12],
    ['МБОУ «СОШ № 2»', 'Русский', 9],
    [null, 'Математика', 8],
  ]);
  merged.mergeCells('A2:A3');
  merged.mergeCells('A4:A5');
  merged.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  merged.addConditionalFormatting({
    ref: 'C2:C5',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: ['9'], priority: 1, style: { font: { bold: true } } },
      { type: 'expression', formulae: ['$C2<9'], priority: 2, style: { font: { italic: true } } },
    ],
  });
  const filtered = book.addWorksheet('Фильтр');
  filtered.addRows([
    ['Школа', 'Класс', 'Сколько'],
    ['СОШ № 1', 4, 50],
    ['СОШ № 3', 5, 40],
    ['СОШ № 2', 4, 30],
    ['СОШ № 1', 5, 20],
  ]);
  filtered.autoFilter = 'A1:C5';
  filtered.getRow(3).hidden = true;
  filtered.getRow(5).hidden = true;
  filtered.getColumn(2).hidden = true;
  const table = book.addWorksheet('Таблица');
  table.addTable({
    name: 'Школы',
    ref: 'B3',
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: [{ name: 'Логин' }, { name: 'Участников' }],
    rows: [
      ['edu101', 5],
      ['edu102', 6],
      ['edu103', 7],
    ],
  });
  const numbers = book.addWorksheet('Кратко');
  numbers.addRows([
    ['Куда', 'Школы', 'Заметка'],
    ['Север', 'школы № 1 и № 3', 'две в ячейке'],
    ['Юг', 'СШ №2, СШ №4', 'без признаков'],
    ['Запад', 'сош 3', 'без знака номера'],
    ['Восток', 'ДОУ № 1', 'детский сад'],
  ]);
  numbers.getCell('B3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"да,нет"'] };
  numbers.getCell('B2').note = 'Примечание отдела';
  numbers.getCell('C2').value = { formula: 'LEN(B2)', result: 15 };
  return book.xlsx.writeBuffer();
}

interface Bench {
  readonly excel: ExcelHarness;
  readonly app: App;
  readonly report: AnalysisReport;
}

async function opened(excelApi: string): Promise<Bench> {
  const excel = excelHarness({ excelApi });
  await openWorkbookFile(excel.model, await hardFile(), 'трудная.xlsx');
  return { excel, app: createApp(excel.workbook, computeHere, t), report: reportOf() };
}

/** Every part of the saved file that the user made: sheets, tables, notes. */
async function partsOf({ excel }: Bench): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await saveWorkbookFile(excel.model)));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => /^xl\/(worksheets|tables|comments|drawings)/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

const sign = ({ excel }: Bench, sheet: string, row: number, column: number): string => {
  const format = excel.model.sheetByName(sheet)?.cells.style(row, column).numberFormat ?? '';
  return format.includes('▲') ? '▲' : format.includes('△') ? '△' : '';
};

const column = (bench: Bench, sheet: string, at: number, rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, row) => sign(bench, sheet, row, at));

/** An Excel without notes refuses a comment where the user has a note: then nothing is written, and the reasons go into a column. */
async function mark({ app, report }: Bench, choice: Parameters<App['previewHighlight']>[2]): Promise<void> {
  const first = await app.apply(value(await app.previewHighlight(report, {}, choice)).plan);
  if (first.ok) return;
  expect(first.failure).toMatchObject({ code: 'commentRefused', written: [] });
  value(await app.apply(value(await app.previewHighlight(report, {}, choice)).plan));
}

describe('marking of hard sheets', () => {
  it.each([
    ['1.20', {}],
    ['1.20', { reasonIn: 'column' }],
    ['1.14', {}],
    ['1.14', { reasonIn: 'column' }],
  ] as const)('finds the schools, and is taken back to the same bytes (ExcelApi %s, %j)', async (excelApi, choice) => {
    const bench = await opened(excelApi);
    const before = await partsOf(bench);
    expect(Object.keys(before).length).toBeGreaterThan(5);
    await mark(bench, choice);
    expect(column(bench, 'Объединённые', 0, 5)[1]).toBe('▲');
    expect(column(bench, 'Объединённые', 0, 5)[3]).toBe('');
    expect(column(bench, 'Фильтр', 0, 5)).toEqual(['', '▲', '△', '', '▲']);
    expect(column(bench, 'Таблица', 1, 6)).toEqual(['', '', '', '▲', '', '△']);
    expect(column(bench, 'Кратко', 1, 5)).toEqual(['', '▲', '', '△', '']);
    const during = await partsOf(bench);
    for (const rule of ['<conditionalFormatting', '<autoFilter', '<dataValidation ', 'hidden="1"'])
      expect(count(during, rule)).toBe(count(before, rule));
    expect(Object.values(during).join().includes('Примечание отдела')).toBe(true);
    const again: Bench = { ...bench, app: createApp(bench.excel.workbook, computeHere, t) };
    const taken = value(await again.app.takeBackHighlight());
    expect([taken.skipped, taken.lost]).toEqual([[], []]);
    expect(await partsOf(bench)).toEqual(before);
  });

  it('stays through saving and opening, and is then taken back to what the file was', async () => {
    const bench = await opened('1.20');
    const before = await partsOf(bench);
    await mark(bench, {});
    const file = await saveWorkbookFile(bench.excel.model);
    const excel = excelHarness({});
    await openWorkbookFile(excel.model, file, 'трудная.xlsx');
    const later: Bench = { ...bench, excel, app: createApp(excel.workbook, computeHere, t) };
    expect(sign(later, 'Фильтр', 1, 0)).toBe('▲');
    const taken = value(await later.app.takeBackHighlight());
    expect([taken.skipped, taken.lost]).toEqual([[], []]);
    expect(await partsOf(later)).toEqual(before);
  });
});

function count(parts: Readonly<Record<string, string>>, text: string): number {
  return Object.values(parts).reduce((sum, part) => sum + part.split(text).length - 1, 0);
}
