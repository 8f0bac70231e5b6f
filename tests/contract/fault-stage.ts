import type { App, Result } from '../../src/app/api';
import type { Fault } from '../../src/bench/host/faults';
import type { WorkbookPlan } from '../../src/plan/workbook-plan';
import { value } from './book-bench';
import { dumpModel, type ExcelHarness } from './excel-harness';
import { snapshotOf } from './model-snapshot';

/** One action of the pane from reading to writing, as the user sees it: it answers with a value or with a failure. */
export type Step = (pane: App) => Promise<Result<unknown>>;

/** An action that shows a plan before it applies it. */
export interface ShownStep {
  readonly preview: (pane: App) => Promise<Result<WorkbookPlan>>;
}

/** A workbook before the action. */
export interface Ready {
  readonly excel: ExcelHarness;
  /** another pane over the same workbook, which remembers nothing */
  another(): App;
  readonly step: Step | ShownStep;
}

/** What has to be the same of a workbook, as a text. */
export type Seen = (excel: ExcelHarness) => string;

export function shown<T>(preview: (pane: App) => Promise<Result<T>>, planOf: (seen: T) => WorkbookPlan): ShownStep {
  return {
    preview: async (pane) => {
      const result = await preview(pane);
      return result.ok ? { ok: true, value: planOf(result.value) } : result;
    },
  };
}

/** The action is carried out; a preview that fails is the end of it. */
export async function done(pane: App, step: Step | ShownStep): Promise<Result<unknown>> {
  if (typeof step === 'function') return step(pane);
  const result = await step.preview(pane);
  return result.ok ? pane.apply(result.value) : result;
}

/** Everything the workbook holds. Ids of actions differ from run to run; everything else must not. */
export function whole(excel: ExcelHarness): string {
  const text = JSON.stringify([dumpModel(excel.model), [...excel.model.customXml.values()]]);
  return text
    .replaceAll(/objektiv-[0-9a-z]{8}(?![0-9a-z])/g, 'chart')
    .replaceAll(/[0-9a-z]{8}-[0-9a-z]{4}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at');
}

/** Something that Excel is asked to do. */
export interface Call {
  readonly kind: string;
  /** the round trip it goes with, from 1 */
  readonly sync: number;
}

/** A part of an action: showing the plan, or carrying it out. */
export interface Part {
  readonly run: Step;
  readonly calls: readonly Call[];
  readonly syncs: number;
  /** what the workbook is like when nothing fails */
  readonly after: string;
}

/**
 * One workbook on which an action fails again and again: it is put back to what it was each time. The plan is made once; what fails while
 * it is made, and what fails while it is applied, are tried apart, because a preview leaves nothing behind but the plan.
 */
export class Stage {
  private constructor(
    private readonly kept: Ready | null,
    private readonly seen: Seen,
    private readonly restore: () => void,
    readonly before: string,
    readonly parts: readonly Part[],
  ) {}

  get ready(): Ready {
    if (!this.kept) throw new Error('closed');
    return this.kept;
  }

  static readonly closed = new Stage(
    null,
    () => '',
    () => undefined,
    '',
    [],
  );

  static async open(ready: Ready, seen: Seen): Promise<Stage> {
    const { excel, step } = ready;
    const before = seen(excel);
    const restore = snapshotOf(excel.model);
    const parts: Part[] = [];
    const stage = new Stage(ready, seen, restore, before, parts);
    if (typeof step === 'function') parts.push((await stage.counted(step)).part);
    else {
      const { part, result } = await stage.counted(step.preview);
      const plan = value(result);
      parts.push(part, (await stage.counted((pane) => pane.apply(plan))).part);
    }
    return stage;
  }

  /** The part is carried out on the workbook as it was before the action. */
  async run(part: Part, ...faults: readonly Fault[]): Promise<{ result: Result<unknown>; now: string }> {
    const { excel, another } = this.ready;
    this.restore();
    for (const fault of faults) excel.host.order(fault);
    const result = await part.run(another());
    excel.host.clearFaults();
    return { result, now: this.seen(excel) };
  }

  private async counted<T>(run: (pane: App) => Promise<Result<T>>): Promise<{ part: Part; result: Result<T> }> {
    const { excel, another } = this.ready;
    this.restore();
    const calls: Call[] = [];
    excel.host.mark();
    const stop = excel.host.onCall((kind) => calls.push({ kind, sync: excel.host.counters().syncs }));
    const result = await run(another());
    stop();
    value(result);
    const { syncs } = excel.host.counters();
    return { part: { run, calls, syncs, after: this.seen(excel) }, result };
  }
}
