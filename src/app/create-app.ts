import type { CellRef } from '../domain/cell';
import type { Grid } from '../grid/grid';
import type { Translator } from '../i18n/translator';
import type { RunOptions, Workbook } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { TEMPLATE_SUMMARIES } from '../templates/summaries';
import type { CheckContext } from '../roadmap/rules/table-reader';
import type { Compute } from '../worker/protocol';
import type { App } from './api';
import { attempt, stopIfAsked } from './attempt';
import { createChanges, readSheets, type ChangeOptions } from './changes';
import type { StartCases } from './start-cases';
import { rememberedTemplate, rememberTemplate, TEMPLATE_SETTING } from './template-memory';

/** The first screen of the pane needs none of these: each is loaded when it is first asked for. */
const loadTemplates = async () => ({
  ...(await import('../templates/build-template')),
  ...(await import('./template-place')),
});
/** What the workbook remembers about its plans. */
const loadKnowledge = async () => ({ ...(await import('./measure-columns')), ...(await import('./plan-facts')) });
/** What the user has answered about the tables of this workbook. */
const loadAnswers = async () => ({ ...(await import('./answers')), ...(await import('./remembered-answers')) });
const loadOwn = () => import('./own-templates');
const loadFixes = () => import('./fixes');
const loadFiles = () => import('./check-files');
const loadFollowUp = () => import('./follow-up');

export interface AppOptions extends ChangeOptions {
  /** absent where nobody else opens sheets */
  readonly watchSheets?: App['watch'];
}

