/** Opens the bench in a real browser, and fails a test on errors in the console or on any request that leaves the origin. */
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
];
const PANE_STARTS_MS = 30_000;

export const benchUrl = process.env.BENCH_URL ?? 'http://localhost:3000';

export function launch() {
  return chromium.launch({ executablePath: process.env.OBJEKTIV_BROWSER ?? '/usr/bin/chromium', args: ARGUMENTS });
}

/** A fresh visitor on the bench. `search` is the address's query, such as { lang: 'en' }. */
export async function openBench(browser, { search = {}, context = {}, waitForPane = true } = {}) {
  const visitor = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...context,
  });
  const page = await visitor.newPage();
  page.setDefaultTimeout(15_000);
  const problems = watch(page);
  await page.goto(`${benchUrl}/bench/?${new URLSearchParams(search)}`);
  const [pane, secondPane] = [0, 1].map((index) => page.locator('.pane iframe').nth(index).contentFrame());
  await page.locator('.sheet canvas').first().waitFor();
  if (waitForPane) await pane.getByRole('tablist').waitFor({ timeout: PANE_STARTS_MS });
  return {
    page,
    pane,
    /** with { panes: 2 } in the search: another instance of the add-in over the same workbook */
    secondPane,
    /** closes the visit; nothing may have gone wrong in it but what the test expects */
    async close({ except = null } = {}) {
      await visitor.close();
      assert.deepEqual(
        problems.filter((problem) => !except?.test(problem)),
        [],
      );
    },
  };
}

/** office.js asks for its telemetry sink; we do not serve it, on purpose: without it nothing is reported to anybody. */
const isTelemetry = (text) => text.includes('/office-js/telemetry/oteljs_agave.js');

function watch(page) {
  const problems = [];
  const origin = new URL(benchUrl).origin;
  page.on('console', (message) => {
    if (message.type() === 'error' && !isTelemetry(`${message.location().url} ${message.text()}`))
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    const inside = ['data:', 'blob:', 'about:'].includes(protocol) || target === origin;
    if (!inside) problems.push(`request left the origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isTelemetry(response.url()))
      problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

const UNTIL_MS = 15_000;

/** Waits until `isSo` answers true; says what was waited for when it never does. */
export async function until(isSo, what) {
  const end = Date.now() + UNTIL_MS;
  while (!(await isSo())) {
    if (Date.now() > end) assert.fail(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the frame has drawn what it was told last and nothing in it fades or moves any more (spinners aside). */
export function settled(frame) {
  return frame.evaluate(async () => {
    const draw = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = () =>
      document
        .getAnimations()
        .filter((each) => each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity);
    await draw();
    while (ending().length > 0) {
      await Promise.all(ending().map((each) => each.finished.catch(() => undefined)));
      await draw();
    }
  });
}

/** Runs a function in the page with the live model; arguments and answer are plain data. */
export function inModel(page, work, argument) {
  return page.evaluate(`(${work})(window.objektivBench.model, ${JSON.stringify(argument ?? null)})`);
}

/** Waits until the sample (or whatever was asked for) has been loaded and said so. */
export async function messageShown(page, text) {
  await page.locator('.message').getByText(text).waitFor();
}

/** Clicks the middle of a cell that is in view, by its address; answers its place on the page. */
export async function clickCell(page, row, column) {
  await goTo(page, row, column);
  await focusSheet(page);
}

const letters = (column) =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Goes to a cell through the address box, as a keyboard user does. */
export async function goTo(page, row, column) {
  const box = page.locator('.formula-address');
  await box.fill(`${letters(column)}${row + 1}`);
  await box.press('Enter');
}

/** Puts the focus on the grid without moving the active cell. */
export async function focusSheet(page) {
  await page.locator('.sheet canvas[data-testid="data-grid-canvas"]').last().focus();
}

/** A paste as the browser makes it, without touching the clipboard of the machine. */
export function paste(page, { text = '', html = '' }) {
  return page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      if (rich !== '') data.setData('text/html', rich);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [text, html],
  );
}

export function activeCell(page) {
  return inModel(page, (model) => {
    const { active, rects } = model.activeSheet.selection;
    return { row: active.row, column: active.column, range: rects[0] };
  });
}

/** Saves through the bench's button and reads the file back, as another program would. */
export async function savedWorkbook(page, buttonName) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonName }).click(),
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  return book;
}

/** Everything a person can see of the workbook, as one text: values, formats, sizes, merges, notes, sheets. */
export function fingerprint(page) {
  return inModel(page, (model) =>
    JSON.stringify(
      model.sheets.map((sheet) => {
        const used = sheet.cells.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
        let cells = 0;
        for (let row = used.row; row < used.row + used.rows; row++)
          for (let column = used.column; column < used.column + used.columns; column++) {
            const seen = JSON.stringify([
              sheet.cells.value(row, column),
              sheet.cells.formula(row, column),
              sheet.cells.style(row, column),
            ]);
            for (let at = 0; at < seen.length; at++) cells = (cells * 31 + seen.charCodeAt(at)) | 0;
          }
        const { name, merges, notes, properties, columnWidths, rowHeights } = sheet;
        return [name, used, cells, merges, notes, properties.visibility, [...columnWidths], [...rowHeights]];
      }),
    ),
  );
}

/** Pictures of the pane for the eye, when asked for (SHOTS=folder), at these widths in light and dark; nothing may be wider than the pane. */
export async function pictures({ page, pane }, name, widths = [320, 350]) {
  for (const width of widths) {
    for (const look of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: look });
      await page.evaluate((wanted) => {
        document.querySelector('.pane').style.width = `${wanted}px`;
      }, width);
      await page.waitForTimeout(200);
      const wide = await pane.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
      assert.equal(wide, false, `${name} is wider than ${width}`);
      if (process.env.SHOTS)
        await page.locator('.pane').screenshot({ path: `${process.env.SHOTS}/${name}-${width}-${look}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
