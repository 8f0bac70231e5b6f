import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { openFile } from '../../../src/files/open-file';

async function objektiv(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(words, { out: (text) => out.push(text), err: (text) => err.push(text), width: 120 });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

let folder: string;
let plan: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objektiv-shift-'));
  plan = join(folder, 'план.xlsx');
  await objektiv('template', 'measure-complex', '--out', plan, '--set', 'schoolYear=2025-2026');
});
afterAll(() => rm(folder, { recursive: true }));

describe('objektiv shift', () => {
  it('writes the plan for another year, says what moved, and overwrites nothing', async () => {
    const out = join(folder, 'план-2026.xlsx');
    const run = await objektiv('shift', plan, '--to', '2026-2027', '--out', out, '--json');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ schemaVersion: 1, from: 2025, to: 2026, unmoved: [] });
    const bytes = await readFile(out);
    const [grid] = await openFile(new Uint8Array(bytes), 'план-2026.xlsx');
    expect(grid?.values.flat().join('\n')).toContain('2026/2027');
    const again = await objektiv('shift', plan, '--to', '2028-2029', '--out', out);
    expect(again.code).toBe(2);
    expect(await readFile(out)).toEqual(bytes);
  });

  it('shows cells before and after in a table', async () => {
    const run = await objektiv('shift', plan, '--to', '2026', '--out', join(folder, 'ещё.xlsx'));
    expect(run.out).toContain('2025/2026');
    expect(run.out).toContain('Стало');
  });

  it.each([
    [['shift'], 'Не указан файл'],
    [['shift', 'a.xlsx', '--out', 'b.xlsx'], '--to'],
    [['shift', 'a.xlsx', '--to', '2026-2028', '--out', 'b.xlsx'], '2026-2028'],
    [['shift', 'a.xlsx', '--to', '2026'], '--out'],
  ])('asks for what is missing: %j', async (words, message) => {
    const run = await objektiv(...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
  });
});
