/** npm run bench: runs tests/performance/*.bench.ts one after another. Option: a part of a file's name. */
import { readdirSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

await ensureInstalled();
const wanted = process.argv[2] ?? '';
const folder = inRoot('tests', 'performance');
let failed = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))) {
  console.log(`\n${name}`);
  // --expose-gc: memory is measured after a collection
  const { code } = await runNode('--expose-gc', ['--import', 'tsx', inRoot('tests', 'performance', name)]);
  if (code !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
