import type { CellRef } from '../domain/cell';
import {
  actionEntries,
  DROPPED_SETTING,
  forgetAction,
  HISTORY_PREFIX,
  laterThan,
  storedActions,
  storedOperations,
  type StoredAction,
} from '../plan/history-entry';
import { HostFailure, type PlanReceipt, type RunOptions, type Workbook } from '../plan/ports';
import { forced, remainderOf } from '../plan/remainder';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';
import { onPresentSheets } from './history-sheets';

/** Older actions than these are dropped, so that the workbook does not grow without end. */
const MOST_ACTIONS = 30;
const MOST_BYTES = 5_000_000;

/** One action in the list, newest first. */
export interface HistoryAction {
  readonly id: string;
  /** key of i18n `plans.<title>` with what fills it */
  readonly title: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: string;
  readonly cells: number;
  readonly sheets: readonly string[];
  /** what stayed of an action that has been taken back, because the user had changed it */
  readonly rest: boolean;
  readonly state: 'ready' | 'notKept';
  /** later actions that have to be taken back first, newest first */
  readonly waitsFor: readonly { readonly title: string; readonly params: HistoryAction['params'] }[];
}

export interface HistoryList {
  readonly actions: readonly HistoryAction[];
  /** older actions that are no longer kept */
  readonly dropped: number;
}

export interface TakenBack extends PlanReceipt {
  /** sheets of the action that are no longer in the workbook */
  readonly gone: readonly string[];
  /** id of the entry that keeps what was left alone; null when nothing was */
  readonly rest: string | null;
}

/** Our actions as the workbook itself remembers them, so they can be taken back after it was closed and opened again. */
export class History {
  /** bodies of this session, which need not be read again and may be too large to be kept */
  private readonly bodies = new Map<string, readonly PlanOperation[]>();
  private size: { count: number; bytes: number } | null = null;
  private last = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly takeBackHighlight: (run: RunOptions) => Promise<PlanReceipt>,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Applies the plan together with the record of it. */
  async apply(plan: WorkbookPlan, run: RunOptions): Promise<{ receipt: PlanReceipt; id: string | null }> {
    const id = this.newId();
    const at = this.now().toISOString();
    let size = 0;
    const receipt = await this.workbook.apply(plan, {
      ...run,
      journal: (undo, _skipped, sheetIds) => {
        const { operations } = plan;
        const action = actionEntries({ id, at, plan, operations, undo: undo.operations, sheetIds });
        size = action.stored.size;
        return action.operations;
      },
    });
    if (receipt.undo === null) return { receipt, id: null };
    this.bodies.set(id, receipt.undo.operations);
    await this.dropOld(size);
    return { receipt, id };
  }

  async list(): Promise<HistoryList> {
    const settings = await this.workbook.settings('objektiv.und');
    const all = storedActions(settings);
    const actions = all.map((action): HistoryAction => {
      const { id, title, params, at, cells, sheets, body } = action;
      return {
        id,
        title,
        params,
        at,
        cells,
        sheets: sheets.map(({ name }) => name),
        rest: action.rest === true,
        state: body === 'none' && !this.bodies.has(id) ? 'notKept' : 'ready',
        waitsFor: laterThan(action, all)
          .reverse()
          .map((later) => ({ title: later.title, params: later.params })),
      };
    });
    return { actions: actions.reverse(), dropped: Number(settings[DROPPED_SETTING] ?? 0) };
  }

  /** With `force` also what the user changed since. */
  async takeBack(id: string, force: boolean, run: RunOptions): Promise<TakenBack> {
    const all = await this.stored();
    const action = all.find((each) => each.id === id);
    if (!action) throw new HostFailure('historyMissing');
    const [later] = laterThan(action, all).reverse();
    if (later) throw new HostFailure('laterChange', { action: later.title, ...later.params });
    if (action.body === 'highlight') return { ...(await this.takeBackHighlight(run)), gone: [], rest: null };
    const body = await this.bodyOf(action);
    const present = await onPresentSheets(this.workbook, action, force ? forced(body) : body);
    return this.undo(action, present.operations, present.gone, run);
  }

