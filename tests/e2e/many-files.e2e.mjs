/** Sixty files dropped at once, three of them unreadable: stopped half-way, what was done stays, the rest is gone on with. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, launch, openBench, pictures, until } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { buildSample } = await tsImport('../../src/bench/sample/build-sample.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };
const MANY = 60;
/** the share answers slowly from this file on */
const STUCK = 31;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it('stopping keeps what was checked, and going on checks the rest once', { timeout: 240_000 }, async () => {
  const visit = await openBench(browser, { search: { lang: 'ru' } });
  const { page, pane } = visit;
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
  const lines = pane.locator('#place-check details li');
  await page.getByText(t('bench.message.sample')).waitFor();
  await pane.getByRole('tab', { name: t('pane.place.check') }).click();
  const untouched = await fingerprint(page);
  await pane.locator('#place-check details summary', { hasText: t('repair.files') }).click();
  await button('files.folder').waitFor();

  await frame.evaluate(slowShare, STUCK);
  await frame.evaluate(drop, { files: await files(), text: t('repair.files.intro') });
  const done = STUCK - 1;
  await until(() => frame.evaluate(() => window.shareIsAsked), `file ${STUCK} asked for`);
  await button('pane.cancel').click(SLOW);
  await pane.getByText(t('pane.progress.stopping')).first().waitFor();
  await frame.evaluate(() => window.shareAnswers());
  const heading = pane.getByRole('heading', { name: t('files.stopped', { done, total: MANY }) });
  await heading.waitFor(SLOW);
  await until(() => heading.evaluate((node) => node === document.activeElement), 'the focus at what was done');
  assert.equal(await lines.count(), done, 'what was checked is listed, and nothing else');
  assert.equal(await pane.getByText(t('pane.cancelled')).count(), 0, 'it is said once how the work ended');
  assert.equal(await pane.getByRole('progressbar').count(), 0);
  await pictures(visit, 'files-stopped');

  // a summary of a part says that it is one
  await button('repair.files.summary').click();
  await pane.getByText(t('files.part', { done, total: MANY })).waitFor();
  await button('pane.close').click();

  await button('files.goOn', { count: MANY - done }).click();
  await pane.getByRole('heading', { name: t('repair.files.done', { count: MANY }) }).waitFor(SLOW);
  assert.equal(await lines.count(), MANY);
  const texts = await lines.allTextContents();
  for (let at = 1; at <= MANY; at++)
    assert.equal(
      texts.filter((text) => text.includes(`Школа ${at}.xlsx`)).length,
      1,
      `Школа ${at}.xlsx is listed once`,
    );
  const reasonOf = (file, reason) => t('failures.unreadable', { file, reason, sheet: 'none', cell: 'none' });
  for (const [file, reason] of Object.entries(BAD))
    assert.ok(
      texts.some((text) => text.includes(reasonOf(file, reason))),
      `${file}: ${reason}; first lines: ${texts.slice(0, 3).join(' | ')}`,
    );
  assert.equal(await button('files.goOn', { count: MANY - done }).count(), 0);
  assert.ok((await fingerprint(page)) === untouched, 'a check of files changes nothing');
  await visit.close();
});

const BAD = { 'Школа 7.xlsx': 'damaged', 'Школа 20.xlsx': 'encrypted', 'Школа 45.xlsx': 'empty' };

/** The roadmap of the sample with its defects, as the file of each school; three of the schools have sent something else. */
async function files() {
  const sample = buildSample(1);
  const { name, values } = sample.sheets.find((sheet) => sheet.name === sample.truth.roadmap.sheet);
  const book = new ExcelJS.Workbook();
  book.addWorksheet(name).addRows(values);
  const whole = Buffer.from(await book.xlsx.writeBuffer());
  const contents = {
    'Школа 7.xlsx': whole.subarray(0, whole.length / 2),
    'Школа 20.xlsx': encrypted(),
    'Школа 45.xlsx': Buffer.alloc(0),
  };
  return Array.from({ length: MANY }, (_, at) => `Школа ${at + 1}.xlsx`).map((file) => ({
    file,
    base64: (contents[file] ?? whole).toString('base64'),
  }));
}

/** A compound file with the streams of a password-protected .xlsx, as Excel writes it. */
function encrypted() {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Uint8Array.of(4, 0, 4, 0, 64, 0, 0, 0, 60, 62));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000));
  return Buffer.from(XLSX.CFB.write(container, { type: 'array' }));
}

/** Runs in the pane: a drop of all files at once, as the browser tells of it. */
function drop({ files: dropped, text }) {
  const transfer = new DataTransfer();
  for (const { file, base64 } of dropped)
    transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], file));
  const area = [...document.querySelectorAll('#place-check p')].find((node) => node.textContent === text);
  for (const type of ['dragover', 'drop'])
    area.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
}

/** Runs in the pane: from the n-th file on the files come only when the share answers. */
function slowShare(from) {
  const read = File.prototype.arrayBuffer;
  let count = 0;
  const answer = new Promise((resolve) => {
    window.shareAnswers = resolve;
  });
  File.prototype.arrayBuffer = async function () {
    count += 1;
    window.shareIsAsked = count >= from;
    if (count >= from) await answer;
    return read.call(this);
  };
}
