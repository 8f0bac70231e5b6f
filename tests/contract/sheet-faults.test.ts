import type { AnalysisReport, App } from '../../src/app/api';
import { analyseGrids } from '../../src/app/pipeline';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { rectOf } from '../../src/bench/model/rects';
import { buildSample } from '../../src/bench/sample/build-sample';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import type { ChartData } from '../../src/risk/charts/chart-data';
import { FIXES } from '../../src/roadmap/fixes/registry';
import { TEMPLATE_SUMMARIES } from '../../src/templates/summaries';
import { value } from './book-bench';
import { BROKEN, openBroken } from './broken-plans';
import { excelHarness } from './excel-harness';
import { failsEverywhere, shown, type Flow, type Ready, type Step } from './faults';

/**
 * New sheets are made by the same calls: small actions fail at each of them, large ones at one in so many. OBJEKTIV_ALL_FAULTS=1 tries
 * every call of every action, as is done before a release.
 */
const STRIDE = 41;
const SOME = 7;
/** One of each kind in the usual run: all of them take longer than the rest of the tests. */
const ROUTINE = /^(the calendar|an own template|a chart of the pane \((newSheet|selection)\)|the repair renumber)$/;
const PARAMS = { municipality: 'Округ', authority: 'Управление', schoolYear: 2026, schools: ['МБОУ «СОШ № 8»'] };
const DAY = '2026-01-15';

let t: Translator;
let report: AnalysisReport;
beforeAll(async () => {
  t = await loadTranslator('ru');
  const [results] = buildSample(7, { schools: 24 }).sheets;
  if (!results) throw new Error('no sample');
  const place = { file: null, origin: { row: 0, column: 0 }, merges: [], numberFormats: null, hiddenRows: [] };
  report = analyseGrids([{ ...place, sheet: results.name, values: results.values }], { reference: 'loo' });
});

/** A sheet of the user's own, with room at the selection. */
function emptyBook(): Promise<Omit<Ready, 'step'>> {
  const excel = excelHarness({});
  excel.model.sheets[0]?.setValues(0, 0, [['Ваше', 1]]);
  excel.model.sheets[0]?.select([rectOf(4, 1)]);
  return Promise.resolve({ excel, another: () => createApp(excel.workbook, computeHere, t) });
}

type Opened = Awaited<ReturnType<typeof openBroken>>;

async function bookWithPlan(): Promise<Omit<Ready, 'step'> & Pick<Opened, 'checked'>> {
  const { excel, checked } = await openBroken(BROKEN.renumber);
  return { excel, checked, another: () => createApp(excel.workbook, computeHere, t) };
}

function undone(make: Flow): Flow {
  return async () => {
    const ready = await make();
    value(await ready.step(ready.another()));
    const [action] = value(await ready.another().history()).actions;
    return { ...ready, step: (pane) => pane.takeBack(action?.id ?? '') };
  };
}

/** An action, and taking it back from the list. */
function both(name: string, flow: Flow, stride = SOME): void {
  if (process.env['OBJEKTIV_ALL_FAULTS'] !== '1' && !ROUTINE.test(name)) return;
  failsEverywhere(name, flow, { stride });
  failsEverywhere(`${name}, taken back`, undone(flow), { stride });
}

const inEmptyBook =
  (step: Step): Flow =>
  async () => ({ ...(await emptyBook()), step });

const overPlan =
  (step: (pane: App, checked: Opened['checked']) => ReturnType<Step>): Flow =>
  async () => {
    const book = await bookWithPlan();
    return { ...book, step: (pane) => step(pane, book.checked) };
  };

const seen = new Set<string>();
for (const { id, group } of TEMPLATE_SUMMARIES) {
  const stride = seen.has(group) ? STRIDE : SOME;
  seen.add(group);
  const inserting: Step = (pane) => shown(pane, pane.previewTemplate(id, PARAMS, false), (made) => made);
  both(`the template ${id}`, inEmptyBook(inserting), stride);
}

both(
  'a filled template at the selection',
  inEmptyBook((pane) =>
    shown(pane, pane.previewTemplate('measure-complex', PARAMS, true, 'selection'), (made) => made),
  ),
  STRIDE,
);

both('an own template', async () => {
  const book = await bookWithPlan();
  value(await book.another().saveTemplate(book.checked, 'Наш план'));
  return { ...book, step: (pane) => shown(pane, pane.previewOwnTemplate('1'), (made) => made) };
});

both('a template from a file', async () => {
  const book = await bookWithPlan();
  const { name, text } = value(await book.another().tableAsFile(book.checked, 'Из файла'));
  const bytes = new TextEncoder().encode(text);
  const template = value(
    await book.another().readTemplate({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }),
  );
  return { ...book, step: (pane) => shown(pane, pane.previewLoadedTemplate(template), (made) => made) };
});

for (const { id } of FIXES) {
  const flow: Flow = async () => {
    const { excel, checked } = await openBroken(BROKEN[id]);
    const another = (): App => createApp(excel.workbook, computeHere, t);
    return { excel, another, step: (pane) => shown(pane, pane.previewFixes(checked, [id]), ({ plan }) => plan) };
  };
  both(`the repair ${id}`, flow, SOME);
}

both(
  'the plan moved to another year',
  overPlan((pane) => shown(pane, pane.previewShift(2027), ({ plan }) => plan)),
);
both(
  'the progress report',
  overPlan((pane, checked) => shown(pane, pane.previewProgress(checked, DAY), (made) => made)),
);
both(
  'the calendar',
  overPlan((pane, checked) => shown(pane, pane.previewCalendar(checked, DAY), (made) => made)),
);
both(
  'the complex of measures',
  inEmptyBook((pane) => {
    const first = report.analysis.schools.find(({ level }) => level === 'strong');
    return shown(pane, pane.previewMeasures(report, PARAMS, [first?.school.key ?? '']), (made) => made);
  }),
);
both(
  'the list of works to mark again',
  inEmptyBook((pane) => shown(pane, pane.previewRecheck(report, { share: 0.1, seed: 1 }), (made) => made)),
);
both(
  'the sample',
  inEmptyBook((pane) => shown(pane, pane.previewSample(), (made) => made)),
  STRIDE,
);

/** A good file with remarks, and one that could not be read. */
both(
  'the remarks to files',
  overPlan((pane, checked) => {
    const result = { tables: [checked], results: [], resultFindings: [], notes: [], status: 'findings' } as const;
    const failure = {
      code: 'unreadable',
      params: { file: 'б.xlsx', reason: 'damaged' },
      written: [],
      cause: null,
    } as const;
    const files = [
      { file: 'а.xlsx', result: { ok: true, value: result } },
      { file: 'б.xlsx', result: { ok: false, failure } },
    ] as const;
    return shown(pane, pane.previewSummary(files), (made) => made);
  }),
);

const CHART: ChartData = { kind: 'marks', n: 20, own: [0.1, 0.3, 0.4, 0.2], others: [0.2, 0.4, 0.3, 0.1] };
for (const target of ['newSheet', 'selection'] as const)
  both(
    `a chart of the pane (${target})`,
    inEmptyBook((pane) => {
      return shown(
        pane,
        pane.previewChart({ chart: CHART, subject: {}, about: 'МБОУ «СОШ № 8». Математика' }, target),
        (made) => made,
      );
    }),
  );
