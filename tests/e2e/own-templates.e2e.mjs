/** An own table is kept as a template, listed and inserted; columns are named by the user. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it('an own table is kept, listed and inserted; its columns can be named', { timeout: 120_000 }, async () => {
  const visit = await openBench(browser, { search: { lang: 'ru' } });
  const { page, pane } = visit;
  await page.getByText(t('bench.message.sample')).waitFor();
  await pane.getByRole('tab', { name: t('pane.place.check') }).click();
  await pane.getByRole('button', { name: t('pane.check.run'), exact: true }).click();
  const disclosure = (key) => pane.locator('#place-check details summary', { hasText: t(key) }).first();
  await disclosure('questions.measure.heading').waitFor(SLOW);
  await disclosure('pane.own.save').click();
  await pane.getByLabel(t('pane.own.name')).fill('Наш план');
  await pane.getByRole('button', { name: t('pane.own.saveButton'), exact: true }).click();
  await pane.getByText(t('pane.own.saved')).first().waitFor(SLOW);
  await disclosure('questions.measure.heading').click();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/columns.png`, fullPage: true });
  await pane.getByRole('button', { name: t('questions.save'), exact: true }).click();
  await pane.getByRole('tab', { name: t('pane.place.templates') }).click();
  await pane.getByRole('button', { name: t('pane.own.chooseNamed', { name: 'Наш план' }), exact: true }).click();
  await pane.getByRole('button', { name: t('repair.preview'), exact: true }).click();
  await pane.getByRole('button', { name: t('pane.templates.insert'), exact: true }).click(SLOW);
  await pane
    .getByText(t('pane.own.inserted', { name: 'Наш план' }))
    .first()
    .waitFor(SLOW);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/own.png`, fullPage: true });
  const names = await inModel(page, (model) => model.sheets.map(({ name }) => name));
  assert.ok(names.includes('Наш план'), names.join());
  await visit.close();
});
