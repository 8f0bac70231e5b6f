/** What stands in the way between two steps: a cell that is being edited, a sheet that was renamed or deleted, an older Excel. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };
const LIMIT = { timeout: 200_000 };
const ROADMAP = 'Дорожная карта';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function open(search = {}) {
  const visit = await openBench(browser, { search: { lang: 'ru', ...search } });
  const { page, pane } = visit;
  await page.getByText(t('bench.message.sample')).waitFor();
  const button = (key, params) =>
    pane.getByRole('button', { name: t(key, params), exact: true }).filter({ visible: true });
  return {
    ...visit,
    button,
    place: (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click(),
    text: (key, params) => pane.getByText(t(key, params)).filter({ visible: true }).first(),
    rename: (from, to) =>
      inModel(
        page,
        (model, names) => model.batch('user', () => model.renameSheet(model.sheetByName(names[0]), names[1])),
        [from, to],
      ),
    remove: (name) =>
      inModel(page, (model, sheet) => model.batch('user', () => model.deleteSheet(model.sheetByName(sheet))), name),
  };
}

async function analysed(visit) {
  await visit.place('analysis');
  await visit.button('pane.analysis.run').click();
  await visit.button('pane.analysis.again').waitFor(SLOW);
  await visit.place('risk');
}

describe('a cell that is being edited', () => {
  it('makes the pane wait and say why, and the work goes on once the cell is left', LIMIT, async () => {
    const visit = await open();
    const { page, button, place, text } = visit;
    await button('start.action.analyse').waitFor(SLOW);
    await page.evaluate(() => {
      window.leaveCell = window.objektivBench.host.startCellEdit();
    });
    await place('analysis');
    await button('pane.analysis.run').click();
    await text('pane.progress.editing').waitFor({ timeout: 15_000 });
    await page.evaluate(() => window.leaveCell());
    await button('pane.analysis.again').waitFor(SLOW);
    await visit.close();
  });

  it('does not keep the work from being stopped', LIMIT, async () => {
    const visit = await open();
    const { page, button, place, text } = visit;
    await button('start.action.analyse').waitFor(SLOW);
    await page.evaluate(() => {
      window.leaveCell = window.objektivBench.host.startCellEdit();
    });
    await place('check');
    await button('pane.check.run').click();
    await button('pane.cancel').click(SLOW);
    await page.evaluate(() => window.leaveCell());
    await text('pane.cancelled').waitFor(SLOW);
    await visit.close();
  });
});

describe('a sheet that is gone between two steps', () => {
  it('renamed before marking: nothing is written, and the message says what to do', LIMIT, async () => {
    const visit = await open();
    const { page, button, text, rename } = visit;
    await analysed(visit);
    await button('marks.preview').click();
    await button('marks.apply').waitFor(SLOW);
    await rename('Школы района', 'Список школ');
    const before = await fingerprint(page);
    await button('marks.apply').click();
    await text('failures.sheetMissing', { sheet: 'Школы района' }).waitFor(SLOW);
    assert.ok((await fingerprint(page)) === before, 'nothing is written');
    // as the message says: the sheet is looked at under its new name, and marked
    await button('pane.retry').click();
    await visit.pane.getByText('«Список школ»').first().waitFor(SLOW);
    await button('marks.apply').click(SLOW);
    await text('marks.applied').waitFor(SLOW);
    await visit.close();
  });

  it('deleted before fixes are shown: the message names it', LIMIT, async () => {
    const visit = await open();
    const { pane, button, place, text, remove } = visit;
    await place('check');
    await button('pane.check.run').click();
    await button('pane.check.again').waitFor(SLOW);
    await remove(ROADMAP);
    await pane.getByRole('button', { name: new RegExp(`^${t('repair.showAll', { count: 0 }).split('(')[0]}`) }).click();
    await text('failures.sheetMissing', { sheet: ROADMAP }).waitFor(SLOW);
    await visit.close();
  });

  it('deleted before its cell is shown: the message names it', LIMIT, async () => {
    const visit = await open();
    const { pane, place, button, text, remove } = visit;
    await place('check');
    await button('pane.check.run').click();
    await button('pane.check.again').waitFor(SLOW);
    await remove(ROADMAP);
    await pane.locator('#place-check details summary').first().click();
    await pane.locator('#place-check details li button').first().click();
    await text('failures.sheetMissing', { sheet: ROADMAP }).waitFor(SLOW);
    await visit.close();
  });
});

describe('the oldest Excel that is supported', () => {
  it('marks with comments in place of notes, and takes the marks back', LIMIT, async () => {
    const visit = await open({ excel: 'ltsc' });
    const { page, button, text } = visit;
    const untouched = await fingerprint(page);
    await analysed(visit);
    await button('marks.preview').click();
    await text('marks.reason.comment').waitFor(SLOW);
    await button('marks.apply').click();
    await text('marks.applied').waitFor(SLOW);
    await button('marks.takeBack').click();
    await text('marks.takenBack', { cells: 0 }).waitFor(SLOW);
    assert.ok((await fingerprint(page)) === untouched);
    await visit.close();
  });
});
