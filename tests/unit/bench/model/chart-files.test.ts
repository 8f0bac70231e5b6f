import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookModel } from '../../../../src/bench/model/workbook-model';
import { openWorkbookFile } from '../../../../src/bench/model/xlsx-read';
import { saveWorkbookFile } from '../../../../src/bench/model/xlsx-write';
import { openFileWorkbook } from '../../../../src/files/file-workbook';
import { dumpModel, excelHarness } from '../../../contract/excel-harness';
import { columnChart, report, reportSheet, scatterChart } from '../../../contract/report-contract';
import { plan, startPlan } from '../../../contract/workbook-contract';

async function withReport() {
  const harness = excelHarness();
  await harness.workbook.apply(startPlan);
  await harness.workbook.apply(plan(reportSheet(report, [columnChart, scatterChart])));
  return harness;
}

function sheetOf(dumped: unknown, name: string): Record<string, unknown> | undefined {
  const { sheets } = dumped as { sheets: Record<string, unknown>[] }; // the dump's own form
  return sheets.find((sheet) => sheet.name === name);
}

describe('charts of the bench in files', () => {
  it('come back as they were, with links and page breaks', async () => {
    const { model } = await withReport();
    const opened = new WorkbookModel();
    await openWorkbookFile(opened, await saveWorkbookFile(model), 'отчёт.xlsx');
    const before = sheetOf(dumpModel(model), report);
    const after = sheetOf(dumpModel(opened), report);
    expect(after?.links).toEqual(before?.links);
    const alternatives = opened.sheetByName(report)?.charts.map((chart) => chart.alternative);
    expect(alternatives).toEqual([columnChart.alternative, scatterChart.alternative]);
    const plainCharts = (charts: unknown): unknown =>
      (charts as object[]).map((each) => ({ ...each, alternative: '' }));
    expect(plainCharts(after?.charts)).toEqual(plainCharts(before?.charts));
    expect(opened.sheetByName(report)?.properties.rowBreaks).toEqual([21]);
  });

  it('are known to the file adapter as the descriptions they were made from', async () => {
    const { model } = await withReport();
    const workbook = await openFileWorkbook(new Uint8Array(await saveWorkbookFile(model)), 'отчёт.xlsx');
    const { undo } = await workbook.apply(plan([{ kind: 'deleteChart', sheet: report, name: scatterChart.name }]));
    const [back] = undo?.operations ?? [];
    expect(back).toMatchObject({
      kind: 'addChart',
      chart: { title: scatterChart.title, series: scatterChart.series, alternative: scatterChart.alternative },
    });
  });

  it('of somebody else are kept word for word, and the sheet is not replaced behind their back', async () => {
    const { model } = await withReport();
    const parts = unzipSync(new Uint8Array(await saveWorkbookFile(model)));
    const path = 'xl/charts/objektiv1.xml';
    const touched = strFromU8(parts[path] ?? new Uint8Array()).replace('1F4E79', 'FF00FF');
    parts[path] = strToU8(touched);
    const bytes = zipSync(parts);
    const opened = new WorkbookModel();
    await openWorkbookFile(opened, new Uint8Array(bytes).buffer, 'чужой.xlsx');
    expect(opened.sheetByName(report)?.foreignDrawings.map(({ name }) => name)).toEqual([columnChart.name]);
    const again = unzipSync(new Uint8Array(await saveWorkbookFile(opened)));
    expect(strFromU8(again['xl/kept/charts/objektiv1.xml'] ?? new Uint8Array())).toBe(touched);
    const file = await openFileWorkbook(bytes, 'чужой.xlsx');
    await expect(file.apply(plan([{ kind: 'deleteSheet', sheet: report }]))).rejects.toMatchObject({
      code: 'cannotRestore',
      params: { reason: 'charts' },
    });
    const kept = unzipSync(new Uint8Array(await file.save()));
    expect(strFromU8(kept['xl/kept/charts/objektiv1.xml'] ?? new Uint8Array())).toBe(touched);
  });

  it('follow inserted rows', async () => {
    const { model } = await withReport();
    const sheet = model.sheetByName(report);
    sheet?.shift({ axis: 'row', at: 0, count: 2 });
    expect(sheet?.charts[0]?.series[0]?.values?.rect).toEqual({ row: 3, column: 1, rows: 3, columns: 1 });
    expect(sheet?.links).toEqual([expect.objectContaining({ row: 4, column: 5 })]);
  });

  it('of somebody else follow inserted and deleted rows, with what they show, into the saved file', async () => {
    const { model } = await withReport();
    const parts = unzipSync(new Uint8Array(await saveWorkbookFile(model)));
    const path = 'xl/charts/objektiv1.xml';
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace('1F4E79', 'FF00FF'));
    const opened = new WorkbookModel();
    await openWorkbookFile(opened, new Uint8Array(zipSync(parts)).buffer, 'чужой.xlsx');
    const rows = () =>
      [...(opened.sheetByName(report)?.foreignDrawings[0]?.anchor ?? '').matchAll(/row>(\d+)</g)].map(([, row]) =>
        Number(row),
      );
    const [top = 0, bottom = 0] = rows();
    opened.sheetByName(report)?.shift({ axis: 'row', at: 0, count: 2 });
    expect(rows()).toEqual([top + 2, bottom + 2]);
    const again = unzipSync(new Uint8Array(await saveWorkbookFile(opened)));
    const shown = strFromU8(again['xl/kept/charts/objektiv1.xml'] ?? new Uint8Array());
    expect(shown).toContain('$B$4:$B$6');
    expect(shown).not.toContain('$B$2:$B$4');
    opened.sheetByName(report)?.shift({ axis: 'row', at: 0, count: -2 });
    expect(rows()).toEqual([top, bottom]);
    opened.sheetByName(report)?.shift({ axis: 'column', at: 100, count: 3 });
    expect(rows()).toEqual([top, bottom]);
  });
});
