import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../src/app/api';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { pourSample } from '../../src/bench/page/pour-sample';
import { buildSample } from '../../src/bench/sample/build-sample';
import { loadTranslator } from '../../src/i18n/load';
import { value } from './book-bench';
import { excelHarness } from './excel-harness';
import { whole } from './fault-stage';

/** Tests of which each call of Excel fails once. */
const SUITES = ['book-failures', 'report-faults', 'sheet-faults', 'memory-faults'] as const;

/**
 * What the pane can ask for. A method that only reads is tried below; every other one names flows of the suites above in which it or its
 * plan is carried out while Excel fails. A new method of the pane does not compile before it stands here.
 */
const METHODS: Readonly<Record<keyof App, 'reads' | 'moves the selection' | readonly string[]>> = {
  analyse: 'reads',
  overview: 'reads',
  settings: 'reads',
  watch: 'reads',
  check: 'reads',
  rememberedColumns: 'reads',
  rememberedAnswers: 'reads',
  planFacts: 'reads',
  checkFiles: 'reads',
  remarkArchive: 'reads',
  fixOffers: 'reads',
  templates: 'reads',
  templateDefaults: 'reads',
  ownTemplates: 'reads',
  tableAsFile: 'reads',
  ownTemplateAsFile: 'reads',
  readTemplate: 'reads',
  highlightState: 'reads',
  history: 'reads',
  last: 'reads',
  goTo: 'moves the selection',
  goToSchool: 'moves the selection',
  answer: ['an answer is remembered'],
  saveSettings: ['settings are saved', 'settings are saved as by default again'],
  mapColumns: ['columns are named'],
  forgetColumns: ['named columns are forgotten'],
  forgetAnswers: ['answers are forgotten'],
  rememberPlanFacts: ['facts of plans are remembered'],
  saveTemplate: ['a table is kept as a template'],
  keepTemplate: ['a template from a file is kept'],
  deleteOwnTemplate: ['an own template is deleted'],
  previewSample: ['the sample'],
  previewSummary: ['the remarks to files'],
  previewFixes: ['the repair ${id}'],
  previewShift: ['the plan moved to another year'],
  previewProgress: ['the progress report'],
  previewCalendar: ['the calendar'],
  previewMeasures: ['the complex of measures'],
  previewRecheck: ['the list of works to mark again'],
  reports: ['the sheet ${kind} ${name}', 'all seven sheets ${name}'],
  previewTemplate: ['the template ${id}', 'a filled template at the selection'],
  previewOwnTemplate: ['an own template'],
  previewLoadedTemplate: ['a template from a file'],
  previewChart: ['a chart of the pane (${target})'],
  previewHighlight: ['marking', 'the marks are chosen anew', 'marking many scattered rows'],
  refreshHighlight: ['marking anew'],
  // what it does without asking is refreshHighlight
  watchHighlight: ['marking anew'],
  takeBackHighlight: ['taking the marks back', 'taking back the marks of rows that were sorted'],
  takeBack: [
    'taking an action back',
    'taking back all but a conflict',
    'an action is taken back over what the user changed',
    'the rest of an action is taken back',
  ],
  // takeBack of the newest action of this pane
  takeBackLast: ['taking an action back'],
  forget: ['an action is forgotten', 'the rest of an action is kept as it is'],
  apply: ['applying with a record in the list', 'an action that makes the list too long'],
};

describe('faults at every call', () => {
  const suites = SUITES.map((name) => readFileSync(join(__dirname, `${name}.test.ts`), 'utf8')).join('\n');

  it.each(Object.entries(METHODS).filter(([, flows]) => typeof flows !== 'string'))('are tried for %s', (_, flows) => {
    for (const flow of flows) expect([flow, quoted(suites, flow)]).toEqual([flow, true]);
  });

  it('are tried for every method that the pane calls', () => {
    const called = new Set(
      sources('src/taskpane').flatMap((text) => [...text.matchAll(/\bapp\.(\w+)/g)].map(([, name]) => name)),
    );
    expect(called.size).toBeGreaterThan(30);
    const known: readonly string[] = Object.keys(METHODS);
    expect([...called].filter((name) => name !== undefined && !known.includes(name))).toEqual([]);
  });

  it('do not matter to methods that only read: they leave the workbook as it is', async () => {
    const excel = excelHarness({});
    pourSample(excel.model, buildSample(7, { schools: 6 }).sheets, 'образец.xlsx');
    const app = createApp(excel.workbook, computeHere, await loadTranslator('ru'));
    const [table] = value(await app.check()).tables;
    if (!table) throw new Error('no plan');
    value(await app.saveTemplate(table, 'Наш'));
    const before = whole(excel);
    value(await app.analyse({}));
    value(await app.overview({ all: true }));
    value(await app.settings());
    value(await app.check());
    value(await app.rememberedColumns());
    value(await app.rememberedAnswers());
    value(await app.planFacts());
    value(await app.checkFiles([]));
    value(await app.remarkArchive([{ file: 'а.xlsx', result: await app.check() }]));
    value(await app.fixOffers(table));
    value(await app.templateDefaults());
    value(await app.ownTemplates());
    value(await app.tableAsFile(table, 'Файл'));
    const { name, text } = value(await app.ownTemplateAsFile('1'));
    const bytes = new TextEncoder().encode(text);
    value(await app.readTemplate({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }));
    value(await app.highlightState());
    value(await app.history());
    value(await app.goTo({ sheet: excel.model.sheets[0]?.name ?? '', row: 3, column: 1 }));
    expect(app.templates().length).toBeGreaterThan(10);
    expect(app.last()).toBeNull();
    app.watch(() => undefined)();
    expect(whole(excel)).toBe(before);
  });
});

function quoted(text: string, name: string): boolean {
  return ["'", '`', '"'].some((mark) => text.includes(mark + name + mark)) || text.includes(`\n  ${name}: `);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}
