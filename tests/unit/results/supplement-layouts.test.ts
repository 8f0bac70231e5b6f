import type { CellValue } from '../../../src/domain/cell';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const TITLE: CellValue[] = ['ВПР 2026 Русский язык 4 класс'];

describe('the school form', () => {
  const header = [
    'Код участника',
    'Вариант',
    '1 (5б)',
    '2 (1б)',
    '3 (3б)',
    'Порядковый номер класса',
    'Отметка за предыдущий триместр/ четверть/полугодие',
    'Итого баллов',
  ];
  const unused = Array.from({ length: 300 }, (_, i): CellValue[] => [
    String(4003 + i),
    null,
    null,
    null,
    null,
    null,
    null,
    0,
  ]);
  const rows: CellValue[][] = [
    TITLE,
    header,
    ['4001', '1', 3, 'X', 1, '1', '4', 4],
    ['4002', '2', 'Х', 'х', 'X', '1', 'нет отметки', 0],
    ['4003', 'отсутствовал', null, null, null, '1', '5', 0],
    ...unused,
  ];

  it('counts pupils whose tasks are all X, and neither the absent nor hundreds of prepared rows', () => {
    const { data, findings, questions } = readResults([
      makeGrid(rows, { sheet: 'Протокол', file: 'edu123456_ру4.xlsx' }),
    ]);
    const pupils = data[0]?.pupils;
    expect(data[0]?.schools.map(({ login }) => login)).toEqual(['edu123456']);
    expect(pupils && [...pupils.score]).toEqual([4, 0]);
    expect(pupils?.tasks.map((task) => [...task])).toEqual([
      [3, 0],
      [0, 0],
      [1, 0],
    ]);
    expect(pupils && [...pupils.journal]).toEqual([4, 0]);
    expect(findings.map(({ code, params }) => [code, params['count']])).toEqual([
      ['results/absentPupils', 1],
      ['results/scaleIncomplete', undefined],
    ]);
    expect(questions).toEqual([]);
  });

  it('takes the school from a helper sheet of the same file', () => {
    const helper = makeGrid(
      [
        ['Логин ОО', 'edu654321'],
        ['1', '2'],
      ],
      { sheet: 'Служебный', file: 'форма.xlsx' },
    );
    const { data } = readResults([makeGrid(rows, { sheet: 'Протокол', file: 'форма.xlsx' }), helper]);
    expect(data[0]?.schools.map(({ key }) => key)).toEqual(['edu654321']);
  });

  it('asks for the school when nothing names it, and takes the answer', () => {
    const grid = makeGrid(rows, { sheet: 'Протокол', file: 'форма.xlsx' });
    const { data, questions } = readResults([grid]);
    expect(data).toEqual([]);
    const [question] = questions;
    expect(question).toMatchObject({ kind: 'school', file: 'форма.xlsx', sheet: 'Протокол', headerRow: 1 });
    const answered = readResults([grid], { schoolAnswers: { [question?.fingerprint ?? '']: 'edu100001' } });
    expect(answered.questions).toEqual([]);
    expect(answered.data[0]?.pupils?.length).toBe(2);
    expect(answered.data[0]?.schools[0]?.login).toBe('edu100001');
  });
});

describe('the federal list', () => {
  const rows: CellValue[][] = [
    ['Год', 'Логин', 'Муниципалитет', 'ОО', '4 РУ', '4 МА', '5 РУ', '5 МА', 'Количество маркеров'],
    ['2023', 'edu100001', 'Энский район', 'МБОУ СОШ №1', 1, null, '1', null, 2],
    [2024, 'edu100002', 'Энский район', 'МБОУ СОШ №2', null, 1, null, null, 2],
  ];

  it('gives marked subjects and classes by year, and says where the count does not fit', () => {
    const { federalLists, findings, data } = readResults([makeGrid(rows)]);
    expect(data).toEqual([]);
    const [list] = federalLists;
    expect(
      list?.entries.map(({ year, count, markers, school }) => [year, list.schools[school]?.key, count, markers]),
    ).toEqual([
      [
        2023,
        'edu100001',
        2,
        [
          { subject: 'Русский язык', grade: 4 },
          { subject: 'Русский язык', grade: 5 },
        ],
      ],
      [2024, 'edu100002', 2, [{ subject: 'Математика', grade: 4 }]],
    ]);
    expect(findings.map(({ code, location }) => [code, location.row, location.column])).toEqual([
      ['results/markerCount', 2, 8],
    ]);
  });

  it('is not seen where the columns hold figures', () => {
    const figures = rows.map((row, i) => (i === 0 ? row : row.map((value, j) => (j >= 4 && j <= 7 ? 57.3 : value))));
    expect(readResults([makeGrid(figures)]).federalLists).toEqual([]);
  });
});