  /** The user keeps what is there: the action can no longer be taken back. */
  async forget(id: string): Promise<PlanReceipt> {
    const action = (await this.stored()).find((each) => each.id === id);
    if (!action) throw new HostFailure('historyMissing');
    return this.workbook.apply({ title: 'forget', params: {}, needs: [], operations: forgetAction(action) });
  }

  private async undo(
    action: StoredAction,
    operations: readonly PlanOperation[],
    gone: readonly string[],
    run: RunOptions,
  ): Promise<TakenBack> {
    const plan = {
      title: 'undo',
      params: action.params,
      needs: [],
      operations: [...operations, ...forgetAction(action)],
    };
    const restId = this.newId();
    let rest: readonly PlanOperation[] = [];
    const receipt = await this.workbook.apply(plan, {
      ...run,
      journal: (_undo, skipped, sheetIds) => {
        rest = forced(remainderOf(operations, skipped));
        if (rest.length === 0) return [];
        const entry = { id: restId, at: action.at, plan: action, operations: rest, undo: rest, sheetIds, rest: true };
        return actionEntries(entry).operations;
      },
    });
    this.bodies.delete(action.id);
    if (rest.length > 0) this.bodies.set(restId, rest);
    return { ...receipt, gone, rest: rest.length > 0 ? restId : null };
  }

  private async stored(): Promise<StoredAction[]> {
    return storedActions(await this.workbook.settings(HISTORY_PREFIX));
  }

  private async bodyOf(action: StoredAction): Promise<readonly PlanOperation[]> {
    const known = this.bodies.get(action.id) ?? action.undo;
    if (known) return known;
    const text = action.body === 'large' ? await this.workbook.largeSetting(HISTORY_PREFIX + action.id) : null;
    if (text === null) throw new HostFailure('undoNotKept');
    const operations = storedOperations(text);
    if (operations === null) throw new HostFailure('undoDamaged');
    return operations;
  }

  /** The list is read once; what this pane adds since is counted. Another pane may add too: then the next one drops. */
  private async dropOld(added: number): Promise<void> {
    if (this.size && this.size.count < MOST_ACTIONS && this.size.bytes + added <= MOST_BYTES) {
      this.size = { count: this.size.count + 1, bytes: this.size.bytes + added };
      return;
    }
    try {
      await this.dropFrom(await this.workbook.settings('objektiv.und'));
    } catch (error) {
      // the action itself is done and recorded; the list is shortened next time
      if (!(error instanceof HostFailure)) throw error;
      this.size = null;
    }
  }

  private async dropFrom(settings: Readonly<Record<string, string>>): Promise<void> {
    const actions = storedActions(settings);
    let bytes = actions.reduce((sum, { size }) => sum + size, 0);
    const old: StoredAction[] = [];
    while (actions.length > MOST_ACTIONS || (bytes > MOST_BYTES && actions.length > 1)) {
      const first = actions.shift();
      if (!first) break;
      old.push(first);
      bytes -= first.size;
    }
    this.size = { count: actions.length, bytes };
    if (old.length === 0) return;
    const dropped = String(Number(settings[DROPPED_SETTING] ?? 0) + old.length);
    const operations: PlanOperation[] = [
      ...old.flatMap(forgetAction),
      { kind: 'setting', key: DROPPED_SETTING, value: dropped },
    ];
    await this.workbook.apply({ title: 'forget', params: {}, needs: [], operations });
  }

  /** Sorts by time; two panes never make the same. */
  private newId(): string {
    this.last = Math.max(this.last + 1, this.now().getTime());
    const random = Math.floor(Math.random() * 36 ** 4);
    return `${this.last.toString(36)}-${random.toString(36).padStart(4, '0')}`;
  }
}

/** Cells as the list of conflicts names them, each once. */
export function conflictCells(cells: readonly CellRef[]): readonly CellRef[] {
  const places = new Map(cells.map((cell) => [`${String(cell.row)}:${String(cell.column)}:${cell.sheet}`, cell]));
  return [...places.values()];
}
