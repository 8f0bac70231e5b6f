/** Marking of schools and the list of actions, through what a person sees: choice, new rows, sorting, reopening, conflicts. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench, until } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The sample, analysed, with the place of the schools at risk open. */
async function analysed(context = {}) {
  const visit = await openBench(browser, { search: { lang: 'ru' }, context });
  const { page, pane } = visit;
  const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
  const place = (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click();
  await page.getByText(t('bench.message.sample')).waitFor();
  const untouched = await fingerprint(page);
  await analyse();
  return { ...visit, button, place, untouched, analyse };

  async function analyse() {
    await place('analysis');
    await button('pane.analysis.run').click();
    await button('pane.analysis.again').waitFor(SLOW);
    await place('risk');
  }
}

async function mark({ button, pane }) {
  await button('marks.preview').click();
  await button('marks.apply').click(SLOW);
  await pane.getByText(t('marks.applied')).first().waitFor(SLOW);
}

async function takeBack({ button, pane }) {
  await button('marks.takeBack').click();
  await pane
    .getByText(t('marks.takenBack', { cells: 0 }))
    .first()
    .waitFor(SLOW);
}

/** What Excel moves when a person sorts: contents, looks and comments of whole rows; here of two neighbours. */
const swapRows = (model, { sheet, row }) => {
  const target = model.sheetByName(sheet);
  const used = target.cells.used(false);
  const line = (at) => ({ row: at, column: 0, rows: 1, columns: used.column + used.columns });
  const [a, b] = [target.cells.extract(line(row)), target.cells.extract(line(row + 1))];
  target.cells.clear({ ...line(row), rows: 2 }, 'all');
  target.cells.restore(a, 1, 0);
  target.cells.restore(b, -1, 0);
  target.comments = target.comments.map((comment) =>
    comment.row === row ? { ...comment, row: row + 1 } : comment.row === row + 1 ? { ...comment, row } : comment,
  );
  target.touch('values', [{ ...line(row), rows: 2 }]);
};

const markedSheets = (page) =>
  inModel(page, (model) =>
    model.sheets
      .filter((sheet) => {
        const used = sheet.cells.used(true);
        for (let row = 0; used && row < used.row + used.rows; row++)
          for (let column = 0; column < used.column + used.columns; column++)
            if (/[▲△]/.test(sheet.cells.style(row, column).numberFormat)) return true;
        return false;
      })
      .map(({ name }) => name),
  );

/** The first marked cell of the workbook. */
const firstMark = (page, only = null) =>
  inModel(
    page,
    (model, name) => {
      for (const sheet of model.sheets) {
        if (name !== null && sheet.name !== name) continue;
        const used = sheet.cells.used(true);
        if (!used) continue;
        for (let row = used.row; row < used.row + used.rows; row++)
          for (let column = used.column; column < used.column + used.columns; column++)
            if (/[▲△]/.test(sheet.cells.style(row, column).numberFormat))
              return {
                sheet: sheet.name,
                row,
                column,
                text: sheet.cells.value(row, column),
                end: used.row + used.rows,
              };
      }
      return null;
    },
    only,
  );

describe('marking in the sheets', () => {
  it('follows the choice, by keyboard alone', { timeout: 120_000 }, async () => {
    const visit = await analysed();
    const { page, pane, button } = visit;
    await button('marks.preview').focus();
    await page.keyboard.press('Enter');
    await button('marks.apply').waitFor(SLOW);
    const sheets = await pane.locator('#place-risk li').filter({ hasText: /строк/ }).count();
    assert.ok(sheets > 1);
    await pane.locator('summary', { hasText: t('marks.choice') }).focus();
    await page.keyboard.press('Enter');
    const boxes = pane.getByRole('group', { name: t('marks.sheets') }).getByRole('checkbox');
    await boxes.first().waitFor();
    const count = await boxes.count();
    assert.ok(count > 1);
    for (let i = 1; i < count; i++) {
      await boxes.nth(i).focus();
      await page.keyboard.press('Space');
    }
    await pane.getByRole('checkbox', { name: t('marks.legend') }).focus();
    await page.keyboard.press('Space');
    const shown = pane.locator('#place-risk [aria-busy="false"] > ul > li');
    await until(async () => (await shown.count()) === 1, 'the plan for one sheet');
    await button('marks.apply').focus();
    await page.keyboard.press('Enter');
    await pane.getByText(t('marks.applied')).first().waitFor(SLOW);
    const marked = await markedSheets(page);
    assert.equal(marked.length, 1, marked.join());
    assert.ok(await inModel(page, (model) => model.sheetByName('Обозначения') !== null));
    await takeBack(visit);
    assert.equal(await fingerprint(page), visit.untouched);
    await visit.close();
  });

  it('offers to mark rows that were added below, and marks them', { timeout: 120_000 }, async () => {
    const visit = await analysed();
    const { page, pane, button } = visit;
    await mark(visit);
    const first = await firstMark(page);
    await inModel(
      page,
      (model, { sheet, end, column, text }) => model.sheetByName(sheet).setValues(end, column, [[text]]),
      first,
    );
    await button('marks.refresh').click(SLOW);
    await pane.getByText(t('marks.refreshed')).first().waitFor(SLOW);
    const format = await inModel(
      page,
      (model, { sheet, end, column }) => model.sheetByName(sheet).cells.style(end, column).numberFormat,
      first,
    );
    assert.match(format, /[▲△]/);
    await takeBack(visit);
    assert.equal(await firstMark(page), null);
    const [added, beyond] = await inModel(
      page,
      (model, { sheet, end, column }) =>
        [end, end + 9].map((row) => JSON.stringify(model.sheetByName(sheet).cells.style(row, column))),
      first,
    );
    assert.equal(added, beyond, 'the added row looks as one that nobody has touched');
    await visit.close();
  });

  it('is taken back exactly after neighbours changed places on every sheet', { timeout: 120_000 }, async () => {
    const visit = await analysed();
    const { page } = visit;
    await mark(visit);
    const sheets = await markedSheets(page);
    assert.ok(sheets.includes('Школы района'), sheets.join());
    const places = [];
    for (const sheet of sheets) places.push(await firstMark(page, sheet));
    for (const place of places) await inModel(page, swapRows, place);
    await takeBack(visit);
    for (const place of places) await inModel(page, swapRows, place);
    assert.equal(await fingerprint(page), visit.untouched);
    assert.equal(await inModel(page, (model) => model.sheets.flatMap(({ comments }) => comments).length), 0);
    await visit.close();
  });
});

describe('the list of actions', () => {
  it('takes an action back after the file was saved and opened again', { timeout: 120_000 }, async () => {
    const visit = await analysed();
    const { page, pane, button } = visit;
    await mark(visit);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('bench.save') }).click(),
    ]);
    const path = await download.path();
    const before = await inModel(page, (model) => model.sheets.map(({ name }) => name));
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'снова.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await import('node:fs').then(({ readFileSync }) => readFileSync(path)),
      });
    await page.waitForFunction(() => window.objektivBench.model.fileName === 'снова.xlsx');
    assert.deepEqual(await inModel(page, (model) => model.sheets.map(({ name }) => name)), before);
    await button('pane.history').click();
    await button('undo.takeBackNamed', { action: t('plans.highlight') }).click(SLOW);
    await pane
      .getByText(t('undo.done', { action: t('plans.highlight') }))
      .first()
      .waitFor(SLOW);
    assert.equal(await firstMark(page), null);
    await pane.getByText(t('undo.none')).waitFor(SLOW);
    await visit.close();
  });

  it('shows a cell that was changed since, leaves it, and returns it when told to', { timeout: 120_000 }, async () => {
    const visit = await openBench(browser, { search: { lang: 'ru' } });
    const { page, pane } = visit;
    const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
    await page.getByText(t('bench.message.sample')).waitFor();
    const title = t('templates.municipal-roadmap.title');
    await pane.getByRole('tab', { name: t('pane.place.templates') }).click();
    await button('pane.templates.chooseNamed', { title }).click();
    await button('pane.templates.preview').click();
    await button('pane.templates.insert').click(SLOW);
    await button('pane.goToSheet').waitFor(SLOW);
    const name = await inModel(page, (model) => model.sheets.at(-1).name);
    await inModel(page, (model, sheet) => model.sheetByName(sheet).setValues(90, 0, [['моя запись']]), name);
    await button('pane.history').click();
    const action = t('plans.insertTemplate', { name });
    await button('undo.takeBackNamed', { action }).click(SLOW);
    // said aloud as well
    await pane
      .getByText(t('undo.changedSheet', { sheet: name }))
      .last()
      .waitFor(SLOW);
    assert.ok(await inModel(page, (model, sheet) => model.sheetByName(sheet) !== null, name));
    await button('undo.force').click();
    await pane.getByText(t('undo.done', { action })).first().waitFor(SLOW);
    assert.equal(await inModel(page, (model, sheet) => model.sheetByName(sheet) !== null, name), false);
    await visit.close();
  });
});
