import { analyseGrids, checkGrids } from '../../../src/app/pipeline';
import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { toColumns } from './column-grid';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

type Row = CellValue[];
const SCHOOLS = ['МБОУ «СОШ №1»(edu203501)', 'МБОУ «СОШ №2»(edu203502)', 'МАОУ «Лицей №3»(edu203503)'];
/** Percentages of 2, 3, 4, 5 of school s in block b, and its pupils. */
const pupils = (b: number, s: number): number => 20 * (1 + b + s);
const marks = (b: number, s: number): number[] => [5 * b, 20 + 5 * s, 55 - 5 * b, 25 - 5 * s];
const block = (b: number, s: number): Row => [pupils(b, s), ...marks(b, s)];
const rows = (blocks: number, lead: (s: number) => Row = (s) => [SCHOOLS[s]!]): Row[] =>
  SCHOOLS.map((_, s) => [...lead(s), ...Array.from({ length: blocks }, (__, b) => block(b, s)).flat()]);
const LEAF: Row = ['Кол-во участников', 2, 3, 4, 5];
const over = (...titles: CellValue[]): Row => titles.flatMap((title) => [title, null, null, null, null]);
const repeat = (times: number): Row => Array.from({ length: times }, () => LEAF).flat();

/** What was read of each work: subject, grade, year and each school's pupils and marks. */
const works = ({ data }: ResultsReading): unknown[] =>
  data.map(({ assessment, schools, marks: read }) => [
    [assessment.subject, assessment.grade, assessment.year],
    schools.map(({ login }, i) => [login, read?.participants[i], read?.values[i]]),
  ]);
const truth = (heads: readonly CellValue[][]): unknown[] =>
  heads.map((head, b) => [head, SCHOOLS.map((_, s) => [`edu20350${s + 1}`, pupils(b, s), marks(b, s)])]);
const TWO = truth([
  ['Русский язык', 4, 2026],
  ['Математика', 4, 2026],
]);
const TITLE = ['ВПР 2026 4 класс'];

