/** npm start: installs and builds what is needed, serves the bench and opens it. Options: --no-open, --port. */
import { parseArgs } from 'node:util';
import { openInBrowser } from './lib/browser.mjs';
import { buildIsStale } from './lib/freshness.mjs';
import { ensureInstalled, fail } from './lib/install.mjs';

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean' }, port: { type: 'string', default: '3000' } },
});

await ensureInstalled();
if (buildIsStale()) {
  console.log('Building the bench and the pane…');
  const { build } = await import('./build.mjs');
  await build().catch((error) => fail(error instanceof Error ? error.message : String(error)));
}
const { serve } = await import('./serve.mjs');
const server = await serve({ port: Number(values.port) }).catch((error) => fail(error.message));
console.log(`Объектив: ${server.url}  (Ctrl+C - остановить / to stop)`);
if (!values['no-open'] && process.env.CI !== 'true') openInBrowser(server.url);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    void server.close().then(() => process.exit(0));
  });
