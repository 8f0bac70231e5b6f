import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

const bin = (name, ...file) => inRoot('node_modules', name, ...file);
const cache = inRoot('.cache');
const script = (...name) => inRoot('scripts', ...name);

/**
 * Gates that need neither tests nor a browser, each a program with its arguments. They pass or fail as a whole. The longest first: it alone
 * takes about as long as all the others together, so that two lanes end at the same time.
 */
const PLAIN_GATES = [
  [
    'lint',
    bin('eslint', 'bin', 'eslint.js'),
    ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/'],
  ],
  ['types', bin('typescript', 'bin', 'tsc'), ['-p', 'tsconfig.json', '--noEmit']],
  ['build', script('build.mjs'), []],
  ['format', bin('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  ['types of the pure core', bin('typescript', 'bin', 'tsc'), ['-p', 'tsconfig.core.json', '--noEmit']],
  ['documents', script('docs-check.mjs'), []],
];

/** Runs one gate; prints how long it took and whether it passed. A quiet one prints all it said at its end. */
export async function gate(name, file, args = [], options = {}) {
  const started = Date.now();
  if (!options.quiet) console.log(`\n- ${name}`);
  const { code, output } = await runNode(file, args, options);
  if (options.quiet) process.stdout.write(`\n- ${name}\n${output}`);
  console.log(`  ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return { ok: code === 0, output };
}

/**
 * Types, lint, format, documents and the build side by side, all of them even when one fails: a failure counts as one in the closing line.
 * `built` says whether there are pages to go on with.
 */
export async function plainGates(gates = PLAIN_GATES, lanes = availableParallelism()) {
  console.log(`\nSide by side: ${gates.map(([name]) => name).join(', ')}`);
  const waiting = [...gates];
  const broken = new Set();
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, file, args] = next;
      if (!(await gate(name, file, args, { quiet: true })).ok) broken.add(name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, gates.length) }, lane));
  if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')} (what they said is above)`);
  return { passed: 0, failed: broken.size, built: !broken.has('build') };
}

/** All jest tests (unit and contract) with their true counts. */
export async function jestGate() {
  mkdirSync(cache, { recursive: true });
  const report = path.join(cache, 'jest.json');
  const { ok } = await gate('tests', bin('jest', 'bin', 'jest.js'), ['--json', `--outputFile=${report}`, '--silent']);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed), skipped: numPendingTests };
}

/** A gate that is one check by itself; counted only when it fails, like types and lint. */
export async function scriptGate(name, file, args = []) {
  const { ok } = await gate(name, inRoot(...file.split('/')), args);
  return { passed: 0, failed: ok ? 0 : 1 };
}

/** The sum of results as the plain closing line that CI reads; answers the exit code. */
export function close(results) {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}
