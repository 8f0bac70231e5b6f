import type { AnalysisReport, App } from '../../src/app/api';
import { analyseGrids } from '../../src/app/pipeline';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import type { ReportKind } from '../../src/app/reports-api';
import { buildSample } from '../../src/bench/sample/build-sample';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { value } from './book-bench';
import { excelHarness } from './excel-harness';
import { done, shown, type Ready, type ShownStep } from './fault-stage';
import { failsEverywhere, type Flow } from './faults';

/** The small ones first: there each kind of call fails quickly. */
const ALL: readonly ReportKind[] = ['recheck', 'memo', 'years', 'heat', 'table', 'summary', 'card'];
let t: Translator;
let report: AnalysisReport;
beforeAll(async () => {
  t = await loadTranslator('ru');
  report = smallReport();
});

/** Two schools and one work: as small as a report gets, with every sheet, a card and its charts. */
function smallReport(): AnalysisReport {
  const [results] = buildSample(7, { schools: 2 }).sheets;
  if (!results) throw new Error('no sample');
  const grid = {
    sheet: results.name,
    file: null,
    origin: { row: 0, column: 0 },
    values: results.values,
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  };
  return analyseGrids([grid], { reference: 'loo' });
}

function inserting(reports: readonly ReportKind[]): ShownStep {
  const [first] = report.analysis.schools;
  if (!first) throw new Error('no school');
  const choice = { reports, schools: [first.school.key] };
  return shown(
    (pane) => pane.reports.preview(report, choice),
    ({ plan }) => plan,
  );
}

interface Bench extends Pick<Ready, 'excel' | 'another'> {
  readonly newest: () => Promise<string>;
  readonly sheet: (kind: ReportKind) => string;
}

function bench(): Bench {
  const excel = excelHarness({});
  excel.model.addSheet('Данные').setValues(0, 0, [['Ваше']]);
  const another = (): App => createApp(excel.workbook, computeHere, t);
  return {
    excel,
    another,
    newest: async () => value(await another().history()).actions[0]?.id ?? '',
    sheet: (kind) => (kind === 'recheck' ? t('recheck.sheet') : t(`reports.${kind}.sheet`)),
  };
}

/** The user has written beside the report, over a cell of ours, and has renamed a sheet. */
function addOwn({ excel, sheet }: Bench, kind: ReportKind): void {
  const made = excel.model.sheetByName(sheet(kind));
  const used = made?.cells.used(true);
  if (!made || !used) throw new Error(`no ${kind}`);
  made.setValues(3, used.column + used.columns + 1, [['Моя заметка']]);
}

const flowsOf = (reports: readonly ReportKind[]): Readonly<Record<string, Flow>> => ({
  'put into the workbook': () => {
    const ready = bench();
    return Promise.resolve({ ...ready, step: inserting(reports) });
  },
  'taken back': async () => {
    const ready = bench();
    value(await done(ready.another(), inserting(reports)));
    const id = await ready.newest();
    return { ...ready, step: (pane) => pane.takeBack(id) };
  },
  refreshed: async () => {
    const ready = bench();
    value(await done(ready.another(), inserting(reports)));
    for (const kind of reports) addOwn(ready, kind);
    return { ...ready, step: inserting(reports) };
  },
  'refreshed and taken back': async () => {
    const ready = bench();
    value(await done(ready.another(), inserting(reports)));
    for (const kind of reports) addOwn(ready, kind);
    value(await done(ready.another(), inserting(reports)));
    const id = await ready.newest();
    return { ...ready, step: (pane) => pane.takeBack(id) };
  },
});

for (const kind of ALL)
  for (const [name, flow] of Object.entries(flowsOf([kind]))) failsEverywhere(`the sheet ${kind} ${name}`, flow);

for (const [name, flow] of Object.entries(flowsOf(ALL)))
  failsEverywhere(`all seven sheets ${name}`, flow, { heavy: true });