describe('two subjects side by side under one header', () => {
  const plain: Row[] = [TITLE, ['Школа', ...over('Русский язык', 'Математика')], [null, ...repeat(2)], ...rows(2)];

  it.each<[string, Grid]>([
    ['titles over the first column of each block', makeGrid(plain)],
    [
      'titles and the school merged',
      makeGrid(plain, {
        merges: [
          { row: 1, column: 0, rows: 2, columns: 1 },
          { row: 1, column: 1, rows: 1, columns: 5 },
          { row: 1, column: 6, rows: 1, columns: 5 },
        ],
      }),
    ],
    ['one of the merges missing', makeGrid(plain, { merges: [{ row: 1, column: 1, rows: 1, columns: 5 }] })],
    [
      'titles in the middle of their columns without a merge',
      makeGrid([
        TITLE,
        ['Школа', null, null, 'Русский язык', null, null, null, null, 'Математика', null, null],
        [null, ...repeat(2)],
        ...rows(2),
      ]),
    ],
    [
      'titles above the header',
      makeGrid([TITLE, [null, ...over('Русский язык', 'Математика')], ['Школа', ...repeat(2)], ...rows(2)]),
    ],
    [
      'short titles, a number before the school and remarks behind',
      makeGrid([
        TITLE,
        ['№', 'Наименование ОО', ...over('РУ', 'МА'), 'Примечание'],
        [null, null, ...repeat(2), null],
        ...rows(2, (s) => [s + 1, SCHOOLS[s]!]).map((row) => [...row, 'сверено']),
      ]),
    ],
    [
      'an empty column between',
      makeGrid([
        TITLE,
        ['Школа', ...over('Русский язык'), null, ...over('Математика')],
        [null, ...LEAF, null, ...LEAF],
        ...rows(2).map((row) => [...row.slice(0, 6), null, ...row.slice(6)]),
      ]),
    ],
    [
      'the header repeated at a page break',
      makeGrid([...plain.slice(0, 5), [], ...plain.slice(1, 3).map((row) => [...row]), ...plain.slice(5)]),
    ],
  ])('%s: two works with the figures of each', (_, grid) => {
    for (const one of [grid, toColumns(grid)]) {
      const reading = readResults([one]);
      expect(works(reading)).toEqual(TWO);
      expect([reading.questions, reading.notes]).toEqual([[], []]);
      expect(reading.findings.filter(({ code }) => code !== 'results/repeatedHeader')).toEqual([]);
    }
  });

  it('tells a broken cell with its own place in the sheet', () => {
    const broken = plain.map((row, i) => (i === 3 ? row.map((value, c) => (c === 7 ? 'пять' : value)) : row));
    const { findings } = readResults([makeGrid(broken)]);
    expect(findings.map(({ code, location }) => [code, location.row, location.column])).toEqual([
      ['results/unreadableValue', 3, 7],
    ]);
  });

  it('keeps the findings of each work apart in a check', () => {
    const broken = plain.map((row, i) => (i === 3 ? row.with(3, 'пять').with(8, 'шесть') : row));
    const { results } = checkGrids([makeGrid(broken)]);
    expect(
      results.map(({ findings, lastColumn }) => [findings.map(({ params }) => params['value']), lastColumn]),
    ).toEqual([
      [['пять'], 10],
      [['шесть'], 10],
    ]);
    const { analysis } = analyseGrids([makeGrid(broken)], { reference: 'loo' });
    expect(analysis.sources.map(({ findings }) => findings.map(({ params }) => params['value']))).toEqual([
      ['пять'],
      ['шесть'],
    ]);
  });

  it('reads a school that wrote only one of the works', () => {
    const one = plain.map((row, i) => (i === 4 ? [...row.slice(0, 6), null, null, null, null, null] : row));
    const { data, findings } = readResults([makeGrid(one)]);
    expect(data.map(({ schools }) => schools.map(({ login }) => login))).toEqual([
      ['edu203501', 'edu203502', 'edu203503'],
      ['edu203501', 'edu203503'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual([]);
  });
});

describe('blocks of other kinds', () => {
  it('three subjects', () => {
    const grid = makeGrid([
      ['ВПР 2026 5 класс'],
      ['Школа', ...over('Русский язык', 'Математика', 'История')],
      [null, ...repeat(3)],
      ...rows(3),
    ]);
    expect(works(readResults([grid]))).toEqual(
      truth([
        ['Русский язык', 5, 2026],
        ['Математика', 5, 2026],
        ['История', 5, 2026],
      ]),
    );
  });

  it('years, and grades', () => {
    const years = makeGrid([
      ['ВПР Математика 5 класс'],
      ['Школа', ...over(2024, 2025)],
      [null, ...repeat(2)],
      ...rows(2),
    ]);
    expect(works(readResults([years]))).toEqual(
      truth([
        ['Математика', 5, 2024],
        ['Математика', 5, 2025],
      ]),
    );
    const grades = makeGrid([
      ['ВПР 2026'],
      ['Предмет:', 'Математика'],
      ['Школа', ...over('4 класс', '5 класс', '6 класс')],
      [null, ...repeat(3)],
      ...rows(3),
    ]);
    expect(works(readResults([grades]))).toEqual(truth([4, 5, 6].map((grade) => ['Математика', grade, 2026])));
  });

  it('subjects under grades', () => {
    const grid = makeGrid([
      ['ВПР 2026'],
      [null, '4 класс', ...Array<null>(9).fill(null), '5 класс', ...Array<null>(9).fill(null)],
      ['Школа', ...over('Русский язык', 'Математика', 'Русский язык', 'Математика')],
      [null, ...repeat(4)],
      ...rows(4),
    ]);
    expect(works(readResults([grid]))).toEqual(
      truth([
        ['Русский язык', 4, 2026],
        ['Математика', 4, 2026],
        ['Русский язык', 5, 2026],
        ['Математика', 5, 2026],
      ]),
    );
  });

  it('classes of one work are added up to the school, weighted by their pupils', () => {
    const grid = makeGrid([
      ['ВПР 2026 Математика'],
      ['Школа', ...over('4А', '4Б')],
      [null, ...repeat(2)],
      [SCHOOLS[0]!, 20, 10, 20, 50, 20, 30, 0, 40, 40, 20],
      [SCHOOLS[1]!, 10, 0, 50, 50, 0, null, null, null, null, null],
    ]);
    const { data, findings, questions } = readResults([grid]);
    expect(data.map(({ assessment }) => [assessment.subject, assessment.grade])).toEqual([['Математика', 4]]);
    expect(data[0]?.marks?.participants).toEqual([50, 10]);
    expect(data[0]?.marks?.values).toEqual([
      [4, 32, 44, 20],
      [0, 50, 50, 0],
    ]);
    expect([findings, questions]).toEqual([[], []]);
  });

  it('pupils with score and mark in two subjects', () => {
    const grid = makeGrid([
      TITLE,
      ['Школа', 'Код участника', 'Класс', 'Русский язык', null, 'Математика', null],
      [null, null, null, 'Первичный балл', 'Отметка', 'Первичный балл', 'Отметка'],
      ...Array.from({ length: 40 }, (_, i): Row => [
        SCHOOLS[i % 3]!,
        500 + i,
        '4А',
        i % 25,
        2 + (i % 4),
        i % 21,
        2 + (i % 3),
      ]),
    ]);
    const { data, questions } = readResults([grid]);
    expect(questions).toEqual([]);
    expect(data.map(({ assessment, pupils: read }) => [assessment.subject, read?.length])).toEqual([
      ['Русский язык', 40],
      ['Математика', 40],
    ]);
    for (const [b, one] of data.entries())
      for (let i = 0; i < 40; i++) {
        const at = one.pupils?.code.indexOf(String(500 + i)) ?? -1;
        expect([one.pupils?.score[at], one.pupils?.mark[at]]).toEqual(
          b === 0 ? [i % 25, 2 + (i % 4)] : [i % 21, 2 + (i % 3)],
        );
      }
  });

  it('completion of tasks and comparison with the journal', () => {
    const tasks: Row = ['Кол-во участников', 1, '2.1', '2.2'];
    const completion = makeGrid([
      TITLE,
      ['Школа', 'Русский язык', null, null, null, 'Математика', null, null, null],
      [null, ...tasks, ...tasks],
      ...SCHOOLS.map((name, s): Row => [name, 20, 50.5 + s, 60, 70, 25, 80 + s, 30.5, 40]),
    ]);
    expect(readResults([completion]).data.map(({ completion: read }) => read?.values)).toEqual([
      [0, 1, 2].map((s) => [50.5 + s, 60, 70]),
      [0, 1, 2].map((s) => [80 + s, 30.5, 40]),
    ]);
    const sides: Row = ['Кол-во участников', 'Понизили', 'Подтвердили', 'Повысили'];
    const journal = makeGrid([
      TITLE,
      ['Школа', 'Русский язык', null, null, null, 'Математика', null, null, null],
      [null, ...sides, ...sides],
      ...SCHOOLS.map((name): Row => [name, 20, 10, 80, 10, 40, 25, 50, 25]),
    ]);
    expect(readResults([journal]).data.map(({ journal: read }) => read?.values[0])).toEqual([
      { lowered: 2, confirmed: 16, raised: 2 },
      { lowered: 10, confirmed: 20, raised: 10 },
    ]);
  });

  it('marks of the journal beside marks of the work are no second work, in either order', () => {
    const titles = ['Отметки за работу', 'Отметки по журналу'];
    for (const [b, order] of [titles, [...titles].reverse()].entries()) {
      const grid = makeGrid([
        ['ВПР 2026 Математика 4 класс'],
        ['Школа', ...over(...order)],
        [null, ...repeat(2)],
        ...rows(2),
      ]);
      const { data } = readResults([grid]);
      expect(data.map(({ marks: read }) => read?.values)).toEqual([[0, 1, 2].map((s) => marks(b, s))]);
    }
  });

  it('two results of the same pupils stay a comparison', () => {
    const grid = makeGrid([
      ['Школа', 'Код участника', 'ВПР', null, 'ОГЭ', null],
      [null, null, 'Балл', 'Отметка', 'Балл', 'Отметка'],
      ...Array.from({ length: 20 }, (_, i): Row => [
        SCHOOLS[i % 3]!,
        500 + i,
        10 + i,
        2 + (i % 4),
        12 + i,
        2 + (i % 4),
      ]),
    ]);
    expect(readResults([grid]).sources.map(({ layout }) => layout)).toEqual(['pupilResults']);
  });
});
