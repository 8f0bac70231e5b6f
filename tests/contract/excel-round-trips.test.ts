import type { CellValue } from '../../src/domain/cell';
import type { PlanOperation } from '../../src/plan/workbook-plan';
import { findMentions } from '../../src/reports/highlight/find-mentions';
import { prepareHighlight, prepareTakeBack } from '../../src/reports/highlight/prepare-highlight';
import { dumpModel, excelHarness, type ExcelHarness } from './excel-harness';
import { plan } from './workbook-contract';

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function fill(harness: ExcelHarness, name: string, rows: number, columns: number): void {
  const sheet = harness.model.sheetByName(name) ?? harness.model.addSheet(name);
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j): string | number => {
      if (j === 0) return `edu${String(100 + Math.floor(i / 25))}`;
      return j === 1 ? `Класс ${String(i % 5)}А` : (i * 7 + j) % 40;
    }),
  );
  sheet.setValues(0, 0, values);
}

/** A template as the builder makes it: heading, merged title, table of 60 rows, widths, heights, page. */
const template: readonly PlanOperation[] = [
  { kind: 'addSheet', sheet: 'План', tabColor: '#2F5597' },
  {
    kind: 'setValues',
    sheet: 'План',
    row: 0,
    column: 0,
    values: Array.from({ length: 62 }, (_, i): CellValue[] => [
      i,
      `Мероприятие № ${String(i)}: собеседование с руководителями образовательных организаций`,
      'сентябрь 2026',
      'Методист',
      '- справка, протокол',
      null,
    ]),
  },
  ...Array.from({ length: 6 }, (_, i): PlanOperation => ({
    kind: 'merge',
    sheet: 'План',
    rect: rect(i * 10, 0, 1, 6),
  })),
  {
    kind: 'setFormat',
    sheet: 'План',
    rects: [rect(0, 0, 62, 6)],
    format: { wrap: true, border: { style: 'thin' }, vertical: 'top' },
  },
  { kind: 'setFormat', sheet: 'План', rects: [rect(0, 0, 2, 6)], format: { bold: true, fill: '#DDEBF7' } },
  {
    kind: 'columnWidths',
    sheet: 'План',
    widths: [0, 1, 2, 3, 4, 5].map((column) => ({ column, width: 10 + column * 5 })),
  },
  { kind: 'rowHeights', sheet: 'План', heights: Array.from({ length: 62 }, (_, row) => ({ row, height: 30 })) },
  { kind: 'freeze', sheet: 'План', rows: 2, columns: 0 },
  {
    kind: 'pageLayout',
    sheet: 'План',
    layout: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      repeatRows: [1, 1],
      footer: '&P',
      printArea: rect(0, 0, 62, 6),
    },
  },
  { kind: 'activate', sheet: 'План' },
];

async function highlighted(harness: ExcelHarness, names: readonly string[]) {
  const { workbook } = harness;
  const grids = await workbook.read(names);
  const schools = ['edu101', 'edu103'].map((key) => ({ key, login: key, name: key }));
  harness.host.mark();
  const prepared = await prepareHighlight(workbook, {
    schools: [
      { key: 'edu101', level: 'strong', reason: 'Доля отметок вдвое выше ожидаемой' },
      { key: 'edu103', level: 'check', reason: 'Пик на границе отметки' },
    ],
    mentions: findMentions(grids, schools),
    grids,
    tables: [],
    reasonHeading: 'Причина',
  });
  await workbook.apply(prepared.plan);
  return prepared;
}

