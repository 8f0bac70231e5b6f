/** What is made from plans and from the analysis: another school year, progress report, complex of measures, search of templates. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench, pictures, until } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it('a plan moves to another school year and comes back', { timeout: 240_000 }, async () => {
  const visit = await openPlace('check');
  const { page, pane, button } = visit;
  await check(visit);
  const untouched = await fingerprint(page);
  await button('repair.shift').click();
  await pane.getByLabel(t('repair.shift.year')).selectOption('2028');
  await button('repair.preview').click();
  await pane
    .getByText(t('repair.before', { value: '' }).trim())
    .first()
    .waitFor(SLOW);
  assert.ok((await fingerprint(page)) === untouched, 'a preview changes nothing');
  await pictures(visit, 'shift');
  await button('repair.shift.apply').click();
  await button('pane.takeBack').waitFor(SLOW);
  assert.ok((await fingerprint(page)) !== untouched);
  await button('pane.takeBack').click();
  await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
  assert.ok((await fingerprint(page)) === untouched, 'taking back restores every cell');
  await visit.close();
});

it('a progress report is a new sheet', { timeout: 240_000 }, async () => {
  const visit = await openPlace('check');
  const { page, pane, button } = visit;
  await check(visit);
  const names = await sheets(page);
  await button('repair.followUp.progress').first().click();
  await button('repair.preview').click();
  await button('pane.templates.insert').waitFor(SLOW);
  await pictures(visit, 'progress');
  await button('pane.templates.insert').click();
  await button('pane.takeBack').waitFor(SLOW);
  assert.equal((await sheets(page)).length, names.length + 1);
  await pane.locator('#place-check section > h2').waitFor(SLOW);
  await button('pane.takeBack').click();
  await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
  assert.deepEqual(await sheets(page), names);
  await visit.close();
});

it('schools at risk lead to a complex of measures', { timeout: 240_000 }, async () => {
  const visit = await openPlace('analysis');
  const { page, pane, button, place } = visit;
  await button('pane.analysis.run').click();
  await button('pane.analysis.again').waitFor(SLOW);
  await place('risk');
  const names = await sheets(page);
  await button('repair.measures').click();
  await pane.locator('#place-risk').getByLabel(t('pane.field.municipality')).fill('Энский район');
  await button('repair.preview').click();
  await button('pane.templates.insert').waitFor(SLOW);
  await pictures(visit, 'measures');
  await button('pane.templates.insert').click();
  await button('pane.goToSheet').click(SLOW);
  const added = (await sheets(page)).filter((name) => !names.includes(name));
  assert.equal(added.length, 2, added.join());
  const plan = added.find((name) => name.startsWith('Комплекс мер'));
  await page.getByRole('tab', { name: plan, selected: true }).waitFor();
  const texts = await inModel(
    page,
    (model, name) => {
      const { cells } = model.sheets.find((sheet) => sheet.name === name);
      const used = cells.used(false);
      const all = [];
      for (let row = used.row; row < used.row + used.rows; row++)
        for (let column = used.column; column < used.column + used.columns; column++)
          all.push(String(cells.value(row, column) ?? ''));
      return all;
    },
    plan,
  );
  assert.ok(texts.some((text) => text.includes('Энский район')));
  await button('pane.takeBack').click();
  await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
  assert.deepEqual(await sheets(page), names);
  await visit.close();
});

it('templates are found by the beginnings of their words', { timeout: 120_000 }, async () => {
  const visit = await openPlace('templates');
  const { pane } = visit;
  const cards = pane.locator('#place-templates li');
  await cards.first().waitFor();
  const all = await cards.count();
  const field = pane.getByLabel(t('pane.templates.search'));
  await pictures(visit, 'templates');
  await field.fill('наблюд');
  await until(async () => (await cards.count()) < all, 'fewer templates');
  assert.ok((await cards.count()) > 0);
  await field.fill('такогонет');
  await pane.getByText(t('pane.templates.found', { count: 0 })).waitFor();
  assert.equal(await cards.count(), 0);
  await visit.close();
});

async function openPlace(name) {
  const visit = await openBench(browser, { search: { lang: 'ru' } });
  const { page, pane } = visit;
  const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
  const place = (id) => pane.getByRole('tab', { name: t(`pane.place.${id}`) }).click();
  await page.getByText(t('bench.message.sample')).waitFor();
  await place(name);
  return { ...visit, button, place };
}

async function check({ pane, button }) {
  await button('pane.check.run').click();
  await pane.locator('#place-check section > h2').waitFor(SLOW);
}

function sheets(page) {
  return inModel(page, (model) => model.sheets.map(({ name }) => name));
}
