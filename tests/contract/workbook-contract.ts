import type { CellValue } from '../../src/domain/cell';
import { HostFailure, type FailureCode, type Workbook } from '../../src/plan/ports';
import type { PlanOperation, Precondition, WorkbookPlan } from '../../src/plan/workbook-plan';
import { findMentions } from '../../src/reports/highlight/find-mentions';
import { prepareHighlight, prepareTakeBack } from '../../src/reports/highlight/prepare-highlight';

/** One workbook under test: over memory, a file or Excel. */
export interface Harness {
  readonly workbook: Workbook;
  /** everything the workbook holds, comparable */
  dump(): Promise<unknown>;
  protect(sheet: string): void;
  /** saves and opens again where that is possible */
  settle(): Promise<void>;
}

export const plan = (operations: readonly PlanOperation[], needs: readonly Precondition[] = []): WorkbookPlan => ({
  title: 'fix',
  params: {},
  needs,
  operations,
});

export const sheet = 'Данные';
const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** What every workbook of the suite starts with: values of all kinds, a formula, looks, a merge, a note. */
export const startPlan = plan([
  { kind: 'addSheet', sheet },
  {
    kind: 'setValues',
    sheet,
    row: 1,
    column: 1,
    values: [
      ['Логин', 'Балл', 'Сдал'],
      ['edu101', 12, true],
      ['edu102', 7.5, false],
      ['edu103', null, null],
    ],
  },
  { kind: 'setFormulas', sheet, row: 4, column: 2, formulas: [['=C3+C4']] },
  { kind: 'setFormat', sheet, rects: [rect(1, 1, 1, 3)], format: { bold: true, fill: '#DDDDDD', wrap: true } },
  { kind: 'setFormat', sheet, rects: [rect(2, 1)], format: { fill: '#FFFFFF', numberFormat: '@' } },
  { kind: 'setFormat', sheet, rects: [rect(2, 2, 2, 1)], format: { numberFormat: '0.00', horizontal: 'center' } },
  { kind: 'setFormat', sheet, rects: [rect(3, 3)], format: { border: { style: 'thin', color: '#FF0000' } } },
  { kind: 'setValues', sheet, row: 8, column: 1, values: [['Итог', null]] },
  { kind: 'merge', sheet, rect: rect(8, 1, 1, 3) },
  { kind: 'note', sheet, row: 3, column: 1, text: 'Моё примечание' },
  { kind: 'columnWidths', sheet, widths: [{ column: 1, width: 30 }] },
  { kind: 'setting', key: 'mine', value: 'да' },
]);

const tricky = [
  '=1+1',
  '+7 900 000',
  '-5',
  '@SUM(A1)',
  '007',
  '1/2',
  '1 сентября',
  'TRUE',
  '#N/A',
  "'цитата",
  '12,5',
  '10:30',
] as const;

