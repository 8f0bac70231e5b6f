import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../../..');

describe('docs/indicators.md', () => {
  it('is what the specs, docstrings and texts of the indicators give', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate-indicator-docs.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});
