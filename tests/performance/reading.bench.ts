import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'reading-bench-'));
try {
  const outfile = join(folder, 'cases.cjs');
  const entry = join(__dirname, 'reading-cases.ts');
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', outfile, logLevel: 'error' });
  // a process of its own for each: the one's garbage is not the other's
  for (const which of ['speed', 'memory']) {
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, which], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
