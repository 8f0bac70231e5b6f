import { buildSampleWorkbook } from '../bench/sample/build-sample';
import type { SampleSheet } from '../bench/sample/sample-types';
import type { Rect } from '../domain/cell';
import { freeSheetName } from '../plan/sheet-name';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';

/** The same invented schools for everybody, as in the bench. */
const SEED = 20_260_417;
const HEADER_FILL = '#E8EEF7';
/** A column this wide holds sentences; long lists of pupils are left on one line. */
const WIDE_COLUMN = 16;
const LONG_LIST = 300;

/** The sample on new sheets at the end of the workbook, each under a free name. */
export function samplePlan(taken: readonly string[]): WorkbookPlan {
  const names: string[] = [];
  const operations = buildSampleWorkbook(SEED).flatMap((sheet) => {
    const name = freeSheetName(sheet.name, [...taken, ...names]);
    names.push(name);
    return sheetOperations(name, sheet);
  });
  const [first = ''] = names;
  return {
    title: 'sample',
    params: { sheets: names.length, sheet: first },
    needs: names.map((sheet) => ({ kind: 'sheetAbsent', sheet })),
    operations: [...operations, { kind: 'activate', sheet: first }],
  };
}

function sheetOperations(sheet: string, sample: SampleSheet): PlanOperation[] {
  const { values, merges, columnWidths, boldRows, frozenRows } = sample;
  const columns = values.reduce((most, row) => Math.max(most, row.length), 1);
  const row = (at: number): Rect => ({ row: at, column: 0, rows: 1, columns });
  const filled = values.map((line) => [...line, ...Array<null>(columns - line.length).fill(null)]);
  return [
    { kind: 'addSheet', sheet },
    { kind: 'setValues', sheet, row: 0, column: 0, values: filled },
    { kind: 'columnWidths', sheet, widths: columnWidths.map((width, column) => ({ column, width })) },
    ...sentences(sheet, sample),
    ...merges.map((rect): PlanOperation => ({ kind: 'merge', sheet, rect })),
    ...(boldRows.length === 0
      ? []
      : [{ kind: 'setFormat', sheet, rects: boldRows.map(row), format: { bold: true } } as const]),
    ...(frozenRows === 0 ? [] : header(sheet, row(frozenRows - 1), frozenRows)),
  ];
}

function header(sheet: string, rect: Rect, rows: number): PlanOperation[] {
  const format = { fill: HEADER_FILL, wrap: true, vertical: 'center', horizontal: 'center' } as const;
  return [
    { kind: 'setFormat', sheet, rects: [rect], format },
    { kind: 'freeze', sheet, rows, columns: 0 },
  ];
}

function sentences(sheet: string, { values, columnWidths, frozenRows }: SampleSheet): PlanOperation[] {
  const rows = values.length - frozenRows;
  if (rows <= 0 || rows > LONG_LIST) return [];
  const rects = columnWidths.flatMap((width, column): Rect[] =>
    width < WIDE_COLUMN ? [] : [{ row: frozenRows, column, rows, columns: 1 }],
  );
  return rects.length === 0 ? [] : [{ kind: 'setFormat', sheet, rects, format: { wrap: true, vertical: 'top' } }];
}
