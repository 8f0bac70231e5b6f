/** npm test: sets up everything (packages, a browser), then runs every gate and every test, the browser's included. */
import { ensureBrowser, noBrowser } from './lib/browser.mjs';
import { close, gate, jestGate, plainGates, scriptGate } from './lib/gates.mjs';
import { ensureInstalled, fail } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';

await ensureInstalled();
const browser = await ensureBrowser();
if (!browser) fail(noBrowser());

const plain = await plainGates();
const results = [plain, await jestGate()];
if (plain.built) {
  results.push(await scriptGate('size of the first screen', 'scripts/bundle-limit.mjs'));
  results.push(await browserTests());
}
process.exit(close(results));

/** The browser tests say their own `N passed, N failed`; a run that ends without saying so has failed. */
async function browserTests() {
  const run = { env: { OBJEKTIV_BROWSER: browser }, capture: true };
  const { ok, output } = await gate('browser tests', inRoot('tests', 'e2e', 'run.mjs'), [], run);
  const said = [...output.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  if (!said) return { passed: 0, failed: 1 };
  const [passed, failed, skipped] = said.slice(1).map((digits) => Number(digits ?? 0));
  return { passed, failed: ok ? failed : Math.max(1, failed), skipped };
}
