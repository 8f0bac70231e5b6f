import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { columnMapsFrom, COLUMNS_PREFIX } from '../../../src/app/measure-columns';
import type { CheckedTable, MeasureField } from '../../../src/roadmap/measure-table';
import type { Grid } from '../../../src/grid/grid';
import { loadTranslator } from '../../../src/i18n/load';
import { memoryWorkbookOf, type MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { columnsProblem } from '../../../src/taskpane/view/measure-columns';

/** The last heading tells nothing; the office means the conclusion by it. */
function plan(sheet: string, column: number, row = 0): Grid {
  const lines = Array.from({ length: 5 }, (_, i) => [
    i + 1,
    `Провести совещание с руководителями школ № ${String(i + 1)} по итогам работ`,
    'Октябрь 2026 г.',
    'Методисты управления образования',
    `Проведено, протокол № ${String(i + 1)}`,
  ]);
  return {
    sheet,
    file: null,
    origin: { row, column },
    values: [['№ п/п', 'Мероприятие', 'Срок', 'Ответственные', 'Пометы отдела'], ...lines],
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  };
}

async function checkedTables(workbook: MemoryWorkbook): Promise<readonly CheckedTable[]> {
  const report = await createApp(workbook, computeHere, await loadTranslator('ru')).check();
  if (!report.ok) throw new Error(report.failure.code);
  return report.value.tables;
}

const fieldsOf = ({ table }: CheckedTable): readonly MeasureField[] => table.columns.map(({ field }) => field);

describe('columns that the user names', () => {
  it('are remembered for every table with this header, wherever it begins', async () => {
    const workbook = memoryWorkbookOf([plan('Первый', 0), plan('Второй', 2, 4)]);
    const before = await checkedTables(workbook);
    const [first] = before;
    if (!first) throw new Error('no table');
    expect(before.map(fieldsOf).map((fields) => fields[4])).toEqual(['unknown', 'unknown']);
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    const fields = { 0: 'number', 1: 'measure', 2: 'deadline', 3: 'responsible', 4: 'conclusion' } as const;
    expect(await app.mapColumns(first.table, fields)).toMatchObject({ ok: true });
    const after = await checkedTables(workbook);
    const named = ['number', 'measure', 'deadline', 'responsible', 'conclusion'];
    expect(after.map(fieldsOf)).toEqual([named, named]);
    expect(after[1]?.table.measures[2]?.conclusion).toBe('Проведено, протокол № 3');
    expect(after[1]?.table.confidence).toBe(1);
  });

  it('go before what the header says', async () => {
    const workbook = memoryWorkbookOf([plan('План', 0)]);
    const [first] = await checkedTables(workbook);
    if (!first) throw new Error('no table');
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    await app.mapColumns(first.table, { 0: 'number', 1: 'measure', 2: 'deadline', 3: 'unknown', 4: 'responsible' });
    const [after] = await checkedTables(workbook);
    expect(after && fieldsOf(after)).toEqual(['number', 'measure', 'deadline', 'unknown', 'responsible']);
    expect(after?.table.measures[0]?.responsible.text).toBe('Проведено, протокол № 1');
  });

  it('do not reach a table with another header', async () => {
    const other = plan('Другой', 0);
    const header = ['№ п/п', 'Мероприятие', 'Срок', 'Ответственные', 'Сведения'];
    const workbook = memoryWorkbookOf([plan('План', 0), { ...other, values: [header, ...other.values.slice(1)] }]);
    const [first] = await checkedTables(workbook);
    if (!first) throw new Error('no table');
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    await app.mapColumns(first.table, { 4: 'result' });
    expect((await checkedTables(workbook)).map(fieldsOf).map((fields) => fields[4])).toEqual(['result', 'unknown']);
  });

  it('that are damaged or not ours are as good as none', () => {
    const settings = {
      [`${COLUMNS_PREFIX}a`]: 'not json',
      [`${COLUMNS_PREFIX}b`]: '{"0":"president"}',
      [`${COLUMNS_PREFIX}c`]: '["measure"]',
      [`${COLUMNS_PREFIX}d`]: '{"-1":"number","0":"measure"}',
      elsewhere: '{"0":"measure"}',
    };
    expect(columnMapsFrom(settings)).toEqual({ d: { '-1': 'number', 0: 'measure' } });
  });

  it('need the text of the measures and differ, except the two ends of a deadline', () => {
    expect(columnsProblem(['number', 'deadline'])).toBe('noMeasure');
    expect(columnsProblem(['measure', 'result', 'result'])).toBe('twice');
    expect(columnsProblem(['measure', 'deadline', 'deadline', 'unknown', 'unknown'])).toBeNull();
  });
});

/** No word of the header is known, and the texts are too short to tell what they are. */
function unknownWords(sheet: string, heads: readonly string[]): Grid {
  return {
    ...plan(sheet, 0),
    values: [[...heads], [1, 'Собрать', 'май', 'Петрова'], [2, 'Проверить', 'июнь', 'Иванова']],
  };
}

describe('a header in unknown words', () => {
  const heads = ['Пункт', 'Шаги', 'Финиш', 'Куратор проекта'];
  const check = async (workbook: MemoryWorkbook) => {
    const report = await createApp(workbook, computeHere, await loadTranslator('ru')).check();
    if (!report.ok) throw new Error(report.failure.code);
    return report.value;
  };

  it('over telling contents is guessed with low confidence and its words are kept', async () => {
    const lines = plan('План', 0).values.slice(1);
    const values = [['Порядок', 'Что наметили', 'Когда успеть', 'На ком лежит', 'Чем закончим'], ...lines];
    const [checked] = (await check(memoryWorkbookOf([{ ...plan('План', 0), values }]))).tables;
    expect(checked && fieldsOf(checked)).toEqual(['number', 'measure', 'deadline', 'responsible', 'result']);
    expect(checked?.table.headerRows).toBe(1);
    expect(checked?.table.measures).toHaveLength(5);
    expect(checked?.table.confidence).toBeLessThan(0.75);
    expect(checked?.table.columns.map(({ header }) => header)).toEqual(values[0]);
  });

  it('over short texts is asked about once, remembered, and forgotten when asked to', async () => {
    const workbook = memoryWorkbookOf([unknownWords('Первый', heads), unknownWords('Второй', heads)]);
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    const before = await check(workbook);
    expect(before.tables).toEqual([]);
    expect(before.candidates?.map(({ sheet, headerRow }) => [sheet, headerRow])).toEqual([
      ['Первый', 0],
      ['Второй', 0],
    ]);
    const [candidate] = before.candidates ?? [];
    if (!candidate) throw new Error('nothing is asked');
    await app.mapColumns(candidate, { 0: 'number', 1: 'measure', 2: 'deadline', 3: 'responsible' });
    const named = await check(workbook);
    expect(named.candidates).toBeUndefined();
    expect(named.tables.map(({ table }) => [table.sheet, table.measures.length])).toEqual([
      ['Первый', 2],
      ['Второй', 2],
    ]);
    const known = await app.rememberedColumns();
    if (!known.ok) throw new Error('unread');
    expect(known.value.map(({ columns }) => columns)).toEqual([
      [
        { header: 'Пункт', field: 'number' },
        { header: 'Шаги', field: 'measure' },
        { header: 'Финиш', field: 'deadline' },
        { header: 'Куратор проекта', field: 'responsible' },
      ],
    ]);
    await app.forgetColumns(known.value.map(({ id }) => id));
    expect(await app.rememberedColumns()).toEqual({ ok: true, value: [] });
    expect((await check(workbook)).tables).toEqual([]);
  });

  it.each([
    [
      'a list of pupils',
      [
        ['Класс', 'Ученик', 'Балл'],
        ['4А', 'Иванов Иван', 12],
        ['4Б', 'Петров Пётр', 15],
      ],
    ],
    [
      'a schedule of observers',
      [
        ['Дата', 'Школа', 'Класс', 'Предмет', 'Наблюдатель'],
        ['12.04.2026', 'МБОУ СОШ № 5', '4А', 'математика', 'Иванова А.А.'],
        ['14.04.2026', 'МБОУ СОШ № 7', '5Б', 'русский язык', 'Петрова О.О.'],
        ['15.04.2026', 'МБОУ СОШ № 9', '6В', 'история', 'Сидорова Н.Н.'],
      ],
    ],
  ])('is not seen in %s', async (_, values) => {
    const { tables } = await check(memoryWorkbookOf([{ ...plan('Лист', 0), values }]));
    expect(tables).toEqual([]);
  });
});

describe('a sheet without a table', () => {
  it('is told in the words of a check, and merged cells are named', async () => {
    const merged: Grid = {
      ...plan('План', 0),
      values: [
        ['План мероприятий', null, null],
        [null, null, null],
        [null, null, null],
        [null, null, null],
      ],
      merges: [{ row: 0, column: 0, rows: 4, columns: 3 }],
    };
    const text: Grid = { ...plan('Письмо', 0), values: [['Уважаемые коллеги!'], ['Направляем сведения.']] };
    const report = await createApp(memoryWorkbookOf([merged, text]), computeHere, await loadTranslator('ru')).check();
    if (!report.ok) throw new Error(report.failure.code);
    expect(report.value.notes.map(({ sheet, code, params }) => [sheet, code, params['cells']])).toEqual([
      ['План', 'mergedAway', 'A1:C4'],
      ['Письмо', 'noKnownTable', undefined],
    ]);
  });
});
