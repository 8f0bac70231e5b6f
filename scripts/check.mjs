/** npm run check: every gate that needs no browser. */
import { close, jestGate, plainGates, scriptGate } from './lib/gates.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
const plain = await plainGates();
const results = [plain, await jestGate()];
if (plain.built) results.push(await scriptGate('size of the first screen', 'scripts/bundle-limit.mjs'));
process.exit(close(results));
