import type { Grid } from '../grid/grid';
import type { Translator } from '../i18n/translator';
import type { PlanReceipt, RunOptions, SheetInfo, Workbook } from '../plan/ports';
import type { WorkbookWatcher } from '../plan/watch';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { HighlightChoice } from '../reports/highlight/choice';
import type { AnalysisReport, App, HighlightPreview, HighlightTakenBack } from './api';
import { attempt, stopIfAsked } from './attempt';
import type { History } from './history';

/** The first screen of the pane needs none of these: each is loaded when it is first asked for. */
const loadMarks = async () => ({
  ...(await import('../reports/highlight/prepare-highlight')),
  ...(await import('../reports/highlight/choice')),
  ...(await import('./highlight')),
});
const loadHistory = () => import('./history');
const loadWatch = () => import('./watch-marks');

export interface ReadSheets {
  readonly infos: readonly SheetInfo[];
  readonly grids: readonly Grid[];
}

export async function readSheets(workbook: Workbook, run: RunOptions): Promise<ReadSheets> {
  run.progress?.(0, null, 'sheets');
  const infos = await workbook.sheets(run);
  stopIfAsked(run.signal);
  const names = infos.map((sheet) => sheet.name);
  const grids = await workbook.read(names, { ...run, numberFormats: true, hiddenRows: true, merges: true });
  return { infos, grids };
}

export interface ChangeOptions {
  /** absent where nobody else can change the workbook */
  readonly watcher?: WorkbookWatcher;
  readonly now?: () => Date;
}

type Changes = Pick<
  App,
  | 'previewHighlight'
  | 'highlightState'
  | 'refreshHighlight'
  | 'watchHighlight'
  | 'takeBackHighlight'
  | 'apply'
  | 'last'
  | 'takeBackLast'
  | 'history'
  | 'takeBack'
  | 'forget'
>;

const nothingDone = { operations: 0, undo: null, skipped: [] };

/** Use cases that change the workbook and take changes back. What is known of it is read from the workbook itself each time. */
export function createChanges(workbook: Workbook, t: Translator, { watcher, now }: ChangeOptions = {}): Changes {
  /** what was applied in this session, newest last */
  const applied: { readonly plan: WorkbookPlan; readonly id: string }[] = [];
  /** this workbook has shown that it does not take our comments */
  let reasonsInColumn = false;
  let opened: Promise<History> | null = null;
  const history = (): Promise<History> =>
    (opened ??= loadHistory().then((module) => new module.History(workbook, takeBackMarks, now)));

  const drop = (gone: (entry: (typeof applied)[number]) => boolean): void => {
    applied.splice(0, applied.length, ...applied.filter((entry) => !gone(entry)));
  };

  const applyPlan = async (plan: WorkbookPlan, run: RunOptions): Promise<PlanReceipt> => {
    const { receipt, id } = await (await history()).apply(plan, run);
    if (id !== null) applied.push({ plan, id });
    return receipt;
  };

  const marks = async (
    report: AnalysisReport,
    run: RunOptions,
    wish: (stored: HighlightChoice) => HighlightChoice,
    seenOnly = false,
  ): Promise<HighlightPreview> => {
    const module = await loadMarks();
    const { choice } = module.highlightSummary(await workbook.settings(module.OWN_PREFIX));
    const wished = wish(choice ? module.choiceOf(choice) : module.defaultChoice);
    const sheets = await readSheets(workbook, run);
    stopIfAsked(run.signal);
    // without asking, only sheets are marked that the user saw when choosing
    const unseen = seenOnly && choice ? sheets.infos.filter(({ name }) => !choice.seen.includes(name)) : [];
    const chosen: HighlightChoice = {
      ...wished,
      without: [...wished.without, ...unseen.map(({ name }) => name)],
      ...(reasonsInColumn ? { reasonIn: 'column' } : {}),
    };
    return module.prepareMarks(workbook, report, sheets, chosen, t, run);
  };

  const refresh = async (report: AnalysisReport, run: RunOptions): Promise<PlanReceipt> => {
    const preview = await marks(report, run, (choice) => choice, true);
    return applyPlan(preview.plan, run);
  };

  async function takeBackMarks(run: RunOptions): Promise<HighlightTakenBack> {
    const { prepareTakeBack } = await loadMarks();
    const prepared = await prepareTakeBack(workbook, run);
    if (prepared === null) return { ...nothingDone, lost: [], legendKept: null };
    const receipt = await workbook.apply(prepared.plan, run);
    // the plans that put the marks there can no longer be taken back one by one
    drop(({ plan }) => plan.title === 'highlight');
    const { lost, legendKept } = prepared;
    return { ...receipt, skipped: [...receipt.skipped, ...prepared.changed], lost, legendKept };
  }

  return {
    previewHighlight: (report, run = {}, choice) =>
      attempt(() => marks(report, run, (stored) => ({ ...stored, ...choice }))),
    highlightState: () =>
      attempt(async () => {
        const { highlightSummary, OWN_PREFIX } = await loadMarks();
        return highlightSummary(await workbook.settings(OWN_PREFIX));
      }),
    refreshHighlight: (report, run = {}) => attempt(() => refresh(report, run)),
    watchHighlight: async (report, listener) => {
      if (!watcher) return { ok: true, value: () => Promise.resolve() };
      const { watchMarks } = await loadWatch();
      return attempt(() => watchMarks(workbook, watcher, report, t, () => refresh(report, {}), listener));
    },
    takeBackHighlight: (run = {}) => attempt(() => takeBackMarks(run)),
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
        if (!last) return nothingDone;
        const receipt = await (await history()).takeBack(last.id, false, run);
        drop(({ id }) => id === last.id);
        return receipt;
      }),
    history: () => attempt(async () => (await history()).list()),
    takeBack: (id, force = false, run = {}) =>
      attempt(async () => {
        const receipt = await (await history()).takeBack(id, force, run);
        drop((entry) => entry.id === id);
        return receipt;
      }),
    forget: (id) =>
      attempt(async () => {
        const receipt = await (await history()).forget(id);
        drop((entry) => entry.id === id);
        return receipt;
      }),
  };
}
