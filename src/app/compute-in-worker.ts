import type { Grid } from '../grid/grid';
import { HostFailure, type RunOptions } from '../plan/ports';
import type { Compute, WorkerAnswer, WorkerRequest } from '../worker/protocol';

type WithoutId<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;
type Request = WithoutId<WorkerRequest>;

/** How often a waiting call looks whether the user has cancelled. */
const CANCEL_POLL_MS = 100;
/** Cells handed over in one piece: copying them takes a few milliseconds. */
const CELLS_A_PIECE = 8_000;

/**
 * Runs the core in a Web Worker so that the pane stays responsive. Cancelling ends the worker at once; the next call
 * starts a new one.
 */
export function computeInWorker(createWorker: () => Worker): Compute {
  let worker: Worker | null = null;
  let nextId = 1;

  const call = async <T>(request: Request, grids: readonly Grid[], run: RunOptions): Promise<T> => {
    worker ??= createWorker();
    const current = worker;
    const id = nextId++;
    const drop = (): void => {
      current.terminate();
      if (worker === current) worker = null;
    };
    const answer = waitFor<T>(current, id, run, drop);
    try {
      await Promise.race([answer, handOver(current, id, grids, run)]);
      if (!run.signal?.aborted) current.postMessage({ ...request, id });
    } catch (error) {
      drop();
      throw error;
    }
    return answer;
  };

  return {
    analyse: (grids, options, run) => call({ kind: 'analyse', options }, grids, run),
    check: (grids, run, context = {}) => call({ kind: 'check', context }, grids, run),
    look: (grids, options, run, context = {}) => call({ kind: 'look', options, context }, grids, run),
  };
}

/** Posts the sheets piece by piece and lets the page breathe between two pieces. */
async function handOver(worker: Worker, id: number, grids: readonly Grid[], run: RunOptions): Promise<void> {
  const post = (request: Request): void => worker.postMessage({ ...request, id });
  for (const { values, numberFormats, ...rest } of grids) {
    post({ kind: 'grid', head: { ...rest, withFormats: numberFormats !== null } });
    const width = values.reduce((most, row) => Math.max(most, row.length), 1);
    const rows = Math.max(1, Math.floor(CELLS_A_PIECE / width));
    for (let from = 0; from < values.length; from += rows) {
      if (run.signal?.aborted) return;
      const to = from + rows;
      post({ kind: 'rows', values: values.slice(from, to), numberFormats: numberFormats?.slice(from, to) ?? null });
      if (to < values.length) await breath();
    }
  }
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function waitFor<T>(worker: Worker, id: number, run: RunOptions, drop: () => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      clearInterval(poll);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
    };
    const onMessage = (event: MessageEvent<WorkerAnswer>): void => {
      const answer = event.data;
      if (answer.id !== id) return;
      if (answer.kind === 'progress') {
        run.progress?.(answer.done, answer.total, answer.stage);
        return;
      }
      end();
      if (answer.kind === 'done')
        resolve(answer.value as T); // -- the worker answers each kind of request with its own type
      else {
        const error = new Error(answer.message);
        error.stack = answer.stack;
        reject(error);
      }
    };
    const onError = (event: ErrorEvent): void => {
      end();
      drop();
      reject(new Error(event.message || 'worker'));
    };
    const poll = setInterval(() => {
      if (!run.signal?.aborted) return;
      end();
      drop();
      reject(new HostFailure('cancelled'));
    }, CANCEL_POLL_MS);
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
  });
}
