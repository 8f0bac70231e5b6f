import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { written, type Cell, type Sheet } from './xlsx-book';

const NBSP = '\u00a0';
const THIN = '\u2009';
const read = async (...sheets: Sheet[]): Promise<ResultsReading> => readResults(await written(sheets));
const codes = ({ findings }: ResultsReading): string[] => findings.map(({ code }) => code);
const sum = (formula: string, result: number): Cell => ({ formula, result });

describe('individual results from a real file', () => {
  const header: Cell[] = [
    'Логин ОО',
    'Муниципалитет',
    'Название ОО',
    'Код участника',
    'Класс',
    'Вариант',
    '1К1 (4б)',
    '1K2 (2б)',
    new Date(Date.UTC(2023, 1, 9)),
    'Первичный балл',
    'Отметка',
    'Отметка по журналу',
    '10 (1б)',
    'Комментарий',
  ];
  const first: Cell[] = ['edu203389', 'Энский район(reg20_m012)', 'МБОУ «СОШ №1»'];
  const second: Cell[] = ['edu203390', 'Энский район(reg20_m012)', 'МБОУ «Лицей №2»'];
  const rows: Cell[][] = [
    ['Выгрузка из ФИС ОКО от 20.05.2026'],
    ['ВПР 2022/2023 Русский язык 4 класс'],
    ['Макс. балл', 10],
    [null, null, null, null, 'Уровень сложности задания', null, 'Б', 'Б', 'П', null, null, null, 'Б'],
    header,
    ['МБОУ «СОШ №1»(edu203389) / Кол-во участников: 5'],
    [...first, '4001', '4А', 1, 4, 2, 3, sum('SUM(G7:I7,M7)', 10), '5 (отлично)', '5', '1'],
    [...first, '4002', '4 "А"', '2', 'X', 'Х', 'х', sum('SUM(G8:I8)', 0), '2', 'н', 'Х'],
    [...first, '4003', '4 A кл.', '2', `3${NBSP}`, ' 1 ', '2,0', `6${THIN}`, '4,0', 'нет отметки', '0'],
    header.map((cell) => (cell instanceof Date ? '9.2 (3б)' : cell)),
    [...first, '4004', '4б', 'отсутствовал', null, null, null, null, null, '4', null],
    [...first, '4005', '4-Б', '1', '–', '-', '—', '#N/A', '–', '#Н/Д', '-'],
    ['МБОУ «Лицей №2»(edu203390)'],
    [...second, '5001', '4', 1, 2, 1, 1, 5, '3', 3, 1],
    [...second, '5002', '4', 1, 2, 1, 1, 4, 3, 3, 0],
  ];

  it('are read through formulas, dates for codes, odd spaces, both alphabets, hidden and repeated rows', async () => {
    const reading = await read({ name: 'Лист1', rows, hidden: [8, 9], formats: { I5: 'dd.mmm' } });
    const [data] = reading.data;
    expect(data?.assessment).toEqual({ procedure: 'ВПР', subject: 'Русский язык', grade: 4, year: 2023 });
    expect(data?.tasks).toEqual([
      { code: '1К1', max: 4, difficulty: 'Б' },
      { code: '1К2', max: 2, difficulty: 'Б' },
      { code: '9.2', max: null, difficulty: 'П' },
      { code: '10', max: 1, difficulty: 'Б' },
    ]);
    const pupils = data?.pupils;
    expect(pupils && [pupils.score, pupils.mark, pupils.journal].map((column) => [...column])).toEqual([
      [10, 0, 6, 5, 4],
      [5, 2, 4, 3, 3],
      [5, 0, 0, 3, 3],
    ]);
    expect(pupils?.classes).toEqual(['4А', '4']);
    expect(data?.scale).toEqual({ cuts: [4, 6, 10], origin: 'data', open: [[1, 4], null, [7, 10]] });
    expect(codes(reading).sort()).toEqual([
      'results/absentPupils',
      'results/declaredPupils',
      'results/emptyPupils',
      'results/headerDate',
      'results/hiddenRows',
      'results/repeatedHeader',
      'results/scaleGap',
      'results/scaleGap',
    ]);
  });

  it('are read by merged group rows that begin in the column of the codes', async () => {
    const group = (text: string): Cell[] => [text, ...Array<null>(6).fill(null)];
    const { data } = await read({
      name: 'РУ 4 2026',
      rows: [
        ['Код участника', 'Класс', 'Вариант', '1 (2б)', '2 (4б)', 'Первичный балл', 'Отметка'],
        group('МБОУ «СОШ №1»(edu203389) / Кол-во участников: 2'),
        ['4001', 1, 1, 2, 4, 6, 5],
        ['4002', 1, 1, 2, 1, 3, 3],
        group('МБОУ «СОШ №2»(edu203390)'),
        ['4001', 1, 1, 2, 4, 6, 5],
      ],
      merges: ['A2:G2', 'A5:G5'],
    });
    expect(data[0]?.schools.map(({ key }) => key)).toEqual(['edu203389', 'edu203390']);
    expect([...(data[0]?.pupils?.school ?? [])]).toEqual([0, 0, 1]);
  });
});

