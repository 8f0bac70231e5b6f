import type { PlanOperation } from '../../src/plan/workbook-plan';
import { excelHarness } from './excel-harness';
import { columnChart, report, reportChanges, reportSheet, scatterChart } from './report-contract';
import { changes, failureOf, plan, sheet, startPlan } from './workbook-contract';

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A bit of everything in an old and a new sheet. */
const mixed: readonly PlanOperation[] = [
  { kind: 'setValues', sheet, row: 2, column: 1, values: [['=другой', 1]] },
  { kind: 'setFormat', sheet, rects: [rect(1, 1, 2, 2)], format: { fill: '#F7B267', bold: true } },
  { kind: 'addSheet', sheet: 'Новый' },
  { kind: 'setValues', sheet: 'Новый', row: 0, column: 0, values: [['а', 1]] },
  { kind: 'merge', sheet, rect: rect(6, 1, 1, 2) },
  { kind: 'note', sheet, row: 2, column: 1, text: 'Новое' },
  { kind: 'note', sheet, row: 3, column: 1, text: null },
  { kind: 'columnWidths', sheet, widths: [{ column: 1, width: 8 }] },
  { kind: 'setting', key: 'mine', value: null },
  { kind: 'setting', key: 'new', value: 'да' },
];

async function started(options: Parameters<typeof excelHarness>[0] = {}) {
  const harness = excelHarness(options);
  await harness.workbook.apply(startPlan);
  return harness;
}

async function actionsOf(): Promise<{ actions: number; syncs: number }> {
  const { host, workbook } = await started();
  host.mark();
  await workbook.apply(plan(mixed));
  return host.counters();
}

describe('a failure in the middle', () => {
  it('at any action leaves everything as it was', async () => {
    const { actions } = await actionsOf();
    expect(actions).toBeGreaterThan(50);
    let refused = 0;
    for (let n = 1; n <= actions; n++) {
      const harness = await started();
      const before = await harness.dump();
      harness.host.order({ at: 'action', n, code: 'GeneralException' });
      const failure = await harness.workbook.apply(plan(mixed)).then(
        () => null,
        (error: unknown) => error,
      );
      // the library's own releasing of references may take the failure, and nobody notices
      if (failure === null) continue;
      refused += 1;
      expect([n, failure]).toEqual([n, expect.objectContaining({ code: 'host', written: [] })]);
      expect([n, await harness.dump()]).toEqual([n, before]);
    }
    expect(refused).toBeGreaterThan(actions * 0.9);
  });

  it('at any round trip leaves everything as it was', async () => {
    const { syncs } = await actionsOf();
    for (let n = 1; n <= syncs; n++) {
      const harness = await started();
      const before = await harness.dump();
      harness.host.order({ at: 'sync', n, failure: 'sessionLost' });
      const failure = await failureOf(harness.workbook.apply(plan(mixed)));
      expect([n, failure.code, failure.written]).toEqual([n, 'sessionLost', []]);
      expect([n, await harness.dump()]).toEqual([n, before]);
    }
  });

  it('that cannot be put back says where', async () => {
    const harness = await started();
    const { actions, syncs } = await actionsOf();
    harness.host.order({ at: 'action', n: actions, code: 'GeneralException' });
    for (let n = 1; n <= 4; n++) harness.host.order({ at: 'sync', n: syncs + n, failure: 'generic' });
    const failure = await failureOf(harness.workbook.apply(plan(mixed)));
    expect(failure.code).toBe('host');
    expect(failure.written).toEqual(expect.arrayContaining([`${sheet}!B3:C3`, 'Новый', 'mine']));
  });

  it.each(changes)('is put back while making %s', async (_, operations) => {
    const counted = await started();
    counted.host.mark();
    await counted.workbook.apply(plan(operations));
    const { actions } = counted.host.counters();
    const harness = await started();
    const before = await harness.dump();
    harness.host.order({ at: 'action', n: actions, code: 'GeneralException' });
    expect((await failureOf(harness.workbook.apply(plan(operations)))).written).toEqual([]);
    expect(await harness.dump()).toEqual(before);
  });
});

describe('Excel that cannot', () => {
  it('waits for the user to finish typing', async () => {
    const harness = await started();
    const finish = harness.host.startCellEdit();
    const work = harness.workbook.apply(plan(mixed));
    finish();
    expect((await work).undo).not.toBeNull();
  });

  it('is asked again when it is busy for a moment', async () => {
    const harness = await started();
    harness.host.order({ at: 'sync', n: 2, failure: 'throttled' });
    expect((await harness.workbook.apply(plan(mixed))).undo).not.toBeNull();
    expect(harness.model.sheetByName('Новый')?.cells.value(0, 0)).toBe('а');
  });

  it('names the sheet that was protected behind our back', async () => {
    const harness = await started();
    harness.host.order({ at: 'action', n: 1, code: 'AccessDenied' });
    expect((await failureOf(harness.workbook.read([sheet]))).code).toBe('protected');
  });

  it.each([
    ['1.14', 'comment'],
    ['1.20', 'comment'],
    ['1.9', 'none'],
  ])('with ExcelApi %s puts reasons into: %s', (excelApi, notes) => {
    expect(excelHarness({ excelApi }).workbook.capabilities().notes).toBe(notes);
  });

  it('applies and takes back a plan in the oldest Excel that is supported', async () => {
    const harness = await started({ excelApi: '1.14' });
    const before = await harness.dump();
    const { undo } = await harness.workbook.apply(plan(mixed));
    if (!undo) throw new Error('no undo');
    await harness.workbook.apply(undo);
    expect(await harness.dump()).toEqual(before);
  });

  it('says that a text is too long for a cell before anything is written', async () => {
    const harness = await started();
    const before = await harness.dump();
    const long: PlanOperation = { kind: 'setValues', sheet, row: 0, column: 0, values: [['х'.repeat(40_000)]] };
    const failure = await failureOf(harness.workbook.apply(plan([...mixed, long])));
    expect(failure).toMatchObject({ code: 'tooLarge', params: { sheet, cell: 'A1' }, written: [] });
    expect(await harness.dump()).toEqual(before);
  });

  it('gives the selection, and null when several areas are selected', async () => {
    const harness = await started();
    const model = harness.model.sheetByName(sheet);
    if (!model) throw new Error('no sheet');
    harness.model.activate(model);
    model.select([rect(2, 1, 3, 2)]);
    expect(await harness.workbook.selection()).toEqual({ sheet, ...rect(2, 1, 3, 2) });
    model.select([rect(2, 1), rect(5, 5)]);
    expect(await harness.workbook.selection()).toBeNull();
  });
});

