/** Report sheets: insert, refresh with a user's note kept beside, take back; the saved file holds the sheets and their charts. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench, pictures } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 90_000 };
const SHEETS = ['summary', 'heat', 'card'].map((id) => t(`reports.${id}.sheet`));
const NOTE = { row: 8, column: 30, text: 'Созвонились 5 марта' };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it(
  'report sheets are inserted, refreshed with the note beside kept, and taken back',
  { timeout: 300_000 },
  async () => {
    const visit = await openBench(browser, { search: { lang: 'ru' } });
    const { page, pane } = visit;
    const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
    await page.getByText(t('bench.message.sample')).waitFor();
    await pane.getByRole('tab', { name: t('pane.place.analysis') }).click();
    await button('pane.analysis.run').click();
    await button('pane.analysis.again').waitFor(SLOW);
    await pane.getByRole('tab', { name: t('pane.place.risk') }).click();
    const untouched = await fingerprint(page);

    await insert(visit, button, 'add');
    assert.ok((await fingerprint(page)) !== untouched);
    const names = await inModel(page, (model) => model.sheets.map(({ name }) => name));
    for (const sheet of SHEETS) assert.ok(names.includes(sheet), `${sheet} in ${names.join()}`);
    const charts = await inModel(
      page,
      (model, name) => model.sheets.find((s) => s.name === name).charts.length,
      SHEETS[2],
    );
    assert.ok(charts >= 4, `${charts} charts`);

    await inModel(
      page,
      (model, { sheet, note }) => {
        model.sheets.find(({ name }) => name === sheet).setValues(note.row, note.column, [[note.text]]);
      },
      { sheet: SHEETS[1], note: NOTE },
    );
    const noted = await lookOf(page);
    await insert(visit, button, 'replace');
    assert.equal(await valueAt(page, SHEETS[1], NOTE), NOTE.text, 'the note beside the report is kept');
    await button('pane.takeBack').click();
    await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
    assert.equal(await lookOf(page), noted, 'taking back a refresh restores every cell');
    await visit.close();
  },
);

it('report sheets are taken back with nothing left', { timeout: 300_000 }, async () => {
  const visit = await openBench(browser, { search: { lang: 'ru' } });
  const { page, pane } = visit;
  const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
  await page.getByText(t('bench.message.sample')).waitFor();
  await pane.getByRole('tab', { name: t('pane.place.analysis') }).click();
  await button('pane.analysis.run').click();
  await button('pane.analysis.again').waitFor(SLOW);
  await pane.getByRole('tab', { name: t('pane.place.risk') }).click();
  const untouched = await fingerprint(page);
  await insert(visit, button, 'add');
  await button('pane.goToSheet').click(SLOW);
  await page.getByRole('tab', { name: SHEETS[0], selected: true }).waitFor();
  await button('pane.takeBack').click();
  await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
  assert.ok((await fingerprint(page)) === untouched, 'taking back restores every cell');
  await visit.close();
});

async function insert(visit, button, action) {
  const { pane } = visit;
  await button('reports.panel.open').click();
  await button('repair.preview').click(SLOW);
  for (const sheet of SHEETS) await pane.getByText(t(`reports.action.${action}`, { sheet })).waitFor(SLOW);
  await pictures(visit, `reports-${action}`, [320, 350, 500]);
  await button('reports.panel.apply').click();
  await button('pane.takeBack').waitFor(SLOW);
}

/** The fingerprint; a width that equals the standard is as good as none: Excel's API cannot tell. */
async function lookOf(page) {
  const sheets = JSON.parse(await fingerprint(page));
  return JSON.stringify(
    sheets.map((sheet) => [
      ...sheet.slice(0, -2),
      sheet.at(-2).filter(([, width]) => Math.abs(width - 64 / 7) > 1e-6),
      sheet.at(-1),
    ]),
  );
}

function valueAt(page, sheet, { row, column }) {
  return inModel(
    page,
    (model, at) => model.sheets.find(({ name }) => name === at.sheet).cells.value(at.row, at.column),
    { sheet, row, column },
  );
}
