import { analyseGrids, checkGrids } from '../app/pipeline';
import type { WorkerAnswer, WorkerRequest } from './protocol';

/** The worker's side: pure core only, no Office, no DOM. */
const scope = globalThis as unknown as {
  postMessage(answer: WorkerAnswer): void;
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
}; // -- the DOM types describe a window here, not a worker

scope.onmessage = ({ data: request }) => {
  const progress = (done: number, total: number | null, stage: string): void => {
    scope.postMessage({ id: request.id, kind: 'progress', done, total: total ?? 0, stage });
  };
  try {
    const value =
      request.kind === 'analyse'
        ? analyseGrids(request.grids, request.options, { progress })
        : checkGrids(request.grids, { progress });
    scope.postMessage({ id: request.id, kind: 'done', value });
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    scope.postMessage({ id: request.id, kind: 'failed', message: cause.message, stack: cause.stack ?? '' });
  }
};
