import type { CellRef } from '../domain/cell';
import type { Grid } from '../grid/grid';
import type { Translator } from '../i18n/translator';
import type { PlanReceipt, RunOptions, Workbook } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { snapshotPrefix } from '../reports/highlight/snapshot';
import { TEMPLATE_SUMMARIES } from '../templates/summaries';
import type { CheckContext } from '../roadmap/rules/table-reader';
import type { Compute } from '../worker/protocol';
import { ANSWERS_PREFIX, answerPlan, answersFrom, type Answers } from './answers';
import type { App, HighlightPreview, SheetNote } from './api';
import { attempt, stopIfAsked } from './attempt';
import { rememberedTemplate, rememberTemplate, TEMPLATE_SETTING } from './template-memory';

/** The first screen of the pane needs none of these: each is loaded when it is first asked for. */
const loadHighlight = async () => ({
  ...(await import('../reports/highlight/prepare-highlight')),
  ...(await import('./highlight')),
});
const loadTemplates = async () => ({
  ...(await import('../templates/build-template')),
  ...(await import('./template-place')),
});
/** What the workbook remembers about its plans. */
const loadKnowledge = async () => ({ ...(await import('./measure-columns')), ...(await import('./plan-facts')) });
const loadOwn = () => import('./own-templates');
const loadFixes = () => import('./fixes');
const loadFiles = () => import('./check-files');
const loadFollowUp = () => import('./follow-up');

interface Applied {
  readonly plan: WorkbookPlan;
  readonly undo: WorkbookPlan;
}

/** The use cases over one workbook. Everything that touches the workbook goes through its ports. */
export function createApp(workbook: Workbook, compute: Compute, t: Translator): App {
  /** what can be taken back in this session, newest last */
  const applied: Applied[] = [];
  /** read once; an answer given meanwhile by another person is seen after the pane is opened anew */
  let answers: Answers | null = null;
  /** this workbook has shown that it does not take our comments */
  let reasonsInColumn = false;

  const readAll = async (run: RunOptions): Promise<readonly Grid[]> => {
    run.progress?.(0, null, 'sheets');
    const sheets = await workbook.sheets(run);
    stopIfAsked(run.signal);
    const names = sheets.map((sheet) => sheet.name);
    return workbook.read(names, { ...run, numberFormats: true, hiddenRows: true, merges: true });
  };

  /** what the user has told of the plans in this workbook */
  const context = async (): Promise<CheckContext> => {
    const { columnMapsFrom, contextOf, factsFrom, KNOWLEDGE_PREFIX } = await loadKnowledge();
    const settings = await workbook.settings(KNOWLEDGE_PREFIX);
    return { ...contextOf(factsFrom(settings)), columnMaps: columnMapsFrom(settings) };
  };

  const takenNames = async (): Promise<readonly string[]> => (await workbook.sheets()).map((sheet) => sheet.name);

  const applyPlan = async (plan: WorkbookPlan, run: RunOptions): Promise<PlanReceipt> => {
    const receipt = await workbook.apply(plan, run);
    if (receipt.undo !== null) applied.push({ plan, undo: receipt.undo });
    return receipt;
  };

  return {
    analyse: (options, run = {}) =>
      attempt(async () => {
        answers ??= answersFrom(await workbook.settings(ANSWERS_PREFIX));
        return compute.analyse(await readAll(run), { ...options, answers }, run);
      }),
    answer: (question, answer) =>
      attempt(async () => {
        const receipt = await workbook.apply(answerPlan(question, answer));
        answers = null;
        return receipt;
      }),
    check: (run = {}) =>
      attempt(async () => {
        const told = await context();
        return compute.check(await readAll(run), run, told);
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
        return checkChosenFiles(files, compute, run, told);
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
        const { columnMaps = {}, period } = await context();
        const from = period?.kind === 'schoolYear' ? { from: period.from } : {};
        return planShift(await readAll(run), to, { columnMaps, ...from });
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
    tableAsFile: (checked, name) => attempt(async () => (await loadOwn()).tableFile(workbook, checked, name)),
    ownTemplateAsFile: (id) => attempt(async () => (await loadOwn()).ownFile(workbook, id)),
    readTemplate: (file) => attempt(async () => (await loadOwn()).templateOfFile(file, await context())),
    previewLoadedTemplate: (template) => attempt(async () => (await loadOwn()).insertLoadedPlan(workbook, template)),
    keepTemplate: (template) =>
      attempt(async () => workbook.apply(await (await loadOwn()).keepPlan(workbook, template))),
    previewHighlight: (report, run = {}) =>
      attempt(async (): Promise<HighlightPreview> => {
        const { highlightInput, prepareHighlight } = await loadHighlight();
        const input = { ...highlightInput(report, await readAll(run), t), reasonsInColumn };
        stopIfAsked(run.signal);
        const prepared = await prepareHighlight(workbook, input, run);
        const { notes } = workbook.capabilities();
        return {
          plan: prepared.plan,
          sheets: prepared.sheets,
          reasonIn: notes === 'none' || reasonsInColumn ? 'column' : notes,
          notes: notesWithoutReason(prepared.withoutReason),
        };
      }),
    highlightState: () =>
      attempt(async () => {
        const { highlightSummary } = await loadHighlight();
        return highlightSummary(await workbook.settings(snapshotPrefix));
      }),
    takeBackHighlight: (run = {}) =>
      attempt(async () => {
        const { prepareTakeBack } = await loadHighlight();
        const prepared = await prepareTakeBack(workbook, run);
        if (prepared === null) return { operations: 0, undo: null, skipped: [] };
        const receipt = await workbook.apply(prepared.plan, run);
        // the plans that put the highlighting there can no longer be undone one by one
        const rest = applied.filter(({ plan }) => plan.title !== 'highlight');
        applied.splice(0, applied.length, ...rest);
        return { ...receipt, skipped: [...receipt.skipped, ...prepared.changed] };
      }),
    apply: async (plan, run = {}) => {
      const result = await attempt(() => applyPlan(plan, run));
      const { notes } = workbook.capabilities();
      if (result.ok || result.failure.code !== 'host' || plan.title !== 'highlight' || notes !== 'comment')
        return result;
      reasonsInColumn = true;
      return { ok: false, failure: { ...result.failure, code: 'commentRefused' } };
    },
    last: () => applied.at(-1)?.plan ?? null,
    takeBackLast: (run = {}) =>
      attempt(async () => {
        const last = applied.at(-1);
        if (!last) return { operations: 0, undo: null, skipped: [] };
        const receipt = await workbook.apply(last.undo, run);
        applied.pop();
        return receipt;
      }),
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

/** One line per sheet for rows whose reason found no free cell. */
function notesWithoutReason(cells: readonly CellRef[]): SheetNote[] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, code: 'noteTaken', params: { count } }));
}
