import type { App, Result } from '../../src/app/api';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { pourSample } from '../../src/bench/page/pour-sample';
import { buildSample, SAMPLE_SHEETS, type SampleOptions } from '../../src/bench/sample/build-sample';
import type { HostOptions } from '../../src/bench/host/host-options';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { dumpModel, excelHarness, type ExcelHarness } from './excel-harness';

const SEED = 7;
const PARAMS = { municipality: 'Учебный район', authority: 'Управление образования', schoolYear: 2026, schools: ['5'] };

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

function bench(host: Partial<HostOptions> = {}, sample: SampleOptions = {}): { excel: ExcelHarness; app: App } {
  const excel = excelHarness(host);
  pourSample(excel.model, buildSample(SEED, sample).sheets, 'образец.xlsx');
  return { excel, app: createApp(excel.workbook, computeHere, t) };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Runs the step and answers with its round trips. */
async function syncs(excel: ExcelHarness, step: () => Promise<unknown>): Promise<number> {
  excel.host.mark();
  await step();
  return excel.host.counters().syncs;
}

describe('the whole way over genuine Office.js', () => {
  it('analyses, highlights, takes back, inserts and checks the sample, and leaves nothing behind', async () => {
    const { excel, app } = bench();
    const before = dumpModel(excel.model);
    const report = value(await app.analyse({ reference: 'loo' }));
    expect(report.analysis.status).toBe('complete');
    const flagged = report.analysis.schools.filter(({ level }) => level === 'strong' || level === 'check');
    expect(flagged.length).toBeGreaterThan(0);

    const preview = value(await app.previewHighlight(report));
    // the library in npm has no notes, so reasons go to comments whatever Excel can do
    expect(preview.reasonIn).toBe('comment');
    expect(preview.sheets.map(({ sheet }) => sheet).sort()).toEqual(
      Object.values(SAMPLE_SHEETS)
        .filter((name) => name !== SAMPLE_SHEETS.roadmap)
        .sort(),
    );
    value(await app.apply(preview.plan));
    expect(value(await app.highlightState())).toMatchObject({ active: true });
    expect(dumpModel(excel.model)).not.toEqual(before);

    // a new session over the same workbook knows the highlighting and takes it back exactly
    const later = createApp(excel.workbook, computeHere, t);
    expect(value(await later.highlightState()).active).toBe(true);
    expect(value(await later.takeBackHighlight()).skipped).toEqual([]);
    expect(dumpModel(excel.model)).toEqual(before);

    const plan = value(await app.previewTemplate('municipal-roadmap', PARAMS, true));
    value(await app.apply(plan));
    expect(value(await app.templateDefaults())).toEqual(PARAMS);
    const check = value(await app.check());
    const inserted = check.tables.find(({ table }) => table.sheet === plan.params['name']);
    expect(inserted?.findings).toEqual([]);
    const sample = check.tables.find(({ table }) => table.sheet === SAMPLE_SHEETS.roadmap);
    expect(new Set(sample?.findings.map(({ code }) => code)).size).toBeGreaterThanOrEqual(8);

    value(await app.takeBackLast());
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('puts the reasons into a column when Excel refuses a comment because of an older note', async () => {
    const { excel, app } = bench();
    const report = value(await app.analyse({ reference: 'loo' }));
    const preview = value(await app.previewHighlight(report));
    const operation = preview.plan.operations.find((each) => each.kind === 'note');
    if (operation?.kind !== 'note') throw new Error('no reason is written');
    excel.model.sheetByName(operation.sheet)?.setNote(operation.row, operation.column, 'примечание методиста');
    const before = dumpModel(excel.model);
    expect(await app.apply(preview.plan)).toMatchObject({
      ok: false,
      failure: { code: 'commentRefused', written: [] },
    });
    expect(dumpModel(excel.model)).toEqual(before);
    const second = value(await app.previewHighlight(report));
    expect(second.reasonIn).toBe('column');
    value(await app.apply(second.plan));
    value(await app.takeBackHighlight());
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('shows a cell, and says so when its sheet is gone', async () => {
    const { excel, app } = bench();
    value(await app.goTo({ sheet: SAMPLE_SHEETS.roadmap, row: 3, column: 1 }));
    expect(excel.model.activeSheet.name).toBe(SAMPLE_SHEETS.roadmap);
    expect(await app.goTo({ sheet: 'нет такого', row: 0, column: 0 })).toMatchObject({
      ok: false,
      failure: { code: 'sheetMissing' },
    });
  });

  it('works in Excel 2021 with comments in place of notes', async () => {
    const { excel, app } = bench({ excelApi: '1.14' });
    const before = dumpModel(excel.model);
    const report = value(await app.analyse({ reference: 'loo' }));
    const preview = value(await app.previewHighlight(report));
    expect(preview.reasonIn).toBe('comment');
    value(await app.apply(preview.plan));
    expect(excel.model.sheets.some((sheet) => sheet.comments.length > 0)).toBe(true);
    value(await app.takeBackHighlight());
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('says which sheet is protected and writes nothing', async () => {
    const { excel, app } = bench();
    const report = value(await app.analyse({ reference: 'loo' }));
    const preview = value(await app.previewHighlight(report));
    excel.protect(SAMPLE_SHEETS.journal);
    const before = dumpModel(excel.model);
    const result = await app.apply(preview.plan);
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'protected', params: { sheet: SAMPLE_SHEETS.journal }, written: [] },
    });
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('stops when the user cancels and says so', async () => {
    const { app } = bench();
    const result = await app.analyse({ reference: 'loo' }, { signal: { aborted: true } });
    expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });
});

describe('round trips', () => {
  // one of the seven asks for the settings, which another pane may have changed
  it('are at most 7 to analyse 5,000 pupils and at most 4 to insert a template', async () => {
    const { excel, app } = bench({}, { schools: 50, pupilsPerSchool: 100 });
    let report = value(await app.analyse({ reference: 'loo' }));
    const analyse = await syncs(excel, async () => {
      report = value(await app.analyse({ reference: 'loo' }));
    });
    const pupils = report.analysis.sources.find(({ layout }) => layout === 'individual')?.participants ?? 0;
    expect(pupils).toBeGreaterThan(4000);
    expect(analyse).toBeLessThanOrEqual(7);
    const plan = value(await app.previewTemplate('municipal-roadmap', PARAMS, true));
    expect(await syncs(excel, async () => value(await app.apply(plan)))).toBeLessThanOrEqual(4);
  });

  it('are at most 6 to highlight over 300 rows in 7 sheets and at most 4 to take it back', async () => {
    const { excel, app } = bench();
    const report = value(await app.analyse({ reference: 'loo' }));
    const preview = value(await app.previewHighlight(report));
    expect(preview.sheets.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(300);
    expect(preview.sheets).toHaveLength(7);
    expect(await syncs(excel, async () => value(await app.apply(preview.plan)))).toBeLessThanOrEqual(6);
    expect(await syncs(excel, async () => value(await app.takeBackHighlight()))).toBeLessThanOrEqual(4);
  });
});
