import type { Result } from '../../src/app/api';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { pourSample } from '../../src/bench/page/pour-sample';
import { buildSample } from '../../src/bench/sample/build-sample';
import { loadTranslator } from '../../src/i18n/load';
import { dumpModel, excelHarness } from './excel-harness';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('an own template and named columns over genuine Office.js', () => {
  it('are kept in the settings, inserted with the same findings, taken back exactly and deleted', async () => {
    const excel = excelHarness({});
    pourSample(excel.model, buildSample(7, {}).sheets, 'образец.xlsx');
    const app = createApp(excel.workbook, computeHere, await loadTranslator('ru'));
    const empty = dumpModel(excel.model);
    const [checked] = value(await app.check()).tables;
    if (!checked) throw new Error('the sample has no plan');
    value(await app.saveTemplate(checked, 'Наш план'));
    const before = dumpModel(excel.model);
    value(await app.apply(value(await app.previewOwnTemplate('1'))));
    const copy = value(await app.check()).tables.find(({ table }) => table.sheet === 'Наш план');
    expect(copy?.table.measures.map(({ title }) => title)).toEqual(checked.table.measures.map(({ title }) => title));
    expect(copy?.findings.map(({ code }) => code)).toEqual(checked.findings.map(({ code }) => code));
    expect(value(await app.takeBackLast()).skipped).toEqual([]);
    expect(dumpModel(excel.model)).toEqual(before);
    value(await app.deleteOwnTemplate('1'));
    expect(dumpModel(excel.model)).toEqual(empty);
  });

  it('columns named by the user count from the next check on', async () => {
    const excel = excelHarness({});
    pourSample(excel.model, buildSample(7, {}).sheets, 'образец.xlsx');
    const app = createApp(excel.workbook, computeHere, await loadTranslator('ru'));
    const [checked] = value(await app.check()).tables;
    const deadline = checked?.table.columns.find(({ field }) => field === 'deadline')?.column;
    if (!checked || deadline === undefined) throw new Error('the sample has no deadlines');
    value(await app.mapColumns(checked.table, { [deadline]: 'unknown' }));
    const [again] = value(await app.check()).tables;
    expect(again?.table.columns.find(({ column }) => column === deadline)?.field).toBe('unknown');
    expect(again?.rules.find(({ reason }) => reason === 'deadlineColumn')?.status).toBe('skipped');
  });
});
