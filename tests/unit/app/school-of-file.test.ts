import { checkGrids } from '../../../src/app/pipeline';
import type { FileSchool } from '../../../src/app/school-of-file';
import { schoolDoubt, schoolText } from '../../../src/app/school-text';
import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { loadTranslator } from '../../../src/i18n/load';

const sheetOf = (values: readonly (readonly CellValue[])[], sheet: string, file: string): Grid => {
  const width = Math.max(...values.map((line) => line.length));
  const filled = values.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? null));
  const origin = { row: 0, column: 0 };
  return { sheet, file, origin, values: filled, merges: [], numberFormats: null, hiddenRows: [] };
};
const plan = (...above: readonly string[]): readonly (readonly CellValue[])[] => [
  ...above.map((line) => [line]),
  ['№', 'Мероприятие', 'Срок', 'Ответственные', 'Результат'],
  [1, 'Обсудить критерии проверки на педсовете', 'октябрь 2025 г.', 'Заместитель директора по УВР', 'Протокол'],
  [2, 'Провести взаимную проверку работ', 'ноябрь 2025 г.', 'Руководители ШМО', 'Справка'],
];
const results = (...schools: readonly string[]): readonly (readonly CellValue[])[] => [
  ['ВПР 2026 Русский язык 4 класс'],
  [
    'ОО',
    'Название ОО',
    'Код участника',
    'Класс',
    '1 (2б)',
    '2 (2б)',
    'Первичный балл',
    'Отметка',
    'Отметка по журналу',
  ],
  ...schools.map((name, i) => [/edu\d+/.exec(name)?.[0] ?? '', name, 10001 + i, '4А', 1, 2, 3, 4, 4]),
];
const TITLE = 'План мероприятий на 2025/2026 учебный год';
const MATRIX = 'МБОУ «СОШ № 8» (edu200008)';

const whose = (...grids: readonly Grid[]): FileSchool | null => checkGrids(grids).school ?? null;

describe('whose file it is', () => {
  it.each<[string, Grid, string | null]>([
    ['title of the plan', sheetOf(plan(`${TITLE} МБОУ СОШ № 8`), 'План', 'план.xlsx'), '8'],
    [
      'approval by the head',
      sheetOf(plan('УТВЕРЖДАЮ', 'Директор МБОУ «Лицей № 12»', TITLE), 'Лист1', 'план.xlsx'),
      '12',
    ],
    [
      'signature below',
      sheetOf([...plan(TITLE), [], ['Директор МБОУ СОШ № 5 ________ А.Б. Ветров']], 'Лист1', 'п.xlsx'),
      '5',
    ],
    ['results table', sheetOf(results(MATRIX), 'Лист1', 'итоги.xlsx'), '8'],
    ['name of the sheet', sheetOf(plan(TITLE), 'СОШ 14', 'план.xlsx'), '14'],
    ['name of the file', sheetOf(plan(TITLE), 'Лист1', 'Школа_8_план.xlsx'), '8'],
    ['name of the file in Latin letters', sheetOf(plan(TITLE), 'Лист1', 'отчёты/sosh-21_plan.xlsx'), '21'],
    ['year is no number of a school', sheetOf(plan(TITLE), 'Лист1', 'ОО 2025.xlsx'), null],
    ['nothing', sheetOf(plan(TITLE), 'Лист1', 'план 2025.xlsx'), null],
    ['numbers of orders are no schools', sheetOf(plan('Приказ № 15', TITLE), 'Лист1', 'приложение 3.xlsx'), null],
  ])('is told by the %s', (_, grid, number) => {
    expect(whose(grid)?.number ?? null).toBe(number);
    expect(whose(grid)?.others ?? []).toEqual([]);
  });

  it('is the full name of the results when other places agree', () => {
    const school = whose(
      sheetOf(plan(`${TITLE} СОШ № 8`), 'План', 'Школа 8.xlsx'),
      sheetOf(results(MATRIX, MATRIX), 'Итоги', 'Школа 8.xlsx'),
    );
    expect(school).toEqual({ from: 'results', name: 'МБОУ «СОШ № 8»', number: '8', others: [] });
  });

  it('is the one of several addressees that the file names', () => {
    const school = whose(sheetOf(plan('Комплекс мер для школ №№ 3, 8, 14'), 'Лист1', 'СОШ 8.xlsx'));
    expect(school).toMatchObject({ number: '8', from: 'file', others: [] });
  });

  it('is known by a name without a number', () => {
    const grid = sheetOf(plan(`${TITLE} гимназии «Классика»`), 'Лист1', 'план.xlsx');
    expect(whose(grid)).toMatchObject({ name: 'Классика', others: [] });
  });

  it('is in doubt when places name different schools, and the doubt says which', async () => {
    const t = await loadTranslator('ru');
    const school = whose(sheetOf(plan(`${TITLE} МБОУ СОШ № 8`), 'Лист1', 'Школа 9.xlsx'));
    expect(school).toMatchObject({ number: '8', from: 'title', others: [{ from: 'file', number: '9' }] });
    expect(school && schoolText(school, t)).toBe('ОО № 8 (?)');
    expect(school && schoolDoubt(school, t)).toBe(
      'Чей это файл, сказано по-разному: в заголовке или подписи плана – ОО № 8, в имени файла – ОО № 9. Уточните школу.',
    );
  });

  it("a file of many schools is nobody's own", () => {
    const many = results(MATRIX, 'МБОУ «СОШ № 9» (edu200009)');
    expect(whose(sheetOf(many, 'Лист1', 'район.xlsx'))).toBeNull();
  });
});
