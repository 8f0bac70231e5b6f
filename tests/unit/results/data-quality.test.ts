import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const TITLE = ['ВПР 2026 Математика 4 класс'];
const HEADER = [
  'ОО',
  'Название ОО',
  'Код участника',
  'Класс',
  'Вариант',
  '1 (2б)',
  '2 (1б)',
  '3К1 (3б)',
  'Первичный балл',
  'Отметка',
  'Отметка по журналу',
];
const SCHOOL = ['edu100001', 'МБОУ «СОШ №1»'];

/** Cuts 2, 4, 6 of 6: every score from 0 to 6 with its mark, twice. */
const CLEAN: CellValue[][] = [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6].map((score, i) => {
  const points = [Math.min(2, score), Math.min(1, Math.max(0, score - 2)), Math.max(0, score - 3)];
  const mark = 2 + [2, 4, 6].filter((cut) => score >= cut).length;
  return [...SCHOOL, 500 + i, '4А', 1, ...points, score, mark, mark];
});

function read(
  rows: readonly (readonly CellValue[])[],
  title: readonly CellValue[][] = [TITLE],
): ReturnType<typeof readResults> {
  return readResults([makeGrid([...title, HEADER, ...rows])]);
}

/** The clean table with other cells in one row. */
function spoiled(row: number, cells: Readonly<Record<number, CellValue>>): CellValue[][] {
  return CLEAN.map((values, i) =>
    i === row ? values.map((value, column) => cells[column] ?? (column in cells ? null : value)) : values,
  );
}

const found = ({ findings }: ReturnType<typeof readResults>): unknown[] =>
  findings.map(({ code, location }) => [code, location.row, location.column]);

