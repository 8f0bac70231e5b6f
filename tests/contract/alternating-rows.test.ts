import { prepareHighlight, prepareTakeBack } from '../../src/reports/highlight/prepare-highlight';
import type { HostOptions } from '../../src/bench/host/host-options';
import type { Counters } from '../../src/bench/host/meter';
import { findMentions } from '../../src/reports/highlight/find-mentions';
import { excelHarness, type ExcelHarness } from './excel-harness';

const COLUMNS = 24;
const SHEET = 'Подряд';
const GREY = '#EEEEEE';

interface Table {
  readonly rows: number;
  /** rows go two by two in another fill */
  readonly striped: boolean;
  readonly host?: Partial<HostOptions>;
}

/** Pupils sorted by mark: the school that is marked has every second row. */
function alternating({ rows, striped, host = {} }: Table): ExcelHarness {
  const harness = excelHarness(host);
  const sheet = harness.model.addSheet(SHEET);
  const numbers = Array.from({ length: COLUMNS - 1 }, (_, j) => j);
  sheet.setValues(
    0,
    0,
    Array.from({ length: rows }, (_, i) => [i % 2 === 1 ? 'edu101' : 'edu100', ...numbers.map((j) => i + j)]),
  );
  for (let row = 0; striped && row < rows; row += 4)
    sheet.patchStyle([{ row, column: 0, rows: 2, columns: COLUMNS }], { fill: GREY, pattern: 'solid' });
  return harness;
}

async function mark(harness: ExcelHarness): Promise<Counters[]> {
  const grids = await harness.workbook.read([SHEET]);
  const named = ['edu100', 'edu101'].map((key) => ({ key, login: key, name: key }));
  const schools = [{ key: 'edu101', level: 'strong' as const, reason: 'Причина' }];
  const mentions = findMentions(grids, named);
  harness.host.mark();
  const input = { schools, mentions, grids, tables: [], reasonHeading: 'Причина' };
  const { plan } = await prepareHighlight(harness.workbook, input);
  const prepared = harness.host.counters();
  harness.host.mark();
  await harness.workbook.apply(plan);
  return [prepared, harness.host.counters()];
}

async function takeBack(harness: ExcelHarness) {
  harness.host.mark();
  const back = await prepareTakeBack(harness.workbook);
  if (!back) throw new Error('nothing to take back');
  const prepared = harness.host.counters();
  harness.host.mark();
  await harness.workbook.apply(back.plan);
  return { back, counted: [prepared, harness.host.counters()] };
}

function looks({ model }: ExcelHarness, rows: number): string {
  const sheet = model.sheetByName(SHEET);
  const line = (row: number) => [0, 1, COLUMNS - 1].map((column) => sheet?.cells.style(row, column));
  return JSON.stringify(Array.from({ length: rows }, (_, row) => line(row)));
}

function signs({ model }: ExcelHarness, rows: number): number {
  const sheet = model.sheetByName(SHEET);
  return Array.from({ length: rows }, (_, row) => sheet?.cells.style(row, 0)).filter(
    (style) => style?.numberFormat.includes('▲') && style.bold && style.fill !== null && style.fill !== GREY,
  ).length;
}

describe('rows of a marked school that alternate with others', () => {
  it('are marked and taken back, 10,000 of them, in at most 6 round trips a step and less than 5 MB', async () => {
    const table = { rows: 20_000, striped: false };
    const harness = alternating(table);
    const before = looks(harness, table.rows);
    const marked = await mark(harness);
    expect(signs(harness, table.rows)).toBe(10_000);
    const { back, counted } = await takeBack(harness);
    expect([back.rows, back.changed, back.lost]).toEqual([10_000, [], []]);
    expect(looks(harness, table.rows)).toBe(before);
    for (const { syncs, bytesSent, bytesReceived } of [...marked, ...counted]) {
      expect(syncs).toBeLessThanOrEqual(6);
      expect(bytesSent).toBeLessThan(1_000_000);
      expect(bytesReceived).toBeLessThan(5_000_000);
    }
  });

  it.each([
    ['striped', true, {}],
    ['in an Excel that wants semicolons between areas', false, { areaSeparator: ';' }],
    ['in an Excel that takes neither sign between areas', false, { areaSeparator: '|' }],
  ])('get back each its own look, %s', async (_name, striped, host) => {
    const table = { rows: 400, striped, host };
    const harness = alternating(table);
    const before = looks(harness, table.rows);
    await mark(harness);
    expect(signs(harness, table.rows)).toBe(200);
    const { back } = await takeBack(harness);
    expect([back.rows, back.changed, back.lost]).toEqual([200, [], []]);
    expect(looks(harness, table.rows)).toBe(before);
  });

  it('are found again in few round trips after they were sorted', async () => {
    const rows = 4_000;
    const harness = alternating({ rows, striped: true });
    await mark(harness);
    const sheet = harness.model.sheetByName(SHEET);
    if (!sheet) throw new Error('no sheet');
    const cells = Array.from({ length: rows }, (_, row) =>
      sheet.cells.extract({ row, column: 0, rows: 1, columns: 60 }),
    );
    const { comments } = sheet;
    sheet.cells.clear({ row: 0, column: 0, rows, columns: 60 }, 'all');
    cells.forEach((line, row) => {
      sheet.cells.restore(line, rows - 1 - 2 * row, 0);
    });
    sheet.comments = comments.map((comment) => ({ ...comment, row: rows - 1 - comment.row }));
    const { back, counted } = await takeBack(harness);
    expect([back.rows, back.changed, back.lost]).toEqual([2_000, [], []]);
    expect(signs(harness, rows)).toBe(0);
    expect(sheet.comments).toEqual([]);
    const grey = Array.from({ length: rows }, (_, row) => sheet.cells.style(row, 5).fill === GREY);
    expect(grey.every((is, row) => is === (rows - 1 - row) % 4 < 2)).toBe(true);
    for (const { syncs } of counted) expect(syncs).toBeLessThanOrEqual(20);
  });
});
