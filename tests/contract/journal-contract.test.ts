import { newFileWorkbook } from '../../src/files/file-workbook';
import { MemoryWorkbook } from '../../src/plan/memory-workbook';
import type { SettingOperation, Workbook } from '../../src/plan/ports';
import type { PlanOperation } from '../../src/plan/workbook-plan';
import { excelHarness } from './excel-harness';
import { failureOf, plan, sheet, startPlan } from './workbook-contract';

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const nasty = 'Ё «ё» <a href="&quot;">&amp;</a> \\u0041 \\ \u0001 \u2028 \ufffe \ud800 ]]> \r\n конец';

const workbooks: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ['memory', () => Promise.resolve(new MemoryWorkbook())],
  ['a file', () => newFileWorkbook('тест.xlsx', 'Лист1')],
  ['Excel', () => Promise.resolve(excelHarness().workbook)],
];

const entry = (value: string | null): PlanOperation => ({ kind: 'setting', key: 'objektiv.x.1', value, large: true });

describe.each(workbooks)('large entries in %s', (_, make) => {
  it('are written, read, changed and taken away, apart from the ordinary entries', async () => {
    const workbook = await make();
    const first = await workbook.apply(plan([entry(nasty.repeat(2000))]));
    expect(await workbook.largeSetting('objektiv.x.1')).toBe(nasty.repeat(2000));
    expect(await workbook.settings('')).toEqual({});
    const second = await workbook.apply(plan([entry('другое')]));
    if (!first.undo || !second.undo) throw new Error('no undo');
    await workbook.apply(second.undo);
    expect(await workbook.largeSetting('objektiv.x.1')).toBe(nasty.repeat(2000));
    await workbook.apply(first.undo);
    expect(await workbook.largeSetting('objektiv.x.1')).toBeNull();
  });

  it('stand beside an ordinary entry of the same key', async () => {
    const workbook = await make();
    await workbook.apply(plan([entry('большая'), { kind: 'setting', key: 'objektiv.x.1', value: 'малая' }]));
    expect(await workbook.settings('objektiv.')).toEqual({ 'objektiv.x.1': 'малая' });
    expect(await workbook.largeSetting('objektiv.x.1')).toBe('большая');
  });
});

describe.each(workbooks)('the journal of a plan in %s', (_, make) => {
  const change = plan([{ kind: 'setValues', sheet, row: 2, column: 1, values: [['другой']] }]);

  it('is told how to take the plan back and is written with it', async () => {
    const workbook = await make();
    await workbook.apply(startPlan);
    let seen = 0;
    const { undo } = await workbook.apply(change, {
      journal: (back): SettingOperation[] => {
        seen = back.operations.length;
        return [{ kind: 'setting', key: 'j', value: 'записано' }];
      },
    });
    expect(seen).toBe(undo?.operations.length);
    expect((await workbook.settings('j'))['j']).toBe('записано');
  });

  it('goes when the plan fails', async () => {
    const workbook = await make();
    await workbook.apply(startPlan);
    const long: PlanOperation = { kind: 'setValues', sheet: 'нет такого', row: 0, column: 0, values: [['х']] };
    const journal = (): SettingOperation[] => [{ kind: 'setting', key: 'j', value: 'записано' }];
    await failureOf(workbook.apply(plan([...change.operations, long]), { journal }));
    expect(await workbook.settings('j')).toEqual({});
  });
});

describe.each(workbooks)('taking back in %s', (_, make) => {
  it('leaves a cell that was recoloured since, and says so', async () => {
    const workbook = await make();
    await workbook.apply(startPlan);
    const { undo } = await workbook.apply(
      plan([{ kind: 'setFormat', sheet, rects: [rect(2, 1, 2, 3)], format: { fill: '#F7B267', bold: true } }]),
    );
    await workbook.apply(plan([{ kind: 'setFormat', sheet, rects: [rect(3, 2)], format: { fill: '#00FF00' } }]));
    if (!undo) throw new Error('no undo');
    expect((await workbook.apply(undo)).skipped).toMatchObject([{ sheet, row: 3, column: 2 }]);
    const { blocks } = await workbook.readFormats({
      ranges: [{ sheet, ...rect(3, 1, 1, 3) }],
      properties: ['fill', 'bold'],
    });
    expect(blocks[0]?.formats[0]?.map(({ fill, bold }) => [fill, bold])).toEqual([
      [null, false],
      ['#00FF00', true],
      [null, false],
    ]);
  });

  it('leaves a value that was typed since with the format it got', async () => {
    const workbook = await make();
    await workbook.apply(startPlan);
    const { undo } = await workbook.apply(
      plan([{ kind: 'setValues', sheet, row: 2, column: 1, values: [['а', 'б']] }]),
    );
    const typed: PlanOperation[] = [
      { kind: 'setValues', sheet, row: 2, column: 2, values: [[0.5]] },
      { kind: 'setFormat', sheet, rects: [rect(2, 2)], format: { numberFormat: '0%' } },
    ];
    await workbook.apply(plan(typed));
    if (!undo) throw new Error('no undo');
    expect((await workbook.apply(undo)).skipped).toMatchObject([{ sheet, row: 2, column: 2 }]);
    const { blocks } = await workbook.readFormats({
      ranges: [{ sheet, ...rect(2, 1, 1, 2) }],
      properties: ['numberFormat'],
    });
    expect(blocks[0]?.values[0]).toEqual(['edu101', 0.5]);
    expect(blocks[0]?.formats[0]?.[1]?.numberFormat).toBe('0%');
  });

  it('leaves a note that was edited since', async () => {
    const workbook = await make();
    await workbook.apply(startPlan);
    const note = (text: string): PlanOperation => ({ kind: 'note', sheet, row: 2, column: 3, text });
    const { undo } = await workbook.apply(plan([note('Наше')]));
    await workbook.apply(plan([note('Наше, проверено')]));
    if (!undo) throw new Error('no undo');
    expect((await workbook.apply(undo)).skipped).toMatchObject([{ sheet, row: 2, column: 3 }]);
    const { notes } = await workbook.readFormats({ ranges: [], properties: [], notes: [{ sheet, row: 2, column: 3 }] });
    expect(notes[0]?.text).toBe('Наше, проверено');
  });
});
