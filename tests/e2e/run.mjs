/** Serves the built pages and runs the browser tests over them. Options: --dist FOLDER, --only PART_OF_FILE_NAME. */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser, noBrowser } from '../../scripts/lib/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { dist: { type: 'string' }, only: { type: 'string' } } });
const dist = path.resolve(values.dist ?? path.join(here, '..', '..', 'dist'));
/** a browser waits for frames and timers now and then: never fewer than two */
const FILES_AT_ONCE = Math.max(2, availableParallelism());
/** for a file that hangs, not for one on a slow or busy machine */
const FILE_TIMEOUT_MS = 1_200_000;
/** far from the port of `npm start`, so that both can run */
const FIRST_PORT = 41_300;
const PORTS_TRIED = 200;

if (!existsSync(path.join(dist, 'bench', 'index.html'))) {
  console.error(`No built bench in ${dist}: run "npm run build" first.`);
  process.exit(1);
}
const browser = await ensureBrowser();
if (!browser) {
  console.error(noBrowser());
  process.exit(1);
}
const server = await serve({ dir: dist, port: FIRST_PORT, portsTried: PORTS_TRIED });
process.env.BENCH_URL = server.url;
process.env.OBJEKTIV_BROWSER = browser;

const files = readdirSync(here)
  .filter((name) => name.endsWith('.e2e.mjs') && name.includes(values.only ?? ''))
  .map((name) => path.join(here, name));
const counts = { passed: 0, failed: 0, skipped: 0 };
const isTest = (data) =>
  data.details?.type !== 'suite' && !files.includes(data.name) && !files.includes(path.resolve(data.name));
const tests = run({ files, concurrency: FILES_AT_ONCE, timeout: FILE_TIMEOUT_MS })
  .on('test:pass', (data) => {
    if (!isTest(data)) return;
    if (data.skip) counts.skipped += 1;
    else counts.passed += 1;
  })
  .on('test:fail', (data) => {
    // a suite or a file that fails only through its tests has been counted with them
    if (data.details?.error?.failureType !== 'subtestsFailed') counts.failed += 1;
  });
const report = tests.compose(new spec());
report.pipe(process.stdout);
await new Promise((resolve) => report.on('end', resolve));
await server.close();
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
