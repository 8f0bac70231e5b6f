import type { Grid } from '../grid/grid';
import { HostFailure, type RunOptions } from '../plan/ports';
import type { Compute, WorkerAnswer, WorkerRequest } from '../worker/protocol';
import { reportAssembler } from '../worker/unpack-report';

type WithoutId<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;
type Request = WithoutId<WorkerRequest>;

/** How often a waiting call looks whether the user has cancelled. */
const CANCEL_POLL_MS = 100;
/** Cells handed over in one piece: copying them takes a millisecond or two. */
const CELLS_A_PIECE = 4_000;
/** After so much work in one stretch the page may do something else. */
const STRETCH_MS = 8;

/** What an answer makes of a call: its value, or null when more is to come. */
type Receive<T> = (answer: WorkerAnswer) => T | null;

/**
 * Runs the core in a Web Worker so that the pane stays responsive. Cancelling ends the worker at once; the next call
 * starts a new one.
 */
export function computeInWorker(createWorker: () => Worker): Compute {
  let worker: Worker | null = null;
  let nextId = 1;

  const call = async <T>(
    request: Request,
    grids: readonly Grid[],
    run: RunOptions,
    receive: Receive<T>,
  ): Promise<T> => {
    worker ??= createWorker();
    const current = worker;
    const id = nextId++;
    const drop = (): void => {
      current.terminate();
      if (worker === current) worker = null;
    };
    const answer = waitFor(current, id, run, receive, drop);
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
    analyse: (grids, options, run) => {
      const assemble = reportAssembler();
      return call({ kind: 'analyse', options }, grids, run, (answer) =>
        answer.kind === 'part' ? assemble(answer.part) : null,
      );
    },
    check: (grids, run, context = {}, options = {}) =>
      call({ kind: 'check', context, options }, grids, run, (answer) =>
        answer.kind === 'checked' ? answer.value : null,
      ),
    look: (grids, options, run, context = {}) =>
      call({ kind: 'look', options, context }, grids, run, (answer) =>
        answer.kind === 'looked' ? answer.value : null,
      ),
  };
}

/** Posts the sheets piece by piece and lets the page breathe whenever that has taken a moment. */
async function handOver(worker: Worker, id: number, grids: readonly Grid[], run: RunOptions): Promise<void> {
  const post = (request: Request): void => worker.postMessage({ ...request, id });
  let began = performance.now();
  for (const { values, numberFormats, ...rest } of grids) {
    post({ kind: 'grid', head: { ...headOf(rest), withFormats: numberFormats !== null } });
    let from = 0;
    while (from < values.length) {
      if (run.signal?.aborted) return;
      // rows of a sheet are of one width, or nearly so
      const to = from + Math.max(1, Math.floor(CELLS_A_PIECE / Math.max(1, values[from]?.length ?? 1)));
      post({ kind: 'rows', values: values.slice(from, to), numberFormats: numberFormats?.slice(from, to) ?? null });
      from = to;
      if (performance.now() - began < STRETCH_MS) continue;
      await breath();
      began = performance.now();
    }
  }
}

/** The cells go over in rows, however they are kept. */
function headOf({ sheet, file, origin, merges, hiddenRows }: Omit<Grid, 'values' | 'numberFormats'>) {
  return { sheet, file, origin, merges, hiddenRows };
}

/** Lets everything else that waits have its turn; a timer would wait four milliseconds each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function waitFor<T>(worker: Worker, id: number, run: RunOptions, receive: Receive<T>, drop: () => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      clearInterval(poll);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onLost);
    };
    const onMessage = (event: MessageEvent<WorkerAnswer>): void => {
      const answer = event.data;
      if (answer.id !== id) return;
      if (answer.kind === 'progress') {
        run.progress?.(answer.done, answer.total, answer.stage);
        return;
      }
      if (answer.kind === 'failed') {
        end();
        const error = new Error(answer.message);
        error.stack = answer.stack;
        reject(error);
        return;
      }
      const value = receive(answer);
      if (value === null) return;
      end();
      resolve(value);
    };
    const onError = (event: ErrorEvent): void => {
      end();
      drop();
      // a mistake in a program has a message; a worker that was ended from outside has none
      reject(event.message ? new Error(event.message) : new HostFailure('computeLost'));
    };
    const onLost = (): void => {
      end();
      drop();
      reject(new HostFailure('computeLost'));
    };
    const poll = setInterval(() => {
      if (!run.signal?.aborted) return;
      end();
      drop();
      reject(new HostFailure('cancelled'));
    }, CANCEL_POLL_MS);
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onLost);
  });
}
