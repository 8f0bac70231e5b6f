import type { AnalysisReport, App, Result } from '../../src/app/api';
import { analyseGrids } from '../../src/app/pipeline';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import type { ReportKind, ReportsPreview } from '../../src/app/reports-api';
import { pourSample } from '../../src/bench/page/pour-sample';
import { buildSample, SAMPLE_SHEETS } from '../../src/bench/sample/build-sample';
import type { Grid } from '../../src/grid/grid';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { PALETTES } from '../../src/reports/palettes';
import { isFlagged } from '../../src/risk/levels';
import { dumpModel, excelHarness, type ExcelHarness } from './excel-harness';

const ALL: readonly ReportKind[] = ['summary', 'heat', 'card', 'years', 'table', 'memo', 'recheck'];
const SUBJECTS = ['Русский язык', 'Математика', 'Окружающий мир', 'Литературное чтение'];
const MOST_SYNCS = 12;
const MOST_BYTES = 6_000_000;

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

interface Bench {
  readonly excel: ExcelHarness;
  readonly app: App;
}

function bench(): Bench {
  const excel = excelHarness();
  pourSample(excel.model, buildSample(7).sheets, 'образец.xlsx');
  return { excel, app: createApp(excel.workbook, computeHere, t) };
}

/** Sheets of one sample municipality, written about another subject. */
function gridsOf(seed: number, schools: number, subject: string): Grid[] {
  const sheets = buildSample(seed, { schools }).sheets.filter(({ name }) => name !== SAMPLE_SHEETS.previous);
  return sheets.map((sheet) => ({
    sheet: `${subject} ${sheet.name}`,
    file: null,
    origin: { row: 0, column: 0 },
    values: sheet.values.map((line) =>
      line.map((cell) => (typeof cell === 'string' ? cell.replaceAll('Русский язык', subject) : cell)),
    ),
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  }));
}

async function insert({ app }: Bench, report: AnalysisReport, reports: readonly ReportKind[]): Promise<ReportsPreview> {
  const prepared = value(await app.reports.preview(report, { reports }));
  value(await app.apply(prepared.plan));
  return prepared;
}