/** Everything that reports do to a workbook at once: a sheet is replaced, charts, links, page breaks, and one more sheet. */
const reports: readonly PlanOperation[] = [
  { kind: 'deleteSheet', sheet: report },
  ...reportSheet(report, [columnChart]),
  { kind: 'setValues', sheet: report, row: 24, column: 0, values: [['Новее']] },
  { kind: 'addSheet', sheet: 'Карточка', gridlines: false },
  { kind: 'setValues', sheet: 'Карточка', row: 0, column: 0, values: [['а', 1]] },
  { kind: 'addChart', sheet: 'Карточка', chart: scatterChart },
  { kind: 'hyperlink', sheet, row: 2, column: 1, target: { sheet: report, row: 0, column: 0 }, text: 'К сводке' },
  { kind: 'addChart', sheet, chart: { ...scatterChart, name: 'на листе данных' } },
  { kind: 'pageBreaks', sheet, rows: [5] },
];

async function withReport(options: Parameters<typeof excelHarness>[0] = {}) {
  const harness = await started(options);
  await harness.workbook.apply(plan(reportSheet(report, [columnChart, scatterChart])));
  return harness;
}

async function costOf(operations: readonly PlanOperation[], options: Parameters<typeof excelHarness>[0] = {}) {
  const { host, workbook } = await withReport(options);
  host.mark();
  await workbook.apply(plan(operations));
  return host.counters();
}

/** With 1 every action fails once, which takes minutes. */
const stride = Number(process.env.FAULT_STRIDE ?? 23);

describe('a failure while reports are made', () => {
  it('at any action leaves everything as it was', async () => {
    const { actions } = await costOf(reports);
    expect(actions).toBeGreaterThan(500);
    let harness = await withReport();
    const before = await harness.dump();
    let [ordered, refused] = [0, 0];
    for (let n = 1; n <= actions; n += stride) {
      ordered += 1;
      harness.host.order({ at: 'action', n, code: 'GeneralException' });
      const failure = await harness.workbook.apply(plan(reports)).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) {
        harness = await withReport();
        continue;
      }
      // everything is back, so the same workbook can fail again
      refused += 1;
      expect([n, failure]).toEqual([n, expect.objectContaining({ code: 'host', written: [] })]);
      expect([n, await harness.dump()]).toEqual([n, before]);
    }
    expect(refused).toBeGreaterThan(ordered * 0.85);
  }, 600_000);

  it('at any round trip leaves everything as it was, also when the request has to be cut into many', async () => {
    for (const options of [{}, { payloadLimit: 150_000 }]) {
      const { syncs } = await costOf(reports, options);
      const before = await (await withReport(options)).dump();
      for (let n = 1; n <= syncs; n++) {
        const harness = await withReport(options);
        harness.host.order({ at: 'sync', n, failure: 'sessionLost' });
        const failure = await failureOf(harness.workbook.apply(plan(reports)));
        expect([n, failure.code, failure.written]).toEqual([n, 'sessionLost', []]);
        expect([n, await harness.dump()]).toEqual([n, before]);
      }
    }
  }, 120_000);

  it('that cannot be put back says what remains', async () => {
    const { actions, syncs } = await costOf(reports);
    const harness = await withReport();
    harness.host.order({ at: 'action', n: actions - 3, code: 'GeneralException' });
    for (let n = 1; n <= 6; n++) harness.host.order({ at: 'sync', n: syncs + n, failure: 'generic' });
    const failure = await failureOf(harness.workbook.apply(plan(reports)));
    expect(failure.code).toBe('host');
    expect(failure.written).toEqual(expect.arrayContaining([report, 'Карточка', `${sheet}!B3`]));
  });

  it.each(reportChanges)('is put back while making %s', async (_, operations) => {
    const { actions } = await costOf(operations);
    const before = await (await withReport()).dump();
    // the last actions are the library's own releasing of references, whose failure nobody notices
    for (let n = actions; n > 0; n--) {
      const harness = await withReport();
      harness.host.order({ at: 'action', n, code: 'GeneralException' });
      const failure = await harness.workbook.apply(plan(operations)).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) continue;
      expect(failure).toEqual(expect.objectContaining({ code: 'host', written: [] }));
      expect(await harness.dump()).toEqual(before);
      return;
    }
    throw new Error('nothing was refused');
  });
});
