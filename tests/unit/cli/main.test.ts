import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { openFile } from '../../../src/files/open-file';
import { openFileWorkbook } from '../../../src/files/file-workbook';

const GOLDEN = join(__dirname, '../../golden');
const OPEN_TASKS = '1,6,8,11,12.2,13,14';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function objektiv(...words: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(words, { out: (text) => out.push(text), err: (text) => err.push(text), width: 100 });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

interface AnalysisDocument {
  schemaVersion: number;
  status: string;
  scales: { cuts: number[] | null; max: number; origin: string; year: number }[];
  sources: { layout: string; schools: number; participants: number }[];
  schools: { login: string; level: string; assessments: { n: number; level: string; reasons: { text: string }[] }[] }[];
}

interface Expected {
  schools: Record<string, { n: number; combined: { P1: { level: string } } }>;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objektiv-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('objektiv analyze --json', () => {
  it('gives the golden levels, the scale and one source', async () => {
    const run = await objektiv('analyze', join(GOLDEN, 'm077_F1.xlsx'), '--open-tasks', OPEN_TASKS, '--json');
    expect(run.code).toBe(0);
    // -- the document is checked field by field below
    const document = JSON.parse(run.out) as AnalysisDocument;
    // -- the golden file's form is described in its README
    const expected = JSON.parse(await readFile(join(GOLDEN, 'expected.json'), 'utf8')) as Expected;
    expect(document).toMatchObject({ schemaVersion: 1, status: 'complete' });
    expect(document.scales).toMatchObject([{ cuts: [9, 15, 21], max: 24, origin: 'data', year: 2026 }]);
    expect(document.sources).toMatchObject([{ layout: 'individual', schools: 24, participants: 1006 }]);
    const levels = Object.fromEntries(document.schools.map((school) => [school.login, school.level]));
    const wanted = Object.fromEntries(
      Object.entries(expected.schools).map(([login, school]) => [login, school.combined.P1.level]),
    );
    expect(levels).toEqual(wanted);
    for (const school of document.schools)
      if (school.level === 'strong')
        for (const { text } of school.assessments.flatMap((a) => a.reasons)) expect(text).toMatch(/\d/);
  });

  it('goes on when a file cannot be read, says so and exits with 3', async () => {
    const bad = join(folder, 'not-a-workbook.xlsx');
    await writeFile(bad, 'это не книга');
    const run = await objektiv('analyze', bad, join(GOLDEN, 'm077_F3_otmetki.xlsx'), '--json');
    expect(run.code).toBe(3);
    expect(run.err).toContain('not-a-workbook.xlsx');
    // -- the document is checked field by field below
    const document = JSON.parse(run.out) as AnalysisDocument & { unread: { file: string }[] };
    expect(document.unread).toHaveLength(1);
    expect(document.schools).toHaveLength(24);
  });

  it('writes highlighted copies beside nothing that exists', async () => {
    const out = join(folder, 'marked');
    const words = ['analyze', join(GOLDEN, 'm077_F1.xlsx'), '--open-tasks', OPEN_TASKS, '--out', out];
    expect((await objektiv(...words)).code).toBe(0);
    const file = join(out, 'm077_F1.xlsx');
    const bytes = new Uint8Array(await readFile(file));
    const workbook = await openFileWorkbook(bytes, file);
    const sheet = (await workbook.sheets())[0]?.name ?? '';
    const [grid] = await openFile(bytes, file);
    const row = (grid?.values ?? []).findIndex((cells) => cells[0] === 'edu203501');
    const { blocks } = await workbook.readFormats({
      ranges: [{ sheet, row, column: 0, rows: 1, columns: 1 }],
      properties: ['fill'],
    });
    expect(blocks[0]?.formats[0]?.[0]?.fill).toMatch(/^#/);
    expect(blocks[0]?.values[0]?.[0]).toBe('edu203501');
    const again = await objektiv(...words);
    expect(again.err).toContain('уже есть');
    expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
  });
});

describe('objektiv analyze --json --charts', () => {
  it('adds the charts of each school and the funnels of each work', async () => {
    const run = await objektiv(
      'analyze',
      join(GOLDEN, 'm077_F1.xlsx'),
      '--open-tasks',
      OPEN_TASKS,
      '--json',
      '--charts',
    );
    // -- the fields that are looked at
    const { schools, funnels } = JSON.parse(run.out) as {
      schools: { login: string; assessments: { n: number; charts: { distribution: { observed: number[] } } }[] }[];
      funnels: { subject: string; funnels: Record<string, { points: unknown[] }> }[];
    };
    for (const { assessments } of schools)
      for (const { n, charts } of assessments)
        expect(charts.distribution.observed.reduce((sum, count) => sum + count, 0)).toBe(n);
    expect(funnels[0]?.funnels['level']?.points).toHaveLength(24);
    expect(funnels[0]?.funnels['yoy']).toBeUndefined();
  });
});

describe('objektiv analyze', () => {
  it('shows the shares that a sheet of the journal gives, and no empty columns', async () => {
    const run = await objektiv('analyze', join(GOLDEN, 'm077_sravnenie.xlsx'));
    expect(run.code).toBe(0);
    expect(run.out).toContain('Подтвердили');
    expect(run.out).not.toContain('Средний балл');
    expect(run.out).toMatch(/МАОУ «Лицей №4»\s+62\s+77 \(66–86\)/);
  });

  it('compares the figures of a flagged school with the chosen reference, one line each', async () => {
    const files = ['m077_raspredelenie.xlsx', 'm077_F3_otmetki.xlsx'].map((name) => join(GOLDEN, name));
    const run = await objektiv('analyze', ...files, '--scale', '9,15,21', '--reference', 'country');
    expect(run.out).toMatch(/\n {4}Средний балл\. Вся страна: [\d,]+, разница [+−][\d,]+ \(участников: [\d\s]+\)\n/);
    expect(run.out).toMatch(/\n {4}Успеваемость\. Вся страна: [\d,]+\s%, разница [+−]?[\d,]+ п\. п\. /);
  });
});

describe('objektiv template and check', () => {
  it('writes a template that its own check finds clean, and never overwrites it', async () => {
    const file = join(folder, 'план.xlsx');
    const words = ['template', 'municipal-roadmap', '--out', file, '--set', 'schoolYear=2026-2027'];
    expect((await objektiv(...words)).code).toBe(0);
    const check = await objektiv('check', file, '--json');
    expect(check.code).toBe(0);
    expect(JSON.parse(check.out)).toMatchObject({
      schemaVersion: 1,
      files: [{ status: 'clean', sheets: [{ tables: [{ kind: 'measures', structure: 'municipal-roadmap' }] }] }],
    });
    expect((await objektiv(...words)).code).toBe(2);
  });

  it('sets no deadline of a template on a day off of the user’s own', async () => {
    const file = join(folder, 'каникулы.xlsx');
    const words = ['template', 'measure-complex', '--out', file, '--set', 'schoolYear=2026-2027'];
    expect((await objektiv(...words, '--context', 'daysoff=18.09.2026')).code).toBe(0);
    const { out } = await objektiv('check', file, '--json');
    expect(out).toContain('до 17.09.2026');
    expect(out).not.toContain('18.09.2026');
  });

  it('exits with 1 when a table has errors, and names cell and advice', async () => {
    const file = join(folder, 'план.csv');
    const rows = [
      '№;Мероприятие;Сроки;Ответственные;Ожидаемый результат',
      '1;Издание приказа о проведении работ;сентябрь 2026;Управление образования;Приказ',
      '1;Подготовка общественных наблюдателей;октябрь 2026;Методист;Список наблюдателей',
      '3;Выборочная перепроверка работ;апрель 2027;Методист;Протокол',
    ];
    await writeFile(file, rows.join('\n'));
    const run = await objektiv('check', file);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/A3/);
    const english = await objektiv('check', file, '--lang', 'en');
    expect(english.out).toMatch(/error/);
  });

  it('lists the templates', async () => {
    const run = await objektiv('template', 'list', '--json');
    const { templates } = JSON.parse(run.out) as { templates: { id: string }[] }; // -- our own document
    expect(templates.map(({ id }) => id)).toEqual(expect.arrayContaining(['municipal-roadmap', 'measure-complex']));
  });

  it('refuses a wrong call with exit code 2 and a sentence', async () => {
    const run = await objektiv('template', 'no-such', '--out', join(folder, 'x.xlsx'));
    expect(run.code).toBe(2);
    expect(run.err).toContain('no-such');
  });
});
