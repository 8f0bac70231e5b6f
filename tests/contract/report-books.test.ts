import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { AnalysisReport, Result } from '../../src/app/api';
import { newReportsPlan } from '../../src/app/build-reports';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { markInput } from '../../src/app/highlight';
import { analyseGrids } from '../../src/app/pipeline';
import type { ReportKind } from '../../src/app/reports-api';
import { openWorkbookFile } from '../../src/bench/model/xlsx-read';
import { saveWorkbookFile } from '../../src/bench/model/xlsx-write';
import { buildSample } from '../../src/bench/sample/build-sample';
import { newFileWorkbook, openFileWorkbook } from '../../src/files/file-workbook';
import { openFile } from '../../src/files/open-file';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { defaultChoice } from '../../src/reports/highlight/choice';
import { prepareHighlight } from '../../src/reports/highlight/prepare-highlight';
import { excelHarness } from './excel-harness';
import { packageProblems } from './package-problems';

const ALL: readonly ReportKind[] = ['summary', 'heat', 'card', 'years', 'table', 'memo', 'recheck'];
const HOSTILE = ['=1+1', '+7 школа', '-школа', '@школа', "'школа", '<b>&"школа"</b>'];

let t: Translator;
let report: AnalysisReport;
let book: Uint8Array;

/** The sample with names that a spreadsheet program might take for formulas or markup. */
function hostileReport(): AnalysisReport {
  const grids = buildSample(7).sheets.map(({ name, values }) => ({
    sheet: name,
    file: null,
    origin: { row: 0, column: 0 },
    values: values.map((line) => line.map((cell) => (typeof cell === 'string' ? withHostileNames(cell) : cell))),
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  }));
  return analyseGrids(grids, { reference: 'loo' });
}

function withHostileNames(text: string): string {
  return text.replace(/МБОУ «СОШ №\s?(\d+)»/, (whole, number: string) => {
    const start = HOSTILE[Number(number) % HOSTILE.length];
    return start === undefined ? whole : `${start} №${number}`;
  });
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

beforeAll(async () => {
  t = await loadTranslator('ru');
  report = hostileReport();
  const file = await newFileWorkbook('Отчёт.xlsx');
  await file.apply(newReportsPlan(report, { reports: ALL }, t));
  book = new Uint8Array(await file.save());
});

describe('a report book of the command line', () => {
  it('is a whole package, and no name in it became a formula', () => {
    expect(packageProblems(book)).toEqual([]);
    const sheets = Object.entries(unzipSync(book)).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
    const names = report.analysis.schools.map(({ school }) => school.name);
    for (const start of HOSTILE) expect(names.some((name) => name.startsWith(start))).toBe(true);
  });

  it('would be told when a part, a type or a font were missing', () => {
    const parts = unzipSync(book);
    const without = (gone: string): Uint8Array =>
      zipSync(Object.fromEntries(Object.entries(parts).filter(([path]) => path !== gone)));
    expect(packageProblems(without('xl/charts/objektiv1.xml'))).not.toEqual([]);
    expect(packageProblems(without('xl/styles.xml'))).not.toEqual([]);
    const styles = new TextDecoder().decode(parts['xl/styles.xml']).replace(/<name [^>]*>/, '');
    const nameless = zipSync({ ...parts, 'xl/styles.xml': new TextEncoder().encode(styles) });
    expect(packageProblems(nameless)).toEqual([expect.stringMatching(/font/)]);
  });

  it('opened in Excel is known as ours: its sheets are replaced by new ones, and what stands beside is kept', async () => {
    const excel = excelHarness();
    await openWorkbookFile(excel.model, book.slice().buffer, 'Отчёт.xlsx');
    const [first] = report.analysis.schools;
    if (!first) throw new Error('no school');
    const heat = t('reports.heat.sheet');
    excel.model.sheetByName(heat)?.cells.setValue(12, 30, 'позвонить');
    const app = createApp(excel.workbook, computeHere, t);
    const preview = value(await app.reports.preview(report, { reports: ALL }));
    expect(preview.sheets.map(({ report: kind, action }) => [kind, action])).toEqual(
      ALL.map((kind) => [kind, 'replace']),
    );
    expect(preview.sheets.flatMap(({ changed }) => changed)).toEqual([]);
    expect(preview.sheets.find(({ report: kind }) => kind === 'heat')?.kept).toBe(1);
    const before = excel.model.sheets.map(({ name }) => name);
    value(await app.apply(preview.plan));
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(before);
  });

  it('opened in Excel is never read as data', async () => {
    const excel = excelHarness();
    await openWorkbookFile(excel.model, book.slice().buffer, 'Отчёт.xlsx');
    const app = createApp(excel.workbook, computeHere, t);
    const { analysis } = value(await app.analyse({}));
    expect(analysis.assessments).toEqual([]);
  });

  it('keeps its marks and entries when it is saved by Excel and opened by the command line again', async () => {
    const excel = excelHarness();
    await openWorkbookFile(excel.model, book.slice().buffer, 'Отчёт.xlsx');
    const saved = new Uint8Array(await saveWorkbookFile(excel.model));
    expect(packageProblems(saved)).toEqual([]);
    const file = await openFileWorkbook(saved, 'Отчёт.xlsx');
    const marks = (await file.sheets()).flatMap(({ mark }) => mark ?? []);
    expect(marks.sort()).toEqual(ALL.map((kind) => `report:${kind}`).sort());
    for (const kind of ALL) expect(await file.largeSetting(`objektiv.report.${kind}`)).toContain('"masks"');
  });
});

describe('a highlighted copy', () => {
  const path = join(__dirname, '../golden/m077_F3_otmetki.xlsx');

  it('is a whole package in the fonts that the file had, and is taken back after it was opened again', async () => {
    const names = ['F1', 'F3_otmetki', 'raspredelenie'].map((name) => join(__dirname, `../golden/m077_${name}.xlsx`));
    const grids = await Promise.all(names.map((name) => openFile(new Uint8Array(readFileSync(name)), name)));
    const golden = analyseGrids(grids.flat(), { reference: 'loo' });
    const workbook = await openFileWorkbook(new Uint8Array(readFileSync(path)), 'отметки.xlsx');
    const before = await workbook.read(['Лист1']);
    const { unclear: _, ...input } = markInput(
      golden,
      await openFile(new Uint8Array(readFileSync(path)), path),
      defaultChoice,
      t,
    );
    const { plan } = await prepareHighlight(workbook, input);
    await workbook.apply(plan);
    const copy = new Uint8Array(await workbook.save());
    expect(packageProblems(copy)).toEqual([]);
    const styles = new TextDecoder().decode(unzipSync(copy)['xl/styles.xml']);
    const fonts = [...styles.matchAll(/<font>[\s\S]*?<\/font>/g)].map(([font]) => font);
    expect(fonts.some((font) => font.includes('<b/>'))).toBe(true);
    for (const font of fonts) expect(font).toContain('<name val="Calibri"/>');

    const again = await openFileWorkbook(copy, 'отметки.xlsx');
    value(await createApp(again, computeHere, t).takeBackHighlight());
    expect(await again.read(['Лист1'])).toEqual(before);
  });
});