describe('statistics of marks from a real file', () => {
  it.each([
    [['2', '3', '4', '5']],
    [['Отметка «2», %', '«3»', '"4"', '5 (%)']],
    [['% «2»', '% «3»', '% «4»', '% «5»']],
    [['5', '4', '3', '2']],
    [['2 (неуд.)', '3 (удовл.)', '4 (хор.)', '5 (отл.)']],
  ])('are read under the header %j', async (marks) => {
    const order = marks[0] === '5' ? [10, 40, 40, 10].reverse() : [10, 40, 40, 10];
    const reading = await read({
      name: 'МА 5 2026',
      rows: [
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', ...marks],
        ['МБОУ «СОШ №1»(edu203389)', null, `${NBSP}40`, ...order.map((share) => `${share},0${THIN}%`)],
      ],
    });
    expect(reading.sources.map(({ layout }) => layout)).toEqual(['markStatistics']);
    expect(reading.data[0]?.marks?.values).toEqual([[10, 40, 40, 10]]);
  });

  it('with counts beside shares are read by the shares', async () => {
    const reading = await read({
      name: 'МА 5 2026',
      rows: [
        [
          'Группы участников',
          'Кол-во участников',
          '2 (чел.)',
          '2 (%)',
          '3 (чел.)',
          '3 (%)',
          '4 (чел.)',
          '4 (%)',
          '5 (чел.)',
          '5 (%)',
        ],
        ['МБОУ «СОШ №1»(edu203389)', 40, 4, 10, 16, 40, 16, 40, 4, 10],
      ],
    });
    expect(reading.data[0]?.marks?.values).toEqual([[10, 40, 40, 10]]);
  });

  it('without a column that is understood are no completion of tasks', async () => {
    const reading = await read({
      name: 'МА 5 2026',
      rows: [
        ['Группы участников', 'Кол-во участников', 'двойки', '3', '4', '5'],
        ['МБОУ «СОШ №1»(edu203389)', 40, 10, 40, 40, 10],
      ],
    });
    expect(reading.data).toEqual([]);
    expect(reading.notes.map(({ code }) => code)).toEqual(['noTable']);
  });

  it('and scores of another year under them, without a title of their own between, keep their years', async () => {
    const reading = await read({
      name: 'Отчёты',
      rows: [
        ['ВПР 2026 Математика 5 класс'],
        ['Максимальный первичный балл:', '20'],
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'],
        ['Вся выборка', `35${NBSP}124`, `1${NBSP}300${NBSP}000`, '10,12', '35,4', '39,48', '15'],
        ['Энский муниципальный район(reg20_m012)', 12, 460, '11 %', '36%', '38 %', '15 %'],
        ['МБОУ «СОШ №1»(edu203389)', null, '40', '10', '40', '40', '10'],
        [],
        ['ВПР 2025 Математика 5 класс'],
        ['Максимальный первичный балл:', 5],
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 0, 1, 2, 3, 4, 5],
        ['МБОУ «СОШ №1»(edu203389)', null, 40, '0', '10', '20', '20', '20', '30'],
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 0, 1, 2, 3, 4, 5],
        ['МБОУ «СОШ №2»(edu203390)', null, 50, 0, 10, 20, 20, 20, 30],
      ],
    });
    expect(reading.data.map(({ assessment, max, schools }) => [assessment.year, max, schools.length])).toEqual([
      [2026, 20, 1],
      [2025, 5, 2],
    ]);
    expect(reading.data[0]?.marks?.references.map(({ kind, participants }) => [kind, participants])).toEqual([
      ['country', 1300000],
      ['municipality', 460],
    ]);
    expect(codes(reading)).toEqual(['results/repeatedHeader']);
  });
});

