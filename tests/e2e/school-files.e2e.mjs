/** Files of schools: chosen in the check place, listed with what was found, summary inserted and taken back. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import ExcelJS from 'exceljs';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench, pictures } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { buildSample } = await tsImport('../../src/bench/sample/build-sample.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };
const MANY = 60;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it('sixty files are checked, one of them damaged, and their summary is inserted', { timeout: 240_000 }, async () => {
  const visit = await openBench(browser, { search: { lang: 'ru' } });
  const { page, pane } = visit;
  const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
  await page.getByText(t('bench.message.sample')).waitFor();
  await pane.getByRole('tab', { name: t('pane.place.check') }).click();
  const untouched = await fingerprint(page);
  await pane.locator('#place-check details summary', { hasText: t('repair.files') }).click();
  const bytes = await roadmapFile();
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'objektiv-')), 'Школы');
  mkdirSync(path.join(folder, 'Север'), { recursive: true });
  for (let i = 1; i < MANY; i++) writeFileSync(path.join(folder, i % 2 ? 'Север' : '', `Школа ${i}.xlsx`), bytes);
  writeFileSync(path.join(folder, 'Школа 60.xlsx'), bytes.subarray(0, bytes.length / 2));
  writeFileSync(path.join(folder, 'Письмо.docx'), 'no table');
  await button('files.folder').waitFor();
  const started = Date.now();
  await pane.locator('#place-check input[webkitdirectory]').setInputFiles(folder);
  await pane
    .getByText(t('repair.files.done', { count: MANY }))
    .first()
    .waitFor(SLOW);
  console.log(`${MANY} files checked in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  await pane.getByText(t('files.skipped', { count: 1 })).waitFor();
  const lines = pane.locator('#place-check details li');
  assert.equal(await lines.count(), MANY);
  assert.match(await lines.first().textContent(), /Школа 60\.xlsx/);
  const heading = pane.locator('#place-check details summary', { hasText: t('repair.files') });
  await heading.click();
  await lines.first().waitFor({ state: 'hidden' });
  await heading.click();
  await lines.first().waitFor();
  assert.equal(await lines.count(), MANY, 'what was checked stays behind the closed heading');
  assert.ok((await fingerprint(page)) === untouched, 'a check of files changes nothing');
  await pictures(visit, 'files');
  const [archive] = await Promise.all([page.waitForEvent('download', SLOW), button('files.archive').click()]);
  assert.equal(archive.suggestedFilename(), `${t('remarks.archive')}.zip`);
  await button('repair.files.summary').click();
  await button('repair.preview').click();
  await button('pane.templates.insert').click(SLOW);
  await button('pane.takeBack').waitFor(SLOW);
  const names = await inModel(page, (model) => model.sheets.map(({ name }) => name));
  assert.ok(names.includes(t('remarks.summarySheet')), names.join());
  await button('pane.takeBack').click();
  await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
  assert.ok((await fingerprint(page)) === untouched, 'taking back removes every sheet');
  await visit.close();
});

/** The roadmap of the sample, with its defects, as a file. */
async function roadmapFile() {
  const sample = buildSample(1);
  const { name, values } = sample.sheets.find((sheet) => sheet.name === sample.truth.roadmap.sheet);
  const book = new ExcelJS.Workbook();
  book.addWorksheet(name).addRows(values);
  return Buffer.from(await book.xlsx.writeBuffer());
}