describe('pupil rows', () => {
  it('without defects give no finding, and the scale', () => {
    const reading = read(CLEAN);
    expect(found(reading)).toEqual([]);
    expect(reading.data[0]?.scale?.cuts).toEqual([2, 4, 6]);
    expect(reading.data[0]?.max).toBe(6);
  });

  it('count X of either alphabet as 0 points and a blank as missing', () => {
    const pupils = read([
      ...CLEAN,
      [...SCHOOL, 900, '4А', 1, 'X', 'х', 'Х', 0, 2, null],
      [...SCHOOL, 901, '4А', 1, null, 1, 1, 2, 3, '-'],
    ]).data[0]?.pupils;
    expect(pupils?.tasks.map((task) => [task[14], task[15]])).toEqual([
      [0, -1],
      [0, 1],
      [0, 1],
    ]);
    expect([pupils?.journal[14], pupils?.journal[15]]).toEqual([0, 0]);
  });

  it('leave out absent pupils and rows without results, and say how many', () => {
    const reading = read([...CLEAN, [...SCHOOL, 900, '4А', 'отсутствовал'], [...SCHOOL, 901, '4А']]);
    expect(reading.data[0]?.pupils?.length).toBe(14);
    expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([
      ['results/absentPupils', { count: 1 }],
      ['results/emptyPupils', { count: 1 }],
    ]);
  });

  it('read marks in words, with words and as text, and no mark where there is none', () => {
    const pupils = read([
      ...CLEAN,
      [...SCHOOL, 900, '4 а', 1, 2, 1, 3, '6', '5 (отлично)', '5'],
      [...SCHOOL, 901, '4А', 1, 2, 1, 1, '4', 'хорошо', 'нет отметки'],
    ]).data[0]?.pupils;
    expect([pupils?.mark[14], pupils?.journal[14], pupils?.mark[15], pupils?.journal[15]]).toEqual([5, 5, 4, 0]);
    expect(pupils?.classes).toEqual(['4А']);
  });

  it('belong to the school whose cell is merged over them', () => {
    const rows = CLEAN.map((row, i) => (i === 0 || i === 7 ? row : [null, null, ...row.slice(2)]));
    const second = rows.map((row, i) => (i === 7 ? ['edu100002', 'МБОУ «СОШ №2»', ...row.slice(2)] : row));
    const merges = [2, 9].flatMap((row) => [0, 1].map((column) => ({ row, column, rows: 7, columns: 1 })));
    const { data, findings } = readResults([makeGrid([TITLE, HEADER, ...second], { merges })]);
    expect(data[0]?.schools.map(({ key }) => key)).toEqual(['edu100001', 'edu100002']);
    expect([...(data[0]?.pupils?.school ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(findings).toEqual([]);
  });

  it('have missing values where a formula gave #N/A or somebody wrote that there is no mark', () => {
    const pupils = read(spoiled(5, { 5: '#N/A', 9: 'нет отметки', 10: 'н' })).data[0]?.pupils;
    expect([pupils?.tasks[0]?.[5], pupils?.mark[5], pupils?.journal[5]]).toEqual([-1, 0, 0]);
  });

  it('with a wrong sum are reported at the score', () => {
    expect(found(read(spoiled(2, { 5: 1 })))).toEqual([['results/scoreAgainstTasks', 4, 8]]);
  });

  it('with a task above its maximum are reported at the task', () => {
    expect(found(read(spoiled(13, { 6: 2, 7: 2 })))).toEqual([['results/taskAboveMax', 15, 6]]);
  });

  it('with a score above the maximum are reported', () => {
    expect(found(read(spoiled(6, { 7: null, 8: 9 })))).toEqual([['results/scoreAboveMax', 8, 8]]);
  });

  it('with one mark against the scale of all others are reported at the mark', () => {
    const many = [...CLEAN, ...CLEAN.map((row, i) => row.map((value, column) => (column === 2 ? 700 + i : value)))];
    const rows = many.map((row, i) => (i === 3 ? row.map((value, column) => (column === 9 ? 4 : value)) : row));
    const reading = read(rows);
    expect(reading.data[0]?.scale?.cuts).toEqual([2, 4, 6]);
    expect(reading.findings.map(({ code, location, params }) => [code, location.row, params])).toEqual([
      ['results/markAgainstScale', 5, { score: 3, mark: 4, expected: 3 }],
    ]);
  });

  it('with marks that follow no scale give none and say so', () => {
    const rows = CLEAN.map((row, i) => row.map((value, column) => (column === 9 ? 2 + ((i * 7) % 4) : value)));
    const reading = read(rows);
    expect(reading.data[0]?.scale).toBeNull();
    expect(found(reading)).toEqual([['results/scaleContradictory', 1, 0]]);
  });

  it('with the same code twice are reported with the first place', () => {
    const [finding, ...rest] = read(spoiled(5, { 2: 500 })).findings;
    expect(rest).toEqual([]);
    expect([finding?.code, finding?.location.row, finding?.related[0]?.row]).toEqual(['results/duplicatePupil', 7, 2]);
  });

  it('with the same code twice in one school are reported whatever the order of rows and codes', () => {
    const pupil = fc.record({
      school: fc.nat(2),
      code: fc.oneof(fc.nat(9), fc.constantFrom('А-1', 'Б-2', 'В-3', null)),
    });
    const inOrder = fc.array(pupil, { minLength: 8, maxLength: 14 });
    const sorted = inOrder.map((pupils) =>
      [...pupils].sort((a, b) => a.school - b.school || String(a.code).localeCompare(String(b.code))),
    );
    fc.assert(
      fc.property(fc.oneof(inOrder, sorted), (pupils) => {
        const seen = new Set<string>();
        const wanted = pupils.flatMap(({ school, code }, i) => {
          const key = `${school} ${String(code)}`;
          if (code === null || seen.size === seen.add(key).size) return code === null ? [] : [i + 2];
          return [];
        });
        const rows = pupils.map(({ school, code }, i) => [
          `edu10000${school}`,
          `МБОУ «СОШ №${school}»`,
          code,
          ...CLEAN[i]!.slice(3),
        ]);
        const told = read(rows).findings.filter(({ code }) => code === 'results/duplicatePupil');
        expect(told.map(({ location }) => location.row)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  it('with cells that are no numbers are reported and count as blank', () => {
    const reading = read(spoiled(4, { 5: 'abc', 8: '4,5', 9: '7' }));
    expect(found(reading)).toEqual([
      ['results/unreadableValue', 6, 5],
      ['results/unreadableValue', 6, 8],
      ['results/unreadableValue', 6, 9],
    ]);
    const pupils = reading.data[0]?.pupils;
    expect([pupils?.tasks[0]?.[4], pupils?.score[4], pupils?.mark[4]]).toEqual([-1, -1, 0]);
  });

  it('that are fewer than the group row declares are told', () => {
    const reading = read([['МБОУ «СОШ №1»(edu100001) | Кол-во участников: 89'], ...CLEAN]);
    expect(reading.findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['results/declaredPupils', 'info', { school: 'МБОУ «СОШ №1»', declared: 89, actual: 14 }],
    ]);
  });

  it('under a head that contradicts itself are told with both places', () => {
    const reading = read(CLEAN, [
      TITLE,
      ['Предмет:', 'Русский язык'],
      ['Дата:', '20.04.2025'],
      ['Максимальный первичный балл:', 7],
    ]);
    expect(reading.data[0]?.assessment).toMatchObject({ subject: 'Математика', year: 2026 });
    expect(found(reading)).toEqual([
      ['results/headDiffers', 1, 0],
      ['results/headDiffers', 2, 0],
      ['results/maxAgainstTasks', 3, 0],
    ]);
  });

  it('broken in a whole column give a hundred findings and the number of the rest', () => {
    const rows = Array.from({ length: 150 }, (_, i) => [...SCHOOL, i, '4А', 1, 1, 1, 1, 'три', 3, 3]);
    const { findings } = read(rows);
    expect(findings.filter(({ code }) => code === 'results/unreadableValue')).toHaveLength(100);
    expect(findings.find(({ code }) => code === 'results/furtherFindings')?.params).toMatchObject({ count: 50 });
  });
});

describe('grouped reports', () => {
  const head = ['Группы участников', 'Кол-во ОО', 'Кол-во участников'];
  const statistics = (...rows: CellValue[][]): ReturnType<typeof readResults> =>
    readResults([makeGrid([TITLE, [...head, 2, 3, 4, 5], ...rows])]);

  it('with percentages that miss 100 are reported', () => {
    const reading = statistics(['СОШ №1 (edu100001)', null, 50, 10, 40, 40, 12]);
    expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([
      ['results/percentSum', { name: 'СОШ №1', sum: 102 }],
    ]);
  });

  it('take counts and shares for percentages only with a word about it', () => {
    const counts = statistics(['СОШ №1 (edu100001)', null, 50, 5, 20, 20, 5]);
    const shares = statistics(['СОШ №1 (edu100001)', null, 50, 0.1, 0.4, 0.4, 0.1]);
    for (const { data } of [counts, shares]) expect(data[0]?.marks?.values).toEqual([[10, 40, 40, 10]]);
    expect([counts.findings[0]?.code, shares.findings[0]?.code]).toEqual([
      'results/tableOfCounts',
      'results/sharesForPercent',
    ]);
  });

  it('read percentages that Excel shows with a percent sign', () => {
    const values = [TITLE, [...head, 2, 3, 4, 5], ['СОШ №1 (edu100001)', null, 50, 0.1, 0.4, 0.4, 0.1]];
    const numberFormats = values.map((row) => row.map((_, i) => (i > 2 ? '0.00%' : 'General')));
    const { data, findings } = readResults([makeGrid(values, { numberFormats })]);
    expect(data[0]?.marks?.values).toEqual([[10, 40, 40, 10]]);
    expect(findings).toEqual([]);
  });

  it('never take a wider group for a school, and ask about a name that could be anything', () => {
    const even = [25, 25, 25, 25];
    const reading = statistics(
      ['Вся выборка', 40000, 1000000, ...even],
      ['Республика Энская', 500, 30000, ...even],
      ['Энский край', 500, 30000, ...even],
      ['г. Энск', 20, 900, ...even],
      ['Энский городской округ', 20, 900, ...even],
      ['Аксиома', null, 40, ...even],
      ['Республиканский лицей-интернат', null, 40, ...even],
    );
    expect(reading.data[0]?.schools.map(({ key }) => key)).toEqual(['name:республиканский лицей-интернат']);
    expect(reading.data[0]?.marks?.references.map(({ kind }) => kind)).toContain('country');
    expect(found(reading)).toEqual([['results/unknownGroup', 7, 0]]);
  });

  it('of journal marks with counts above the participants or against their percentages are reported', () => {
    const sides = ['Понизили', 'Подтвердили', 'Повысили'].flatMap((side) => [`${side} %`, `${side} Кол-во участников`]);
    const values = [
      TITLE,
      ['Группы участников', 'Кол-во участников', ...sides],
      ['СОШ №1 (edu100001)', 10, 20, 2, 70, 7, 10, 3],
    ];
    expect(found(readResults([makeGrid(values)]))).toEqual([
      ['results/journalCounts', 2, 0],
      ['results/percentAgainstCount', 2, 7],
    ]);
  });

  it('of scores that give no whole pupils are reported', () => {
    const values = [TITLE, [...head, 0, 1, 2, 3, 4, 5], ['СОШ №1 (edu100001)', null, 30, 5, 5, 15, 25, 25, 25]];
    expect(found(readResults([makeGrid(values)]))).toEqual([['results/countsMismatch', 2, 0]]);
  });
});

describe('schools without a login', () => {
  it('are joined to the one school of that name, and to none when two bear it', () => {
    const head = ['Группы участников', 'Кол-во участников', 2, 3, 4, 5];
    const f3 = (...names: string[]): ReturnType<typeof makeGrid> =>
      makeGrid([TITLE, head, ...names.map((name) => [name, 40, 25, 25, 25, 25])]);
    const distribution = makeGrid([
      TITLE,
      ['Группы участников', 'Кол-во участников', 0, 1, 2, 3, 4, 5],
      ['МБОУ "СОШ № 5"', 40, 0, 0, 25, 25, 25, 25],
    ]);
    const joined = readResults([f3('МБОУ «СОШ №5»(edu100005)'), distribution]);
    expect(joined.data[0]?.schools.map(({ key }) => key)).toEqual(['edu100005']);
    const open = readResults([f3('МБОУ «СОШ №5»(edu100005)', 'МБОУ «СОШ №5»(edu200005)'), distribution]);
    expect(open.data[0]?.schools.map(({ key }) => key)).toEqual(['edu100005', 'edu200005', 'name:мбоу сош №5']);
    expect(open.findings.map(({ code, params }) => [code, params['logins']])).toEqual([
      ['results/sameName', ['edu100005', 'edu200005']],
    ]);
  });
});

describe('a long table of marks', () => {
  const header = ['Год', 'Класс', 'Предмет', 'Муниципалитет', 'Логин', 'ОО', 'Кол-во участников', 2, 3, 4, 5];
  const row = (year: CellValue, subject: string, municipality: string, login: string): CellValue[] => [
    year,
    4,
    subject,
    municipality,
    login,
    'СОШ №1',
    40,
    25,
    25,
    25,
    25,
  ];

  it('is read as one work for each year, subject and municipality', () => {
    const values = [
      header,
      row(2025, 'Математика', 'Первый район', 'edu100001'),
      row('2026', 'Математика', 'Первый район', 'edu100001'),
      row('2025/2026', 'Русский язык', 'Первый район', 'edu100001'),
      row(2025, 'Математика', 'Второй район', 'edu200001'),
    ];
    const { data, findings } = readResults([makeGrid(values)]);
    expect(
      data.map(({ assessment, schools }) => [assessment.year, assessment.subject, schools[0]?.municipality]),
    ).toEqual([
      [2025, 'Математика', 'Первый район'],
      [2025, 'Математика', 'Второй район'],
      [2026, 'Математика', 'Первый район'],
      [2026, 'Русский язык', 'Первый район'],
    ]);
    expect(findings).toEqual([]);
  });

  it('of scores has the maximum of each work, cells beyond it being blank', () => {
    const scores = [...header.slice(0, 7), 0, 1, 2, 3, 4, 5, 6, 7];
    const values = [
      scores,
      [2026, 4, 'Математика', 'Район', 'edu100001', 'СОШ №1', 4, 0, 25, 25, 0, 50, 0, null, null],
      [2026, 4, 'Русский язык', 'Район', 'edu100001', 'СОШ №1', 4, 0, 25, 25, 0, 50, 0, 0, 0],
    ];
    expect(readResults([makeGrid(values)]).data.map(({ max }) => max)).toEqual([5, 7]);
  });
});