/** Changes of every kind over what the start plan made, each to be taken back. */
export const changes: readonly (readonly [string, readonly PlanOperation[]])[] = [
  ['values over values', [{ kind: 'setValues', sheet, row: 2, column: 1, values: [['нет', 'текст', null]] }]],
  ['a value over a formula', [{ kind: 'setValues', sheet, row: 4, column: 2, values: [[99]] }]],
  [
    'text that looks like something else',
    [{ kind: 'setValues', sheet, row: 1, column: 1, values: tricky.map((text) => [text]) }],
  ],
  [
    'scattered values',
    [
      {
        kind: 'setValues',
        sheet,
        row: 1,
        column: 1,
        values: [
          [undefined, 'х'],
          ['у', undefined],
        ],
      },
    ],
  ],
  [
    'fill over no fill, white and grey',
    [{ kind: 'setFormat', sheet, rects: [rect(0, 0, 4, 4)], format: { fill: '#F7B267' } }],
  ],
  ['no fill over a fill', [{ kind: 'setFormat', sheet, rects: [rect(1, 1, 2, 3)], format: { fill: null } }]],
  [
    'font and alignment',
    [
      {
        kind: 'setFormat',
        sheet,
        rects: [rect(1, 0, 3, 4), rect(5, 5)],
        format: {
          fontColor: '#0000FF',
          fontName: 'Times New Roman',
          fontSize: 14,
          bold: false,
          italic: true,
          wrap: false,
          horizontal: 'right',
          vertical: 'top',
        },
      },
    ],
  ],
  ['number formats', [{ kind: 'setFormat', sheet, rects: [rect(2, 1, 2, 2)], format: { numberFormat: 'dd.mm.yyyy' } }]],
  ['borders', [{ kind: 'setFormat', sheet, rects: [rect(2, 3, 2, 1)], format: { border: { style: 'medium' } } }]],
  ['no borders', [{ kind: 'setFormat', sheet, rects: [rect(3, 3)], format: { border: { style: 'none' } } }]],
  ['a merge over filled cells', [{ kind: 'merge', sheet, rect: rect(2, 1, 2, 2) }]],
  ['an unmerge', [{ kind: 'unmerge', sheet, rect: rect(8, 1, 1, 3) }]],
  [
    'widths and heights',
    [
      {
        kind: 'columnWidths',
        sheet,
        widths: [
          { column: 1, width: 12 },
          { column: 4, width: 40 },
        ],
      },
      { kind: 'rowHeights', sheet, heights: [{ row: 2, height: 33 }] },
    ],
  ],
  ['frozen rows', [{ kind: 'freeze', sheet, rows: 2, columns: 1 }]],
  [
    'the page',
    [
      {
        kind: 'pageLayout',
        sheet,
        layout: { orientation: 'landscape', paper: 'A4', fitToWidth: true, repeatRows: [1, 1], footer: '&P' },
      },
    ],
  ],
  [
    'a list to choose from',
    [
      {
        kind: 'validation',
        sheet,
        rect: rect(2, 3, 2, 1),
        validation: { kind: 'list', values: ['да', 'нет'], allowOther: false },
      },
    ],
  ],
  ['a new note', [{ kind: 'note', sheet, row: 2, column: 1, text: 'Новое' }]],
  ['a note over a note', [{ kind: 'note', sheet, row: 3, column: 1, text: 'Другое' }]],
  ['no note over a note', [{ kind: 'note', sheet, row: 3, column: 1, text: null }]],
  [
    'settings',
    [
      { kind: 'setting', key: 'mine', value: 'нет' },
      { kind: 'setting', key: 'new', value: '1' },
    ],
  ],
  [
    'a whole new sheet',
    [
      { kind: 'addSheet', sheet: 'План', after: sheet, tabColor: '#00AA00' },
      {
        kind: 'setValues',
        sheet: 'План',
        row: 0,
        column: 0,
        values: [['Заголовок', 'скрыто'], ...tricky.map((t) => [t, 1])],
      },
      { kind: 'merge', sheet: 'План', rect: rect(0, 0, 1, 2) },
      {
        kind: 'setFormat',
        sheet: 'План',
        rects: [rect(0, 0, 3, 2)],
        format: { border: { style: 'thin' }, wrap: true },
      },
      { kind: 'freeze', sheet: 'План', rows: 1, columns: 0 },
      { kind: 'activate', sheet: 'План' },
    ],
  ],
];

export async function failureOf(work: Promise<unknown>): Promise<HostFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The facts that hold for every kind of workbook. */
export function describeWorkbook(name: string, create: () => Promise<Harness>): void {
  describe(`workbook over ${name}`, () => {
    const start = async (): Promise<Harness> => {
      const harness = await create();
      await harness.workbook.apply(startPlan);
      await harness.settle();
      return harness;
    };
    describeReading(start);
    describeUndo(start);
    describeRefusals(start);
    describeStopping(start);
    describeHighlighting(start);
  });
}