describe('round trips', () => {
  it('are at most 4 to insert a template, and at most 4 to take it back', async () => {
    const harness = excelHarness();
    const before = dumpModel(harness.model);
    harness.host.mark();
    const { undo } = await harness.workbook.apply(plan(template, [{ kind: 'sheetAbsent', sheet: 'План' }]));
    expect(harness.host.counters().syncs).toBe(2);
    if (!undo) throw new Error('no undo');
    harness.host.mark();
    await harness.workbook.apply(undo);
    expect(harness.host.counters().syncs).toBe(2);
    expect(dumpModel(harness.model)).toEqual(before);
  });

  it('are at most 6 to read 5,000 rows of 24 columns, listing included', async () => {
    const harness = excelHarness();
    fill(harness, 'Ф1', 5000, 24);
    harness.host.mark();
    const sheets = await harness.workbook.sheets();
    const [grid] = await harness.workbook.read(['Ф1']);
    expect(sheets.find((sheet) => sheet.name === 'Ф1')?.used).toEqual(rect(0, 0, 5000, 24));
    expect(grid?.values).toHaveLength(5000);
    expect(grid?.values[4999]?.[0]).toBe('edu299');
    expect(harness.host.counters().syncs).toBeLessThanOrEqual(5);
  });

  it('are at most 6 to read several small sheets, and one request serves them all', async () => {
    const harness = excelHarness();
    const names = ['А', 'Б', 'В', 'Г', 'Д'];
    for (const name of names) fill(harness, name, 200, 12);
    harness.host.mark();
    const grids = await harness.workbook.read(names, { merges: true, numberFormats: true, hiddenRows: true });
    expect(grids.map((grid) => grid.values.length)).toEqual([200, 200, 200, 200, 200]);
    expect(harness.host.counters().syncs).toBe(2);
  });

  it('are at most 6 to highlight 250 rows in 5 sheets, and at most 4 to take it back', async () => {
    const harness = excelHarness();
    const names = ['А', 'Б', 'В', 'Г', 'Д'];
    for (const name of names) fill(harness, name, 500, 24);
    harness.host.mark();
    const prepared = await highlighted(harness, names);
    expect(prepared.sheets.reduce((rows, each) => rows + each.rows, 0)).toBe(250);
    expect(harness.host.counters().syncs).toBeLessThanOrEqual(6);
    harness.host.mark();
    const back = await prepareTakeBack(harness.workbook);
    if (!back) throw new Error('nothing to take back');
    await harness.workbook.apply(back.plan);
    expect(harness.host.counters().syncs).toBeLessThanOrEqual(4);
    for (const name of names) {
      const sheet = harness.model.sheetByName(name);
      expect(sheet?.cells.style(30, 0)).toEqual(sheet?.cells.style(0, 0));
      expect(sheet?.comments).toEqual([]);
    }
    expect(harness.model.settings.size).toBe(0);
  });

  it('are at most 6 to highlight 10,000 rows, and at most 6 to take them back, with less than 2 MB each way', async () => {
    const harness = excelHarness();
    const sheet = harness.model.addSheet('Много');
    const key = (i: number): string => (i % 20_000 < 10_000 ? 'edu101' : 'edu100');
    sheet.setValues(
      0,
      0,
      Array.from({ length: 20_000 }, (_, i) => [key(i), i, i, i, i, i]),
    );
    const style = sheet.cells.style(5, 0);
    harness.host.mark();
    const prepared = await highlighted(harness, ['Много']);
    expect(prepared.sheets).toEqual([{ sheet: 'Много', rows: 10_000, schools: 1 }]);
    const there = harness.host.counters();
    expect(there.syncs).toBeLessThanOrEqual(6);
    expect(Math.max(there.bytesReceived, there.bytesSent)).toBeLessThan(2_000_000);
    harness.host.mark();
    const back = await prepareTakeBack(harness.workbook);
    if (!back) throw new Error('nothing to take back');
    await harness.workbook.apply(back.plan);
    const again = harness.host.counters();
    expect(again.syncs).toBeLessThanOrEqual(6);
    expect(Math.max(again.bytesReceived, again.bytesSent)).toBeLessThan(2_500_000);
    expect(sheet.cells.style(5, 0)).toEqual(style);
  });

  it('reading a large sheet lets the pane draw and stop between the round trips', async () => {
    const harness = excelHarness();
    fill(harness, 'Большой', 40_000, 10);
    const signal = { aborted: false };
    const seen: number[] = [];
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      if (seen.length > 1) signal.aborted = true;
    });
    const progress = (done: number): void => void seen.push(done);
    const reading = harness.workbook.read(['Большой'], { signal, progress });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(seen.at(-1)).toBeLessThan(40_000);
  });

  it('stay under the size that Excel on the web refuses, for 100,000 rows of 24 columns', async () => {
    const harness = excelHarness();
    fill(harness, 'Много', 100_000, 24);
    harness.host.mark();
    const [grid] = await harness.workbook.read(['Много']);
    const { syncs, bytesReceived } = harness.host.counters();
    expect(grid?.values).toHaveLength(100_000);
    expect(grid?.values[99_999]?.[2]).toBe((99_999 * 7 + 2) % 40);
    expect(bytesReceived / syncs).toBeLessThan(1_500_000);
  });

  it('come with halved pieces when an answer is larger than thought', async () => {
    const harness = excelHarness({ payloadLimit: 60_000 });
    fill(harness, 'Ф1', 3000, 5);
    const [grid] = await harness.workbook.read(['Ф1']);
    expect(grid?.values).toHaveLength(3000);
    expect(grid?.values[2999]?.[0]).toBe('edu219');
  });

  it('come with halved requests when a request is larger than allowed', async () => {
    const harness = excelHarness({ payloadLimit: 40_000 });
    await harness.workbook.apply(plan(template));
    expect(harness.model.sheetByName('План')?.cells.value(61, 3)).toBe('Методист');
  });

  it('keep no reference in Excel after the work is done', async () => {
    const harness = excelHarness();
    await harness.workbook.apply(plan(template));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(harness.host.keptReferences).toBe(0);
  });
});