/** The use cases over one workbook. Everything that touches the workbook goes through its ports. */
export function createApp(workbook: Workbook, compute: Compute, t: Translator, options: AppOptions = {}): App {
  const readAll = async (run: RunOptions): Promise<readonly Grid[]> => (await readSheets(workbook, run)).grids;

  /** what the user has told of the plans in this workbook */
  const context = async (): Promise<CheckContext> => {
    const knowledge = await loadKnowledge();
    return contextFrom(knowledge, await workbook.settings(knowledge.KNOWLEDGE_PREFIX));
  };

  const takenNames = async (): Promise<readonly string[]> => (await workbook.sheets()).map((sheet) => sheet.name);

  let starting: Promise<StartCases> | null = null;
  const start = (): Promise<StartCases> => {
    starting ??= import('./start-cases').then(({ startCases }) =>
      startCases({ workbook, compute, read: (run) => readSheets(workbook, run) }),
    );
    return starting;
  };

  return {
    overview: async (options) => (await start()).overview(options),
    settings: async () => (await start()).settings(),
    saveSettings: async (next, base) => (await start()).saveSettings(next, base),
    previewSample: async () => (await start()).previewSample(),
    watch: options.watchSheets ?? (() => () => undefined),
    analyse: (options, run = {}) =>
      attempt(async () => {
        const { remembered, sheetsToRead } = await start();
        const { options: known, kept } = await remembered();
        const { grids, notes } = await sheetsToRead(run, kept);
        const report = await compute.analyse(grids, { ...known, ...options }, run);
        return { ...report, notes: [...report.notes, ...notes] };
      }),
    answer: (question, answer) =>
      attempt(async () => workbook.apply((await loadAnswers()).answerPlan(question, answer))),
    rememberedAnswers: () =>
      attempt(async () => {
        const { rememberedAnswers, ANSWERS_PREFIX } = await loadAnswers();
        return rememberedAnswers(await workbook.settings(ANSWERS_PREFIX));
      }),
    forgetAnswers: (ids) => attempt(async () => workbook.apply((await loadAnswers()).forgetAnswersPlan(ids))),
    check: (run = {}) =>
      attempt(async () => {
        const { remembered, sheetsToRead } = await start();
        const { options, kept } = await remembered();
        const { grids, notes } = await sheetsToRead(run, kept);
        const report = await compute.check(grids, run, contextFrom(await loadKnowledge(), kept), options);
        return { ...report, notes: [...report.notes, ...notes] };
      }),
    mapColumns: (table, fields) =>
      attempt(async () => workbook.apply((await loadKnowledge()).columnsPlan(table, fields))),
    rememberedColumns: () =>
      attempt(async () => {
        const { rememberedColumns, COLUMNS_PREFIX } = await loadKnowledge();
        return rememberedColumns(await workbook.settings(COLUMNS_PREFIX));
      }),
    forgetColumns: (ids) => attempt(async () => workbook.apply((await loadKnowledge()).forgetPlan(ids))),
    planFacts: () =>
      attempt(async () => {
        const { factsFrom, FACTS_SETTING } = await loadKnowledge();
        return factsFrom(await workbook.settings(FACTS_SETTING));
      }),
    rememberPlanFacts: (facts) => attempt(async () => workbook.apply((await loadKnowledge()).factsPlan(facts))),
    checkFiles: (files, run = {}) =>
      attempt(async () => {
        const { checkChosenFiles } = await loadFiles();
        // the approval is that of the plan in this workbook
        const { approved: _approved, ...told } = await context();
        const { options } = await (await start()).remembered();
        return checkChosenFiles(files, compute, run, told, options);
      }),
    previewSummary: (files) => attempt(async () => (await loadFiles()).summaryOf(files, t, await takenNames())),
    remarkArchive: (files, run = {}) =>
      attempt(async () => (await import('./remark-archive')).remarkArchive(files, t, run)),
    previewFixes: (checked, chosen, options = {}) =>
      attempt(async () => {
        const { dictionary = {} } = await context();
        return (await loadFixes()).prepareFixes(workbook, checked, chosen, { dictionary, ...options });
      }),
    fixOffers: (checked) =>
      attempt(async () => {
        const { dictionary = {} } = await context();
        return (await loadFixes()).prepareOffers(workbook, checked, { dictionary });
      }),
    previewShift: (to, run = {}) =>
      attempt(async () => {
        const { planShift } = await loadFollowUp();
        const { columnMaps = {}, period, daysOff = [] } = await context();
        const from = period?.kind === 'schoolYear' ? { from: period.from } : {};
        return planShift(await readAll(run), to, { columnMaps, daysOff, ...from });
      }),
    previewProgress: ({ table }, asOf) =>
      attempt(async () => (await loadFollowUp()).buildProgressReport(table, asOf, await takenNames())),
    previewCalendar: ({ table }, asOf) =>
      attempt(async () => (await loadFollowUp()).buildCalendar(table, asOf, await takenNames())),
    previewMeasures: (report, params, schools) =>
      attempt(async () => {
        const { buildMeasuresFor, flaggedSchools } = await loadFollowUp();
        const { daysOff = [] } = await context();
        return buildMeasuresFor(flaggedSchools(report, t, schools), { ...params, daysOff }, await takenNames());
      }),
    previewRecheck: (report, options) =>
      attempt(async () => {
        const { buildRecheckList } = await import('./recheck-list');
        return buildRecheckList(report, options, await takenNames(), t);
      }),
    reports: {
      preview: (report, choice, run = {}) =>
        attempt(async () => (await import('./reports')).prepareReports(workbook, report, choice, t, run)),
    },
    templates: () => TEMPLATE_SUMMARIES,
    templateDefaults: () => attempt(async () => rememberedTemplate(await workbook.settings(TEMPLATE_SETTING))),
    previewTemplate: (id, params, filled, target = 'newSheet') =>
      attempt(async () => {
        const taken = await takenNames();
        const { buildTemplate, refuseTaken, selectedPlace } = await loadTemplates();
        const selected = target === 'selection' ? await selectedPlace(workbook) : null;
        const { daysOff = [] } = await context();
        const plan = buildTemplate(
          id,
          { ...params, daysOff },
          { filled, taken, ...(selected ? { at: selected.place } : {}) },
        );
        if (selected) refuseTaken(plan, selected.grid);
        return { ...plan, operations: [...plan.operations, rememberTemplate(params)] };
      }),
    saveTemplate: (checked, name) =>
      attempt(async () => workbook.apply(await (await loadOwn()).saveOwnPlan(workbook, checked, name))),
    ownTemplates: () => attempt(async () => (await loadOwn()).ownSummaries(workbook)),
    previewOwnTemplate: (id) => attempt(async () => (await loadOwn()).insertOwnPlan(workbook, id)),
    deleteOwnTemplate: (id) => attempt(async () => workbook.apply(await (await loadOwn()).deleteOwnPlan(workbook, id))),
    tableAsFile: (checked, name) => attempt(async () => (await loadOwn()).tableFile(workbook, checked, name)),
    ownTemplateAsFile: (id) => attempt(async () => (await loadOwn()).ownFile(workbook, id)),
    readTemplate: (file) => attempt(async () => (await loadOwn()).templateOfFile(file, await context())),
    previewLoadedTemplate: (template) => attempt(async () => (await loadOwn()).insertLoadedPlan(workbook, template)),
    keepTemplate: (template) =>
      attempt(async () => workbook.apply(await (await loadOwn()).keepPlan(workbook, template))),
    ...createChanges(workbook, t, options),
    previewChart: (chart, target) =>
      attempt(async () => (await import('./insert-chart')).insertChartPlan(workbook, chart, target, t)),
    goToSchool: (report, key, assessment, run = {}) =>
      attempt(async () => {
        const { schoolPlaces } = await import('./school-places');
        const places = schoolPlaces(report, await readAll(run), key, assessment);
        stopIfAsked(run.signal);
        if (places[0]) await workbook.apply(goToPlan(places[0].cell));
        return places;
      }),
    goTo: (cell) => attempt(() => workbook.apply(goToPlan(cell))),
  };
}

function contextFrom(
  { columnMapsFrom, contextOf, factsFrom }: Awaited<ReturnType<typeof loadKnowledge>>,
  settings: Readonly<Record<string, string>>,
): CheckContext {
  return { ...contextOf(factsFrom(settings)), columnMaps: columnMapsFrom(settings) };
}

function goToPlan({ sheet, row, column }: CellRef): WorkbookPlan {
  return {
    title: 'goTo',
    params: {},
    needs: [{ kind: 'sheetExists', sheet }],
    operations: [{ kind: 'activate', sheet, row, column }],
  };
}
