import type { Grid } from '../grid/grid';
import type { Translator } from '../i18n/translator';
import type { RunOptions, Workbook } from '../plan/ports';
import { TEMPLATE_SUMMARIES } from '../templates/summaries';
import type { Compute } from '../worker/protocol';
import { answerPlan } from './answers';
import type { App } from './api';
import { attempt } from './attempt';
import { createChanges, readSheets, type ChangeOptions } from './changes';
import { columnMapsFrom, columnsPlan, COLUMNS_PREFIX } from './measure-columns';
import type { StartCases } from './start-cases';
import { rememberedTemplate, rememberTemplate, TEMPLATE_SETTING } from './template-memory';

/** The first screen of the pane needs none of these: each is loaded when it is first asked for. */
const loadTemplates = async () => ({
  ...(await import('../templates/build-template')),
  ...(await import('./template-place')),
});
const loadOwn = () => import('./own-templates');
const loadFixes = () => import('./fixes');
const loadFiles = () => import('./check-files');
const loadFollowUp = () => import('./follow-up');

export interface AppOptions extends ChangeOptions {
  /** tells when sheets are shown, added or edited; absent where nobody can */
  readonly watch?: App['watch'];
}

/** The use cases over one workbook. Everything that touches the workbook goes through its ports. */
export function createApp(workbook: Workbook, compute: Compute, t: Translator, options: AppOptions = {}): App {

  const readAll = async (run: RunOptions): Promise<readonly Grid[]> => (await readSheets(workbook, run)).grids;

  const rememberedColumns = async () => columnMapsFrom(await workbook.settings(COLUMNS_PREFIX));

  const takenNames = async (): Promise<readonly string[]> => (await workbook.sheets()).map((sheet) => sheet.name);

  let starting: Promise<StartCases> | null = null;
  const start = (): Promise<StartCases> => {
    starting ??= import('./start-cases').then(({ startCases }) => startCases({ workbook, compute, readAll }));
    return starting;
  };

  return {
    overview: async (options) => (await start()).overview(options),
    settings: async () => (await start()).settings(),
    saveSettings: async (next) => (await start()).saveSettings(next),
    previewSample: async () => (await start()).previewSample(),
    watch: options.watch ?? (() => () => undefined),
    analyse: (options, run = {}) =>
      attempt(async () => {
        const { options: known } = await (await start()).remembered();
        return compute.analyse(await readAll(run), { ...known, ...options }, run);
      }),
    answer: (question, answer) =>
      attempt(async () => {
        return workbook.apply(answerPlan(question, answer));
      }),
    check: (run = {}) =>
      attempt(async () => {
        const columnMaps = await rememberedColumns();
        return compute.check(await readAll(run), run, { columnMaps });
      }),
    mapColumns: (checked, fields) => attempt(() => workbook.apply(columnsPlan(checked, fields))),
    checkFiles: (files, run = {}) =>
      attempt(async () => {
        const { checkChosenFiles } = await loadFiles();
        return checkChosenFiles(files, compute, run, { columnMaps: await rememberedColumns() });
      }),
    previewSummary: (files) => attempt(async () => (await loadFiles()).summaryOf(files, t, await takenNames())),
    previewFixes: (checked, chosen, fixOptions = {}) =>
      attempt(async () => (await loadFixes()).prepareFixes(workbook, checked, chosen, fixOptions)),
    previewShift: (to, run = {}) =>
      attempt(async () => {
        const { planShift } = await loadFollowUp();
        const columnMaps = await rememberedColumns();
        return planShift(await readAll(run), to, { columnMaps });
      }),
    previewProgress: ({ table }, asOf) =>
      attempt(async () => (await loadFollowUp()).buildProgressReport(table, asOf, await takenNames())),
    previewCalendar: ({ table }, asOf) =>
      attempt(async () => (await loadFollowUp()).buildCalendar(table, asOf, await takenNames())),
    previewMeasures: (report, params, schools) =>
      attempt(async () => {
        const { buildMeasuresFor, flaggedSchools } = await loadFollowUp();
        return buildMeasuresFor(flaggedSchools(report, t, schools), params, await takenNames());
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
        const plan = buildTemplate(id, params, { filled, taken, ...(selected ? { at: selected.place } : {}) });
        if (selected) refuseTaken(plan, selected.grid);
        return { ...plan, operations: [...plan.operations, rememberTemplate(params)] };
      }),
    saveTemplate: (checked, name) =>
      attempt(async () => workbook.apply(await (await loadOwn()).saveOwnPlan(workbook, checked, name))),
    ownTemplates: () => attempt(async () => (await loadOwn()).ownSummaries(workbook)),
    previewOwnTemplate: (id) => attempt(async () => (await loadOwn()).insertOwnPlan(workbook, id)),
    deleteOwnTemplate: (id) => attempt(async () => workbook.apply(await (await loadOwn()).deleteOwnPlan(workbook, id))),
    ...createChanges(workbook, t, options),
    goTo: ({ sheet, row, column }) =>
      attempt(() =>
        workbook.apply({
          title: 'goTo',
          params: {},
          needs: [{ kind: 'sheetExists', sheet }],
          operations: [{ kind: 'activate', sheet, row, column }],
        }),
      ),
  };
}
