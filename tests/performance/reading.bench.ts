import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const MILLION = 1_000_000;

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
  run('--expose-gc', 'reading-cases.cjs');
  console.log(`${MILLION} pupil rows x 24 columns from a file, goal (issue 3): below 1 GB at any moment`);
  run('memory-cases.cjs', 'write', 'million.csv', String(MILLION));
  for (const part of ['analyse', 'text', 'json']) run('memory-cases.cjs', part, 'million.csv');
} finally {
  rmSync(folder, { recursive: true });
}
