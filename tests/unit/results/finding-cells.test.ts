import { address, type CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { readResults } from '../../../src/results/read-results';
import { CUTS, login, markOf, pupilSheet } from '../risk/pupil-sheet';
import { makeGrid } from './open-grids';

const TITLE = 'ВПР 2026 Математика 4 класс';
const name = (n: number): string => `МБОУ «СОШ №${String(n)}»(edu1000${String(10 + n)})`;
const NAMES = Array.from({ length: 10 }, (_, i) => name(i + 1));

/** All scores from 0 to 6 in turn; columns: login, name, code, class, three tasks, score, mark. */
const pupils = pupilSheet([21, 21], (_, i) => {
  const score = i % 7;
  const first = Math.min(2, score);
  const second = Math.min(1, score - first);
  return { tasks: [first, second, score - first - second], mark: markOf(score) };
});

/** The grid with another value in a cell. */
function change(grid: Grid, row: number, column: number, value: CellValue): Grid {
  return { ...grid, values: grid.values.map((line, i) => (i === row ? [...line].with(column, value) : line)) };
}

const marks = (rows: readonly (readonly CellValue[])[], title = TITLE): Grid =>
  makeGrid([[title], ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5], ...rows], {
    sheet: 'Отметки',
  });
const school = (label: string): CellValue[] => [label, null, 50, 10, 40, 30, 20];
const all = (title = TITLE, names = NAMES): Grid => marks(names.map(school), title);

const journal = makeGrid(
  [
    [TITLE],
    ['Группы участников', 'Кол-во участников', 'Понизили кол-во', 'Подтвердили кол-во', 'Повысили кол-во'],
    ...NAMES.map((label): CellValue[] => [label, 50, 10, 30, 10]),
  ],
  { sheet: 'Журнал' },
);
const tasks = makeGrid(
  [
    [TITLE],
    ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '1', '2', '3.1'],
    ...NAMES.map((label): CellValue[] => [label, null, 50, 50, 60, 70]),
  ],
  { sheet: 'Задания' },
);
const district: CellValue[] = ['Энский район(reg20_m012)', 2, 100, 10, 40, 30, 20];
const two = [school(name(1)), school(name(2))];

const found = (...grids: Grid[]): string[][] =>
  readResults(grids).findings.map(({ code, location }) => [
    code.replace('results/', ''),
    `${location.sheet}!${address(location)}`,
  ]);

describe('sheets without a defect', () => {
  it('give no finding', () => {
    expect(readResults([pupils]).data[0]?.scale?.cuts).toEqual(CUTS);
    expect(readResults([pupils]).data[0]?.schools.map(({ key }) => key)).toEqual([login(0), login(1)]);
    expect(found(pupils)).toEqual([]);
    expect(found(all(), journal, tasks)).toEqual([]);
    expect(found(marks([district, ...two]))).toEqual([]);
  });
});

