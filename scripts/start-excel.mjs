/**
 * npm run start:excel: serves the pane over https with a trusted certificate and opens it in desktop Excel.
 * Windows and Mac only: there is no desktop Excel elsewhere, and office-addin-debugging would report success all the same.
 */
import { createRequire } from 'node:module';
import { inRoot } from './lib/paths.mjs';
import { ensureInstalled, fail } from './lib/install.mjs';

const PORT = 3000; // the port in manifest.xml
const CERTIFICATE_DAYS = 365; // the tool's own 30 days end in the middle of a term

if (process.platform !== 'win32' && process.platform !== 'darwin')
  fail(
    'start:excel needs desktop Excel, which exists for Windows and Mac only. Use "npm start": the bench needs no Excel.',
  );

await ensureInstalled();
const require = createRequire(import.meta.url);
const certificates = load('office-addin-dev-certs');
const { AppType, startDebugging, stopDebugging } = load('office-addin-debugging');

const { build } = await import('./build.mjs');
const { serve } = await import('./serve.mjs');
const manifest = inRoot('manifest.xml');
try {
  await certificates.ensureCertificatesAreInstalled(CERTIFICATE_DAYS);
  const { key, cert } = await certificates.getHttpsServerOptions();
  await build({ mode: 'development' });
  const server = await serve({ port: PORT, certificate: { key, cert }, portsTried: 1 });
  console.log(`Serving ${server.url} (Ctrl+C ends it and takes the add-in out of Excel)`);
  await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false });
  process.on('SIGINT', () => {
    void stopDebugging(manifest)
      .catch((error) => console.error(error.message))
      .then(() => server.close())
      .then(() => process.exit(0));
  });
} catch (error) {
  fail(`Excel could not be started: ${error instanceof Error ? error.message : error}`);
}

/** These packages are optional: an install without them is complete for everything else. */
function load(name) {
  try {
    return require(name);
  } catch (error) {
    return fail(
      `${name} is not installed (${error.code ?? error.message}). Run "npm install" with access to the registry.`,
    );
  }
}
