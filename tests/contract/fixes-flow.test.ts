import type { Result } from '../../src/app/api';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { pourSample } from '../../src/bench/page/pour-sample';
import { buildSample } from '../../src/bench/sample/build-sample';
import { loadTranslator } from '../../src/i18n/load';
import { FIXES, fixFor } from '../../src/roadmap/fixes/registry';
import { dumpModel, excelHarness } from './excel-harness';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function bench() {
  const excel = excelHarness({});
  pourSample(excel.model, buildSample(7, {}).sheets, 'образец.xlsx');
  return { excel, app: createApp(excel.workbook, computeHere, await loadTranslator('ru')) };
}

describe('repairs over genuine Office.js', () => {
  it('leave no repairable finding in the sample plan and are taken back exactly', async () => {
    const { excel, app } = await bench();
    const before = dumpModel(excel.model);
    const [checked] = value(await app.check()).tables;
    if (!checked) throw new Error('the sample has no plan');
    const repairable = checked.findings.filter((finding) => fixFor(finding) !== null);
    expect(repairable.length).toBeGreaterThan(0);
    const preview = value(
      await app.previewFixes(
        checked,
        FIXES.map(({ id }) => id),
      ),
    );
    expect(preview.refused).toEqual([]);
    value(await app.apply(preview.plan));
    const [again] = value(await app.check()).tables;
    expect(again?.findings.filter((finding) => fixFor(finding) !== null).map(({ code }) => code)).toEqual([]);
    expect(again?.table.measures.length).toBe(checked.table.measures.length);
    expect(value(await app.takeBackLast()).skipped).toEqual([]);
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('make measures, a report, a calendar and a moved plan, each taken back exactly', async () => {
    const { excel, app } = await bench();
    const before = dumpModel(excel.model);
    const report = value(await app.analyse({ reference: 'loo' }));
    const [checked] = value(await app.check()).tables;
    if (!checked) throw new Error('the sample has no plan');
    const params = { municipality: 'Учебный район', authority: 'Управление образования', schoolYear: 2026 };
    const plans = [
      value(await app.previewMeasures(report, params)),
      value(await app.previewProgress(checked, '2026-01-15')),
      value(await app.previewCalendar(checked, '2026-01-15')),
      value(await app.previewShift(2027)).plan,
    ];
    for (const plan of plans) {
      expect(plan.operations.length).toBeGreaterThan(0);
      value(await app.apply(plan));
      expect(value(await app.takeBackLast()).skipped).toEqual([]);
      expect(dumpModel(excel.model)).toEqual(before);
    }
  });
});
