/**
 * Packs the add-in for a web server: npm run package -- --url https://host/path [--cdn]
 * Writes dist/package/objektiv-VERSION.zip: the pane's static files, office.js, and the manifest for that address.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, fail } from './lib/install.mjs';
import { FUNCTION_FILES } from './lib/function-files.mjs';
import { baseAddress, manifestFor, pageWithCdn, pageWithoutBench, withAddress } from './lib/package-manifest.mjs';
import { dist, inRoot } from './lib/paths.mjs';

/** Parts of dist/ that only the bench needs, or that only tell about the build. */
const LEFT_OUT = [/^bench\//, /^build\.json$/, /^package\//, /^(js|css)\/(bench|host-bridge)\./];

try {
  const { values } = parseArgs({ options: { url: { type: 'string' }, cdn: { type: 'boolean', default: false } } });
  if (!values.url) fail('Give the address that the files will have: npm run package -- --url https://host/path');
  await pack(baseAddress(values.url), values.cdn);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function pack(base, cdn) {
  await ensureInstalled();
  const { build } = await import('./build.mjs');
  const { onlyBench } = await build();
  const { zipSync } = await import('fflate');

  const entries = {};
  const leftOut = (file) => onlyBench.includes(file) || LEFT_OUT.some((rule) => rule.test(file));
  for (const file of filesOf(dist)) {
    if (leftOut(file) || (cdn && file.startsWith('office-js/'))) continue;
    entries[`web/${file}`] = readFileSync(path.join(dist, file));
  }
  const page = pageWithoutBench(readFileSync(path.join(dist, 'taskpane.html'), 'utf8'));
  entries['web/taskpane.html'] = Buffer.from(cdn ? pageWithCdn(page) : page);
  for (const name of Object.values(FUNCTION_FILES)) {
    const file = `web/${name}.json`;
    entries[file] = Buffer.from(withAddress(entries[file].toString('utf8'), base));
  }
  entries['manifest.xml'] = Buffer.from(manifestFor(readFileSync(inRoot('manifest.xml'), 'utf8'), base));

  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const folder = path.join(dist, 'package');
  const file = path.join(folder, `objektiv-${version}.zip`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bytes = zipSync(entries, { level: 9 });
  writeFileSync(file, bytes);
  console.log(
    `${path.relative(process.cwd(), file)}: ${(bytes.length / 1e6).toFixed(1)} MB, ${Object.keys(entries).length} files`,
  );
  console.log(`web/ goes to ${base}, manifest.xml to the catalogue of add-ins.`);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort();
}