describe('report sheets over genuine Office.js', () => {
  it('of 60 schools and 4 works take at most 12 round trips and 6 MB, cards and charts included', async () => {
    const report = analyseGrids(
      SUBJECTS.flatMap((subject, i) => gridsOf(i + 1, 60, subject)),
      { reference: 'loo' },
    );
    const now = report.analysis.assessments.filter(({ set }) => set !== null);
    expect(now.map(({ schools }) => schools.length)).toEqual([60, 60, 60, 60]);
    const excel = excelHarness();
    excel.model.addSheet('Данные');
    const app = createApp(excel.workbook, computeHere, t);
    excel.host.mark();
    await insert({ excel, app }, report, ALL);
    const { syncs, bytesSent, bytesReceived } = excel.host.counters();
    const charts = excel.model.sheets.flatMap((sheet) => sheet.charts);
    const risk = report.analysis.schools.filter(({ level }) => isFlagged(level)).length;
    expect(charts.length).toBeGreaterThan(risk * 4);
    expect(syncs).toBeLessThanOrEqual(MOST_SYNCS);
    expect(bytesSent + bytesReceived).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('are taken back exactly', async () => {
    const own = bench();
    const before = dumpModel(own.excel.model);
    const report = value(await own.app.analyse({ reference: 'loo' }));
    const { sheets } = await insert(own, report, ALL);
    expect(sheets.map(({ action }) => action)).toEqual(ALL.map(() => 'add'));
    value(await own.app.takeBackLast());
    expect(dumpModel(own.excel.model)).toEqual(before);
  });

  it('are refreshed with the user’s entries kept, and that is taken back exactly', async () => {
    const own = bench();
    const report = value(await own.app.analyse({ reference: 'loo' }));
    await insert(own, report, ['summary', 'heat']);
    const heat = own.excel.model.sheetByName(t('reports.heat.sheet'));
    if (!heat) throw new Error('no heat map');
    const used = heat.cells.used(false);
    if (!used) throw new Error('an empty heat map');
    const beside = used.column + used.columns + 1;
    heat.setValues(7, beside, [['созвонились 5 марта']]);
    heat.setValues(used.row + used.rows + 1, 0, [['Моё примечание']]);
    heat.setValues(0, 0, [['Мой заголовок']]);
    const before = dumpModel(own.excel.model);

    const later = { ...own, app: createApp(own.excel.workbook, computeHere, t) };
    const { sheets } = await insert(later, report, ['summary', 'heat']);
    expect(sheets).toEqual([
      { report: 'summary', sheet: t('reports.summary.sheet'), action: 'replace', changed: [], kept: 0, moved: 0 },
      {
        report: 'heat',
        sheet: t('reports.heat.sheet'),
        action: 'replace',
        changed: [{ sheet: t('reports.heat.sheet'), row: 0, column: 0 }],
        kept: 2,
        moved: 0,
      },
    ]);
    const fresh = own.excel.model.sheetByName(t('reports.heat.sheet'));
    expect(fresh?.cells.value(7, beside)).toBe('созвонились 5 марта');
    expect(fresh?.cells.value(used.row + used.rows + 1, 0)).toBe('Моё примечание');
    expect(fresh?.cells.value(0, 0)).toBe(t('reports.heat.title'));
    value(await later.app.takeBackLast());
    expect(dumpModel(own.excel.model)).toEqual(before);
  });

  it('stay beside a sheet that the user has made over', async () => {
    const own = bench();
    const report = value(await own.app.analyse({ reference: 'loo' }));
    await insert(own, report, ['years', 'recheck']);
    const years = own.excel.model.sheetByName(t('reports.years.sheet'));
    const values = years?.cells.used(false);
    if (!years || !values) throw new Error('no sheet of three years');
    years.setValues(
      0,
      0,
      Array.from({ length: values.rows }, (_, i) => Array.from({ length: values.columns }, () => `моё ${String(i)}`)),
    );
    const recheck = own.excel.model.sheetByName(t('recheck.sheet'));
    recheck?.setValues(4, 12, [[17, 4]]);
    const { sheets } = await insert(own, report, ['years', 'recheck']);
    expect(sheets.map(({ action, sheet }) => [action, sheet])).toEqual([
      ['beside', `${t('reports.years.sheet')} (2)`],
      ['beside', `${t('recheck.sheet')} (2)`],
    ]);
    expect(own.excel.model.sheetByName(t('recheck.sheet'))?.cells.value(4, 12)).toBe(17);
  });

  it('are not written over what was typed after the preview', async () => {
    const own = bench();
    const report = value(await own.app.analyse({ reference: 'loo' }));
    await insert(own, report, ['memo']);
    const prepared = value(await own.app.reports.preview(report, { reports: ['memo'] }));
    own.excel.model.sheetByName(t('reports.memo.sheet'))?.setValues(2, 0, [['важная правка']]);
    const refused = await own.app.apply(prepared.plan);
    expect(refused.ok ? null : refused.failure.code).toBe('changed');
    expect(own.excel.model.sheetByName(t('reports.memo.sheet'))?.cells.value(2, 0)).toBe('важная правка');
  });

  it('are never read as data: analysis, check and overview say that they were left out', async () => {
    const own = bench();
    const report = value(await own.app.analyse({ reference: 'loo' }));
    const checked = value(await own.app.check());
    await insert(own, report, ALL);
    const reports = ALL.filter((kind) => kind !== 'recheck').map((kind) => t(`reports.${kind}.sheet`));
    const again = value(await own.app.analyse({ reference: 'loo' }));
    const sheetsOf = ({ analysis }: AnalysisReport) => analysis.sources.map(({ sheet }) => sheet);
    expect(sheetsOf(again).filter((sheet) => sheet !== t('recheck.sheet'))).toEqual(sheetsOf(report));
    const left = again.notes.filter(({ code }) => code === 'ownReport').map(({ sheet }) => sheet);
    expect(left.sort()).toEqual([...reports].sort());
    const recheckedToo = value(await own.app.check());
    const places = recheckedToo.resultFindings.map(({ location }) => location.sheet);
    expect(places.filter((sheet) => reports.includes(sheet))).toEqual([]);
    expect(recheckedToo.tables.length).toBe(checked.tables.length);
    const { sheets } = value(await own.app.overview({ all: true }));
    expect(sheets.filter(({ kind }) => kind === 'report').map(({ sheet }) => sheet)).toEqual(
      own.excel.model.sheets.map(({ name }) => name).filter((name) => reports.includes(name)),
    );
  });

  it('are known under another name, keep it and the formulas beside, and all of that is taken back exactly', async () => {
    const own = bench();
    const report = value(await own.app.analyse({ reference: 'loo' }));
    await insert(own, report, ['heat']);
    const heat = own.excel.model.sheetByName(t('reports.heat.sheet'));
    const used = heat?.cells.used(false);
    if (!heat || !used) throw new Error('no heat map');
    own.excel.model.renameSheet(heat, 'Карта для совещания');
    const beside = used.column + used.columns + 1;
    heat.setFormula(8, beside, '=C9*2+$C$1', 7);
    const before = dumpModel(own.excel.model);
    const later = { ...own, app: createApp(own.excel.workbook, computeHere, t) };
    const { notes } = value(await later.app.analyse({ reference: 'loo' }));
    expect(notes).toContainEqual(expect.objectContaining({ code: 'ownReport', sheet: 'Карта для совещания' }));
    const { sheets } = await insert(later, report, ['heat']);
    expect(sheets).toMatchObject([{ sheet: 'Карта для совещания', action: 'replace', kept: 1, moved: 0 }]);
    expect(own.excel.model.sheetByName(t('reports.heat.sheet'))).toBeNull();
    const fresh = own.excel.model.sheetByName('Карта для совещания');
    expect(fresh?.cells.formula(8, beside)).toBe('=C9*2+$C$1');
    value(await later.app.takeBackLast());
    expect(dumpModel(own.excel.model)).toEqual(before);
    expect(own.excel.model.sheetByName('Карта для совещания')?.cells.formula(8, beside)).toBe('=C9*2+$C$1');
  });

  it('have a filter and a fixed heading over the table of indicators, also after taking back a refresh', async () => {
    const own = bench();
    const report = value(await own.app.analyse({ reference: 'loo' }));
    await insert(own, report, ['table']);
    const table = () => own.excel.model.sheetByName(t('reports.table.sheet'));
    expect(table()?.properties.autoFilter).toMatchObject({ rect: { row: 0, column: 0, columns: 18 }, criteria: {} });
    expect(table()?.properties.freezeRows).toBe(1);
    const before = dumpModel(own.excel.model);
    const { sheets } = await insert(own, report, ['table']);
    expect(sheets[0]?.action).toBe('replace');
    value(await own.app.takeBackLast());
    expect(dumpModel(own.excel.model)).toEqual(before);
  });

  it('are in the colours of levels that the user has chosen', async () => {
    const own = bench();
    const report = value(await own.app.analyse({ reference: 'loo' }));
    const settings = value(await own.app.settings());
    value(await own.app.saveSettings({ ...settings, palette: 'yellowLilac' }));
    await insert(own, report, ['summary', 'heat', 'years']);
    const fills = new Set<string | null>();
    for (const sheet of own.excel.model.sheets.slice(-3)) {
      const used = sheet.cells.used(false);
      for (let row = 0; used && row < used.row + used.rows; row++)
        for (let column = 0; column < used.column + used.columns; column++)
          fills.add(sheet.cells.style(row, column).fill);
    }
    expect([...fills]).toContain(PALETTES.yellowLilac.strong);
    for (const usual of Object.values(PALETTES.orangeBlue)) expect([...fills]).not.toContain(usual);
  });
});
