import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const DIST = join(__dirname, '../../dist');
const ROUNDS = 3;
const PLACES = ['overview', 'analysis', 'risk', 'check', 'templates', 'settings', 'help'] as const;

/** First load and change of place in the built pane over the bench: figures for docs/measurements.md, nothing is judged here. */
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
    const first: number[] = [];
    const opened = new Map<string, number[]>();
    const switched = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${String(port)}/bench/?lang=ru`);
      const pane = page.frameLocator('.pane iframe');
      await pane.getByRole('tablist').waitFor({ timeout: 60_000 });
      await pane.locator('#place-overview button').first().waitFor({ timeout: 60_000 });
      const frame = page.frames().find((each) => each.url().includes('taskpane'));
      if (!frame) throw new Error('no pane');
      first.push(await frame.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0));
      for (const results of [opened, switched])
        for (const place of PLACES)
          results.set(place, [...(results.get(place) ?? []), await frame.evaluate(changePlace, place)]);
      await page.close();
    }
    console.log(`first paint of the pane: ${median(first).toFixed(0)} ms`);
    for (const place of PLACES)
      console.log(
        `  ${place.padEnd(10)} opened first ${median(opened.get(place) ?? []).toFixed(0)} ms, again ${median(switched.get(place) ?? []).toFixed(0)} ms`,
      );
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the pane: from the press until the place has been painted. */
async function changePlace(place: string): Promise<number> {
  const started = performance.now();
  document.getElementById(`tab-${place}`)?.click();
  // written out: the loader's helper for names is not there in the page
  while (document.querySelector(`#place-${place}:not([hidden]) h2`) === null)
    await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

void main();
