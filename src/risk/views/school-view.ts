import type { DetailValue, IndicatorResult } from '../../domain/outcome';
import type { Analysis, AssessmentResult, SchoolResult } from '../analysis';
import { markTwoDynamics, type MarkTwoDynamics } from './mark-two';
import { sampleSize, type SampleSize } from './sample-size';
import { schoolSeries } from './series';

export type Zone = 'sufficient' | 'borderline' | 'insufficient';

/** Completion by difficulty against 60/57 % and 30/28.5 % (ФИОКО 2026); a level without tasks is null. */
export interface CompletionZones {
  readonly base: { readonly percent: number; readonly zone: Zone } | null;
  readonly advanced: { readonly percent: number; readonly zone: Zone } | null;
  /** tasks of high difficulty; no threshold is set for them */
  readonly high: number | null;
}

/** Pupils whose mark differs from the journal by 2 and more: each such case is to be analysed. */
export interface JournalGap {
  readonly n: number;
  readonly up: number;
  readonly down: number;
}

export interface MarkGroup {
  readonly mark: number;
  readonly n: number;
  readonly share: number;
  /** fewer than ten pupils: no completion is shown */
  readonly small: boolean;
  /** mean over tasks, percent; null in a small group or without task points */
  readonly completion: number | null;
}

/** What the federal recommendations of 2026 ask to look at, for one school in one work. Unknown parts are null. */
export interface SchoolView {
  readonly n: number;
  readonly sample: SampleSize;
  readonly markTwo: MarkTwoDynamics | null;
  readonly gap: JournalGap | null;
  readonly zones: CompletionZones | null;
  readonly groups: readonly MarkGroup[];
}

const SMALL_GROUP = 10;

export function schoolView(analysis: Analysis, of: AssessmentResult, result: SchoolResult): SchoolView {
  const { completion, groups, gap2 } = result.indicators;
  return {
    n: result.n,
    sample: sampleSize(result.n),
    markTwo: markTwoDynamics(schoolSeries(analysis, of, result.school.key), analysis.codifierYears),
    gap: journalGap(gap2),
    zones: completionZones(completion),
    groups: markGroups(groups),
  };
}

export function journalGap(gap2: IndicatorResult | undefined): JournalGap | null {
  if (!gap2 || gap2.value === null) return null;
  return { n: gap2.n, up: numberIn(gap2.detail['up']) ?? 0, down: numberIn(gap2.detail['down']) ?? 0 };
}

export function completionZones(completion: IndicatorResult | undefined): CompletionZones | null {
  if (!completion || completion.value === null) return null;
  const { base, advanced, high, zoneBase, zoneAdvanced } = completion.detail;
  const zones = { base: zoned(base, zoneBase), advanced: zoned(advanced, zoneAdvanced), high: numberIn(high) };
  return zones.base === null && zones.advanced === null && zones.high === null ? null : zones;
}

export function markGroups(groups: IndicatorResult | undefined): MarkGroup[] {
  const list = groups?.detail['groups'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((group: DetailValue) => {
    const fields = recordOf(group);
    const [mark, n, share] = [numberIn(fields['mark']), numberIn(fields['n']), numberIn(fields['share'])];
    if (mark === null || n === null || share === null) return [];
    const tasks = Object.values(recordOf(fields['completion'])).flatMap((value) => numberIn(value) ?? []);
    const small = n < SMALL_GROUP;
    return [{ mark, n, share, small, completion: small || tasks.length === 0 ? null : mean(tasks) }];
  });
}

function zoned(percent: DetailValue | undefined, zone: DetailValue | undefined): CompletionZones['base'] {
  const value = numberIn(percent);
  return value !== null && isZone(zone) ? { percent: value, zone } : null;
}

function isZone(value: DetailValue | undefined): value is Zone {
  return value === 'sufficient' || value === 'borderline' || value === 'insufficient';
}

function recordOf(value: DetailValue | undefined): { readonly [key: string]: DetailValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: DetailValue }) // -- isArray does not take a readonly array out of the union
    : {};
}

function numberIn(value: DetailValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
