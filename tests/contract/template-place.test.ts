import type { Result } from '../../src/app/api';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { rectOf } from '../../src/bench/model/rects';
import { loadTranslator } from '../../src/i18n/load';
import { dumpModel, excelHarness } from './excel-harness';

const PARAMS = { municipality: 'Округ', authority: 'Управление образования', schoolYear: 2026, schools: ['8'] };

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** A sheet with notes of the office in A1:B3 and widths of its own; the selection is C5. */
async function withNotes() {
  const excel = excelHarness({});
  value(
    await createApp(excel.workbook, computeHere, await loadTranslator('ru')).apply({
      title: 'notes',
      params: {},
      needs: [],
      operations: [
        {
          kind: 'setValues',
          sheet: 'Лист1',
          row: 0,
          column: 0,
          values: [
            ['Заметки', 'отдела'],
            ['до', 'конца'],
            ['года', 5],
          ],
        },
        { kind: 'columnWidths', sheet: 'Лист1', widths: [{ column: 1, width: 33 }] },
      ],
    }),
  );
  const select = (row: number, column: number): void => excel.model.sheetByName('Лист1')?.select([rectOf(row, column)]);
  // the app under test has nothing of the preparation to take back
  return { excel, select, app: createApp(excel.workbook, computeHere, await loadTranslator('ru')) };
}

describe('a template at the selection over genuine Office.js', () => {
  it('is put under the notes, leaves their widths alone, is clean and is taken back exactly', async () => {
    const { excel, select, app } = await withNotes();
    const before = dumpModel(excel.model);
    const width = excel.model.sheetByName('Лист1')?.columnWidths.get(1);
    select(4, 1);
    const plan = value(await app.previewTemplate('measure-complex', PARAMS, true, 'selection'));
    const kinds = plan.operations.map(({ kind }) => kind);
    for (const kind of ['addSheet', 'freeze', 'pageLayout'] as const) expect(kinds).not.toContain(kind);
    value(await app.apply(plan));
    const sheet = excel.model.sheetByName('Лист1');
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Лист1']);
    expect(sheet?.cells.value(2, 1)).toBe(5);
    expect(sheet?.columnWidths.get(1)).toBe(width);
    expect(sheet?.columnWidths.get(2)).not.toBeUndefined();
    const { tables } = value(await app.check());
    expect(tables.map(({ table }) => table.range.column)).toEqual([1]);
    expect(tables[0]?.table.measures.length).toBeGreaterThan(3);
    expect(tables[0]?.findings).toEqual([]);
    expect(value(await app.takeBackLast()).skipped).toEqual([]);
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('is refused with the sheet and the cells that are in the way', async () => {
    const { select, app } = await withNotes();
    select(1, 0);
    expect(await app.previewTemplate('measure-complex', PARAMS, true, 'selection')).toMatchObject({
      ok: false,
      failure: { code: 'noRoom', params: { sheet: 'Лист1', cells: 'A2, B2, A3, B3' } },
    });
  });

  it('is not put over what was typed after the preview', async () => {
    const { excel, select, app } = await withNotes();
    select(4, 1);
    const plan = value(await app.previewTemplate('measure-complex', PARAMS, true, 'selection'));
    const typed = { kind: 'setValues', sheet: 'Лист1', row: 8, column: 2, values: [['занято']] } as const;
    value(await app.apply({ title: 'notes', params: {}, needs: [], operations: [typed] }));
    const before = dumpModel(excel.model);
    expect(await app.apply(plan)).toMatchObject({ ok: false, failure: { code: 'notEmpty', params: { cell: 'C9' } } });
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('needs one selected area', async () => {
    const { excel, app } = await withNotes();
    excel.model.sheetByName('Лист1')?.select([rectOf(5, 1), rectOf(9, 4)]);
    expect(await app.previewTemplate('measure-complex', PARAMS, true, 'selection')).toMatchObject({
      ok: false,
      failure: { code: 'noSelection' },
    });
  });
});
