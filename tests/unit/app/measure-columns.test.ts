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
    expect(await app.mapColumns(first, fields)).toMatchObject({ ok: true });
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
    await app.mapColumns(first, { 0: 'number', 1: 'measure', 2: 'deadline', 3: 'unknown', 4: 'responsible' });
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
    await app.mapColumns(first, { 4: 'result' });
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
