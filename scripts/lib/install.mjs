import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';

const OLDEST_NODE = 20;

const MARK = '.installed-from'; // the lock file's hash, written by us after a complete install

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** True when node_modules is missing, was not finished, or came from another (or a newer) lock file. */
export function installIsStale(modules = inRoot('node_modules'), lock = inRoot('package-lock.json')) {
  const done = path.join(modules, '.package-lock.json'); // npm writes it last
  if (!existsSync(done)) return true;
  const mark = path.join(modules, MARK);
  if (existsSync(mark)) return readFileSync(mark, 'utf8') !== hashOf(lock);
  return statSync(done).mtimeMs < statSync(lock).mtimeMs; // installed by hand
}

/** A place for npm's cache where its own cannot be written (a home folder that is read-only, or none at all); null where it can. */
export function spareCache(own = process.env.npm_config_cache ?? path.join(homedir(), '.npm')) {
  let folder = own;
  while (!existsSync(folder) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    if (statSync(folder).isDirectory()) return null;
  } catch {
    // may not be written
  }
  return path.join(tmpdir(), 'objektiv-npm-cache');
}

/** Installs the packages when needed. Uses nothing but Node itself: it runs before anything is installed. */
export async function ensureInstalled() {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < OLDEST_NODE) fail(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  if (!installIsStale()) return;
  console.log('Installing the packages (npm ci)…');
  const cache = spareCache();
  const { code } = await runNpm(['ci'], cache ? { env: { npm_config_cache: cache } } : {});
  if (code !== 0) fail('npm ci failed; the reason is above.');
  writeFileSync(path.join(inRoot('node_modules'), MARK), hashOf(inRoot('package-lock.json')));
}

/** Ends the program with one sentence on standard error. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
