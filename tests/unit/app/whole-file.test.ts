import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkChosenFiles, summaryOf } from '../../../src/app/check-files';
import { computeHere } from '../../../src/app/compute-here';
import { main } from '../../../src/cli/main';
import { loadTranslator } from '../../../src/i18n/load';
import { MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { workbook, type Cell } from '../results/xlsx-book';

/** The second measure lacks its result. */
const PLAN: readonly (readonly Cell[])[] = [
  ['План мероприятий МБОУ СОШ № 8 на 2025/2026 учебный год'],
  ['№', 'Мероприятие', 'Срок', 'Ответственные', 'Ожидаемый результат'],
  [1, 'Обсудить критерии проверки на педсовете', 'октябрь 2025 г.', 'Заместитель директора по УВР', 'Протокол'],
  [2, 'Провести взаимную проверку работ', 'ноябрь 2025 г.', 'Руководители ШМО', null],
  [3, 'Сопоставить отметки с журналом', 'июнь 2026 г.', 'Заместитель директора по УВР', 'Справка'],
];
/** The second pupil's sum does not add up. */
const RESULTS: readonly (readonly Cell[])[] = [
  ['ВПР 2026 Русский язык 4 класс'],
  ['ОО', 'Название ОО', 'Код участника', 'Класс', '1 (2б)', '2 (2б)', '3 (2б)', 'Первичный балл', 'Отметка'],
  ['edu200008', 'МБОУ «СОШ № 8»', 10001, '4А', 2, 2, 1, 5, 5],
  ['edu200008', 'МБОУ «СОШ № 8»', 10002, '4А', 1, 1, 1, 6, 5],
  ['edu200008', 'МБОУ «СОШ № 8»', 10003, '4А', 1, 0, 1, 2, 3],
];
const book = workbook([
  { name: 'План', rows: PLAN },
  { name: 'Итоги', rows: RESULTS },
  {
    name: 'Вместе',
    rows: [...PLAN, [], [], ...RESULTS.map((row, i) => (i === 0 ? ['ВПР 2026 Математика 4 класс'] : row))],
  },
]);
const EXPECTED = [
  ['План', 'E4', 'result/empty'],
  ['Итоги', 'H4', 'results/scoreAgainstTasks'],
  ['Вместе', 'E4', 'result/empty'],
  ['Вместе', 'H11', 'results/scoreAgainstTasks'],
];

describe("a school's whole file", () => {
  it('gives findings of plans and of results in one summary and one sheet of remarks', async () => {
    const t = await loadTranslator('ru');
    const bytes = Uint8Array.from(await book).buffer;
    const file = { name: 'Школа 8.xlsx', arrayBuffer: () => Promise.resolve(bytes) };
    const checked = await checkChosenFiles([file], computeHere, {});
    const summary = new MemoryWorkbook();
    await summary.apply(summaryOf(checked, t, []));
    const rowsOf = async (sheet: string) => (await summary.read([sheet]))[0]?.values ?? [];
    const row = (await rowsOf('Сводка')).find((line) => line[1] === 'Школа 8.xlsx');
    expect(row?.slice(2, 5)).toEqual(['МБОУ «СОШ № 8»', 2, 2]);
    const remarks = (await rowsOf('Школа 8')).map((line) => `${String(line[1])} ${String(line[2])}`);
    for (const [sheet, cell] of EXPECTED) expect(remarks).toContain(`${String(sheet)} ${String(cell)}`);
  });

  it('gives the same in the command line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'objektiv-whole-'));
    try {
      const path = join(folder, 'Школа 8.xlsx');
      await writeFile(path, await book);
      const lines: string[] = [];
      const streams = { out: (line: string) => void lines.push(line), err: () => undefined, width: 100 };
      await main(['check', path, '--json'], streams);
      const { files } = JSON.parse(lines.join('\n')) as Document; // -- our own contract, headless.md
      expect(files[0]?.school?.name).toBe('МБОУ «СОШ № 8»');
      const found = files[0]?.sheets.flatMap(({ name, tables }) =>
        tables.flatMap(({ findings }) => findings.map(({ code, cell }) => [name, cell, code])),
      );
      expect(found).toEqual(expect.arrayContaining(EXPECTED));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

interface Document {
  readonly files: readonly {
    readonly school: { readonly name: string } | null;
    readonly sheets: readonly {
      readonly name: string;
      readonly tables: readonly { readonly findings: readonly { readonly code: string; readonly cell: string }[] }[];
    }[];
  }[];
}
