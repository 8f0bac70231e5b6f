import { join } from 'node:path';
import type { CellValue } from '../../../src/domain/cell';
import { dateToSerial } from '../../../src/grid/excel-date';
import type { Grid } from '../../../src/grid/grid';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { makeGrid, openGrids } from './open-grids';
import { facts, HEADER, insertColumns, numbersAsText, rowsOf, type Rows } from './variants';

const open = (name: string): Grid => {
  const [grid] = openGrids(join(__dirname, `../../golden/m077_${name}.xlsx`));
  if (!grid) throw new Error(name);
  return { ...grid, numberFormats: null };
};
const F1 = open('F1');
const REPORTS = ['F3_otmetki', 'raspredelenie', 'sravnenie', 'zadaniya'].map(open);
const PLAIN = facts(readResults([F1, ...REPORTS]));

const change = (grid: Grid, by: (rows: Rows) => Rows): Grid => ({ ...grid, values: by(rowsOf(grid)) });
const readChanged = (by: (rows: Rows) => Rows): ResultsReading =>
  readResults([F1, ...REPORTS].map((grid) => change(grid, by)));
/** «4А» → 1: as the federal report numbers the classes. */
const numbered = (rows: Rows): Rows =>
  rows.map((row) => row.map((value, c) => (c === 4 && /^4[А-Г]$/.test(String(value)) ? 1 : value)));
const codes = ({ findings }: ResultsReading): string[] => [...new Set(findings.map(({ code }) => code))].sort();

