/**
 * npm run calibrate: power and false alarms of the signs, sets, variants and practice rules on simulated municipalities.
 * Options: --municipalities N (480) --seed S (1) --setting base|other (both) --workers W (2) --json --records FILE
 */
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

await ensureInstalled();
const { code } = await runNode('--import', [
  'tsx',
  inRoot('scripts', 'lib', 'calibrate-run.mjs'),
  ...process.argv.slice(2),
]);
process.exit(code);
