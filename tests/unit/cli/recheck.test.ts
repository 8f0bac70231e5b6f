import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCall } from '../../../src/cli/args';
import { WrongCall } from '../../../src/cli/wrong-call';
import { main } from '../../../src/cli/main';
import { openFile } from '../../../src/files/open-file';

const F1 = join(__dirname, '../../golden/m077_F1.xlsx');
const OPEN_TASKS = '1,6,8,11,12.2,13,14';

async function objektiv(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(words, { out: (text) => out.push(text), err: (text) => err.push(text), width: 100 });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

interface RecheckDocument {
  readonly schemaVersion: number;
  readonly share: number;
  readonly seed: number;
  readonly schools: readonly {
    readonly login: string;
    readonly total: number;
    readonly works: readonly { readonly code: string; readonly reason: string; readonly row: number }[];
  }[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objektiv-recheck-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('objektiv recheck', () => {
  it('lists works of the schools at risk, the same for the same seed', async () => {
    const words = ['recheck', F1, '--open-tasks', OPEN_TASKS, '--share', '0,2', '--seed', '7', '--json'];
    const run = await objektiv(...words);
    expect(run.code).toBe(0);
    const document = JSON.parse(run.out) as RecheckDocument; // -- checked field by field below
    expect(document).toMatchObject({ schemaVersion: 1, share: 0.2, seed: 7 });
    expect(document.schools.length).toBeGreaterThan(0);
    for (const { total, works } of document.schools)
      expect(works).toHaveLength(Math.min(total, Math.max(10, Math.ceil(total * 0.2))));
    expect((await objektiv(...words)).out).toBe(run.out);
  });
  it('writes an .xlsx list with codes only, and never over a file that is there', async () => {
    const path = join(folder, 'list.xlsx');
    const words = ['recheck', F1, '--open-tasks', OPEN_TASKS, '--out', path];
    expect((await objektiv(...words)).code).toBe(0);
    const [grid] = await openFile(new Uint8Array(await readFile(path)), 'list.xlsx');
    expect(grid?.sheet).toBe('Перепроверка');
    const texts = grid?.values.map((row) => row.map(String)) ?? [];
    const head = texts.findIndex((row) => row.includes('Код участника'));
    expect(head).toBeGreaterThan(0);
    expect(texts.length - head - 1).toBeGreaterThanOrEqual(10);
    expect(texts[head + 1]?.[6]).toMatch(/^\d+$/);
    const again = await objektiv(...words);
    expect([again.code, again.err.includes('list.xlsx')]).toEqual([2, true]);
  });
  it('reads the filled list back as a protocol and gives the agreement of the two markings', async () => {
    const source = join(folder, 'filled-source.xlsx');
    await objektiv('recheck', F1, '--open-tasks', OPEN_TASKS, '--out', source);
    const [grid] = await openFile(new Uint8Array(await readFile(source)), 'filled-source.xlsx');
    const rows = (grid?.values ?? []).map((row) => [...row]);
    const head = rows.findIndex((row) => row.includes('Код участника'));
    const lines = rows.slice(head).map((row, i) => {
      if (i > 0) {
        row[12] = Math.max(0, Number(row[8]) - (i % 2));
        row[13] = row[9] ?? null;
      }
      return row.map((value) => (value === null ? '' : `"${String(value)}"`)).join(';');
    });
    const protocol = join(folder, 'protocol.csv');
    await writeFile(protocol, `\ufeff${lines.join('\r\n')}`);
    const run = await objektiv('recheck', protocol, '--json');
    const document = JSON.parse(run.out) as {
      agreement: { works: number; score: { shift: { mean: number } }; schools: unknown[] }[];
    }; // -- checked field by field below
    expect(document.agreement).toHaveLength(1);
    expect(document.agreement[0]?.works).toBe(lines.length - 1);
    expect(document.agreement[0]?.score.shift.mean).toBeCloseTo(-0.5, 1);
    expect(document.agreement[0]?.schools.length).toBeGreaterThan(1);
  });
  it('writes a list that changes nothing when it is analysed beside the results before it is filled in', async () => {
    const path = join(folder, 'beside.xlsx');
    await objektiv('recheck', F1, '--open-tasks', OPEN_TASKS, '--out', path);
    const schools = async (...files: string[]): Promise<unknown> => {
      const run = await objektiv('analyze', ...files, '--open-tasks', OPEN_TASKS, '--json');
      const document = JSON.parse(run.out) as { schools: unknown; rechecks: unknown[] }; // -- compared as a whole
      expect(document.rechecks).toEqual([]);
      return document.schools;
    };
    expect(await schools(F1, path)).toEqual(await schools(F1));
  });
  it('says in words when there is nothing to re-check, in both languages', async () => {
    const marks = join(__dirname, '../../golden/m077_F3_otmetki.xlsx');
    expect((await objektiv('recheck', marks)).out).toContain('перепроверять нечего');
    expect((await objektiv('recheck', marks, '--lang', 'en')).out).toContain('nothing to re-check');
  });
});

describe('words of recheck', () => {
  const wrong = (...words: string[]): string => {
    try {
      parseCall(words);
    } catch (error) {
      if (error instanceof WrongCall) return error.code;
      throw error;
    }
    return 'accepted';
  };
  it('take a tenth and seed 1 when nothing is said', () => {
    expect(parseCall(['recheck', 'a.xlsx']).command).toMatchObject({ kind: 'recheck', share: 0.1, seed: 1 });
  });
  it('refuse a share outside of 0..1, a seed that is no whole number, no file', () => {
    for (const share of ['0', '1.5', 'abc', '-0.1', ''])
      expect(wrong('recheck', 'a', `--share=${share}`)).toBe('share');
    for (const seed of ['-1', '1.5', 'x']) expect(wrong('recheck', 'a', `--seed=${seed}`)).toBe('seed');
    expect(wrong('recheck')).toBe('noFiles');
  });
  it('take similar schools and years of a codifier', () => {
    expect(
      parseCall(['analyze', 'a', '--reference', 'similar', '--codifier-from', '2025, 2027']).command,
    ).toMatchObject({ reference: 'similar', codifierYears: [2025, 2027] });
    expect(wrong('analyze', 'a', '--codifier-from', 'вчера')).toBe('codifier');
  });
});