describe('comparison with the journal from a real file', () => {
  it('wide, with a merged header of two rows, other order and columns of the user', async () => {
    const reading = await read({
      name: 'РУ 4 Сравнение отметок с отметк',
      rows: [
        ['ВПР 2026 Русский язык 4 класс'],
        [
          '№',
          'Группы участников',
          'Повысили (Отметка > Отметка по журналу)',
          null,
          'Понизили (Отметка < Отметка по журналу)',
          null,
          'Подтвердили (Отметка = Отметке по журналу)',
          null,
          'Кол-во участников(всего)',
          'Примечание',
        ],
        [null, null, 'Кол-во участников', '%', 'Кол-во участников', '%', 'Кол-во участников', '%'],
        [1, 'Энский муниципальный район(reg20_m012)', 10, '5,00', 80, '40,00', '110', '55,00', '200'],
        [2, 'МБОУ «СОШ №1»(edu203389)', '1', '1,12', '38', '42,70', '50', '56,18', '89', 'проверить'],
        [3, 'МБОУ «СОШ №2»(edu203390)', ' 2 ', '4 %', '18', '36 %', '30', '60 %', ` 50${NBSP}`],
      ],
      merges: ['C2:D2', 'E2:F2', 'G2:H2', 'B2:B3', 'I2:I3'],
    });
    expect(reading.data[0]?.journal?.participants).toEqual([89, 50]);
    expect(reading.data[0]?.journal?.values).toEqual([
      { lowered: 38, confirmed: 50, raised: 1 },
      { lowered: 18, confirmed: 30, raised: 2 },
    ]);
    expect(codes(reading)).toEqual([]);
  });

  it('narrow, with short words, a repeated header, dashes, another order and a school without a total', async () => {
    const reading = await read({
      name: 'л',
      rows: [
        ['ВПР 2023 Математика 5 класс'],
        ['Группы участников', 'Кол-во участников', '%'],
        ['Вся выборка'],
        ['  Понизили (Отметка < Отметка по журналу) %', `3${NBSP}000`, '30,00'],
        ['  Подтвердили (Отметка = Отметке по журналу) %', `6${NBSP}500`, '65'],
        ['  Повысили (Отметка > Отметка по журналу) %', '500', '5'],
        ['  Всего', `10${NBSP}000`, '100'],
        ['Группы участников', 'Кол-во участников', '%'],
        ['МБОУ «СОШ №1» (sch203500)'],
        ['Понизили (Отм.< Отм.по журналу) %', '10', '25'],
        ['Подтвердили(Отм.= Отм.по журналу) %', '28', '70'],
        ['Повысили (Отм.> Отм.по журналу) %', '2', '5'],
        ['Всего*', '40', '100'],
        [],
        ['МБОУ «СОШ №2»(sch203501)'],
        ['Повысили', '-', '-'],
        ['Понизили', '10', '50'],
        ['Подтвердили', '10', '50'],
      ],
    });
    expect(reading.data[0]?.journal?.values).toEqual([
      { lowered: 10, confirmed: 28, raised: 2 },
      { lowered: 10, confirmed: 10, raised: 0 },
    ]);
    expect(reading.data[0]?.journal?.references.map(({ kind, values }) => [kind, values.confirmed])).toEqual([
      ['country', 6500],
    ]);
  });
});