describe('every finding about the data names its cell', () => {
  const cases: readonly (readonly [what: string, grids: readonly Grid[], expected: readonly string[]])[] = [
    ['a sum of tasks that is not the score', [change(pupils, 4, 4, 1)], ['scoreAgainstTasks', 'Лист1!H5']],
    ['pupils of schools that do not add up', [marks([district.with(2, 110), ...two])], ['groupTotal', 'Отметки!A3']],
    [
      'a percentage of the group that schools do not give',
      [marks([district.with(4, 38).with(5, 32), ...two])],
      ['groupPercent', 'Отметки!E3'],
    ],
    ['percentages that miss 100', [marks([school(name(1)).with(6, 22)])], ['percentSum', 'Отметки!D3']],
    ['a mark against the scale', [change(pupils, 5, 8, 5)], ['markAgainstScale', 'Лист1!I6']],
    ['points above the maximum of a task', [change(change(pupils, 6, 5, 2), 6, 6, 0)], ['taskAboveMax', 'Лист1!F7']],
    ['a score above the maximum', [change(change(pupils, 8, 6, null), 8, 7, 9)], ['scoreAboveMax', 'Лист1!H9']],
    ['a code of two pupils', [change(pupils, 7, 2, 1000)], ['duplicatePupil', 'Лист1!C8']],
    [
      'a code of a school that no other sheet has',
      [all(TITLE, NAMES.with(3, 'МБОУ «СОШ №4»(edu900013)')), journal, tasks],
      ['unknownLogin', 'Отметки!A6'],
    ],
    [
      'another number of pupils than another report',
      [marks(NAMES.map(school).with(2, [name(3), null, 40, 10, 40, 30, 20])), journal],
      ['reportsDiffer', 'Журнал!A5'],
    ],
    [
      'another subject than all other sheets',
      [all('ВПР 2026 Русский язык 4 класс'), journal, tasks],
      ['subjectDiffers', 'Отметки!A2'],
    ],
    [
      'another year than all other sheets',
      [all('ВПР 2025 Математика 4 класс'), journal, tasks],
      ['yearDiffers', 'Отметки!A2'],
    ],
    [
      'a percentage that gives no whole pupils',
      [marks([[name(1), null, 50, 11.37, 38.63, 30, 20]])],
      ['percentNotWhole', 'Отметки!D3'],
    ],
    [
      'a school that the other reports have',
      [all(TITLE, NAMES.toSpliced(3, 1)), journal, tasks],
      ['schoolMissing', 'Отметки!A2'],
    ],
  ];

  it.each(cases)('%s', (_, grids, expected) => {
    expect(found(...grids)).toEqual([expected]);
  });

  it('fewer pupils than the group row declares', () => {
    const [title = [], header = [], ...rows] = pupils.values;
    const declared = ['МБОУ «СОШ №1»(edu100010) | Кол-во участников: 89'];
    expect(found({ ...pupils, values: [title, header, declared, ...rows] })).toEqual([['declaredPupils', 'Лист1!A3']]);
  });
});

describe('pupils who are not counted', () => {
  const header: CellValue[] = ['Логин', 'Код участника', 'Вариант', '1 (2б)', '2 (3б)', 'Первичный балл', 'Отметка'];
  const pupil = (code: number): CellValue[] => ['edu100001', code, 1, 1, 2, 3, 3];
  const missing = (code: number): CellValue[] => ['edu100001', code, 'отсутствовал', null, null, null, null];
  const blank = (code: number): CellValue[] => ['edu100001', code, 1, null, null, null, null];
  const homeless = (code: number): CellValue[] => [null, code, 1, 1, 2, 3, 3];
  const read = (rows: readonly CellValue[][]) => {
    const { findings } = readResults([makeGrid([[TITLE], header, ...rows])]);
    return findings.flatMap(({ code, params, location, related }) =>
      /absentPupils|emptyPupils|pupilsWithoutSchool/.test(code)
        ? [[code.slice(8), params['count'], [location, ...related].map(address)]]
        : [],
    );
  };

  it('are told with the cell of each: the word, or the code where nothing stands', () => {
    const rows = [homeless(1), pupil(2), missing(3), pupil(4), blank(5), missing(6), blank(7)];
    expect(read(rows)).toEqual([
      ['absentPupils', 2, ['C5', 'C8']],
      ['emptyPupils', 2, ['B7', 'B9']],
      ['pupilsWithoutSchool', 1, ['B3']],
    ]);
  });

  it('are all counted, and the first hundred named', () => {
    const cells = Array.from({ length: 100 }, (_, i) => `C${i + 4}`);
    expect(read([pupil(1), ...Array.from({ length: 250 }, (_, i) => missing(i + 2))])).toEqual([
      ['absentPupils', 250, cells],
    ]);
  });

  it('are told in a comparison of two markings too', () => {
    const { findings } = readResults([
      makeGrid([
        ['Логин', 'Код участника', 'Балл первой проверки', 'Балл повторной проверки'],
        ...Array.from({ length: 12 }, (_, i): CellValue[] => ['edu100001', i, 5, 6]),
        ['edu100001', 12, 5, 'не явился'],
      ]),
    ]);
    expect(findings.map(({ code, location }) => [code, address(location)])).toContainEqual([
      'results/absentPupils',
      'D14',
    ]);
  });
});
