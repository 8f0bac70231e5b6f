import { address, type CellValue } from '../../../src/domain/cell';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

type Row = CellValue[];
const NAMES = ['МБОУ «СОШ №1»(edu203501)', 'МБОУ «СОШ №2»(edu203502)', 'МАОУ «Лицей №3»(edu203503)'];
const TITLE: Row = ['ВПР 2026 Русский язык 4 класс'];
const marks: Row[] = [
  ['Кол-во участников', 20, 40, 50],
  ['Отметка «2»', 10, 5, 0],
  ['Отметка «3»', 40, 45, 20],
  ['Отметка «4»', 40, 40, 60],
  ['Отметка «5»', 10, 10, 20],
];
const VALUES = [
  [10, 40, 40, 10],
  [5, 45, 40, 10],
  [0, 20, 60, 20],
];

describe('a table with schools across and measures down', () => {
  it.each<[string, Row[]]>([
    ['marks', [TITLE, ['Показатель', ...NAMES], ...marks]],
    ['with an empty corner', [TITLE, [null, ...NAMES], ...marks]],
    [
      'with percent signs',
      [
        TITLE,
        ['Показатель', ...NAMES],
        ...marks.map(([label, ...rest]): Row => [/2|3|4|5/.test(String(label)) ? `${label}, %` : label!, ...rest]),
      ],
    ],
    [
      'with numbers alone',
      [
        TITLE,
        ['Отметка', ...NAMES],
        ...marks.map(([label, ...rest]): Row => [Number(/\d/.exec(String(label))?.[0] ?? 'x') || label!, ...rest]),
      ],
    ],
    [
      'with a number before the measure',
      [TITLE, ['№', 'Показатель', ...NAMES], ...marks.map((row, i): Row => [i + 1, ...row])],
    ],
    [
      'with the municipality behind',
      [
        TITLE,
        ['Показатель', ...NAMES, 'Энский район(reg20_m012)'],
        ...marks.map((row): Row => [...row, row[0] === 'Кол-во участников' ? 110 : 25]),
      ],
    ],
  ])('%s: read as if it stood upright', (_, rows) => {
    const { data, questions, notes, sources, findings } = readResults([makeGrid(rows)]);
    expect([questions, notes]).toEqual([[], []]);
    expect(
      data.map(({ assessment, schools, marks: read }) => [
        assessment.subject,
        schools.map(({ login }) => login),
        read?.participants,
        read?.values,
      ]),
    ).toEqual([['Русский язык', ['edu203501', 'edu203502', 'edu203503'], [20, 40, 50], VALUES]]);
    const [source] = sources;
    const first = rows[1]!.indexOf(NAMES[0]!);
    expect(source?.mentions.map(({ key, cell }) => [key, address(cell)])).toEqual(
      NAMES.map((__, i) => [`edu20350${i + 1}`, address({ row: 1, column: first + i })]),
    );
    expect(findings.map(({ code, params }) => [code, params['range']])).toEqual([
      [
        'results/tableTurned',
        `${address({ row: 1, column: first - 1 })}:${address({ row: 6, column: rows[1]!.length - 1 })}`,
      ],
    ]);
  });

  it('tells a broken cell with its place in the sheet', () => {
    const rows = [
      TITLE,
      ['Показатель', ...NAMES],
      ...marks.map((row, i): Row => (i === 3 ? row.with(2, 'сорок') : row)),
    ];
    const { findings } = readResults([makeGrid(rows)]);
    expect(findings.map(({ code, location }) => [code, address(location)])).toContainEqual([
      'results/unreadableValue',
      'C6',
    ]);
  });

  it('is read for completion of tasks and for scores', () => {
    const tasks = ['1', '2', '3.1', '3.2'].map((code, i): Row => [`Задание ${code}`, 50.5 + i, 60 + i, 70 + i]);
    const completion = readResults([makeGrid([TITLE, ['', ...NAMES], ['Писали работу', 20, 30, 40], ...tasks])]);
    expect(completion.data[0]?.completion?.values[0]).toEqual([50.5, 51.5, 52.5, 53.5]);
    const scores = Array.from({ length: 11 }, (_, x): Row => [
      x,
      x === 5 ? 100 : 0,
      x === 6 ? 100 : 0,
      x === 7 ? 100 : 0,
    ]);
    const distribution = readResults([
      makeGrid([TITLE, ['Балл', ...NAMES], ['Кол-во участников', 20, 30, 40], ...scores]),
    ]);
    expect(distribution.data[0]?.distribution?.values.map((values) => values?.indexOf(100))).toEqual([5, 6, 7]);
  });

  it('with measures that no report has: said with the range and how to turn it', () => {
    const rows = [
      TITLE,
      ['Показатель', ...NAMES],
      ['Качество, %', 50, 50, 80],
      ['Успеваемость, %', 90, 95, 100],
      ['Средний балл', 3.5, 3.6, 4],
    ];
    const { data, notes } = readResults([makeGrid(rows)]);
    expect([data, notes.map(({ code, params }) => [code, params['range']])]).toEqual([[], [['turned', 'A2:D5']]]);
  });

  it('of something else is left alone', () => {
    const rows = [['Питание'], ['Блюдо', ...NAMES], ['Каша', 20, 30, 40], ['Суп', 20, 30, 40]];
    expect(readResults([makeGrid(rows)]).notes.map(({ code }) => code)).toEqual(['noTable']);
  });
});