describe('completion from a real file', () => {
  it('of tasks is read under codes that became dates, over a row of maxima, and a gap is told', async () => {
    const reading = await read({
      name: 'МА 5 Выполнение заданий',
      rows: [
        ['ВПР 2026 Математика 5 класс'],
        [
          'Группы участников',
          'Кол-во ОО',
          'Кол-во участников',
          '1',
          new Date(Date.UTC(2026, 0, 1)),
          new Date(Date.UTC(2026, 1, 9)),
          '9.1',
          '4K1',
          '4К2',
        ],
        ['Макс балл', null, null, 1, '1', 2, 2, 3, '1'],
        ['Вся выборка', 35000, 1300000, '80,5', 60, 40, 30, 20, 10],
        ['МБОУ «СОШ №1»(edu203389)', null, '40', `90${NBSP}`, '100', '0,00', '12.5 %', '33', `${THIN}11`],
        ['МБОУ «СОШ №2»(edu203390)', null, '40', '90', '-', '0', '12.5', '33', '11'],
      ],
      formats: { E2: 'dd.mmm', F2: 'dd.mmm' },
    });
    expect(reading.data[0]?.tasks.map(({ code, max }) => [code, max])).toEqual([
      ['1', 1],
      ['1.1', 1],
      ['9.2', 2],
      ['9.1', 2],
      ['4К1', 3],
      ['4К2', 1],
    ]);
    expect(reading.data[0]?.completion?.values).toEqual([[90, 100, 0, 12.5, 33, 11], null]);
    expect(codes(reading)).toEqual(['results/headerDate', 'results/headerDate', 'results/completionGap']);
  });

  it('by groups of marks is read in every wording of the mark', async () => {
    const { groupCompletion, data } = await read({
      name: 'л',
      rows: [
        ['ВПР 2026 Математика 5 класс'],
        ['Макс балл', null, null, 1, 1, 2],
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '1 ', '2', '3'],
        ['МБОУ «СОШ №1»(edu203389)', null, 40, 80, 60, 40],
        ['2', null, '4', '10', '10', '0'],
        [3, null, '14', '20', '10', '0'],
        ['Группа «4»', null, '14', '30', '10', '0'],
        ['Отметка 5', null, '8', '90', '80', '70,5'],
      ],
    });
    expect(data).toEqual([]);
    expect(groupCompletion[0]?.rows.map(({ mark, participants, values }) => [mark, participants, values])).toEqual([
      [2, 4, [10, 10, 0]],
      [3, 14, [20, 10, 0]],
      [4, 14, [30, 10, 0]],
      [5, 8, [90, 80, 70.5]],
    ]);
  });

  it('of planned results is read with the groups in any order and a row of sizes below the header', async () => {
    const { plannedResults } = await read({
      name: 'л',
      rows: [
        ['ВПР 2026 Математика 5 класс'],
        [
          'Проверяемые требования (умения)',
          '№ задания',
          'Макс. балл',
          'Энская область',
          'МБОУ «СОШ №1» (edu203389)',
          'РФ',
        ],
        [null, null, null, '12000 уч.', '40 уч.', '1300000 уч.'],
        ['Умение считать', '1.1', '1', '80,1 %', '90', '82'],
        ['Умение решать', '2', 2, 60, null, 62],
      ],
    });
    expect(plannedResults[0]?.groups.map(({ kind }) => kind)).toEqual(['region', 'school', 'country']);
    expect(plannedResults[0]?.rows.map(({ number, max, values }) => [number, max, values])).toEqual([
      ['1.1', 1, [80.1, 90, 82]],
      ['2', 2, [60, null, 62]],
    ]);
  });
});

