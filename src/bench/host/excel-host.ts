import type { ModelChange } from '../model/changes';
import type { WorkbookModel } from '../model/workbook-model';
import { Batch } from './dispatcher';
import { CustomFunctionHost } from './custom-functions';
import { Events, type MessageEntry } from './events';
import { type Fault, Faults } from './faults';
import { HostObject } from './host-object';
import { defaultHostOptions, type HostOptions, requirementMatrix } from './host-options';
import { kinds } from './kinds/registry';
import { type Counters, Meter } from './meter';
import { References } from './references';
import type { RuntimeState, Scope, Selves } from './scope';
import { type Answer, kindOfCall, transportStatus, type WireRequest } from './wire';

const delayForCellEditFlag = 64;
const bytes = new TextEncoder();

export interface RibbonCommand {
  readonly functionName: string;
  readonly controlId: string;
}

/** The far side of the wire: takes a request batch as Office.js sends it and answers as Excel would. */
export class ExcelHost {
  readonly options: HostOptions;
  /** Excel's side of the worksheet functions */
  readonly functions = new CustomFunctionHost((entries) => this.tell(entries));
  private readonly meter = new Meter();
  private readonly faults = new Faults();
  private readonly events = new Events();
  private readonly references: References;
  private readonly scope: Scope;
  private readonly messageListeners = new Set<(entries: readonly MessageEntry[]) => void>();
  private readonly commandListeners = new Set<(command: RibbonCommand) => void>();
  private readonly callListeners = new Set<(call: string) => void>();
  private latency: number;
  private editing: { done: Promise<void>; release: () => void } | null = null;
  private activeId: string;
  /** a batch of this add-in is being carried out: what the other one does is not its own */
  private answering = false;

  constructor(
    readonly model: WorkbookModel,
    options: Partial<HostOptions> = {},
  ) {
    this.options = { ...defaultHostOptions, ...options };
    this.latency = this.options.latency;
    this.references = new References(model);
    this.scope = this.newScope();
    this.activeId = model.activeSheet.id;
    model.subscribe((changes) => {
      this.references.follow(changes, this.scope);
      const entries = this.events.messagesFor(
        this.answering ? changes : changes.map(asOthers),
        this.activeId,
        model.sheets.map((sheet) => sheet.id),
      );
      this.activeId = model.activeSheet.id;
      if (entries.length > 0 && this.scope.events) setTimeout(() => this.tell(entries), 0);
    });
  }

  get requirements(): Readonly<Record<string, string>> {
    return requirementMatrix(this.options);
  }

  /** One `context.sync()`: the message array of the library, answered when the host is ready. */
  async execute(message: readonly unknown[]): Promise<Answer> {
    const text = message.find((part): part is string => typeof part === 'string' && part.startsWith('{'));
    if (text === undefined) return failed(transportStatus.generic, 'a message without a request');
    const request = JSON.parse(text) as WireRequest; // -- the library wrote it
    const cleanup = isCleanup(request);
    const bytesSent = bytes.encode(text).length;
    this.meter.add(cleanup ? { cleanups: 1 } : { syncs: 1, actions: request.Actions.length, bytesSent });
    if (cleanup) return this.answer(request);
    await pause(this.latency);
    const refusal = await this.refusal(bytesSent, Number(message[6] ?? 0));
    return refusal ?? this.answer(request);
  }

  /** Starts counting anew. */
  mark(): void {
    this.meter.mark();
  }

  /** Round trips, actions and bytes since `mark`. */
  counters(): Counters {
    return this.meter.sinceMark();
  }

