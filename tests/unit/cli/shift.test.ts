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

  it('puts no deadline on a day off of the user’s own', async () => {
    const dates = async (name: string, ...context: string[]): Promise<string> => {
      const out = join(folder, name);
      const run = await objektiv('shift', plan, '--to', '2026-2027', '--out', out, ...context);
      expect(run.code).toBe(0);
      const [grid] = await openFile(new Uint8Array(await readFile(out)), name);
      return grid?.values.flat().join('\n') ?? '';
    };
    const usual = await dates('обычный.xlsx');
    const [day = ''] = /до (\d\d\.09\.2026)/.exec(usual)?.slice(1) ?? [];
    const own = await dates('свои-дни.xlsx', '--context', `daysoff=${day}`);
    expect(own).not.toContain(day);
    expect(own).toMatch(/до \d\d\.09\.2026/);
  });

  it.each([
    [['shift'], 'Не указан файл'],
    [['shift', 'a.xlsx', '--to', '2026', '--out', 'b.xlsx', '--context', 'daysoff=31.02.2027'], '31.02.2027'],
    [['shift', 'a.xlsx', '--to', '2026', '--out', 'b.xlsx', '--context', 'approved=01.09.2026'], 'approved'],
    [['shift', 'a.xlsx', '--out', 'b.xlsx'], '--to'],
    [['shift', 'a.xlsx', '--to', '2026-2028', '--out', 'b.xlsx'], '2026-2028'],
    [['shift', 'a.xlsx', '--to', '2026'], '--out'],
  ])('asks for what is missing: %j', async (words, message) => {
    const run = await objektiv(...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
  });
});
