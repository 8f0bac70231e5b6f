/** npm run check: every gate that needs no browser. */
import { close, jestGate, plainGates, scriptGate } from './lib/gates.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
const results = [await plainGates(), await jestGate()];
results.push(await scriptGate('documents', 'scripts/docs-check.mjs'));
results.push(await scriptGate('build', 'scripts/build.mjs'));
if (results.at(-1).failed === 0) results.push(await scriptGate('size of the first screen', 'scripts/bundle-limit.mjs'));
process.exit(close(results));