describe('pasted reports', () => {
  it('are read with numbers as text, decimal commas and non-breaking spaces', () => {
    const reading = readChanged(numbersAsText);
    expect(facts(reading)).toEqual(PLAIN);
    expect(codes(reading)).toEqual([]);
  });

  it('are read with columns that the user added', () => {
    const reading = readChanged((rows) =>
      insertColumns(insertColumns(rows, 1, 'Комментарий', 'уточнить'), 4, 'Куратор школы', 'Иванова'),
    );
    expect(facts(reading)).toEqual(PLAIN);
  });

  it('are read without group rows when the login column is there', () => {
    const reading = readResults([
      change(F1, (rows) => rows.filter((row, i) => i <= HEADER || row[3] !== null)),
      ...REPORTS,
    ]);
    expect(facts(reading)).toEqual(PLAIN);
  });

  it('are read by group rows when the columns of the school are gone', () => {
    const reading = readResults([
      change(F1, (rows) =>
        rows.map((row, i) => (i < HEADER - 1 ? row : [row[3] === null ? (row[0] ?? null) : null, ...row.slice(3)])),
      ),
      ...REPORTS,
    ]);
    expect(facts(reading)).toEqual(PLAIN);
  });

  it('are read over a header that is repeated inside the table, and the repetition is told', () => {
    const reading = readChanged((rows) => [...rows.slice(0, 20), [], [...(rows[HEADER] ?? [])], ...rows.slice(20)]);
    expect(facts(reading)).toEqual(PLAIN);
    expect(codes(reading)).toEqual(['results/repeatedHeader']);
    expect(reading.findings.map(({ location, params }) => [location.row, params])).toEqual(
      Array(5).fill([21, { count: 1 }]),
    );
  });

  it('are read one under another in one sheet, each with its own title', () => {
    const values = [F1, ...REPORTS].flatMap((grid) => [...rowsOf(grid), [], []]);
    const reading = readResults([makeGrid(values)]);
    expect(facts(reading)).toEqual(PLAIN);
    expect(reading.sources.map(({ layout }) => layout)).toEqual([
      'individual',
      'markStatistics',
      'scoreDistribution',
      'journalWide',
      'taskCompletion',
    ]);
  });

  it('take the work from the table above when only the first has a title, and say so', () => {
    const [f3, distribution] = REPORTS;
    const values = [...rowsOf(f3 as Grid), [], ...rowsOf(distribution as Grid).slice(HEADER)]; // as -- REPORTS has four grids
    const reading = readResults([makeGrid(values)]);
    expect(reading.data).toHaveLength(1);
    expect(codes(reading)).toEqual(['results/headInherited']);
  });

  it('take the work from the sheet name when the title rows are gone', () => {
    const named = [F1, ...REPORTS].map((grid, i) => ({
      ...change(grid, (rows) => rows.slice(HEADER)),
      sheet: `РУ 4 2026 лист ${i}`,
    }));
    const [data] = readResults(named).data;
    expect(data?.assessment).toEqual({ procedure: null, subject: 'Русский язык', grade: 4, year: 2026 });
    expect([data?.max, data?.pupils?.length, data?.scale?.cuts]).toEqual([24, 1006, [9, 15, 21]]);
  });

  it('leave subject, grade and year null and say so when nothing tells them', () => {
    const reading = readResults([change(F1, (rows) => numbered(rows.slice(HEADER)))]);
    expect(reading.data[0]?.assessment).toEqual({ procedure: null, subject: null, grade: null, year: null });
    expect(codes(reading)).toEqual(['results/gradeUnknown', 'results/subjectUnknown', 'results/yearUnknown']);
    expect(reading.findings[0]?.location).toEqual({ sheet: 'Лист1', row: 0, column: 0 });
  });

  it('take the grade from classes with a letter', () => {
    const reading = readResults([change(F1, (rows) => rows.slice(HEADER))]);
    expect(reading.data.map(({ assessment }) => assessment.grade)).toEqual([4]);
    expect(codes(reading)).toEqual(['results/subjectUnknown', 'results/yearUnknown']);
  });

  it('of unknown subject in two sheets are never joined', () => {
    const bare = (grid: Grid, sheet: string): Grid => ({ ...change(grid, (rows) => rows.slice(HEADER)), sheet });
    const [, distribution] = REPORTS;
    const { data } = readResults([bare(F1, 'Лист1'), bare(distribution as Grid, 'Лист2')]); // as -- REPORTS has four grids
    expect(data).toHaveLength(2);
  });

  it('are given what the user said about them', () => {
    const reading = readResults([change(F1, (rows) => numbered(rows.slice(HEADER)))], {
      known: { subject: 'Математика', grade: 5, year: 2025 },
    });
    expect(reading.data[0]?.assessment).toEqual({ procedure: null, subject: 'Математика', grade: 5, year: 2025 });
    expect(codes(reading)).toEqual([]);
  });

  it('of two years are two works', () => {
    const { data } = readResults([open('raspredelenie_2024'), open('raspredelenie_2025')]);
    expect(data.map(({ assessment }) => assessment.year)).toEqual([2024, 2025]);
  });

  it('pasted twice are counted once', () => {
    const reading = readResults([
      F1,
      { ...F1, sheet: 'Копия' },
      ...REPORTS,
      ...REPORTS.map((grid) => ({ ...grid, sheet: 'Копия 2' })),
    ]);
    expect(facts(reading)).toEqual(PLAIN);
    expect(codes(reading)).toEqual(['results/repeatedPupils', 'results/repeatedReport']);
    const counts = reading.findings.filter(({ code }) => code === 'results/repeatedReport').map(({ params }) => params);
    expect(counts).toEqual(REPORTS.map((grid) => ({ count: 24, other: grid.sheet })));
  });

  it('that name a school twice, or with other figures, name it each time', () => {
    const distribution = open('raspredelenie');
    const twice = change(distribution, (rows) => [...rows, ...rows.slice(-1)]);
    expect(codes(readResults([twice]))).toEqual(['results/repeatedSchool']);
    // the last school has one pupil: with two its percentages are still whole
    const other = change(distribution, (rows) => [
      ...rows.slice(0, -1),
      ...rows.slice(-1).map((row) => row.with(2, 2)),
    ]);
    const found = readResults([distribution, { ...other, sheet: 'Копия' }]).findings;
    expect(found.filter(({ code }) => code === 'results/repeatedSchool')).toHaveLength(1);
    expect(found.filter(({ code }) => code === 'results/repeatedReport').map(({ params }) => params)).toEqual([
      { count: 23, other: distribution.sheet },
    ]);
  });

  it('of one class each are joined to one school', () => {
    const only = (letter: string) => (rows: Rows) => rows.filter((row, i) => i <= HEADER || row[4] === letter);
    const reading = readResults([...['4А', '4Б', '4В', '4Г'].map((letter) => change(F1, only(letter))), ...REPORTS]);
    expect(facts(reading)).toEqual(PLAIN);
  });

  it('include hidden rows and say how many', () => {
    const reading = readResults([{ ...F1, hiddenRows: [3, 12, 13] }]);
    expect(reading.data[0]?.pupils?.length).toBe(1006);
    expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([['results/hiddenRows', { count: 2 }]]);
  });
});

describe('merged headers', () => {
  const [title, , work, subject, max, date] = rowsOf(REPORTS[2] as Grid); // as -- REPORTS has four grids
  const head = [title, [], work, subject, max, date, []].map((row) => row ?? []);

  it('of the journal report are read over two rows', () => {
    const values: Rows = [
      ...head,
      [
        'Группы участников',
        'Кол-во участников(всего)',
        'Понизили (Отметка < Отметка по журналу)',
        null,
        'Подтвердили (Отметка = Отметке по журналу)',
        null,
        'Повысили (Отметка > Отметка по журналу)',
        null,
      ],
      [null, null, '%', 'Кол-во участников', '%', 'Кол-во участников', '%', 'Кол-во участников'],
      ['МБОУ «СОШ №1»(edu203500)', 89, 42.7, 38, 56.18, 50, 1.12, 1],
    ];
    const merges = [2, 4, 6].map((column) => ({ row: 7, column, rows: 1, columns: 2 }));
    for (const grid of [makeGrid(values, { merges }), makeGrid(values)]) {
      const { data, sources } = readResults([grid]);
      expect(data[0]?.journal?.values).toEqual([{ lowered: 38, confirmed: 50, raised: 1 }]);
      expect([sources[0]?.headerRow, sources[0]?.firstRow]).toEqual([7, 9]);
    }
  });

  it('of the statistics of marks are read over two rows', () => {
    const values: Rows = [
      ...head,
      ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 'Распределение отметок, %', null, null, null],
      [null, null, null, '«2»', '«3»', '«4»', '«5»'],
      ['МБОУ «СОШ №1»(edu203500)', null, 89, '5,62', '35,96', '48,31', '10,11'],
    ];
    expect(readResults([makeGrid(values)]).data[0]?.marks?.values).toEqual([[5.62, 35.96, 48.31, 10.11]]);
  });
});

