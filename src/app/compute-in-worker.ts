import { HostFailure, type RunOptions } from '../plan/ports';
import type { Compute, WorkerAnswer, WorkerRequest } from '../worker/protocol';

type WithoutId<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

/** How often a waiting call looks whether the user has cancelled. */
const CANCEL_POLL_MS = 100;

/**
 * Runs the core in a Web Worker so that the pane stays responsive. Cancelling ends the worker at once; the next call
 * starts a new one.
 */
export function computeInWorker(createWorker: () => Worker): Compute {
  let worker: Worker | null = null;
  let nextId = 1;

  const call = <T>(request: WithoutId<WorkerRequest>, run: RunOptions): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      worker ??= createWorker();
      const current = worker;
      const id = nextId++;
      const end = (): void => {
        clearInterval(poll);
        current.removeEventListener('message', onMessage);
        current.removeEventListener('error', onError);
      };
      const drop = (): void => {
        end();
        current.terminate();
        worker = null;
      };
      const onMessage = (event: MessageEvent<WorkerAnswer>): void => {
        const answer = event.data;
        if (answer.id !== id) return;
        if (answer.kind === 'progress') run.progress?.(answer.done, answer.total, answer.stage);
        else if (answer.kind === 'done') {
          end();
          resolve(answer.value as T); // -- the worker answers each kind of request with its own type
        } else {
          end();
          const error = new Error(answer.message);
          error.stack = answer.stack;
          reject(error);
        }
      };
      const onError = (event: ErrorEvent): void => {
        drop();
        reject(new Error(event.message || 'worker'));
      };
      const poll = setInterval(() => {
        if (!run.signal?.aborted) return;
        drop();
        reject(new HostFailure('cancelled'));
      }, CANCEL_POLL_MS);
      current.addEventListener('message', onMessage);
      current.addEventListener('error', onError);
      current.postMessage({ ...request, id });
    });

  return {
    analyse: (grids, options, run) => call({ kind: 'analyse', grids, options }, run),
    check: (grids, run) => call({ kind: 'check', grids }, run),
  };
}
