/** Repairs of the sample's roadmap: preview, apply, fewer findings, taken back to the last cell. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, launch, openBench, pictures } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const STANDARD_HEIGHT = 15;
const SLOW = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it(
  'all fixes of the roadmap leave fewer findings, and taking back restores every cell',
  { timeout: 240_000 },
  async () => {
    const visit = await checkedSample();
    const { page, pane, button } = visit;
    const untouched = await looks(page);
    const found = await countOf(pane);

    await pane.getByRole('button', { name: new RegExp(`^${t('repair.showAll', { count: 0 }).split('(')[0]}`) }).click();
    await pane
      .getByText(t('repair.before', { value: '' }).trim())
      .first()
      .waitFor(SLOW);
    assert.ok((await looks(page)) === untouched, 'a preview changes nothing');
    if (process.env.SHOTS) await pictures(visit, 'fixes');
    await button('repair.apply').click();
    await button('pane.takeBack').waitFor(SLOW);
    await settled(pane);
    assert.ok((await countOf(pane)) < found, 'no fewer findings after the fixes');
    assert.ok((await looks(page)) !== untouched);
    if (process.env.SHOTS) await pictures(visit, 'fixed');

    await button('pane.takeBack').click();
    await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
    await settled(pane);
    assert.equal(await countOf(pane), found, 'the findings are back');
    assert.ok((await looks(page)) === untouched, 'taking back restores every cell');
    await visit.close();
  },
);

it('one kind alone is applied from the keyboard', { timeout: 240_000 }, async () => {
  const visit = await checkedSample();
  const { page, pane, button } = visit;
  const title = t('findings.rows/repeated-header.title');
  const group = pane.locator('#place-check details summary', { hasText: title });
  await group.press('Enter');
  await pane.getByRole('button', { name: t('repair.showNamed', { title }) }).press('Enter');
  const kind = pane.getByRole('checkbox', { name: t('fixes.removeRepeatedHeaders.title') });
  await kind.waitFor(SLOW);
  assert.equal(await kind.isChecked(), true);
  assert.equal(await pane.getByRole('checkbox', { name: t('fixes.renumber.title') }).isChecked(), false);
  await pane
    .getByText(t('repair.before', { value: '' }).trim())
    .first()
    .waitFor(SLOW);
  await kind.press('Space');
  await pane
    .getByText(t('repair.ready', { cells: 0 }))
    .first()
    .waitFor(SLOW);
  await kind.press('Space');
  await pane
    .getByText(t('repair.before', { value: '' }).trim())
    .first()
    .waitFor(SLOW);
  await button('repair.apply').press('Enter');
  await button('pane.takeBack').waitFor(SLOW);
  await settled(pane);
  assert.equal(await group.count(), 0, 'the repeated header is gone');
  assert.ok(await page.evaluate(() => document.activeElement?.tagName === 'IFRAME'), 'the focus stays in the pane');
  await visit.close();
});

async function checkedSample() {
  const visit = await openBench(browser, { search: { lang: 'ru' } });
  const { page, pane } = visit;
  const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
  await page.getByText(t('bench.message.sample')).waitFor();
  await pane.getByRole('tab', { name: t('pane.place.check') }).click();
  await button('pane.check.run').click();
  await settled(pane);
  return { ...visit, button };
}

/**
 * What can be seen of the workbook. Merges are a set; a row that has been given the standard height looks like one that was never
 * given any.
 */
async function looks(page) {
  const sheets = JSON.parse(await fingerprint(page));
  return JSON.stringify(
    sheets.map(([name, used, cells, merges, notes, visible, widths, heights]) => [
      name,
      used,
      cells,
      merges.map((merge) => JSON.stringify(merge)).sort(),
      notes,
      visible,
      widths,
      heights.filter(([, height]) => height !== STANDARD_HEIGHT),
    ]),
  );
}

/** The number in the heading of the result. */
async function countOf(pane) {
  const text = await pane.locator('#place-check section > h2').textContent();
  return Number(/\d+/.exec(text ?? '')?.[0] ?? '0');
}

/** The result is drawn only when no check runs. */
async function settled(pane) {
  await pane.locator('#place-check section > h2').waitFor(SLOW);
}