  order(fault: Fault): void {
    this.faults.order(fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  setLatency(milliseconds: number): void {
    this.latency = milliseconds;
  }

  /** The user starts to type into a cell; batches fail or wait until the returned function is called. */
  startCellEdit(): () => void {
    let release = (): void => undefined;
    const done = new Promise<void>((resolve) => (release = resolve));
    const edit = { done, release };
    this.editing = edit;
    return () => {
      if (this.editing === edit) this.editing = null;
      release();
    };
  }

  /** Kept references: a leak of tracked objects shows here. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** What the add-in asked of its own pane and ribbon buttons. */
  get runtime(): Readonly<RuntimeState> {
    return this.scope.runtime;
  }

  onMessage(listener: (entries: readonly MessageEntry[]) => void): () => void {
    this.messageListeners.add(listener);
    return () => this.messageListeners.delete(listener);
  }

  /** A click on a ribbon button: `functionName` is the action that the add-in has associated. */
  runCommand(functionName: string, controlId: string = functionName): void {
    for (const listener of [...this.commandListeners]) listener({ functionName, controlId });
  }

  onCommand(listener: (command: RibbonCommand) => void): () => void {
    this.commandListeners.add(listener);
    return () => this.commandListeners.delete(listener);
  }

  /** Each call of the object model before it is carried out, by its kind: «Worksheets.GetItem.GetRange = Values». */
  onCall(listener: (call: string) => void): () => void {
    this.callListeners.add(listener);
    return () => this.callListeners.delete(listener);
  }

  private async refusal(size: number, flags: number): Promise<Answer | null> {
    const ordered = this.faults.nextSync();
    if (ordered !== null) return failed(ordered, `ordered failure ${ordered}`);
    const limit = this.options.payloadLimit;
    if (limit !== null && size > limit)
      return failed(transportStatus.requestTooLarge, 'The request payload is too large.');
    if (this.editing && (flags & delayForCellEditFlag) === 0) {
      return failed(transportStatus.cellEditMode, 'Excel is in cell-editing mode.');
    }
    while (this.editing) await this.editing.done;
    return null;
  }

  private answer(request: WireRequest): Answer {
    const response = this.carriedOut(request);
    const body = JSON.stringify(response);
    const size = bytes.encode(body).length;
    if (isCleanup(request)) return { ok: true, body };
    const limit = this.options.payloadLimit;
    if (limit !== null && size > limit)
      return failed(transportStatus.responseTooLarge, 'The response payload is too large.');
    this.meter.add({ bytesReceived: size });
    return { ok: true, body };
  }

  private carriedOut(request: WireRequest): ReturnType<Batch['run']> {
    this.answering = true;
    try {
      // nobody waits for what the library cleans up by itself, and an ordered failure does not get lost in it
      const before = isCleanup(request) ? () => undefined : (index: number) => this.called(request, index);
      return this.model.batch('api', () => new Batch(request, this.scope, before).run());
    } finally {
      this.answering = false;
    }
  }

  private called(request: WireRequest, index: number): void {
    const action = request.Actions[index];
    if (action) for (const listener of this.callListeners) listener(kindOfCall(request, action));
    this.faults.nextAction();
  }

  private tell(entries: readonly MessageEntry[]): void {
    for (const listener of [...this.messageListeners]) listener(entries);
  }

  private newScope(): Scope {
    const scope: Scope = {
      model: this.model,
      options: this.options,
      events: true,
      runtime: { state: 'Visible', startState: 'Inactive', ribbon: new Map() },
      functions: this.functions,
      make: <K extends keyof Selves>(kind: K, self: Selves[K]) => new HostObject(kind, kinds[kind], self, scope),
      keep: (object) => this.references.keep(object),
      release: (id) => this.references.release(id),
      reference: (id) => this.references.get(id),
      listen: (type, target, on) => this.events.listen(type, target, on),
    };
    return scope;
  }
}

/** A second add-in over the same workbook: Excel does not call its changes ours. */
function asOthers(change: ModelChange): ModelChange {
  return change.origin === 'api' ? { ...change, origin: 'user' } : change;
}

/** Only releases references, sends telemetry or answers function calls: the library does it by itself, no action waits for it. */
function isCleanup(request: WireRequest): boolean {
  const methods = request.Actions.filter((action) => action.ActionType === 3);
  const own =
    /^(_Remove(All)?References?|SendTelemetryEvent|SendCustomerContent|NotifyActionHandlerReady|SetInvocationResults|_SetOsfControlContainerReadyForCustomFunctions)$/;
  return methods.length > 0 && methods.every((action) => own.test(action.Name));
}

function failed(code: number, message: string): Answer {
  return { ok: false, code, message };
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
