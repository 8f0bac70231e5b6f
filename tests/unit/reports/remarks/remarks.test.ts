import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGrids } from '../../../../src/app/pipeline';
import { remarksOfFiles } from '../../../../src/app/remark-files';
import { main } from '../../../../src/cli/main';
import { openFile } from '../../../../src/files/open-file';
import { loadTranslator } from '../../../../src/i18n/load';
import { MemoryWorkbook } from '../../../../src/plan/memory-workbook';
import type { Grid } from '../../../../src/grid/grid';
import { gridOf, withCells, type Plan } from '../../../fixtures/roadmap/plan-grid';
import { PLANS } from '../../../fixtures/roadmap/plans';
import { dump } from '../../plan/dump';

const roadmap = PLANS['municipal-roadmap'] as Plan;
const broken: Plan = {
  ...withCells(roadmap, 1, { number: null }),
  title: ['Дорожная карта МБОУ СОШ № 8', '2025/2026 учебный год'],
};
const files: readonly (readonly [string, Grid])[] = [
  ['Школа 8.xlsx', gridOf(broken)],
  ['Школа 9.xlsx', gridOf(roadmap)],
  ['пусто.xlsx', { ...gridOf(roadmap), values: [['привет']], merges: [] }],
];

async function summary(): Promise<MemoryWorkbook> {
  const t = await loadTranslator('ru');
  const workbook = new MemoryWorkbook();
  const reports = files.map(([file, grid]) => ({ file, report: checkGrids([grid]) }));
  const plan = remarksOfFiles(reports, [{ file: 'битый.xlsx', message: 'Файл повреждён.' }], t);
  const before = dump(workbook);
  const receipt = await workbook.apply(plan);
  const done = dump(workbook);
  if (receipt.undo) await workbook.apply(receipt.undo);
  expect(dump(workbook)).toEqual(before);
  await workbook.apply(plan);
  expect(dump(workbook)).toEqual(done);
  return workbook;
}
const rowsOf = async (workbook: MemoryWorkbook, sheet: string): Promise<readonly (readonly unknown[])[]> =>
  (await workbook.read([sheet]))[0]?.values ?? [];

describe('remarks on several files', () => {
  it('have a row per file with what was found and what is missing', async () => {
    const rows = await rowsOf(await summary(), 'Сводка');
    const byFile = Object.fromEntries(rows.map((row) => [row[1], row]));
    expect(byFile['Школа 8.xlsx']?.slice(2, 6)).toEqual(['ОО № 8', 1, 0, 1]);
    expect(byFile['Школа 8.xlsx']?.[9]).toBe('есть замечания');
    expect(byFile['Школа 9.xlsx']?.[5]).toBe(0);
    expect(byFile['пусто.xlsx']?.[9]).toBe('проверен не весь');
    expect(byFile['пусто.xlsx']?.[8]).not.toBeNull();
    expect(byFile['битый.xlsx']?.slice(8)).toEqual(['Файл повреждён.', 'не прочитан']);
    expect(byFile['Всего']?.[5]).toBe(1);
  });

  it('have a sheet for each file that needs one', async () => {
    const workbook = await summary();
    const names = workbook.book.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Сводка', 'Школа 8', 'пусто', 'битый']));
    const rows = await rowsOf(workbook, 'Школа 8');
    const remark = rows.find((row) => row[1] === 'План');
    expect(remark?.slice(2, 4)).toEqual(['A5', 'ошибка']);
    expect(String(remark?.[4])).toContain('номера');
    expect(rows.flat().join('\n')).toContain('1 ошибка');
  });
});

describe('objektiv check --out', () => {
  it('writes the summary beside the copies and never over a file that is there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'objektiv-remarks-'));
    try {
      const streams = { out: () => undefined, err: () => undefined, width: 100 };
      const plan = join(folder, 'план.xlsx');
      await main(['template', 'measure-complex', '--out', plan], streams);
      await writeFile(join(folder, 'битый.xlsx'), 'не таблица');
      const out = join(folder, 'готово');
      const code = await main(['check', plan, join(folder, 'битый.xlsx'), '--out', out], streams);
      expect(code).toBe(3);
      expect((await readdir(out)).sort()).toEqual(['Замечания', 'Сводка.xlsx', 'план.xlsx']);
      expect(await readdir(join(out, 'Замечания'))).toContain('битый – замечания.xlsx');
      const bytes = await readFile(join(out, 'Сводка.xlsx'));
      const grids = await openFile(new Uint8Array(bytes), 'Сводка.xlsx');
      expect(grids.map(({ sheet }) => sheet)).toEqual(['Сводка', 'битый']);
      await main(['check', plan, '--out', out], streams);
      expect(await readFile(join(out, 'Сводка.xlsx'))).toEqual(bytes);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
