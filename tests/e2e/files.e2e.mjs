import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { inModel, launch, messageShown, openBench, savedWorkbook } from './bench-driver.mjs';

const WAIT_FOR_PANE = process.env.BENCH_WITHOUT_PANE !== '1';
const golden = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'golden');
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const open = (search = {}) => openBench(browser, { search, waitForPane: WAIT_FOR_PANE });
const choose = (page, file) => page.locator('input[type="file"]').setInputFiles(file);

describe('the first visit', () => {
  it('shows the sample and says what it is', async () => {
    const { page, close } = await open();
    await messageShown(page, 'Открыт образец');
    const { sheets, filled } = await inModel(page, (model) => ({
      sheets: model.sheets.map((sheet) => sheet.name),
      filled: model.sheets.every((sheet) => (sheet.cells.used(true)?.rows ?? 0) > 10),
    }));
    assert.ok(sheets.includes('Дорожная карта'), sheets.join());
    assert.ok(filled);
    await close();
  });

  it('says it in English when English was chosen, and remembers the choice', async () => {
    const { page, close } = await open();
    await messageShown(page, 'Открыт образец');
    await page.getByRole('combobox', { name: 'Язык' }).selectOption('en');
    await messageShown(page, 'This is the sample');
    await page.reload();
    await page.getByRole('button', { name: 'Open file' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await close();
  });
});

describe('opening a file', () => {
  it('shows the sheets of an .xlsx file', async () => {
    const { page, close } = await open({ empty: '' });
    await choose(page, path.join(golden, 'm077_F1.xlsx'));
    await messageShown(page, 'Открыт файл «m077_F1.xlsx»');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(golden, 'm077_F1.xlsx'));
    const names = await inModel(page, (model) => model.sheets.map((sheet) => sheet.name));
    assert.deepEqual(
      names,
      book.worksheets.map((sheet) => sheet.name),
    );
    await page.getByRole('tab', { name: names[0], selected: true }).waitFor();
    await close();
  });

  it('takes a file that is dropped on the sheet', async () => {
    const { page, close } = await open({ empty: '' });
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Школа;Балл\r\nСОШ № 5;12,5\r\n'], 'итоги.csv', { type: 'text/csv' }));
      const zone = document.querySelector('.drop-zone');
      for (const name of ['dragover', 'drop'])
        zone.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await messageShown(page, 'Открыт файл «итоги.csv»');
    assert.equal(await inModel(page, (model) => model.activeSheet.cells.value(1, 0)), 'СОШ № 5');
    await close();
  });

  for (const [name, content, said] of [
    ['письмо.xlsx', 'это не книга', 'не похож на книгу'],
    ['пусто.xlsx', '', 'пуст'],
    [
      'обрыв.xlsx',
      readFileSync(path.join(golden, 'm077_F1.xlsx')).subarray(0, 4000),
      'Прежняя книга осталась открытой',
    ],
  ]) {
    it(`keeps the workbook and says why when «${name}» is no workbook`, async () => {
      const { page, close } = await open({ empty: '' });
      await inModel(page, (model) => model.activeSheet.setValues(0, 0, [['моя работа']]));
      await choose(page, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
      await page.getByRole('alert').getByText(said).waitFor();
      assert.equal(await inModel(page, (model) => model.activeSheet.cells.value(0, 0)), 'моя работа');
      await close();
    });
  }
});

describe('saving', () => {
  it('gives an .xlsx file with values, formats, merged cells and notes', async () => {
    const { page, close } = await open({ empty: '' });
    await inModel(page, (model) => {
      const sheet = model.activeSheet;
      sheet.setValues(0, 0, [
        ['Школа', 'Балл'],
        ['СОШ № 5', 12.5],
      ]);
      sheet.patchStyle([{ row: 1, column: 0, rows: 1, columns: 1 }], {
        fill: '#FFC7CE',
        pattern: 'solid',
        numberFormat: '"▲ "@',
      });
      sheet.merge({ row: 3, column: 0, rows: 2, columns: 2 });
      sheet.setNote(1, 0, 'Причина');
      sheet.set({ freezeRows: 1 });
    });
    const book = await savedWorkbook(page, 'Сохранить файл');
    const sheet = book.worksheets[0];
    const cell = sheet.getCell('A2');
    assert.equal(cell.value, 'СОШ № 5');
    assert.equal(cell.numFmt, '"▲ "@');
    assert.equal(cell.fill.fgColor.argb, 'FFFFC7CE');
    assert.equal(sheet.getCell('B2').value, 12.5);
    assert.ok(sheet.getCell('B5').isMerged);
    assert.match(JSON.stringify(cell.note), /Причина/);
    assert.equal(sheet.views[0].ySplit, 1);
    await close();
  });
});

describe('the Excel version', () => {
  it('is what the pane hears of: LTSC 2021 stops at ExcelApi 1.14', { skip: !WAIT_FOR_PANE }, async () => {
    const { page, close } = await open({ empty: '' });
    const supports = (version) =>
      page.evaluate(
        (asked) =>
          document
            .querySelector('.pane iframe')
            .contentWindow.Office.context.requirements.isSetSupported('ExcelApi', asked),
        version,
      );
    assert.equal(await supports('1.17'), true);
    await page.getByRole('combobox', { name: 'Версия Excel' }).selectOption('ltsc');
    await page.waitForTimeout(500);
    await page.frameLocator('.pane iframe').getByRole('tablist').waitFor();
    assert.deepEqual([await supports('1.14'), await supports('1.15')], [true, false]);
    await close();
  });

  it('costs round trips that are shown with their bytes', { skip: !WAIT_FOR_PANE }, async () => {
    const { page, pane, close } = await open();
    await messageShown(page, 'Открыт образец');
    await pane.getByRole('tab', { name: 'Проверка' }).click();
    await pane.getByRole('button', { name: 'Проверить книгу' }).click();
    await pane.getByRole('button', { name: 'Проверить снова' }).waitFor();
    await page.getByText(/Последнее действие: \d+ обращени.* получено [\d\s,]+ [КМ]?Б/).waitFor();
    await close();
  });
});
