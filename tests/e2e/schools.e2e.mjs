/** The way through the schools: filter, sort, search, a school with its charts, a chart in the book, its cell, and back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);
const SLOW = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const lang of ['ru', 'en']) {
  describe(`schools in ${lang}`, () => {
    it('are filtered, opened, shown in the sheets and come back where they were', { timeout: 240_000 }, async () => {
      const t = createTranslator(lang, { ru, en }[lang]);
      const visit = await openBench(browser, { search: { lang } });
      const { page, pane } = visit;
      const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
      const place = (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click();
      const rows = pane.getByRole('list', { name: t('schools.list') }).getByRole('listitem');
      await page.getByText(t('bench.message.sample')).waitFor();
      await place('analysis');
      await button('pane.analysis.run').click();
      await button('pane.analysis.again').waitFor(SLOW);
      await place('risk');
      await rows.first().waitFor(SLOW);
      assert.equal(await rows.first().getAttribute('aria-setsize'), '24');

      // a number finds its own school, and the count says so
      const search = pane.getByRole('searchbox', { name: t('schools.search') });
      await search.fill('№ 5');
      await pane
        .getByText(t('schools.shown', { shown: 1, total: '24', all: 'no' }))
        .first()
        .waitFor();
      assert.match(await rows.first().getByRole('button').getAttribute('aria-label'), /№5/);
      await button('schools.reset').click();

      // by name, then to the tenth school with the keys
      await pane.getByLabel(t('schools.sort')).selectOption('name');
      await rows.first().getByRole('button').focus();
      for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowDown');
      await pane.locator('[aria-posinset="10"] button:focus').waitFor();
      const opened = await pane.locator('[aria-posinset="10"] button').getAttribute('aria-label');
      const scroll = () => pane.locator('html').evaluate((html) => html.scrollTop);
      const before = await scroll();
      await page.keyboard.press('Enter');
      await button('schools.goTo').waitFor(SLOW);
      assert.equal(await pane.locator('article h2:focus').count(), 1, 'the heading takes the focus');

      // every chart has a name that says something, and its points can be read by keys
      const closed = pane.locator('article section details:not([open]) > summary').filter({ visible: true });
      while ((await closed.count()) > 0) await closed.first().click();
      const pictures = await pane.locator('article figure svg[role="img"]').all();
      assert.ok(pictures.length >= 3, `${pictures.length} charts`);
      for (const picture of pictures) assert.ok((await picture.getAttribute('aria-label')).length > 30);
      const reader = pane.getByRole('slider').first();
      await reader.focus();
      const first = await reader.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      assert.notEqual(await reader.getAttribute('aria-valuetext'), first);

      // the school's cell
      await button('schools.goTo').click();
      const said = t('schools.goToDone', { cell: '|', sheet: '|' }).split('|');
      await pane.getByText(said[0]).first().waitFor(SLOW);

      // a native chart on a new sheet
      const sheets = await inModel(page, (model) => model.sheets.map(({ name }) => name));
      const title = t('chart.distribution.title');
      await pane.getByRole('button', { name: t('chart.insertNamed', { title }), exact: true }).click();
      await button('repair.preview').click();
      await button('pane.templates.insert').click(SLOW);
      await pane
        .getByText(t('chart.inserted', { sheet: t('chart.sheet') }))
        .first()
        .waitFor(SLOW);
      const after = await inModel(page, (model) => model.sheets.map(({ name }) => name));
      assert.deepEqual(
        after.filter((name) => !sheets.includes(name)),
        [t('chart.sheet')],
      );

      // back: the same row has the focus, and the list lies as it lay
      await pane.getByRole('button', { name: new RegExp(t('schools.back')) }).click();
      await pane.locator('[aria-posinset="10"] button:focus').waitFor();
      assert.equal(await pane.locator('[aria-posinset="10"] button').getAttribute('aria-label'), opened);
      assert.ok(Math.abs((await scroll()) - before) < 4);
      assert.equal(await pane.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth), false);
      await visit.close();
    });
  });
}
