/** Worksheet functions in the bench: typed by a person, calculated by the add-in's page through the genuine Office.js. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goTo, inModel, launch, messageShown, openBench, savedWorkbook } from './bench-driver.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const expected = JSON.parse(readFileSync(path.join(here, '..', 'golden', 'expected.json'), 'utf8'));

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const type = async (page, row, column, text) => {
  await goTo(page, row, column);
  const bar = page.locator('.formula-content');
  await bar.fill(text);
  await bar.press('Enter');
};

/** Waits for a cell to hold something else than nothing. */
const answered = async (page, row, column) => {
  for (;;) {
    const value = await inModel(page, (model, [r, c]) => model.activeSheet.cells.value(r, c), [row, column]);
    if (value !== null) return value;
    await page.waitForTimeout(20);
  }
};

describe('a function typed into a cell', () => {
  it(
    'spills its answer, follows an edit, says why there is none, and is saved as a formula',
    { timeout: 90_000 },
    async () => {
      const visit = await openBench(browser, { search: { lang: 'ru' } });
      const { page } = visit;
      await page.getByRole('button', { name: 'Новый лист' }).click();
      await inModel(page, (model) => {
        model.activeSheet.setValues(0, 0, [[5], [4], [3], [2], ['нет отметки']]);
      });
      await type(page, 0, 2, '=OBJEKTIV.RATES(A1:A5)');
      assert.equal(await answered(page, 0, 2), 'показатель');
      assert.equal(await answered(page, 1, 3), 0.75);
      await type(page, 3, 0, '5');
      while ((await answered(page, 1, 3)) !== 1) await page.waitForTimeout(20);
      await type(page, 0, 9, '=OBJEKTIV.BUNCHING(A1:A5;{9;15;21};;24)');
      assert.deepEqual(await answered(page, 0, 9), { error: '#N/A' });
      const book = await savedWorkbook(page, 'Сохранить файл');
      const sheet = book.worksheets.find((each) => each.getCell('C1').formula);
      assert.equal(sheet.getCell('C1').formula, 'OBJEKTIV.RATES(A1:A5)');
      assert.equal(sheet.getCell('J1').formula, 'OBJEKTIV.BUNCHING(A1:A5,{9;15;21},,24)');
      assert.equal(sheet.getCell('D2').value, 1);
      await visit.close();
    },
  );

  it('gives the golden numbers over the columns of a pasted report, in English', { timeout: 90_000 }, async () => {
    const visit = await openBench(browser, { search: { lang: 'en' } });
    const { page } = visit;
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles(path.join(here, '..', 'golden', 'm077_F1.xlsx'));
    await messageShown(page, /m077_F1\.xlsx. is open/);
    const place = await inModel(page, (model) => {
      const { cells } = model.activeSheet;
      const used = cells.used(true);
      const heads = {};
      let header = -1;
      for (let row = 0; header < 0; row++)
        for (let column = 0; column < used.columns; column++) if (cells.value(row, column) === 'Отметка') header = row;
      for (let column = 0; column < used.columns; column++) heads[cells.value(header, column)] = column;
      const rows = [];
      for (let row = header; row < used.row + used.rows; row++)
        if (cells.value(row, heads['ОО']) === 'edu203500' && cells.value(row, heads['Код участника']) !== null)
          rows.push(row);
      return {
        first: rows[0],
        last: rows.at(-1),
        mark: heads['Отметка'],
        journal: heads['Отметка по журналу'],
        free: used.columns + 2,
      };
    });
    const letter = (column) =>
      (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
    const range = (column) => `${letter(column)}${place.first + 1}:${letter(column)}${place.last + 1}`;
    await type(page, 0, place.free, `=OBJEKTIV.JOURNAL(${range(place.mark)},${range(place.journal)})`);
    assert.equal(await answered(page, 0, place.free), 'measure');
    const { lowered, confirmed, raised, kappa } = expected.schools.edu203500.journal;
    const counts = [];
    for (const row of [1, 2, 3]) counts.push(await answered(page, row, place.free + 4));
    assert.deepEqual(counts, [lowered, confirmed, raised]);
    assert.ok(Math.abs((await answered(page, 5, place.free + 1)) - kappa) < 1e-6);
    await visit.close();
  });
});
