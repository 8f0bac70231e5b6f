import fc from 'fast-check';
import { MemoryWorkbook } from '../../../../src/plan/memory-workbook';
import type { CellFormat } from '../../../../src/plan/workbook-plan';
import type { HighlightInput } from '../../../../src/reports/highlight/highlight-runs';
import { findMentions } from '../../../../src/reports/highlight/find-mentions';
import {
  highlightSummary,
  prepareHighlight,
  prepareTakeBack,
} from '../../../../src/reports/highlight/prepare-highlight';
import { fillOf, signedFormat } from '../../../../src/reports/highlight/sign';
import { dump } from '../../plan/dump';

const named = [1, 2, 3, 4].map((n) => ({ key: `edu10${n}`, login: `edu10${n}`, name: `МБОУ «СОШ №${n}»` }));
const marked = [
  { key: 'edu101', level: 'strong' as const, reason: 'Причина 1' },
  { key: 'edu103', level: 'check' as const, reason: 'Причина 3' },
];

function results(capability: 'note' | 'comment' | 'none' = 'note', rowsPerSchool = 3): MemoryWorkbook {
  const workbook = new MemoryWorkbook(capability);
  const sheet = workbook.addSheet('Ф1');
  ['Логин', 'Балл', 'Отметка'].forEach((text, column) => {
    sheet.put(1, column + 1, text);
  });
  let row = 2;
  for (const school of named)
    for (let i = 0; i < rowsPerSchool; i++, row++) {
      sheet.put(row, 1, school.login);
      sheet.put(row, 2, row * 3);
      sheet.put(row, 3, 4);
    }
  const other = workbook.addSheet('Список');
  named.forEach((school, i) => {
    other.put(i, 0, `${school.name}(${school.login})`);
  });
  return workbook;
}

async function inputOf(workbook: MemoryWorkbook): Promise<HighlightInput> {
  const grids = await workbook.read(workbook.book.sheets.map((sheet) => sheet.name));
  return { schools: marked, mentions: findMentions(grids, named), grids, tables: [], reasonHeading: 'Причина' };
}

async function highlight(workbook: MemoryWorkbook) {
  const prepared = await prepareHighlight(workbook, await inputOf(workbook));
  await workbook.apply(prepared.plan);
  return prepared;
}

async function takeBack(workbook: MemoryWorkbook) {
  const back = await prepareTakeBack(workbook);
  if (!back) throw new Error('nothing to take back');
  await workbook.apply(back.plan);
  return back;
}

