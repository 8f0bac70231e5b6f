/** Beside a checked plan: deadlines by month, facts about the plan, a template that goes through a file. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it('months, facts and a template in a file work from the pane', { timeout: 180_000 }, async () => {
  const { page, pane, close } = await openBench(browser, { search: { lang: 'ru' } });
  const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
  const disclosure = (key) => pane.locator('#place-check details summary', { hasText: t(key) }).first();
  await page.getByText(t('bench.message.sample')).waitFor();
  await pane.getByRole('tab', { name: t('pane.place.check') }).click();
  await button('pane.check.run').click();
  const untouched = await fingerprint(page);

  await button('calendar.heading').click(SLOW);
  await pane.getByLabel(t('repair.asOf')).fill('2020-01-15');
  await pane.locator('#place-check details summary', { hasText: t('calendar.next') }).waitFor(SLOW);
  await picture(page, pane, 'calendar');
  await button('pane.close').first().click();

  await disclosure('pane.own.save').click();
  const [download] = await Promise.all([page.waitForEvent('download', SLOW), button('own.toFile').click()]);
  assert.match(download.suggestedFilename(), /\.json$/);
  assert.ok((await fingerprint(page)) === untouched, 'nothing of this changes a sheet');

  await disclosure('facts.heading').click();
  await pane.getByLabel(t('facts.period')).fill('2026-2025');
  await pane.getByText(t('facts.periodWrong')).waitFor(SLOW);
  await pane.getByLabel(t('facts.period')).fill('2031-2032');
  await picture(page, pane, 'facts');
  await button('facts.save').click();
  await pane
    .getByText(t('facts.saved'))
    .first()
    .waitFor({ state: 'attached', ...SLOW });
  const remembered = await inModel(page, (model) => [...model.settings].join());
  assert.match(remembered, /2031-2032/);

  await pane.getByRole('tab', { name: t('pane.place.templates') }).click();
  await pane.locator('#place-templates details summary', { hasText: t('own.load') }).click();
  await pane
    .locator('#place-templates input[type=file]')
    .setInputFiles({ name: 'план.json', mimeType: 'application/json', buffer: await contentOf(download) });
  await button('own.keep').click(SLOW);
  await pane.getByText(t('pane.own.heading'), { exact: true }).waitFor(SLOW);
  await close();
});

async function contentOf(download) {
  const pieces = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Nothing is wider than the narrowest pane; pictures for the eye when asked for: SHOTS=folder. */
async function picture(page, pane, name) {
  await page.evaluate(() => {
    document.querySelector('.pane').style.width = '320px';
  });
  await page.waitForTimeout(200);
  const wide = await pane.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  assert.equal(wide, false, `${name} is too wide`);
  if (process.env.SHOTS) await page.locator('.pane').screenshot({ path: `${process.env.SHOTS}/${name}-320.png` });
}
