import { lookAtGrids } from '../app/overview';
import { analyseGrids, checkGrids } from '../app/pipeline';
import type { CellValue } from '../domain/cell';
import type { Grid } from '../grid/grid';
import { packReport, withoutMentions } from './pack-report';
import type { GridHead, WorkerAnswer, WorkerRequest } from './protocol';

/** The worker's side: pure core only, no Office, no DOM. */
const scope = globalThis as unknown as {
  postMessage(answer: WorkerAnswer, transfer?: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
}; // -- the DOM types describe a window here, not a worker

interface Arriving {
  readonly head: GridHead;
  readonly values: (readonly CellValue[])[];
  readonly numberFormats: (readonly string[])[];
}

/** Sheets of the call that is being handed over. */
let arriving: Arriving[] = [];

scope.onmessage = ({ data: request }) => {
  if (request.kind === 'grid') arriving.push({ head: request.head, values: [], numberFormats: [] });
  else if (request.kind === 'rows') takeRows(request.values, request.numberFormats);
  else work(request);
};

function takeRows(values: Grid['values'], formats: Grid['numberFormats']): void {
  const grid = arriving.at(-1);
  if (!grid) return;
  for (const row of values) grid.values.push(row);
  for (const row of formats ?? []) grid.numberFormats.push(row);
}

function work(request: Extract<WorkerRequest, { readonly kind: 'analyse' | 'check' | 'look' }>): void {
  const grids = arriving.map(({ head: { withFormats, ...head }, values, numberFormats }): Grid => ({
    ...head,
    values,
    numberFormats: withFormats ? numberFormats : null,
  }));
  arriving = [];
  const progress = (done: number, total: number | null, stage: string): void => {
    scope.postMessage({ id: request.id, kind: 'progress', done, total: total ?? 0, stage });
  };
  try {
    if (request.kind === 'analyse') {
      const report = analyseGrids(grids, request.options, { progress });
      for (const { part, transfer } of packReport(report))
        scope.postMessage({ id: request.id, kind: 'part', part }, transfer);
    } else if (request.kind === 'look') {
      const value = lookAtGrids(grids, request.options, { progress }, request.context);
      scope.postMessage({ id: request.id, kind: 'looked', value });
    } else {
      const report = checkGrids(grids, { progress }, request.context, request.options);
      const value = { ...report, results: report.results.map(withoutMentions) };
      scope.postMessage({ id: request.id, kind: 'checked', value });
    }
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    scope.postMessage({ id: request.id, kind: 'failed', message: cause.message, stack: cause.stack ?? '' });
  }
}