describe('the school form from a real file', () => {
  it('is read with formulas for totals, both alphabets of X, absent pupils and unused rows', async () => {
    const reading = await read(
      {
        name: 'Протокол',
        rows: [
          ['ВПР 2026 Русский язык 4 класс'],
          ['Логин ОО:', 'edu203389'],
          [
            '№',
            'Код участника',
            'Порядковый номер класса',
            'Вариант',
            '1К1 (4б)',
            '1K2 (3б)',
            '2 (1б)',
            'Отметка за предыдущий триместр/ четверть/полугодие',
            'Итого баллов',
          ],
          [1, '4001', 1, '1', '4', 'X', '1', '4', sum('SUM(E4:G4)', 5)],
          [2, '4002', 1, '2', 'х', 'Х', 'X', 'нет отметки', sum('SUM(E5:G5)', 0)],
          [3, '4003', 2, 'отсутствовал', null, null, null, '5', sum('SUM(E6:G6)', 0)],
          [4, '4004', 2, null, null, null, null, null, sum('SUM(E7:G7)', 0)],
          [5, '4005', 2, 'Отсутствовала', null, null, null, null, sum('SUM(E8:G8)', 0)],
          [6, '4006', 2, '2', '2', '', '1', '3', '3'],
        ],
      },
      {
        name: 'Служебный',
        rows: [
          ['Логин', 'edu203389'],
          ['Название', 'МБОУ СОШ №1'],
        ],
      },
      {
        name: 'Порядковый номер класса',
        rows: [
          ['Порядковый номер', 'Класс'],
          [1, '4А'],
        ],
      },
    );
    const pupils = reading.data[0]?.pupils;
    expect(reading.data[0]?.schools.map(({ login }) => login)).toEqual(['edu203389']);
    expect(pupils?.code).toEqual(['4001', '4002', '4006']);
    expect(pupils && [...pupils.score]).toEqual([5, 0, 3]);
    expect(pupils?.tasks.map((task) => [...task])).toEqual([
      [4, 0, 2],
      [0, 0, -1],
      [1, 0, 1],
    ]);
    expect(reading.findings.find(({ code }) => code === 'results/absentPupils')?.params).toEqual({ count: 2 });
  });
});

describe('long tables from a real file', () => {
  it('have any order of columns, years and classes in words, short subjects, repeated headers and a total', async () => {
    const header: Cell[] = [
      'ОО',
      'Логин',
      'Муниципалитет',
      'Год',
      'Предмет',
      'Класс',
      '5',
      '4',
      '3',
      '2',
      'Кол-во участников',
    ];
    const row = (login: string, year: Cell, subject: string, grade: Cell, n: Cell): Cell[] => [
      `МБОУ СОШ №${login.slice(-1)}`,
      login,
      'Первый район',
      year,
      subject,
      grade,
      '10,0',
      '40',
      '40 %',
      10,
      n,
    ];
    const reading = await read({
      name: 'л',
      rows: [
        header,
        row('edu100001', '2022/2023', 'Математика', '4 класс', '40'),
        row('EDU100001', 2024, 'математика', '4А', 40),
        row('edu100002', '2023', 'РУ', 4, ` 50${NBSP}`),
        header,
        row('edu100002', '2023', 'МА', '4', 50),
        ['Итого', null, null, null, null, null, 10, 40, 40, 10, 180],
      ],
    });
    const works = reading.data.map(({ assessment: { subject, grade, year }, schools }) => [
      subject,
      grade,
      year,
      schools.length,
    ]);
    expect(works).toEqual([
      ['Математика', 4, 2023, 2],
      ['Математика', 4, 2024, 1],
      ['Русский язык', 4, 2023, 1],
    ]);
    expect(codes(reading)).toEqual(['results/repeatedHeader']);
  });

  it('of schools with signs have marks as text, plus signs and dashes, and a count that is checked', async () => {
    const { federalLists, findings } = await read({
      name: 'л',
      rows: [
        ['Перечень ОО с признаками необъективности'],
        ['№ п/п', 'Год', 'Муниципалитет', 'Логин', 'ОО', '4 РУ', '4 МА', '5 РУ', '5 МА', 'Количество маркеров'],
        [1, '2022', 'Первый район', 'edu100001', 'МБОУ СОШ №1', '1', null, 1, '', '2'],
        [2, 2023, 'Первый район', 'edu100001', 'МБОУ СОШ №1', null, '+', null, null, 1],
        [3, '2022/2023', 'Первый район', 'edu100002', 'МБОУ СОШ №2', '-', null, null, 1, 3],
      ],
    });
    expect(federalLists[0]?.entries.map(({ year, count, markers }) => [year, count, markers.length])).toEqual([
      [2022, 2, 2],
      [2023, 1, 1],
      [2023, 3, 1],
    ]);
    expect(findings.map(({ code, location }) => [code, location.row, location.column])).toEqual([
      ['results/markerCount', 4, 9],
    ]);
  });
});