function describeReading(start: () => Promise<Harness>): void {
  it('lists the sheets with their used part', async () => {
    const { workbook } = await start();
    const info = (await workbook.sheets()).find((each) => each.name === sheet);
    expect(info).toMatchObject({ visible: true, protected: false, used: { row: 1, column: 1, columns: 3 } });
  });

  it('reads values with their types and places', async () => {
    const { workbook } = await start();
    const [grid] = await workbook.read([sheet], { numberFormats: true, merges: true });
    expect(grid?.origin).toEqual({ row: 1, column: 1 });
    expect(grid?.values.slice(0, 3)).toEqual([
      ['Логин', 'Балл', 'Сдал'],
      ['edu101', 12, true],
      ['edu102', 7.5, false],
    ]);
    expect(grid?.values[7]).toEqual(['Итог', null, null]);
    expect(grid?.merges).toEqual([rect(8, 1, 1, 3)]);
    expect(grid?.numberFormats?.[1]?.slice(0, 2)).toEqual(['@', '0.00']);
  });

  it('keeps text as the text it is', async () => {
    const harness = await start();
    await harness.workbook.apply(
      plan([{ kind: 'setValues', sheet, row: 10, column: 1, values: tricky.map((text) => [text]) }]),
    );
    await harness.settle();
    const { blocks } = await harness.workbook.readFormats({
      ranges: [{ sheet, ...rect(10, 1, tricky.length) }],
      properties: ['numberFormat'],
    });
    expect(blocks[0]?.values.flat()).toEqual(tricky);
    expect(new Set(blocks[0]?.formats.flat().map((format) => format.numberFormat))).toEqual(new Set(['@']));
  });

  it('gives an empty sheet as a grid without rows and refuses an unknown one', async () => {
    const harness = await start();
    await harness.workbook.apply(plan([{ kind: 'addSheet', sheet: 'Пусто' }]));
    await harness.settle();
    expect((await harness.workbook.read(['Пусто']))[0]?.values).toEqual([]);
    expect((await failureOf(harness.workbook.read(['Нет такого']))).code).toBe('sheetMissing');
  });

  it('reads formats and notes of given places, no fill apart from white', async () => {
    const { workbook } = await start();
    const answer = await workbook.readFormats({
      ranges: [
        { sheet, ...rect(2, 1, 2, 1) },
        { sheet: 'Нет такого', ...rect(0, 0) },
      ],
      properties: ['fill', 'bold', 'numberFormat'],
      notes: [
        { sheet, row: 3, column: 1 },
        { sheet, row: 2, column: 1 },
      ],
    });
    expect(answer.blocks[0]?.formats).toEqual([
      [{ fill: '#FFFFFF', bold: false, numberFormat: '@' }],
      [{ fill: null, bold: false, numberFormat: 'General' }],
    ]);
    expect(answer.blocks[1]?.formats).toEqual([]);
    expect(answer.notes).toEqual([expect.objectContaining({ text: 'Моё примечание' }), null]);
  });

  it('reads back a big block', async () => {
    const harness = await start();
    const values = Array.from({ length: 6000 }, (_, i) => [`Школа №${String(i)}`, i, i / 4, null]);
    await harness.workbook.apply(
      plan([
        { kind: 'addSheet', sheet: 'Много' },
        { kind: 'setValues', sheet: 'Много', row: 3, column: 0, values },
      ]),
    );
    await harness.settle();
    const [grid] = await harness.workbook.read(['Много']);
    expect(grid?.origin.row).toBe(3);
    expect(grid?.values).toEqual(values.map((line) => line.slice(0, 3)));
  });

  it('keeps settings by prefix', async () => {
    const { workbook } = await start();
    expect(await workbook.settings('mi')).toEqual({ mine: 'да' });
    expect(await workbook.settings('x')).toEqual({});
  });
}