describe('the narrow journal report', () => {
  const values: Rows = [
    ['Сравнение отметок с отметками по журналу'],
    ['ВПР 2023 Математика 5 класс'],
    ['Группы участников', 'Кол-во участников', '%'],
    ['Энская обл.'],
    ['Понизили (Отметка < Отметка по журналу) %', 3000, 30],
    ['Подтвердили (Отметка = Отметке по журналу) %', 6500, 65],
    ['Повысили (Отметка > Отметка по журналу) %', 500, 5],
    ['Всего', 10000, 100],
    ['МБОУ «СОШ №1»(sch203500)'],
    ['Понизили (Отметка < Отметка по журналу) %', 10, 25],
    ['Подтвердили (Отметка = Отметке по журналу) %', 28, 70],
    ['Повысили (Отметка > Отметка по журналу) %', 2, 5],
    ['Всего', 40, 100],
  ];

  it('gives the counts of schools and references', () => {
    const { data, findings, sources } = readResults([makeGrid(values)]);
    expect(sources[0]?.layout).toBe('journalNarrow');
    expect(data[0]?.schools.map(({ key }) => key)).toEqual(['sch203500']);
    expect(data[0]?.journal).toEqual({
      participants: [40],
      values: [{ lowered: 10, confirmed: 28, raised: 2 }],
      references: [
        {
          kind: 'region',
          name: 'Энская обл.',
          participants: 10000,
          values: { lowered: 3000, confirmed: 6500, raised: 500 },
        },
      ],
    });
    expect(findings).toEqual([]);
  });
});

describe('headers that Excel turned into dates', () => {
  const serial = (day: number, month: number): number => dateToSerial({ year: 2026, month, day });
  const values: Rows = [
    ['ВПР 2026 Русский язык 4 класс'],
    ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 1, serial(9, 1), serial(9, 2), '01.дек'],
    ['МБОУ «СОШ №1»(edu203500)', null, 89, 75.28, 52.81, 66.85, 40],
  ];

  it('are read as the task codes they were, and told', () => {
    const { data, findings } = readResults([makeGrid(values)]);
    expect(data[0]?.tasks.map(({ code }) => code)).toEqual(['1', '9.1', '9.2', '1.12']);
    expect(findings.map(({ code, params }) => [code, params['code']])).toEqual([
      ['results/headerDate', '9.1'],
      ['results/headerDate', '9.2'],
      ['results/headerDate', '1.12'],
    ]);
  });
});

describe('sheets without results', () => {
  it('are named with the reason', () => {
    const roadmap: CellValue[][] = [
      ['Дорожная карта'],
      ['№', 'Мероприятие', 'Сроки', 'Ответственные'],
      [1, 'Семинар', 'май', 'Центр'],
    ];
    const { notes, data } = readResults([
      makeGrid([], { sheet: 'Пусто' }),
      makeGrid([[null, ' ']], { sheet: 'Пробелы' }),
      makeGrid(roadmap, { sheet: 'План' }),
      makeGrid(rowsOf(F1).slice(0, HEADER + 1), { sheet: 'Шапка' }),
    ]);
    expect(data).toEqual([]);
    expect(notes.map(({ sheet, code }) => [sheet, code])).toEqual([
      ['Пусто', 'empty'],
      ['Пробелы', 'empty'],
      ['План', 'noTable'],
      ['Шапка', 'noRows'],
    ]);
  });

  it('with wider groups only are read as references, and the missing schools are told', () => {
    const reading = readResults([change(REPORTS[0] as Grid, (rows) => rows.slice(0, HEADER + 4))]); // as -- REPORTS has four grids
    expect(reading.data[0]?.schools).toEqual([]);
    expect(reading.data[0]?.marks?.references).toHaveLength(3);
    expect(codes(reading)).toEqual(['results/noSchools']);
  });

  it('with one school are read', () => {
    const { data } = readResults([
      change(F1, (rows) => rows.filter((row, i) => i <= HEADER || row[0] === 'edu203500')),
    ]);
    expect(data[0]?.schools.map(({ key }) => key)).toEqual(['edu203500']);
    expect(data[0]?.pupils?.length).toBe(89);
  });
});