describe('the re-check protocol', () => {
  it('is read with totals and marks of both markings', () => {
    const { rechecks, findings } = readResults([
      makeGrid([
        TITLE,
        ['Логин ОО', 'Код участника', 'Балл школы', 'Балл после перепроверки', 'Отметка школы', 'Отметка эксперта'],
        ['edu100001', '4001', 15, 12, 4, 3],
        ['edu100001', '4002', '9', '9', '3', '3'],
        ['edu100002', '4003', 20, null, 5, null],
      ]),
    ]);
    const [recheck] = rechecks;
    expect(recheck?.assessment).toMatchObject({ subject: 'Русский язык', grade: 4, year: 2026 });
    expect(
      [recheck?.first, recheck?.second].map((marking) => marking && [[...marking.score], [...marking.mark]]),
    ).toEqual([
      [
        [15, 9, 20],
        [4, 3, 5],
      ],
      [
        [12, 9, -1],
        [3, 3, 0],
      ],
    ]);
    expect(recheck?.code).toEqual(['4001', '4002', '4003']);
    expect(findings.map(({ code, location }) => [code, location.row])).toEqual([['results/markingMissing', 4]]);
    expect(recheck && [...recheck.school].map((school) => recheck.schools[school]?.login)).toEqual([
      'edu100001',
      'edu100001',
      'edu100002',
    ]);
  });

  it('is read with the tasks of both markings under a header of two rows', () => {
    const { rechecks, data } = readResults([
      makeGrid([
        ['ОО', 'Код участника', 'Первая проверка', null, null, null, 'Перепроверка', null, null, null],
        [null, null, '1 (2б)', '2 (3б)', '3К1 (1б)', 'Итого баллов', '1 (2б)', '2 (3б)', '3К1 (1б)', 'Итого баллов'],
        ['edu100001', '4001', 2, 3, 1, 6, 2, 1, 'X', 3],
      ]),
    ]);
    expect(data).toEqual([]);
    const [recheck] = rechecks;
    expect(recheck?.tasks).toEqual([
      { code: '1', max: 2, difficulty: null },
      { code: '2', max: 3, difficulty: null },
      { code: '3К1', max: 1, difficulty: null },
    ]);
    expect(recheck?.first.tasks.map((task) => task[0])).toEqual([2, 3, 1]);
    expect(recheck?.second.tasks.map((task) => task[0])).toEqual([2, 1, 0]);
    expect([recheck?.first.score[0], recheck?.second.score[0]]).toEqual([6, 3]);
  });

  it('beside the individual results leaves them readable', () => {
    const { rechecks, data } = readResults([
      makeGrid([
        TITLE,
        ['ОО', 'Код участника', '1 (2б)', '2 (3б)', '3 (1б)', 'Первичный балл', 'Отметка', 'Балл после перепроверки'],
        ['edu100001', '4001', 2, 3, 1, 6, 5, 4],
        ['edu100001', '4002', 2, 2, 1, 5, 4, null],
        ['edu100001', '4003', 2, 0, 1, 3, 3, null],
      ]),
    ]);
    expect(data[0]?.pupils?.length).toBe(3);
    expect([rechecks[0]?.first.score[0], rechecks[0]?.second.score[0]]).toEqual([6, 4]);
  });

  it.each([
    [['Первичный балл', 'Отметка', 'Балл после перепроверки', 'Отметка после перепроверки']],
    [['Первичный балл', 'Отметка', 'Перепроверка: балл', 'Перепроверка: отметка']],
    [['Первичный балл', 'Отметка', 'Балл эксперта', 'Отметка эксперта']],
    [['Первичный балл', 'Отметка', 'Повторная проверка, балл', 'Повторная проверка, отметка']],
  ])('with the columns of a report is no work of its own: %j', (columns) => {
    const { rechecks, data, sources } = readResults([
      makeGrid([
        ['Протокол перепроверки'],
        TITLE,
        ['ОО', 'Название ОО', 'Код участника', 'Класс', 'Вариант', ...columns],
        ['edu100001', 'СОШ №1', '4001', '4А', 1, 15, 4, 12, 3],
        ['edu100001', 'СОШ №1', '4002', '4А', 2, '9', '3', '9', '3'],
        ['edu100002', 'СОШ №2', '4003', '4Б', 1, 20, 5, null, null],
      ]),
    ]);
    expect(data).toEqual([]);
    expect(sources.map(({ layout }) => layout)).toEqual(['recheck']);
    const [one] = rechecks;
    expect([one?.first, one?.second].map((marking) => marking && [...marking.score, ...marking.mark])).toEqual([
      [15, 9, 20, 4, 3, 5],
      [12, 9, -1, 3, 3, 0],
    ]);
  });
});

