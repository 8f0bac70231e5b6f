import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { middle, type OwnTimes, type Time } from './measure';

const MILLION = 1_000_000;
/** Issue 3: everything in at most twice the time of a fast parser. */
const GOAL = 2;
const RIVAL = 'papaparse';
const CASES = [
  [RIVAL, `${RIVAL}, texts only`],
  ['levels', 'levels'],
  ['numbers', 'every number in columns'],
  ['objects', 'every result as an object'],
] as const;
/** Processes of each case, in turn with those of the others. */
const PROCESSES = 3;

const folder = mkdtempSync(join(tmpdir(), 'reading-bench-'));
try {
  for (const name of ['reading-cases', 'memory-cases'])
    buildSync({
      entryPoints: [join(__dirname, `${name}.ts`)],
      bundle: true,
      platform: 'node',
      outfile: join(folder, `${name}.cjs`),
      logLevel: 'error',
    });
  // a process of its own for each: the one's garbage is not the other's
  const run = (...args: readonly string[]): void => {
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: folder });
    if (status !== 0) process.exitCode = 1;
  };
  for (const layout of told('layouts') as string[]) {
    // as -- written by reading-cases.ts

    run('--expose-gc', 'reading-cases.cjs', 'parts', layout);
    goal(layout);
  }
  run('--expose-gc', 'reading-cases.cjs', 'long');
  console.log(`${MILLION} pupil rows x 24 columns from a file, goal (issue 3): below 1 GB at any moment`);
  run('memory-cases.cjs', 'write', 'million.csv', String(MILLION));
  for (const part of ['analyse', 'text', 'json']) run('memory-cases.cjs', part, 'million.csv');
} finally {
  rmSync(folder, { recursive: true });
}

/** What a process of its own says. */
function told(...args: readonly string[]): unknown {
  const { stdout, status } = spawnSync(process.execPath, ['reading-cases.cjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`reading-cases ${args.join(' ')} ended with ${String(status)}`);
  return JSON.parse(stdout);
}

/** Each case in processes of its own: none works on the garbage of another, and none loses code that the engine has made fast. */
function goal(layout: string): void {
  const times = new Map(CASES.map(([name]): [string, OwnTimes[]] => [name, []]));
  for (let round = 0; round < PROCESSES; round++)
    for (const [name, own] of times) own.push(told('times', layout, name) as OwnTimes); // as -- written by reading-cases.ts
  const later = (name: string, kind: keyof Time): number =>
    middle((times.get(name) ?? []).flatMap((own) => own.later.map((time) => time[kind])));
  const first = (name: string): number => middle((times.get(name) ?? []).map((own) => own.first.wall));
  console.log(`  from the bytes of a file, each in processes of its own; goal (issue 3): at most x${GOAL.toFixed(1)}`);
  for (const [name, title] of CASES) {
    const wall = later(name, 'wall') / later(RIVAL, 'wall');
    const cpu = later(name, 'cpu') / later(RIVAL, 'cpu');
    const reached = name === RIVAL ? '' : wall <= GOAL ? ', reached' : ', NOT reached';
    const told = `x${wall.toFixed(2)} (processor x${cpu.toFixed(2)})${reached}`;
    const start = `first call of a process x${(first(name) / first(RIVAL)).toFixed(2)}`;
    const ms = later(name, 'wall').toFixed(0).padStart(6);
    console.log(`    ${title.padEnd(28)} ${ms} ms  ${told}; ${start}  ${times.get(name)?.[0]?.note ?? ''}`);
  }
}
