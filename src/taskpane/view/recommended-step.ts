import type { AnalysisReport, Overview } from '../../app/api';
import type { Place } from '../place';
import { schoolsAtRisk } from './levels';

/** What has been done in this session, as far as it changes what comes next. */
export interface Done {
  /** findings of the last check; null when none was made */
  readonly findings: number | null;
  /** titles of the plans that were applied and not taken back */
  readonly applied: ReadonlySet<string>;
  readonly visited: ReadonlySet<Place>;
  /** settings were changed after the analysis */
  readonly outdated: boolean;
}

export const nothingDone: Done = { findings: null, applied: new Set(), visited: new Set(), outdated: false };

export type StepId = 'again' | 'look' | 'analyse' | 'schools' | 'highlight' | 'measures' | 'check' | 'fix' | 'begin';

export interface Step {
  readonly id: StepId;
  readonly place: Place;
  /** the work of that place begins at once */
  readonly start: boolean;
  readonly count: number;
}

/** The one thing that is best done next; null when all that the book asks for has been done. */
export function recommendedStep(overview: Overview | null, report: AnalysisReport | null, done: Done): Step | null {
  const step = (id: StepId, place: Place, start = false, count = 0): Step => ({ id, place, start, count });
  const kinds = overview?.sheets.map(({ kind }) => kind) ?? [];
  const measures = kinds.filter((kind) => kind === 'measures').length;
  if (report !== null && done.outdated) return step('again', 'analysis', true);
  if (report === null && (overview?.works.length ?? 0) > 0) return step('analyse', 'analysis', true);
  const flagged = report === null ? 0 : schoolsAtRisk(report).length;
  if (flagged > 0) {
    if (!done.visited.has('risk')) return step('schools', 'risk', false, flagged);
    if (!done.applied.has('highlight')) return step('highlight', 'risk', false, flagged);
    if (!done.applied.has('measures')) return step('measures', 'risk', false, flagged);
  }
  if (measures > 0 && done.findings === null) return step('check', 'check', true, measures);
  if (done.findings !== null && done.findings > 0) return step('fix', 'check', false, done.findings);
  if (overview === null) return report === null ? step('look', 'overview') : null;
  return report === null && measures === 0 ? step('begin', 'overview') : null;
}