describe('highlighting', () => {
  it('fills the rows of the marked schools inside the table and puts a sign that needs no colour', async () => {
    const workbook = results();
    const prepared = await highlight(workbook);
    const sheet = workbook.sheet('Ф1');
    expect(prepared.sheets).toEqual([
      { sheet: 'Ф1', rows: 6, schools: 2 },
      { sheet: 'Список', rows: 2, schools: 2 },
    ]);
    expect([1, 2, 3].map((column) => sheet.format(2, column).fill)).toEqual(Array(3).fill(fillOf.strong));
    expect([0, 4].map((column) => sheet.format(2, column).fill)).toEqual([null, null]);
    expect(sheet.format(5, 1).fill).toBeNull();
    expect(sheet.format(8, 2).fill).toBe(fillOf.check);
    expect(sheet.format(2, 1)).toMatchObject({ bold: true, numberFormat: signedFormat('General', 'strong') });
    expect(sheet.format(8, 1).numberFormat).toBe(signedFormat('General', 'check'));
    expect(sheet.value(2, 1)).toBe('edu101');
  });

  it('explains once per group of rows, in a note', async () => {
    const workbook = results();
    await highlight(workbook);
    expect([...workbook.sheet('Ф1').notes.values()]).toEqual([
      { kind: 'note', text: 'Причина 1' },
      { kind: 'note', text: 'Причина 3' },
    ]);
  });

  it("leaves the user's note and takes the next free cell, else reports the row", async () => {
    const workbook = results();
    const sheet = workbook.sheet('Ф1');
    const mine = { kind: 'note', text: 'моё' } as const;
    sheet.notes.set(2 * 16384 + 1, mine);
    for (const column of [1, 2, 3]) sheet.notes.set(8 * 16384 + column, mine);
    const prepared = await highlight(workbook);
    expect(sheet.notes.get(2 * 16384 + 1)).toBe(mine);
    expect(sheet.notes.get(2 * 16384 + 2)?.text).toBe('Причина 1');
    expect(prepared.withoutReason).toEqual([{ sheet: 'Ф1', row: 8, column: 1 }]);
  });

  it('adds a column with the reasons where there are no notes, and empties it again', async () => {
    const workbook = results('none');
    const before = dump(workbook);
    await highlight(workbook);
    const sheet = workbook.sheet('Ф1');
    // a column is left free between the table and the reasons
    expect([1, 2, 3, 8].map((row) => sheet.value(row, 5))).toEqual(['Причина', 'Причина 1', null, 'Причина 3']);
    await takeBack(workbook);
    expect(dump(workbook)).toEqual(before);
  });

  it('is known to the workbook until it is taken back', async () => {
    const workbook = results();
    await highlight(workbook);
    expect(highlightSummary(await workbook.settings(''))).toEqual({
      active: true,
      choice: null,
      sheets: [
        { sheet: 'Ф1', rows: 6 },
        { sheet: 'Список', rows: 2 },
      ],
    });
    await takeBack(workbook);
    expect(highlightSummary(await workbook.settings(''))).toEqual({ active: false, sheets: [], choice: null });
    expect(await prepareTakeBack(workbook)).toBeNull();
  });

  it.each(['note', 'comment', 'none'] as const)('is renewed from the original state (%s)', async (capability) => {
    const workbook = results(capability);
    const before = dump(workbook);
    await highlight(workbook);
    const once = dump(workbook);
    const again = await highlight(workbook);
    expect(again.earlier?.rows).toBe(8);
    expect(dump(workbook)).toEqual(once);
    await takeBack(workbook);
    expect(dump(workbook)).toEqual(before);
  });

  it('marks nothing when no school is marked', async () => {
    const workbook = results();
    const input = await inputOf(workbook);
    const prepared = await prepareHighlight(workbook, { ...input, schools: [] });
    expect(prepared.plan.operations).toEqual([]);
  });
});

describe('taking the highlighting back', () => {
  it('leaves what the user changed since and reports it', async () => {
    const workbook = results();
    await highlight(workbook);
    const sheet = workbook.sheet('Ф1');
    sheet.change(2, 2, { fill: '#00FF00' });
    sheet.notes.set(8 * 16384 + 1, { kind: 'note', text: 'Причина 3, проверено' });
    sheet.put(12, 2, 'другое');
    const back = await takeBack(workbook);
    expect(sheet.format(2, 2).fill).toBe('#00FF00');
    expect(sheet.format(2, 1).fill).toBeNull();
    expect(sheet.notes.get(8 * 16384 + 1)?.text).toBe('Причина 3, проверено');
    expect(back.changed).toEqual([
      { sheet: 'Ф1', row: 2, column: 2, why: { kind: 'look', properties: ['fill'] } },
      { sheet: 'Ф1', row: 8, column: 1, why: { kind: 'note', before: null, ours: null, now: 'Причина 3, проверено' } },
    ]);
    expect(sheet.value(12, 2)).toBe('другое');
  });

  it('follows rows that were moved down and to the right, and touches no foreign cell', async () => {
    const workbook = results();
    const sheet = workbook.sheet('Ф1');
    for (let row = 2; row < 14; row++) sheet.change(row, 2, { fill: row % 2 === 0 ? '#EEEEEE' : null });
    const before = dump(workbook);
    await highlight(workbook);
    moveCells(workbook, 'Ф1', 5, 2);
    sheet.put(2, 1, 'edu101');
    sheet.change(2, 1, { fill: fillOf.strong });
    const back = await takeBack(workbook);
    expect(back.lost).toEqual([]);
    expect(sheet.format(2, 1).fill).toBe(fillOf.strong);
    sheet.cells.delete(2 * 16384 + 1);
    moveCells(workbook, 'Ф1', -5, -2);
    expect(dump(workbook)).toEqual(before);
  });

  it('finds the rows in a renamed sheet', async () => {
    const workbook = results();
    await highlight(workbook);
    const index = workbook.book.sheets.findIndex((sheet) => sheet.name === 'Ф1');
    const old = workbook.sheet('Ф1');
    const renamed = workbook.book.newSheet('Ф1 (новый)');
    for (const [key, cell] of old.cells) renamed.cells.set(key, cell);
    for (const [key, note] of old.notes) renamed.notes.set(key, note);
    workbook.book.sheets.splice(index, 1, renamed);
    const back = await takeBack(workbook);
    expect(back.lost).toEqual([]);
    expect(renamed.format(2, 1).fill).toBeNull();
    expect(renamed.notes.size).toBe(0);
  });

  it('reports rows that were deleted', async () => {
    const workbook = results();
    await highlight(workbook);
    const sheet = workbook.sheet('Ф1');
    for (const column of [1, 2, 3]) sheet.cells.delete(3 * 16384 + column);
    const back = await takeBack(workbook);
    expect(back.lost).toEqual([{ sheet: 'Ф1', row: 3, column: 1 }]);
    expect([2, 4].map((row) => sheet.format(row, 2).fill)).toEqual([null, null]);
  });

  it('forgets a damaged snapshot without touching a cell', async () => {
    const workbook = results();
    await highlight(workbook);
    workbook.book.settings.set('objektiv.highlight.0', '{"version":1,');
    const cells = dump(workbook).sheets;
    await takeBack(workbook);
    expect(dump(workbook).sheets).toEqual(cells);
    expect(workbook.book.settings.size).toBe(0);
  });

  it('splits a long snapshot over several entries', async () => {
    const workbook = results('note', 600);
    const sheet = workbook.sheet('Ф1');
    for (let row = 2; row < 2402; row++) sheet.change(row, 2, { fill: `#${row.toString(16).padStart(6, '0')}` });
    const before = dump(workbook);
    await highlight(workbook);
    expect(workbook.book.settings.size).toBeGreaterThan(1);
    for (const value of workbook.book.settings.values()) expect(value.length).toBeLessThanOrEqual(30_000);
    await takeBack(workbook);
    expect(dump(workbook)).toEqual(before);
  });
});