function describeUndo(start: () => Promise<Harness>): void {
  it.each(changes)('takes back %s exactly', async (_, operations) => {
    const harness = await start();
    const before = await harness.dump();
    const receipt = await harness.workbook.apply(plan(operations));
    await harness.settle();
    expect(await harness.dump()).not.toEqual(before);
    expect(receipt.operations).toBe(operations.length);
    if (!receipt.undo) throw new Error('no undo');
    const back = await harness.workbook.apply(receipt.undo);
    await harness.settle();
    expect(back.skipped).toEqual([]);
    expect(await harness.dump()).toEqual(before);
  });

  it('takes back everything at once exactly', async () => {
    const harness = await start();
    const before = await harness.dump();
    const all = changes.filter(([kind]) => kind !== 'scattered values' && !kind.startsWith('text'));
    const receipt = await harness.workbook.apply(plan(all.flatMap(([, operations]) => operations)));
    await harness.settle();
    if (!receipt.undo) throw new Error('no undo');
    await harness.workbook.apply(receipt.undo);
    await harness.settle();
    expect(await harness.dump()).toEqual(before);
  });

  it('leaves cells that were changed since and reports them', async () => {
    const harness = await start();
    const { workbook } = harness;
    const receipt = await workbook.apply(plan([{ kind: 'setValues', sheet, row: 2, column: 1, values: [['а', 1]] }]));
    await workbook.apply(plan([{ kind: 'setValues', sheet, row: 2, column: 2, values: [[55]] }]));
    await harness.settle();
    if (!receipt.undo) throw new Error('no undo');
    const back = await harness.workbook.apply(receipt.undo);
    expect(back.skipped).toEqual([{ sheet, row: 2, column: 2, why: { kind: 'value', before: 12, ours: 1, now: 55 } }]);
    const [grid] = await harness.workbook.read([sheet]);
    expect(grid?.values[1]).toEqual(['edu101', 55, true]);
  });

  it('does not delete an added sheet that somebody filled since', async () => {
    const harness = await start();
    const receipt = await harness.workbook.apply(
      plan([
        { kind: 'addSheet', sheet: 'Новый' },
        { kind: 'setValues', sheet: 'Новый', row: 0, column: 0, values: [['а']] },
      ]),
    );
    await harness.workbook.apply(plan([{ kind: 'setValues', sheet: 'Новый', row: 5, column: 5, values: [['моё']] }]));
    await harness.settle();
    const before = await harness.dump();
    if (!receipt.undo) throw new Error('no undo');
    expect((await failureOf(harness.workbook.apply(receipt.undo))).code).toBe('changed');
    expect(await harness.dump()).toEqual(before);
  });

  it('has nothing to take back when nothing is written', async () => {
    const { workbook } = await start();
    expect((await workbook.apply(plan([{ kind: 'activate', sheet, row: 2, column: 2 }]))).undo).toBeNull();
  });
}

const value = (text: CellValue): readonly PlanOperation[] => [
  { kind: 'setValues', sheet, row: 20, column: 0, values: [[text]] },
];

const refusals: readonly (readonly [string, FailureCode, readonly PlanOperation[], readonly Precondition[]])[] = [
  ['a sheet that must be there is not', 'sheetMissing', value(1), [{ kind: 'sheetExists', sheet: 'Нет' }]],
  ['a sheet that must not be there is', 'sheetExists', value(1), [{ kind: 'sheetAbsent', sheet }]],
  ['cells must be empty and are not', 'notEmpty', value(1), [{ kind: 'empty', sheet, rect: rect(0, 0, 3, 3) }]],
  ['merged cells are in the way', 'merged', value(1), [{ kind: 'noMerges', sheet, rect: rect(7, 2, 3, 1) }]],
  [
    'a cell changed since it was read',
    'changed',
    value(1),
    [{ kind: 'unchanged', sheet, row: 2, column: 1, values: [['edu999']] }],
  ],
  ['the sheet to write is not there', 'sheetMissing', [{ kind: 'freeze', sheet: 'Нет', rows: 1, columns: 0 }], []],
  ['the sheet to add is there', 'sheetExists', [...value(1), { kind: 'addSheet', sheet }], []],
  ['a merge would overlap another', 'merged', [...value(1), { kind: 'merge', sheet, rect: rect(8, 2, 2, 1) }], []],
];

