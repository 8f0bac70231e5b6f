import { lookAtGrids } from './overview';
import { analyseGrids, checkGrids } from './pipeline';
import type { Compute } from '../worker/protocol';

/** Runs the core in the calling thread: command line, tests, and panes without workers. */
export const computeHere: Compute = {
  analyse: (grids, options, run) => Promise.resolve(analyseGrids(grids, options, run)),
  check: (grids, run, context, options) => Promise.resolve(checkGrids(grids, run, context, options)),
  look: (grids, options, run, context) => Promise.resolve(lookAtGrids(grids, options, run, context)),
};
