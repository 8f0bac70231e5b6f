import { checkGrids } from '../../../src/app/pipeline';
import { createApp } from '../../../src/app/create-app';
import { computeHere } from '../../../src/app/compute-here';
import type { CellValue, Rect } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { findingText } from '../../../src/i18n/finding-text';
import { loadTranslator } from '../../../src/i18n/load';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { dump } from '../plan/dump';

/** The bad input that issue 4 names: each is told in a clear sentence, in both languages, and nothing is lost. */
const HEADER = ['№', 'Мероприятие', 'Срок', 'Ответственные', 'Результат'];
const row = (number: CellValue, title: string): CellValue[] => [
  number,
  title,
  'май 2027 г.',
  'Отдел образования',
  'Справка',
];
const TITLE = ['План на 2026/2027 учебный год'];
const TITLES = ['Совещание директоров школ', 'Семинар для экспертов комиссий', 'Перепроверка части работ'];
const PLAN = [TITLE, HEADER, ...TITLES.map((title, i) => row(i + 1, title))];

function sheet(rows: readonly (readonly CellValue[])[], merges: readonly Rect[] = []): Grid {
  const width = Math.max(...rows.map((line) => line.length));
  const values = rows.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? null));
  const origin = { row: 0, column: 0 };
  return { sheet: 'План', file: null, origin, values, merges, numberFormats: null, hiddenRows: [] };
}

interface Told {
  readonly measures: number;
  readonly sentences: readonly string[];
}
async function told(grid: Grid, language: 'ru' | 'en'): Promise<Told> {
  const t = await loadTranslator(language);
  const report = checkGrids([grid]);
  return {
    measures: report.tables.reduce((sum, { table }) => sum + table.measures.length, 0),
    sentences: [
      ...report.tables.flatMap(({ findings }) => findings.map((finding) => findingText(finding, t).message)),
      ...report.notes.map(({ code, params, sheet: name }) =>
        t.dynamic(`layouts.note.${code}`, { ...params, sheet: name }),
      ),
    ],
  };
}

const MANY = 3_000;
const whole: Rect = { row: 0, column: 0, rows: 4, columns: 5 };

const INPUT: Readonly<Record<string, { grid: Grid; measures: number; ru: RegExp | null; en: RegExp | null }>> = {
  'without a column of numbers': {
    grid: sheet(PLAN.map((line) => (line.length > 1 ? line.slice(1) : line))),
    measures: 3,
    ru: /номер/i,
    en: /number/i,
  },
  'with one row': { grid: sheet(PLAN.slice(0, 3)), measures: 1, ru: null, en: null },
  'with 3,000 rows, the number of one lost': {
    grid: sheet([
      TITLE,
      HEADER,
      ...Array.from({ length: MANY }, (_, i) => row(i === 7 ? null : i + 1, `Разбор работ школы № ${String(i + 1)}`)),
    ]),
    measures: MANY,
    ru: /нет номера/i,
    en: /number/i,
  },
  'with two headers': {
    grid: sheet([...PLAN.slice(0, 4), HEADER, ...PLAN.slice(4)]),
    measures: 3,
    ru: /заголов/i,
    en: /header/i,
  },
  'merged into one cell': {
    grid: sheet(
      [TITLE, [], [], []].map((line) => [...line, ...HEADER.map(() => null)].slice(0, 5)),
      [whole],
    ),
    measures: 0,
    ru: /«План».*A1:E4/,
    en: /Plan|План.*A1:E4/,
  },
  'in English': {
    grid: sheet([
      ['Action plan 2026/2027'],
      ['No', 'Activity', 'Deadline', 'Responsible', 'Expected result'],
      [1, 'Meeting with school heads', 'September 2026', 'Education department', 'Minutes'],
      [1, 'Second marking of works', 'by 15 May 2027', 'Municipal commission', 'Acts'],
    ]),
    measures: 2,
    ru: /номер/i,
    en: /number/i,
  },
  'with a formula that fails': {
    grid: sheet([...PLAN.slice(0, 3), [2, 'Семинар для экспертов комиссий', '#REF!', 'Отдел образования', 'Справка']]),
    measures: 2,
    ru: /#REF!/,
    en: /#REF!/,
  },
};

describe('bad input', () => {
  it.each(Object.entries(INPUT))(
    'a table %s is read and told in both languages',
    async (_, { grid, measures, ru, en }) => {
      for (const [language, expected] of [
        ['ru', ru],
        ['en', en],
      ] as const) {
        const { measures: read, sentences } = await told(grid, language);
        expect(read).toBe(measures);
        if (expected === null) expect(sentences).toEqual([]);
        else expect(sentences.join('\n')).toMatch(expected);
        for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|findings\.|layouts\./);
      }
    },
  );

  const small = Object.entries(INPUT).filter(([, { measures }]) => measures < MANY);
  it.each(small)('checking a table %s changes nothing', async (_, { grid }) => {
    const workbook = memoryWorkbookOf([grid]);
    const before = dump(workbook);
    const report = await createApp(workbook, computeHere, await loadTranslator('ru')).check();
    expect(report.ok).toBe(true);
    expect(dump(workbook)).toEqual(before);
  });

  it.each(['protected', 'formula'])(
    'the refusal of a sheet that is %s names the sheet and the next step',
    async (code) => {
      for (const [language, step] of [
        ['ru', /Снимите|Замените/],
        ['en', /Unprotect|Replace/],
      ] as const) {
        const t = await loadTranslator(language);
        const text = t.dynamic(`failures.${code}`, { sheet: 'План', cell: 'A5' });
        expect(text).toContain('План');
        expect(text).toMatch(step);
      }
    },
  );
});
