import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const BIN = join(ROOT, 'bin', 'objektiv.mjs');

describe('the command itself', () => {
  it('runs as a process, writes results to standard output and messages to standard error', () => {
    const out = execFileSync(process.execPath, [BIN, 'template', 'list', '--json'], { encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1 });
    const bad = spawnSync(process.execPath, [BIN, 'analyze', 'нет-такого.xlsx', '--json'], { encoding: 'utf8' });
    expect(bad.status).toBe(3);
    expect(bad.stderr).toContain('нет-такого.xlsx');
    expect(JSON.parse(bad.stdout)).toMatchObject({ schools: [], unread: [{ file: 'нет-такого.xlsx' }] });
  });
});
