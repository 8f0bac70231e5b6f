import type { AnalysisReport } from '../app/api';
import { lookAtGrids } from '../app/overview';
import { analyseGrids, checkGrids } from '../app/pipeline';
import type { DataSource } from '../domain/assessment';
import type { CellValue } from '../domain/cell';
import type { Grid } from '../grid/grid';
import type { RunOptions } from '../plan/ports';
import type { GridHead, WorkerAnswer, WorkerRequest } from './protocol';

/** The worker's side: pure core only, no Office, no DOM. */
const scope = globalThis as unknown as {
  postMessage(answer: WorkerAnswer): void;
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
    scope.postMessage({ id: request.id, kind: 'done', value: answerTo(request, grids, { progress }) });
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    scope.postMessage({ id: request.id, kind: 'failed', message: cause.message, stack: cause.stack ?? '' });
  }
}

function answerTo(request: Parameters<typeof work>[0], grids: readonly Grid[], run: RunOptions) {
  switch (request.kind) {
    case 'analyse':
      return withoutMentions(analyseGrids(grids, request.options, run));
    case 'check':
      return checkGrids(grids, run, request.context);
    case 'look':
      return lookAtGrids(grids, request.options, run, request.context);
  }
}

/** The pane looks for schools in the sheets as they are then; a mention for each pupil would only cost time to hand over. */
function withoutMentions(report: AnalysisReport): AnalysisReport {
  const light = new Map<DataSource, DataSource>();
  // the pane asks which assessment a source belongs to by identity, so each source stays one object
  const lighten = (sources: readonly DataSource[]): DataSource[] =>
    sources.map((source) => {
      const known = light.get(source) ?? { ...source, mentions: [] };
      light.set(source, known);
      return known;
    });
  const { analysis } = report;
  const assessments = analysis.assessments.map((each) => ({
    ...each,
    data: { ...each.data, sources: lighten(each.data.sources) },
  }));
  return { ...report, analysis: { ...analysis, assessments, sources: lighten(analysis.sources) } };
}
