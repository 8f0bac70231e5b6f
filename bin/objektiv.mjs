#!/usr/bin/env node
// The command line. After `npm ci` there is nothing to build by hand: the first call, and the first one after a change of the
// sources, bundles them (about a second) into node_modules/.cache.
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'src');

/** When anything under the sources changed last. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    const time = entry.isDirectory() ? newest(full) : statSync(full).mtimeMs;
    if (time > latest) latest = time;
  }
  return latest;
}

/** The folder of the bundle: beside the packages, or where that is read-only, in the folder for temporary files. */
function cacheFolder() {
  const beside = path.join(root, 'node_modules', '.cache', 'objektiv');
  try {
    mkdirSync(beside, { recursive: true });
    return beside;
  } catch {
    const temporary = path.join(tmpdir(), 'objektiv-cli');
    mkdirSync(temporary, { recursive: true });
    return temporary;
  }
}

function builtAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function bundle(file) {
  const { build } = await import('esbuild');
  const unfinished = `${file}.${process.pid}`;
  await build({
    entryPoints: [path.join(source, 'cli', 'main.ts')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  renameSync(unfinished, file); // two calls at once must not read half a file
}

const file = path.join(cacheFolder(), 'cli.cjs');
if (builtAt(file) < newest(source)) await bundle(file);
// the reader of a pipe may leave early («| head»): nobody is there to be told
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { main } = createRequire(import.meta.url)(file);
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  ready: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  err: (text) => process.stderr.write(`${text}\n`),
  width: process.stdout.columns ?? 120,
});
