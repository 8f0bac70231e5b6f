import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium, type CDPSession, type Frame, type Page } from 'playwright-core';
import sirv from 'sirv';
import { buildSample, SAMPLE_SHEETS } from '../../src/bench/sample/build-sample';
import { createTranslator } from '../../src/i18n/translator';
import { ru } from '../../src/i18n/ru';

const DIST = join(__dirname, '../../dist');
const SCHOOLS = 600;
const SUBJECTS = ['Русский язык', 'Математика', 'Окружающий мир'];
const FRAME_MS = 1000 / 60;
/** a turn of the wheel held down, and the scroll bar being dragged */
const SPEEDS = [60, 240, 1_200];
const ANALYSIS_MS = 300_000;

/** Scrolling through 600 schools in the built pane: figures for docs/measurements.md, with an idle page beside them. */
async function main(): Promise<void> {
  if (!existsSync(join(DIST, 'build.json'))) {
    console.log('no built pages: run "npm run build" first');
    return;
  }
  const server = createServer(sirv(DIST));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const frame = await schoolsShown(page, port);
    const { rows, height } = await frame.evaluate(listSize);
    console.log(
      `list of schools: ${String(rows)} rows, ${String(height)} px high, scrolled from top to bottom at 60 fps`,
    );
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    for (const speed of SPEEDS) {
      const before = await busySeconds(devtools);
      const frames = await frame.evaluate(scrollThrough, speed);
      const busy = (1_000 * ((await busySeconds(devtools)) - before)) / frames.length;
      const idle = await frame.evaluate(standStill, frames.length);
      console.log(
        `  ${String(speed).padStart(5)} px a frame: ${described(frames)}, ${busy.toFixed(1)} ms of work a frame`,
      );
      console.log(`        idle as long: ${described(idle)}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** The bench with reports of so many schools, analysed, with the list open. */
async function schoolsShown(page: Page, port: number): Promise<Frame> {
  const t = createTranslator('ru', ru);
  await page.goto(`http://localhost:${String(port)}/bench/?lang=ru`);
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('tablist').waitFor({ timeout: 60_000 });
  await page.getByText(t('bench.message.sample')).waitFor({ timeout: 60_000 });
  await page.evaluate((sheets) => {
    const { model } = (window as unknown as BenchWindow).objektivBench; // -- published by the bench page
    model.replaceWith(() => {
      for (const { name, values } of sheets) model.addSheet(name).setValues(0, 0, values);
    });
  }, reports());
  await pane.getByRole('tab', { name: t('pane.place.analysis') }).click();
  await pane.getByRole('button', { name: t('pane.analysis.run'), exact: true }).click();
  await pane.getByRole('button', { name: t('pane.analysis.again') }).waitFor({ timeout: ANALYSIS_MS });
  await pane.getByRole('tab', { name: t('pane.place.risk') }).click();
  await pane.locator('[data-key] button').first().waitFor({ timeout: 60_000 });
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (!frame) throw new Error('no pane');
  return frame;
}

interface BenchWindow {
  readonly objektivBench: {
    readonly model: {
      replaceWith(work: () => void): void;
      addSheet(name: string): { setValues(row: number, column: number, values: unknown): void };
    };
  };
}

/** Summary reports of all schools in three subjects; the rows of pupils would only make the analysis longer. */
function reports(): readonly { readonly name: string; readonly values: unknown }[] {
  const kept: readonly string[] = [SAMPLE_SHEETS.distribution, SAMPLE_SHEETS.marks, SAMPLE_SHEETS.completion];
  return SUBJECTS.flatMap((subject, i) =>
    buildSample(i + 1, { schools: SCHOOLS })
      .sheets.filter(({ name }) => kept.includes(name))
      .map(({ name, values }) => ({
        name: `${String(i + 1)} ${name}`.slice(0, 31),
        values: values.map((line) =>
          line.map((cell) => (typeof cell === 'string' ? cell.replaceAll('Русский язык', subject) : cell)),
        ),
      })),
  );
}

function listSize(): { rows: number; height: number } {
  const list = document.querySelector('[data-key]')?.parentElement;
  const rows = Number(document.querySelector('[data-key]')?.getAttribute('aria-setsize'));
  return { rows, height: list?.clientHeight ?? 0 };
}

/** What the page has worked so far, whatever else the machine does. */
async function busySeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Runs in the pane: one step a frame, and how long each frame took. */
async function scrollThrough(step: number): Promise<number[]> {
  const { scrollingElement } = document;
  if (!scrollingElement) return [];
  scrollingElement.scrollTop = 0;
  const taken: number[] = [];
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let before = -1;
  while (scrollingElement.scrollTop !== before) {
    before = scrollingElement.scrollTop;
    scrollingElement.scrollTop += step;
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    taken.push(now - last);
    last = now;
  }
  return taken;
}

/** Runs in the pane: frames of a page with nothing to do; what the machine takes away by itself. */
async function standStill(count: number): Promise<number[]> {
  const taken: number[] = [];
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < count; i++) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    taken.push(now - last);
    last = now;
  }
  return taken;
}

function described(frames: readonly number[]): string {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const dropped = frames.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / FRAME_MS) - 1), 0);
  const total = frames.length + dropped;
  return (
    `${String(frames.length)} frames, p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms, ` +
    `${String(dropped)} dropped (${((100 * dropped) / Math.max(1, total)).toFixed(1)} %)`
  );
}

void main();
