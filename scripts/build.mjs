/** Builds the pages into dist/: taskpane.html, bench/, js/, office-js/, assets/. Options: --out FOLDER, --development. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { dist, inRoot } from './lib/paths.mjs';

const MAIN = path.join('src', 'taskpane', 'main.tsx');
const PLACES = path.join('src', 'taskpane', 'PlacePanels.tsx');

/** Builds everything; throws with webpack's own messages when it cannot. */
export async function build({ out = dist, mode = 'production' } = {}) {
  const started = Date.now();
  const [{ default: webpack }, { default: config }, { copyOfficeJs }, { licences }, functions] = await Promise.all([
    import('webpack'),
    import(pathToFileURL(inRoot('webpack.config.js')).href),
    import('./lib/office-js.mjs'),
    import('./lib/licences.mjs'),
    import('./lib/function-files.mjs'),
  ]);
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(config({ mode, outputPath: out }));
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));

  copyOfficeJs(path.join(out, 'office-js'));
  functions.writeFunctionFiles(out);
  mkdirSync(path.join(out, 'assets'), { recursive: true });
  cpSync(inRoot('assets'), path.join(out, 'assets'), { recursive: true });
  cpSync(inRoot('LICENSE'), path.join(out, 'LICENSE'));
  writeFileSync(path.join(out, 'licences.txt'), licences(stats.compilation));
  const report = {
    mode,
    firstScreen: firstScreenFiles(stats.compilation),
    places: placeFiles(stats.compilation),
    onlyBench: benchFiles(stats.compilation),
  };
  writeFileSync(path.join(out, 'build.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`Built ${path.relative(process.cwd(), out) || '.'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return report;
}

/** Scripts that the pane asks for before any place: its entry, and every part that main.tsx itself imports. */
function firstScreenFiles(compilation) {
  const entry = compilation.entrypoints.get('taskpane').getFiles();
  return [...new Set([...entry, ...partsOf(compilation, MAIN).flatMap(({ files }) => files)])].filter(isScript).sort();
}

/** For each place of the pane, what it adds to that: the pane may start at any of them. */
function placeFiles(compilation) {
  const first = new Set(firstScreenFiles(compilation));
  const parts = partsOf(compilation, PLACES).map(({ request, files }) => [
    path.basename(request),
    files.filter((file) => isScript(file) && !first.has(file)),
  ]);
  if (parts.length === 0) throw new Error(`${PLACES} loads nothing by itself: scripts/build.mjs counts from it`);
  return Object.fromEntries(parts);
}

/** Files that no chunk reachable from the pane or the functions has: packaging leaves them out. */
function benchFiles(compilation) {
  const reached = new Set();
  const visit = (group) => {
    if (reached.has(group)) return;
    reached.add(group);
    // a worker is an entry of its own, started from the group
    for (const next of [...group.getChildren(), ...group.asyncEntrypointsIterable]) visit(next);
  };
  for (const shipped of ['taskpane', 'functions']) visit(compilation.entrypoints.get(shipped));
  const used = new Set([...reached].flatMap((group) => group.chunks.flatMap(filesOf)));
  return [...compilation.chunks]
    .flatMap(filesOf)
    .filter((file) => !used.has(file))
    .sort();
}

const filesOf = (chunk) => [...chunk.files, ...chunk.auxiliaryFiles];

/** The parts that a source file loads with import(). */
function partsOf(compilation, importer) {
  return [...compilation.chunkGroups].flatMap((group) =>
    group.origins
      .filter((origin) => origin.module?.nameForCondition?.()?.endsWith(importer))
      .map(({ request }) => ({ request, files: group.getFiles() })),
  );
}

const isScript = (file) => file.endsWith('.js');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, development: { type: 'boolean' } } });
  await ensureInstalled();
  try {
    await build({
      ...(values.out && { out: path.resolve(values.out) }),
      mode: values.development ? 'development' : 'production',
    });
    const { printSizes } = await import('./bundle-limit.mjs');
    printSizes(values.out ? path.resolve(values.out) : dist);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
