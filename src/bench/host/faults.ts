import { ApiError } from './api-error';
import { transportStatus } from './wire';

/** A failure that a test orders. Numbers count from 1, from the moment of ordering. */
export type Fault =
  /** the n-th action of the object model fails with this code; what came before it stays applied */
  | { readonly at: 'action'; readonly n: number; readonly code: string; readonly message?: string }
  /** the n-th round trip never reaches the object model */
  | { readonly at: 'sync'; readonly n: number; readonly failure: 'throttled' | 'sessionLost' | 'generic' };

/** Ordered failures; each happens once. */
export class Faults {
  private ordered: Fault[] = [];
  private actions = 0;
  private syncs = 0;

  order(fault: Fault): void {
    const base = fault.at === 'action' ? this.actions : this.syncs;
    this.ordered.push({ ...fault, n: fault.n + base });
  }

  clear(): void {
    this.ordered = [];
  }

  /** Office's number of the transport failure due now, if any. */
  nextSync(): number | null {
    this.syncs++;
    const due = this.take('sync', this.syncs);
    return due?.at === 'sync' ? transportStatus[due.failure] : null;
  }

  nextAction(): void {
    this.actions++;
    const due = this.take('action', this.actions);
    if (due?.at === 'action') throw new ApiError(due.code, due.message ?? `ordered failure ${due.code}`);
  }

  private take(at: Fault['at'], n: number): Fault | undefined {
    const due = this.ordered.find((fault) => fault.at === at && fault.n === n);
    if (due) this.ordered = this.ordered.filter((fault) => fault !== due);
    return due;
  }
}
