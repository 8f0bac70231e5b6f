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
import { done, shown, type Ready, type ShownStep } from './fault-stage';
import { failsEverywhere, type FaultOptions, type Flow } from './faults';

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
    value(await done(ready.another(), ready.step));
    const [action] = value(await ready.another().history()).actions;
    return { ...ready, step: (pane) => pane.takeBack(action?.id ?? '') };
  };
}

/** An action, and taking it back from the list. */
function both(name: string, flow: Flow, options: FaultOptions = {}): void {
  failsEverywhere(name, flow, options);
  failsEverywhere(`${name}, taken back`, undone(flow), options);
}

const inEmptyBook =
  (preview: ShownStep['preview']): Flow =>
  async () => ({ ...(await emptyBook()), step: { preview } });

type PlanOver = (pane: App, checked: Opened['checked']) => ReturnType<ShownStep['preview']>;

const overPlan =
  (preview: PlanOver): Flow =>
  async () => {
    const book = await bookWithPlan();
    return { ...book, step: { preview: (pane) => preview(pane, book.checked) } };
  };

for (const { id } of TEMPLATE_SUMMARIES)
  both(
    `the template ${id}`,
    inEmptyBook((pane) => pane.previewTemplate(id, PARAMS, false)),
  );

both(
  'a filled template at the selection',
  inEmptyBook((pane) => pane.previewTemplate('measure-complex', PARAMS, true, 'selection')),
);

both('an own template', async () => {
  const book = await bookWithPlan();
  value(await book.another().saveTemplate(book.checked, 'Наш план'));
  return { ...book, step: { preview: (pane) => pane.previewOwnTemplate('1') } };
});

both('a template from a file', async () => {
  const book = await bookWithPlan();
  const { name, text } = value(await book.another().tableAsFile(book.checked, 'Из файла'));
  const bytes = new TextEncoder().encode(text);
  const template = value(
    await book.another().readTemplate({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }),
  );
  return { ...book, step: { preview: (pane) => pane.previewLoadedTemplate(template) } };
});

for (const { id } of FIXES)
  both(`the repair ${id}`, async () => {
    const { excel, checked } = await openBroken(BROKEN[id]);
    const step = shown(
      (pane) => pane.previewFixes(checked, [id]),
      ({ plan }) => plan,
    );
    return { excel, another: () => createApp(excel.workbook, computeHere, t), step };
  });

both('the plan moved to another year', async () => {
  const step = shown(
    (pane) => pane.previewShift(2027),
    ({ plan }) => plan,
  );
  return { ...(await bookWithPlan()), step };
});
both(
  'the progress report',
  overPlan((pane, checked) => pane.previewProgress(checked, DAY)),
);
both(
  'the calendar',
  overPlan((pane, checked) => pane.previewCalendar(checked, DAY)),
);
both(
  'the complex of measures',
  inEmptyBook((pane) => {
    const first = report.analysis.schools.find(({ level }) => level === 'strong');
    return pane.previewMeasures(report, PARAMS, [first?.school.key ?? '']);
  }),
);
both(
  'the list of works to mark again',
  inEmptyBook((pane) => pane.previewRecheck(report, { share: 0.1, seed: 1 })),
);
both(
  'the sample',
  inEmptyBook((pane) => pane.previewSample()),
  { heavy: true },
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
    return pane.previewSummary(files);
  }),
);

const CHART: ChartData = { kind: 'marks', n: 20, own: [0.1, 0.3, 0.4, 0.2], others: [0.2, 0.4, 0.3, 0.1] };
for (const target of ['newSheet', 'selection'] as const)
  both(
    `a chart of the pane (${target})`,
    inEmptyBook((pane) =>
      pane.previewChart({ chart: CHART, subject: {}, about: 'МБОУ «СОШ № 8». Математика' }, target),
    ),
  );
