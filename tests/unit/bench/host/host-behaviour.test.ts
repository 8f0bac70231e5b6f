import { codeOf, codeOnSheet, openExcel } from './open-excel';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** A handler of an event that only notes what it was told. */
function hear<T>(heard: T[], what: T): Promise<void> {
  heard.push(what);
  return Promise.resolve();
}

describe('counters', () => {
  it('count round trips and actions since the mark, not the clean-up of the library', async () => {
    const { excel, host } = openExcel();
    await excel.run(async (context) => context.sync());
    host.mark();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await later();
    const counters = host.counters();
    expect([counters.syncs, counters.cleanups]).toEqual([2, 1]);
    expect(counters.actions).toBeGreaterThan(4);
    expect(counters.bytesSent).toBeGreaterThan(500);
    expect(counters.bytesReceived).toBeGreaterThan(50);
  });
});

describe('a large array', () => {
  const rows = Array.from({ length: 500 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column));

  it('is cut by the library into many actions of one round trip and arrives whole', async () => {
    const open = openExcel();
    const write = codeOnSheet(open, (sheet) => (sheet.getRange('A1:J500').values = rows));
    expect([await write, open.host.counters().syncs]).toEqual(['no error', 1]);
    expect(open.host.counters().actions).toBeGreaterThan(20);
    expect(open.model.activeSheet.cells.value(499, 9)).toBe(499 * 9);
  });

  it('of another shape than the range writes nothing', async () => {
    const open = openExcel();
    expect(await codeOnSheet(open, (sheet) => (sheet.getRange('A1:J501').values = rows))).toBe('InvalidArgument');
    expect(open.model.activeSheet.cells.used(true)).toBeNull();
  });
});

describe('limits', () => {
  it('refuse a request over the limit before anything is done', async () => {
    const open = openExcel({ payloadLimit: 20_000 });
    const long = 'ы'.repeat(12_000);
    const code = await codeOnSheet(open, (sheet) => (sheet.getRange('A1').values = [[long]]));
    expect([code, open.model.activeSheet.cells.used(true)]).toEqual(['RequestPayloadSizeLimitExceeded', null]);
  });

  it('refuse an answer over the limit', async () => {
    const open = openExcel({ payloadLimit: 20_000 });
    open.model.activeSheet.setValues(
      0,
      0,
      Array.from({ length: 40 }, () => ['ы'.repeat(1000)]),
    );
    const code = await codeOnSheet(open, (sheet) => sheet.getUsedRange(true).load('values'));
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('ordered failures', () => {
  it('happen at the n-th action, once', async () => {
    const open = openExcel();
    open.host.order({ at: 'action', n: 4, code: 'GeneralException' });
    const write = (): Promise<string> => codeOnSheet(open, (sheet) => (sheet.getRange('A1').values = [[1]]));
    expect(await write()).toBe('GeneralException');
    expect(await write()).toBe('no error');
  });

  it.each([
    ['throttled', 'ActivityLimitReached'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
  ] as const)('of the transport: %s', async (failure, code) => {
    const open = openExcel();
    open.host.order({ at: 'sync', n: 2, failure });
    const read = (): Promise<string> => codeOnSheet(open, (sheet) => sheet.load('name'));
    expect([await read(), await read(), await read()]).toEqual(['no error', code, 'no error']);
  });
});

describe('cell editing', () => {
  it('refuses a batch that does not wait', async () => {
    const open = openExcel();
    open.host.startCellEdit();
    expect(await codeOnSheet(open, (sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
  });

  it('holds a batch that waits until editing ends', async () => {
    const { excel, host } = openExcel();
    const endEdit = host.startCellEdit();
    let done = false;
    const run = excel
      .run({ delayForCellEdit: true }, async (context) => context.sync())
      .then(() => {
        done = true;
      });
    await later();
    expect(done).toBe(false);
    endEdit();
    await run;
    expect(done).toBe(true);
  });
});

describe('older Excel', () => {
  it('declares what it has and lacks the rest', async () => {
    const open = openExcel({ excelApi: '1.9' });
    const { requirements } = open.office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    const code = codeOf(open.excel.run((context) => Promise.resolve(context.workbook.comments.load('items'))));
    expect(await code).toBe('ApiNotFound');
  });

  it('has no notes: the library of the npm package knows none whatever Excel says', () => {
    const { excel, office } = openExcel({ excelApi: '1.20' });
    expect(office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(true);
    expect('notes' in excel.Worksheet.prototype).toBe(false);
  });
});

describe('events', () => {
  it('tell of a single edit with old and new value, and who did it', async () => {
    const { excel, model } = openExcel();
    const heard: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      sheet.onChanged.add(({ address, changeType, triggerSource, details }) =>
        hear(heard, [address, changeType, triggerSource, details?.valueBefore, details?.valueAfter]),
      );
      await context.sync();
      sheet.getRange('B2').values = [[7]];
      await context.sync();
    });
    model.batch('user', () => model.activeSheet.setValues(1, 1, [[8]]));
    await later();
    expect(heard).toEqual([
      ['B2', 'RangeEdited', 'ThisLocalAddin', '', 7],
      ['B2', 'RangeEdited', 'Unknown', 7, 8],
    ]);
  });

  it('of all sheets tell of selection, activation and inserted rows', async () => {
    const { excel, model } = openExcel();
    const second = model.addSheet('Второй');
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(({ address }) => hear(heard, `выделено ${address}`));
      worksheets.onActivated.add(({ worksheetId }) => hear(heard, `открыт ${worksheetId === second.id}`));
      worksheets.onChanged.add(({ changeType, address }) => hear(heard, `${changeType} ${address}`));
      await context.sync();
    });
    model.activate(second);
    second.select([{ row: 1, column: 1, rows: 2, columns: 2 }]);
    second.shift({ axis: 'row', at: 3, count: 2 });
    await later();
    expect(heard).toEqual(['открыт true', 'выделено B2:C3', 'RowInserted 4:5']);
  });

  it('are silent while switched off', async () => {
    const { excel, model } = openExcel();
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => hear(heard, address));
      context.runtime.enableEvents = false;
      await context.sync();
    });
    model.activeSheet.setValues(0, 0, [[1]]);
    await later();
    expect(heard).toEqual([]);
  });
});