function describeRefusals(start: () => Promise<Harness>): void {
  it.each(refusals)('writes nothing when %s', async (_, code, operations, needs) => {
    const harness = await start();
    const before = await harness.dump();
    const failure = await failureOf(harness.workbook.apply(plan(operations, needs)));
    expect(failure.code).toBe(code);
    expect(failure.written).toEqual([]);
    expect(await harness.dump()).toEqual(before);
  });

  it('writes nothing into a protected sheet and names it', async () => {
    const harness = await start();
    harness.protect(sheet);
    const before = await harness.dump();
    const failure = await failureOf(
      harness.workbook.apply(plan([{ kind: 'addSheet', sheet: 'Другой' }, ...value('х')])),
    );
    expect(failure).toMatchObject({ code: 'protected', params: { sheet } });
    expect(await harness.dump()).toEqual(before);
    expect((await harness.workbook.sheets()).find((each) => each.name === sheet)?.protected).toBe(true);
  });

  it('applies when everything that must be true is true', async () => {
    const harness = await start();
    await harness.workbook.apply(
      plan(value('да'), [
        { kind: 'sheetExists', sheet },
        { kind: 'sheetAbsent', sheet: 'Нет' },
        { kind: 'writable', sheet },
        { kind: 'empty', sheet, rect: rect(20, 0, 2, 2) },
        { kind: 'noMerges', sheet, rect: rect(1, 1, 5, 3) },
        { kind: 'unchanged', sheet, row: 2, column: 1, values: [['edu101', 12, true]] },
      ]),
    );
    const [grid] = await harness.workbook.read([sheet]);
    expect(grid?.values.at(-1)?.[0]).toBe('да');
  });
}

function describeStopping(start: () => Promise<Harness>): void {
  it('does nothing when it was stopped before', async () => {
    const harness = await start();
    const before = await harness.dump();
    const failure = await failureOf(harness.workbook.apply(plan(value(1)), { signal: { aborted: true } }));
    expect(failure.code).toBe('cancelled');
    expect(await harness.dump()).toEqual(before);
  });

  it('puts everything back when it is stopped in the middle', async () => {
    const harness = await start();
    const before = await harness.dump();
    const signal = { aborted: false };
    const lines = Array.from({ length: 12_000 }, (_, i) => [`Довольно длинная строка с номером ${String(i)}`, i]);
    const failure = await failureOf(
      harness.workbook.apply(
        plan([
          ...value('первое'),
          { kind: 'addSheet', sheet: 'Много' },
          { kind: 'setValues', sheet: 'Много', row: 0, column: 0, values: lines },
          ...value('второе'),
          { kind: 'setValues', sheet: 'Много', row: 0, column: 5, values: lines },
        ]),
        {
          signal,
          progress: (done) => {
            if (done > 0) signal.aborted = true;
          },
        },
      ),
    );
    expect(failure).toMatchObject({ code: 'cancelled', written: [] });
    expect(await harness.dump()).toEqual(before);
  });
}

function describeHighlighting(start: () => Promise<Harness>): void {
  it('highlights and takes back exactly, also after saving and opening', async () => {
    const harness = await start();
    const before = await harness.dump();
    const schools = [101, 102, 103].map((n) => ({ key: `edu${n}`, login: `edu${n}`, name: `Школа ${n}` }));
    const grids = await harness.workbook.read([sheet]);
    const { plan: highlight } = await prepareHighlight(harness.workbook, {
      schools: [
        { key: 'edu101', level: 'strong', reason: 'Первая причина' },
        { key: 'edu102', level: 'check', reason: 'Вторая причина' },
      ],
      mentions: findMentions(grids, schools),
      grids,
      tables: [],
      reasonHeading: 'Причина',
    });
    await harness.workbook.apply(highlight);
    await harness.settle();
    expect(await harness.dump()).not.toEqual(before);
    expect((await harness.workbook.read([sheet]))[0]?.values[1]).toEqual(['edu101', 12, true]);
    const back = await prepareTakeBack(harness.workbook);
    expect(back).toMatchObject({ rows: 2, changed: [], lost: [] });
    if (!back) throw new Error('no highlighting found');
    await harness.workbook.apply(back.plan);
    await harness.settle();
    expect(await harness.dump()).toEqual(before);
  });
}
