import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { checkMeasureTable } from '../../../src/roadmap/check';
import { recogniseMeasureTables } from '../../../src/roadmap/recognise/recognise';
import { onlyTable, remarks } from '../../fixtures/roadmap/check-plan';
import { gridOf, insertRow, type Field, type Plan, type Row } from '../../fixtures/roadmap/plan-grid';
import { OTHER_HEADERS, planOf, PLANS } from '../../fixtures/roadmap/plans';

const plain = (values: readonly (readonly CellValue[])[], extra: Partial<Grid> = {}): Grid => ({
  sheet: 'Лист1',
  file: null,
  origin: { row: 0, column: 0 },
  values,
  merges: [],
  numberFormats: null,
  hiddenRows: [],
  ...extra,
});

const measuresOf = (plan: Plan): number => plan.rows.filter((row) => 'cells' in row).length;
const HEADER = ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Результат'];
const line = (n: CellValue, title: string): CellValue[] => [n, title, 'май 2026 г.', 'Отдел образования', 'Справка'];

describe.each(Object.keys(PLANS))('structure %s', (structure) => {
  const plan = planOf(structure);

  it('is recognised and named', () => {
    const table = onlyTable(gridOf(plan));
    expect(table.structure).toBe(structure);
    expect(table.confidence).toBeGreaterThan(0.9);
    expect(table.measures).toHaveLength(measuresOf(plan));
  });

  it('gives no finding when clean', () => {
    expect(remarks(gridOf(plan))).toEqual([]);
  });

  it.each(OTHER_HEADERS.map((headers, i) => [i + 1, headers] as const))(
    'is read with other header wording %i',
    (_, headers) => {
      const table = onlyTable(gridOf({ ...plan, headers }));
      expect(table.columns.map((column) => column.field)).toEqual(plan.fields);
      expect(table.structure).toBe(structure);
    },
  );

  it('keeps its contents at any place and in any order of columns', () => {
    const base = onlyTable(gridOf(plan));
    const contents = (table: typeof base): unknown => ({
      structure: table.structure,
      kinds: table.rowKinds,
      sections: table.sections.map(({ number, title, goal }) => ({ number, title, goal })),
      measures: table.measures.map(({ rows: _, ...rest }) => rest),
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...plan.fields], { minLength: plan.fields.length }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        (fields, row, column) => {
          const grid = gridOf(plan, { fields, row, column });
          const table = onlyTable(grid);
          expect(contents(table)).toEqual(contents(base));
          expect(table.headerRow).toBe(row + plan.title.length);
          expect(table.columns.map((c) => [c.column, c.field])).toEqual(fields.map((field, i) => [column + i, field]));
          expect(checkMeasureTable(table, grid).findings).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });

  it('is read without merged section rows', () => {
    expect(onlyTable(gridOf(plan, { merged: false })).structure).toBe(structure);
  });
});

describe('row kinds', () => {
  const plan = planOf('municipal-roadmap');

  it('tells header, sections, measures, empty, junk, repeated header and signature apart', () => {
    const header: Row = { raw: HEADER.map((_, i) => Object.values(plan.headers)[i] ?? null) };
    const messy = insertRow(plan, 3, { raw: [] }, header, { raw: ['-----', '-----'] });
    const signed = {
      ...messy,
      rows: [...messy.rows, { raw: [] }, { raw: [null, 'Начальник отдела', null, '__________ А.Б. Ветрова'] }],
    };
    expect(onlyTable(gridOf(signed)).rowKinds).toEqual([
      'header',
      'section',
      'measure',
      'measure',
      'empty',
      'repeatedHeader',
      'junk',
      'section',
      'measure',
      'section',
      'measure',
      'empty',
      'signature',
    ]);
  });

  it('joins a row that a page break split', () => {
    const split = insertRow(plan, 2, { raw: [null, 'и хранения материалов', null, null, 'начальника отдела'] });
    const table = onlyTable(gridOf(split));
    expect(table.rowKinds[3]).toBe('continuation');
    expect(table.measures[0]).toMatchObject({
      title: 'Утвердить порядок проверки работ и хранения материалов',
      result: 'Приказ начальника отдела',
      rows: [4 - 1, 5 - 1].map((row) => row + 1),
    });
  });

  it('reads a row that lost its number cell one column to the left', () => {
    const shifted = insertRow(plan, 3, { raw: ['Провести инструктаж', 'март', 'Отдел образования', 'Журнал'] });
    const table = onlyTable(gridOf(shifted));
    expect(table.rowKinds[4]).toBe('shifted');
    expect(table.measures[2]).toMatchObject({
      number: null,
      title: 'Провести инструктаж',
      deadline: { text: 'март' },
      responsible: { text: 'Отдел образования' },
      result: 'Журнал',
    });
  });

  it('reads goals in rows of their own and in the section cell', () => {
    expect(onlyTable(gridOf(planOf('directions-plan'))).sections).toMatchObject([
      { number: '1', title: 'Правовые условия', goal: 'закрепить единые правила проверки' },
      { number: '2', title: 'Подготовка экспертов', goal: 'научить оценивать по критериям' },
    ]);
  });

  it('shows a value merged downwards in every measure it covers', () => {
    const values = [
      HEADER,
      line(1, 'Собрать группу наблюдателей'),
      [2, 'Обучить группу наблюдателей', 'июнь', null, 'Список'],
    ];
    const grid = plain(values, { merges: [{ row: 1, column: 3, rows: 2, columns: 1 }] });
    expect(onlyTable(grid).measures[1]?.responsible.text).toBe('Отдел образования');
  });
});

describe('numbers that Excel changed', () => {
  const values = (numbers: readonly CellValue[]): CellValue[][] => [
    HEADER,
    ...numbers.map((n, i) => line(n, `Мероприятие по вопросу ${String(i)}`)),
  ];
  const numbersOf = (grid: Grid): readonly (string | null)[] =>
    onlyTable(grid).measures.map((measure) => measure.number);

  it('are restored from dates', () => {
    // 1 January, 1 February and 9 February 2026
    const serials = [46023, 46054, 46062];
    const formats = [HEADER.map(() => 'General'), ...serials.map(() => ['d-mmm', '@', '@', '@', '@'])];
    expect(numbersOf(plain(values(serials), { numberFormats: formats }))).toEqual(['1.1', '1.2', '9.2']);
    expect(numbersOf(plain(values(serials)))).toEqual(['1.1', '1.2', '9.2']);
  });

  it('get the lost zero of 1.10 back from the row above', () => {
    expect(numbersOf(plain(values([1.1, 1.8, 1.9, 1.1, 1.11, 2.1])))).toEqual([
      '1.1',
      '1.8',
      '1.9',
      '1.10',
      '1.11',
      '2.1',
    ]);
  });

  it('are read from Roman numerals, brackets and the number sign', () => {
    expect(numbersOf(plain(values(['1)', '№ 2', '3.', 'п. 4'])))).toEqual(['1', '2', '3', '4']);
  });
});

describe('unusual sheets', () => {
  it('give nothing when empty', () => {
    expect(recogniseMeasureTables(plain([]))).toEqual([]);
    expect(recogniseMeasureTables(plain([[null, null], [null]]))).toEqual([]);
  });

  it('give nothing when everything is one merged cell', () => {
    const grid = plain(
      [
        ['План мероприятий: сроки, ответственные', null],
        [null, null],
      ],
      {
        merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
      },
    );
    expect(recogniseMeasureTables(grid)).toEqual([]);
  });

  it('give a table when every cell is merged over two columns and two rows', () => {
    const rows = [HEADER, line(1, 'Собрать группу'), line(2, 'Обучить группу')];
    const values = rows.flatMap((cells) => [cells.flatMap((cell) => [cell, null]), cells.flatMap(() => [null, null])]);
    const merges = rows.flatMap((cells, r) =>
      cells.map((_, c) => ({ row: r * 2, column: c * 2, rows: 2, columns: 2 })),
    );
    const grid = plain(values, { merges });
    expect(onlyTable(grid).measures.map(({ number, title, rows: span }) => [number, title, span])).toEqual([
      ['1', 'Собрать группу', [2, 3]],
      ['2', 'Обучить группу', [4, 5]],
    ]);
    expect(remarks(grid)).toEqual([]);
  });

  it('give a table with one row', () => {
    expect(onlyTable(plain([HEADER, line(1, 'Собрать группу')])).measures).toHaveLength(1);
  });

  it('give 3,000 measures in one table', () => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      line(i + 1, `Посетить урок в классе ${String(i + 1)} и обсудить его с учителем`),
    );
    const grid = plain([HEADER, ...rows]);
    expect(onlyTable(grid).measures).toHaveLength(3000);
    expect(remarks(grid)).toEqual([]);
  });

  it('give two tables one below the other, also with the same header', () => {
    const rows = [HEADER, line(1, 'Собрать группу'), line(2, 'Обучить группу')];
    const tables = recogniseMeasureTables(plain([...rows, [], ['План второй очереди'], ...rows]));
    expect(tables.map(({ range }) => [range.row, range.rows])).toEqual([
      [0, 3],
      [5, 3],
    ]);
    expect(tables[1]?.title).toBe('План второй очереди');
  });

  it('give two tables beside each other', () => {
    const rows = [HEADER, line(1, 'Собрать группу'), line(2, 'Обучить группу')];
    const tables = recogniseMeasureTables(plain(rows.map((cells) => [...cells, null, ...cells])));
    expect(tables.map(({ range }) => [range.column, range.columns])).toEqual([
      [0, 5],
      [6, 5],
    ]);
  });

  it('give a table under a merged header of two lines and a line of column numbers', () => {
    const values = [
      ['№', 'Мероприятие', 'Сроки', null, 'Ответственный'],
      [null, null, 'начало', 'окончание', null],
      [1, 2, 3, 4, 5],
      [1, 'Собрать группу', 'март', 'апрель', 'Отдел образования'],
    ];
    const merges = [0, 1, 4].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    const table = onlyTable(plain(values, { merges: [...merges, { row: 0, column: 2, rows: 1, columns: 2 }] }));
    expect(table.headerRows).toBe(3);
    expect(table.columns.map((column) => column.field)).toEqual([
      'number',
      'measure',
      'deadline',
      'deadline',
      'responsible',
    ]);
    expect(table.measures).toMatchObject([{ number: '1', deadline: { text: 'март - апрель' } }]);
  });

  it('give a table whose header words are broken over two rows', () => {
    const values = [
      ['№', 'Наименование', 'Срок', 'Ответственный', 'Ожидаемый'],
      ['п/п', 'мероприятия', 'исполнения', 'исполнитель', 'результат'],
      line(1, 'Собрать группу'),
    ];
    const table = onlyTable(plain(values));
    expect(table.headerRows).toBe(2);
    expect(table.columns.map((column) => column.field)).toEqual([
      'number',
      'measure',
      'deadline',
      'responsible',
      'result',
    ]);
  });

  it('give a table with unknown columns and a nameless number column', () => {
    const values = [
      [null, 'Мероприятие', 'Бюджет, тыс. руб.', 'Срок', 'Ответственный'],
      [1, 'Собрать группу', 12, 'март', 'Отдел образования'],
      [2, 'Обучить группу', 30, 'апрель', 'Отдел образования'],
    ];
    const fields = onlyTable(plain(values)).columns.map((column) => column.field);
    expect(fields).toEqual(['number', 'measure', 'unknown', 'deadline', 'responsible']);
  });

  it('give a less certain table when the header is lost', () => {
    const rows = [1, 2, 3, 4].map((n) =>
      line(n, `Провести совещание с заместителями руководителей, вопрос ${String(n)}`),
    );
    const table = onlyTable(plain(rows));
    expect(table.headerRows).toBe(0);
    expect(table.confidence).toBe(0.5);
    expect(table.columns.map((column) => column.field)).toEqual([
      'number',
      'measure',
      'deadline',
      'responsible',
      'result',
    ]);
    expect(table.measures).toHaveLength(4);
  });

  it('give nothing for results of pupils', () => {
    const values = [
      ['№', 'Логин ОО', 'Класс', 'Код участника', 'Предмет', 'Дата', 'Первичный балл', 'Отметка', 'Отметка по журналу'],
      [1, 'edu123456', '5А', 50001, 'Математика', '15.04.2026', 12, 4, 4],
      [2, 'edu123456', '5А', 50002, 'Математика', '15.04.2026', 9, 3, 4],
    ];
    expect(recogniseMeasureTables(plain(values))).toEqual([]);
  });

  it('ends the table before the text below it', () => {
    const text = Array.from({ length: 8 }, (_, i) => [
      `Участники заседания обсудили вопрос ${String(i)} и приняли решение.`,
    ]);
    const table = onlyTable(plain([HEADER, line(1, 'Собрать группу'), [], ...text]));
    expect(table.range.rows).toBe(2);
  });
});

const order: readonly Field[] = ['result', 'number', 'measure', 'responsible', 'deadline'];
describe('an English table', () => {
  it('is read with its fields in any order', () => {
    const values = order.map((field) => OTHER_HEADERS[2]?.[field === 'note' ? 'result' : field] ?? '');
    const table = onlyTable(plain([values, ['List', 1, 'Train the markers', 'Education office', 'May 2026']]));
    expect(table.columns.map((column) => column.field)).toEqual(order);
    expect(table.measures[0]?.title).toBe('Train the markers');
  });
});
