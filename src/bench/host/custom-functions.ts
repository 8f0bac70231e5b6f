import type { MessageEntry } from './events';

/** How Excel speaks with the runtime of worksheet functions (CustomFunctionProxy of the genuine library). */
const message = { category: 1, invocation: 1000 } as const;
/** the function takes errors among its values (allowErrorForDataTypeAny) */
const allowsErrors = 4;

/** A result as the runtime gives it: a value or rows of values; a failed call has a code and a text. */
export interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

export interface Invocation {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  readonly address: string;
}

type Done = (result: InvocationResult) => void;

interface Waiting {
  readonly entry: MessageEntry;
  readonly done: Done;
}

/** Excel's side of the worksheet functions: hands calls to the add-in's page once it is ready, and takes the results. */
export class CustomFunctionHost {
  private ready = false;
  private calls = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly tell: (entries: readonly MessageEntry[]) => void) {}

  /** The page has said that its functions can be called: calls without an answer are handed to it. */
  setReady(): void {
    this.ready = true;
    this.hand([...this.waiting.values()].map(({ entry }) => entry));
  }

  /** The page is gone; what it has not answered waits for the next one. */
  setGone(): void {
    this.ready = false;
  }

  invoke({ functionName, parameters, address }: Invocation, done: Done): void {
    const id = ++this.calls;
    const body = JSON.stringify([id, functionName, parameters, address, allowsErrors]);
    const entry: MessageEntry = [message.category, message.invocation, '', body, String(id)];
    this.waiting.set(id, { entry, done });
    if (this.ready) this.hand([entry]);
  }

  /** `SetInvocationResults`: results of calls that are no longer waited for are dropped, as in Excel. */
  setResults(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const call = this.waiting.get(result.id);
      this.waiting.delete(result.id);
      call?.done(result);
    }
  }

  private hand(entries: readonly MessageEntry[]): void {
    if (entries.length > 0) setTimeout(() => this.tell(entries), 0);
  }
}
