/** The add-in's main job, from the sample to a saved file, in both languages, through what a person sees. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench, savedWorkbook } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);
const { buildSample } = await tsImport('../../src/bench/sample/build-sample.ts', import.meta.url);
const { SAMPLE_SEED } = await tsImport('../../src/bench/page/sample-seed.ts', import.meta.url);

const truth = buildSample(SAMPLE_SEED).truth;
const treated = truth.schools.filter(({ treatment }) => treatment !== 'honest');
const SLOW = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const lang of ['ru', 'en']) {
  describe(`the way through in ${lang}`, () => {
    it('analyses, highlights, takes back, inserts a template and checks the tables', { timeout: 240_000 }, async () => {
      const t = createTranslator(lang, { ru, en }[lang]);
      const visit = await openBench(browser, { search: { lang } });
      const { page, pane } = visit;
      const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
      const place = (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click();
      await page.getByText(t('bench.message.sample')).waitFor();
      assert.equal(await pane.locator('html').getAttribute('lang'), lang);
      const untouched = await fingerprint(page);

      await place('analysis');
      await button('pane.analysis.run').click();
      await button('pane.analysis.again').waitFor(SLOW);
      assert.equal(await fingerprint(page), untouched, 'an analysis changes nothing');

      await place('risk');
      await button('marks.preview').click();
      await button('marks.apply').click(SLOW);
      await pane.getByText(t('marks.applied')).first().waitFor(SLOW);
      await checkHighlighted(await savedWorkbook(page, t('bench.save')));

      await button('marks.takeBack').click();
      await pane
        .getByText(t('marks.takenBack', { cells: 0 }))
        .first()
        .waitFor(SLOW);
      assert.equal(await fingerprint(page), untouched, 'taking back restores every cell');

      const sheet = await insertTemplate({ page, pane, t, button, place });
      await checkInserted(await savedWorkbook(page, t('bench.save')), sheet);

      await place('check');
      await button('pane.check.run').click();
      await button('pane.check.again').waitFor(SLOW);
      await goToFirstFinding({ page, pane, t });
      await visit.close();
    });
  });
}

/** Every school whose results were treated carries the sign, a fill and a reason somewhere in the saved file. */
function checkHighlighted(book) {
  const marked = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (/[▲△]/.test(cell.numFmt ?? '')) marked.push({ text: String(cell.value), fill: cell.fill, note: cell.note });
      }),
    );
  }
  assert.ok(marked.length > 0, 'no marked cell in the saved file');
  assert.ok(
    marked.every(({ fill }) => fill?.type === 'pattern'),
    'a sign without a fill',
  );
  assert.ok(
    marked.some(({ note }) => note),
    'no reason in a note',
  );
  const found = treated.filter(({ login }) => marked.some(({ text }) => text.includes(login)));
  assert.ok(found.length >= treated.length / 2, `marked only ${found.map(({ name }) => name).join(', ') || 'none'}`);
}

async function insertTemplate({ page, pane, t, button, place }) {
  const before = await inModel(page, (model) => model.sheets.map(({ name }) => name));
  const title = t('templates.municipal-roadmap.title');
  await place('templates');
  await button('pane.templates.chooseNamed', { title }).click();
  await pane.getByLabel(t('pane.field.municipality')).fill('Энский район');
  await button('pane.templates.preview').click();
  await button('pane.templates.insert').click(SLOW);
  await button('pane.goToSheet').click(SLOW);
  const after = await inModel(page, (model) => model.sheets.map(({ name }) => name));
  const added = after.filter((name) => !before.includes(name));
  assert.equal(added.length, 1);
  await page.getByRole('tab', { name: added[0], selected: true }).waitFor();
  return added[0];
}

function checkInserted(book, name) {
  const sheet = book.getWorksheet(name);
  assert.ok(sheet, `${name} is not in the saved file`);
  const texts = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
  assert.ok(
    texts.some((text) => text.includes('Энский район')),
    'the municipality is not filled in',
  );
  assert.ok(
    texts.some((text) => /Мероприятия?/.test(text)),
    'no column of measures',
  );
  assert.equal(sheet.pageSetup.orientation, 'landscape');
}

/** The roadmap of the sample has defects: a finding names a cell, and choosing it leads there. */
async function goToFirstFinding({ page, pane, t }) {
  const sheet = truth.roadmap.sheet;
  const [before, after] = t('pane.goToCell', { cell: '\u0001', sheet }).split('\u0001');
  const links = pane.getByRole('button', { name: new RegExp(`^${before}[A-Z]+\\d+${after}$`) });
  for (const group of await pane.locator('#place-check details summary').all()) {
    if ((await links.count()) > 0) break;
    await group.click();
  }
  const link = links.first();
  const name = await link.getAttribute('aria-label');
  await link.click();
  await page.getByRole('tab', { name: sheet, selected: true }).waitFor();
  const cell = name.slice(before.length, name.length - after.length);
  const address = page.getByRole('textbox', { name: t('bench.address') });
  // the sheet is shown first and the cell after it
  while ((await address.inputValue()) !== cell) await page.waitForTimeout(20);
  const row = await inModel(page, (model) => model.activeSheet.selection.active.row);
  const defective = truth.roadmap.defects.flatMap(({ rows }) => rows);
  assert.ok(defective.includes(row), `row ${row}, defects in ${defective.join()}`);
}