describe('properties', () => {
  const look: fc.Arbitrary<CellFormat> = fc.record(
    {
      fill: fc.constantFrom(null, '#FFFFFF', '#FF0000', fillOf.strong, fillOf.check),
      bold: fc.boolean(),
      numberFormat: fc.constantFrom('General', '@', '0.00', 'dd.mm.yyyy'),
    },
    { requiredKeys: [] },
  );
  const cell = fc.record({ row: fc.integer({ min: 0, max: 15 }), column: fc.integer({ min: 0, max: 5 }), look });

  it('gives the identical state after highlighting, renewing and taking back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 30 }), fc.boolean(), async (cells, renew) => {
        const workbook = results();
        for (const each of cells) workbook.sheet('Ф1').change(each.row, each.column, each.look);
        const before = dump(workbook);
        await highlight(workbook);
        if (renew) await highlight(workbook);
        await takeBack(workbook);
        expect(dump(workbook)).toEqual(before);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('never changes a cell outside the marked rows nor any value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (cells) => {
        const workbook = results();
        const sheet = workbook.sheet('Ф1');
        for (const each of cells) sheet.change(each.row, each.column, each.look);
        const values = JSON.stringify(await workbook.read(['Ф1', 'Список']));
        const outside = [5, 6, 7, 11, 12, 13].map((row) => JSON.stringify(sheet.format(row, 2)));
        await highlight(workbook);
        expect(JSON.stringify(await workbook.read(['Ф1', 'Список']))).toBe(values);
        expect([5, 6, 7, 11, 12, 13].map((row) => JSON.stringify(sheet.format(row, 2)))).toEqual(outside);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

function moveCells(workbook: MemoryWorkbook, name: string, down: number, right: number): void {
  const sheet = workbook.sheet(name);
  const cells = [...sheet.cells.values()];
  const notes = [...sheet.notes];
  sheet.cells.clear();
  sheet.notes.clear();
  const key = (row: number, column: number): number => row * 16384 + column;
  for (const each of cells) {
    const moved = { ...each, row: each.row + down, column: each.column + right };
    sheet.cells.set(key(moved.row, moved.column), moved);
  }
  for (const [place, note] of notes) sheet.notes.set(place + key(down, right), note);
}