describe('results of the same pupils', () => {
  it('are told by procedure, measure and year', () => {
    const { pupilResults, data } = readResults([
      makeGrid([
        [
          'Школа',
          'Код участника',
          'ВПР 2025 8 класс, отметка',
          'ОГЭ 2026, отметка',
          'ОГЭ 2026, балл',
          'Годовая отметка',
        ],
        ['МБОУ СОШ №5', '1', 4, '3', 15, '4 (хорошо)'],
        ['МБОУ СОШ №5', '2', 3, '-', null, 3],
      ]),
    ]);
    expect(data).toEqual([]);
    const [results] = pupilResults;
    expect(
      results?.columns.map(({ procedure, measure, year, internal }) => [procedure, measure, year, internal]),
    ).toEqual([
      ['ВПР', 'mark', 2025, false],
      ['ОГЭ', 'mark', 2026, false],
      ['ОГЭ', 'score', 2026, false],
      [null, 'mark', null, true],
    ]);
    expect(results?.values.map((column) => [...column])).toEqual([
      [4, 3],
      [3, NaN],
      [15, NaN],
      [4, 3],
    ]);
    expect(results?.linked).toBeNull();
  });

  it('are told by the stage of the olympiad', () => {
    const { pupilResults } = readResults([
      makeGrid([
        ['ОО', 'ФИО', 'Школьный этап, балл', 'Муниципальный этап, балл'],
        ['edu100001', 'Иванов И.', 45, 12],
      ]),
    ]);
    expect(pupilResults[0]?.columns.map(({ stage }) => stage)).toEqual(['school', 'municipal']);
  });

  it('are asked for when the headers do not tell, and read with the remembered answer', () => {
    const grid = makeGrid([
      ['Школа', 'Код участника', 'Балл', 'Балл'],
      ['edu100001', '1', 15, 12],
      ['edu100001', '2', 9, 10],
    ]);
    const first = readResults([grid]);
    expect(first.pupilResults).toEqual([]);
    const [question] = first.questions;
    if (question?.kind !== 'columns') throw new Error('no question');
    expect(question.columns.map(({ candidates }) => candidates[0])).toEqual(['school', 'pupil', 'first', 'first']);
    const columns = { 0: 'school', 1: 'pupil', 2: 'first', 3: 'second' } as const;
    const moved = { ...grid, origin: { row: 4, column: 2 }, sheet: 'Другой лист' };
    const reading = readResults([moved], { columnMaps: { [question.fingerprint]: { layout: 'recheck', columns } } });
    expect(reading.questions).toEqual([]);
    expect(
      reading.rechecks[0] && [[...reading.rechecks[0].first.score], [...reading.rechecks[0].second.score]],
    ).toEqual([
      [15, 9],
      [12, 10],
    ]);
    const linked = readResults([grid], {
      columnMaps: {
        [question.fingerprint]: { layout: 'pupilResults', columns: { 1: 'pupil', 2: 'earlier', 3: 'now' } },
      },
    });
    expect(linked.pupilResults[0]?.linked).toEqual({ earlier: 0, now: 1 });
  });
});

describe('planned results', () => {
  it('are read with the groups of their columns', () => {
    const { plannedResults, data } = readResults([
      makeGrid([
        ['Достижение планируемых результатов'],
        TITLE,
        ['№', 'Блоки ПООП: выпускник научится', 'Макс балл', 'Энская область', 'МБОУ СОШ №5(edu100005)', 'РФ'],
        ['1', 'Писать под диктовку', 4, '61,5', 70.25, 63],
        ['2', 'Находить орфограммы', '3', '58', '-', 60.1],
      ]),
    ]);
    expect(data).toEqual([]);
    const [planned] = plannedResults;
    expect(planned?.groups.map(({ kind, school }) => [kind, planned.schools[school]?.login ?? null])).toEqual([
      ['region', null],
      ['school', 'edu100005'],
      ['country', null],
    ]);
    expect(planned?.rows.map(({ number, max, values }) => [number, max, values])).toEqual([
      ['1', 4, [61.5, 70.25, 63]],
      ['2', 3, [58, null, 60.1]],
    ]);
  });
});

describe('completion by groups of marks', () => {
  it('is read by school and mark, and is no completion of the school', () => {
    const { groupCompletion, data, findings } = readResults([
      makeGrid([
        TITLE,
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '1', '2', '3.1', '3.2'],
        ['Вся выборка', 35000, 1700000, null, null, null, null],
        ['Ср.% вып. уч. гр.баллов 2', null, 60000, 20, 10, 5, 1],
        ['Ср.% вып. уч. гр.баллов 3', null, 60000, 40, 30, 25, 11],
        ['МБОУ «СОШ №1»(edu203389)', null, 89, null, null, null, null],
        ['2', null, 4, '12,5', 0, 0, '-'],
        ['3', null, 40, 33, 22, 11, 1],
        ['«5»', null, 10, 100, 90, 90, 80],
      ]),
    ]);
    expect(data).toEqual([]);
    expect(findings).toEqual([]);
    const [groups] = groupCompletion;
    expect(groups?.rows.map(({ kind, mark, participants, values }) => [kind, mark, participants, values])).toEqual([
      ['country', 2, 60000, [20, 10, 5, 1]],
      ['country', 3, 60000, [40, 30, 25, 11]],
      ['school', 2, 4, [12.5, 0, 0, null]],
      ['school', 3, 40, [33, 22, 11, 1]],
      ['school', 5, 10, [100, 90, 90, 80]],
    ]);
  });
});