describe('results of the same works and pupils from a real file', () => {
  it('are a re-check under a merged header of two rows', async () => {
    const { rechecks, data } = await read({
      name: 'л',
      rows: [
        ['Протокол перепроверки работ'],
        ['ВПР 2026 Русский язык 4 класс'],
        ['№', 'Логин ОО', 'Код участника', 'Результаты ОО', null, 'Результаты перепроверки', null, 'Примечание'],
        [null, null, null, 'Балл', 'Отметка', 'Балл', 'Отметка'],
        [1, 'edu203389', '4001', '15', '4 (хорошо)', '12', '3'],
        [2, 'edu203389', '4002', 9, 3, '9', 3, '-'],
      ],
      merges: ['D3:E3', 'F3:G3'],
    });
    expect(data).toEqual([]);
    const [one] = rechecks;
    expect([one?.first, one?.second].map((marking) => marking && [...marking.score, ...marking.mark])).toEqual([
      [15, 9, 4, 3],
      [12, 9, 3, 3],
    ]);
  });

  it('are a re-check where the markings have numbers only', async () => {
    const { rechecks } = await read({
      name: 'л',
      rows: [
        ['Код участника', 'Школа', 'Проверка 1', 'Проверка 2'],
        ['4001', 'МБОУ СОШ №5', 15, 12],
        ['4002', 'МБОУ СОШ №5', 9, 9],
      ],
    });
    expect([...(rechecks[0]?.first.score ?? [])]).toEqual([15, 9]);
    expect([...(rechecks[0]?.second.score ?? [])]).toEqual([12, 9]);
  });

  it('are exams beside marks of the school, with marks in words', async () => {
    const { pupilResults } = await read({
      name: 'л',
      rows: [
        ['№', 'ОО', 'ФИО', 'Класс', 'Годовая отметка', 'ВПР 2025 (отметка)', 'ОГЭ 2026 отметка', 'ЕГЭ'],
        [1, 'МБОУ СОШ №5', 'Иванов И.', '9А', '4 (хорошо)', '4', '3', '-'],
        [2, 'МБОУ СОШ №5', 'Петров И.', '9Б', 5, '5 (отлично)', '5', null],
      ],
    });
    expect(pupilResults[0]?.values.map((column) => [...column])).toEqual([
      [4, 5],
      [4, 5],
      [3, 5],
      [NaN, NaN],
    ]);
  });

  it('are the stages of an olympiad', async () => {
    const { pupilResults } = await read({
      name: 'л',
      rows: [
        ['ВсОШ 2025/2026, математика'],
        ['ОО', 'Участник', 'Класс', 'Школьный этап (балл)', 'Муниципальный этап (балл)', 'Статус'],
        ['edu100001', 'Иванов И.', 7, '45', '12,5', 'победитель'],
        ['edu100001', 'Петров И.', 7, 40, '-', 'призёр'],
      ],
    });
    expect(pupilResults[0]?.columns.map(({ stage }) => stage)).toEqual(['school', 'municipal']);
    expect(pupilResults[0]?.values.map((column) => [...column])).toEqual([
      [45, 40],
      [12.5, NaN],
    ]);
  });
});
