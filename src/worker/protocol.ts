import type { AnalyseOptions, AnalysisReport, CheckReport } from '../app/api';
import type { Contents } from '../app/overview';
import type { Grid } from '../grid/grid';
import type { RunOptions } from '../plan/ports';
import type { ReportPart } from './report-parts';
import type { CheckContext } from '../roadmap/rules/table-reader';

/** The heavy pure part of a use case, run in a worker where there is one, else in place. */
export interface Compute {
  analyse(grids: readonly Grid[], options: AnalyseOptions, run: RunOptions): Promise<AnalysisReport>;
  check(
    grids: readonly Grid[],
    run: RunOptions,
    context?: CheckContext,
    options?: Partial<AnalyseOptions>,
  ): Promise<CheckReport>;
  /** what the sheets hold, without computing anything from it */
  look(grids: readonly Grid[], options: AnalyseOptions, run: RunOptions, context?: CheckContext): Promise<Contents>;
}

/** A sheet without its cells; they follow in slices of rows, so that handing over a large book never blocks the pane. */
export type GridHead = Omit<Grid, 'values' | 'numberFormats'> & { readonly withFormats: boolean };

export type WorkerRequest =
  | { readonly id: number; readonly kind: 'grid'; readonly head: GridHead }
  | {
      readonly id: number;
      readonly kind: 'rows';
      readonly values: Grid['values'];
      readonly numberFormats: Grid['numberFormats'];
    }
  | { readonly id: number; readonly kind: 'analyse'; readonly options: AnalyseOptions }
  | {
      readonly id: number;
      readonly kind: 'check';
      readonly context?: CheckContext;
      readonly options?: Partial<AnalyseOptions>;
    }
  | { readonly id: number; readonly kind: 'look'; readonly options: AnalyseOptions; readonly context?: CheckContext };

export type WorkerAnswer =
  /** a piece of an analysis; the last one ends the call */
  | { readonly id: number; readonly kind: 'part'; readonly part: ReportPart }
  | { readonly id: number; readonly kind: 'checked'; readonly value: CheckReport }
  | { readonly id: number; readonly kind: 'looked'; readonly value: Contents }
  | {
      readonly id: number;
      readonly kind: 'progress';
      readonly done: number;
      readonly total: number;
      readonly stage: string;
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string; readonly stack: string };
