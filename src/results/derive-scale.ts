import type { AssessmentData, MarkScale, PupilTable, SchoolReport } from '../domain/assessment';
import { cutsFromReports, scaleFromPupils, type CutRange, type MatchedRow, type ScaleReading } from './mark-scale';
import type { FindingSink, Place } from './finding-sink';

export interface ScaleSources {
  readonly pupils: PupilTable | null;
  readonly distribution: AssessmentData['distribution'];
  readonly marks: AssessmentData['marks'];
  readonly max: number;
}

const NAMES = ['3', '4', '5'];

/**
 * The scale that the data hold: from pupils with score and mark; what they leave open is narrowed by the shares of scores and
 * marks of the same groups. Without pupils these shares alone must pin every cut. Says what stays open.
 */
export function deriveScale(sources: ScaleSources, sink: FindingSink, place: Place): MarkScale | null {
  const { pupils, max } = sources;
  const reports = cutsFromReports(matchedRows(sources.distribution, sources.marks));
  const reading: ScaleReading = pupils
    ? scaleFromPupils(pupils.score, pupils.mark, pupils.length, max)
    : { kind: 'none' };
  if (reading.kind === 'contradictory') {
    sink.add('scaleContradictory', 'error', place);
    return null;
  }
  if (reading.kind === 'none') return fromReports(reports, max, pupils !== null, sink, place);
  const cuts: [number, number, number] = [...reading.scale.cuts];
  const left: [Range, Range, Range] = [null, null, null];
  for (const { mark, range } of reading.open) {
    const report = reports[mark - 3] ?? null;
    const low = Math.max(range.low, report?.low ?? 0);
    const high = Math.min(range.high, report?.high ?? max);
    const narrowed = report !== null && low <= high;
    if (narrowed) cuts[mark - 3] = high;
    if (!narrowed || low !== high) {
      const possible = narrowed ? { low, high } : range;
      left[mark - 3] = [possible.low, possible.high];
      sink.add('scaleGap', 'warning', place, { mark, ...possible, chosen: cuts[mark - 3] ?? 0 });
    }
  }
  return { cuts, origin: 'data', ...(left.some((range) => range !== null) ? { open: left } : {}) };
}

/** Highest score that occurs: without a printed maximum the boundaries still lie among the scores that were given. */
export function highestScore(pupils: PupilTable | null, distribution: AssessmentData['distribution']): number | null {
  let top = 0;
  for (const score of pupils?.score ?? []) if (score > top) top = score;
  for (const row of distribution?.values ?? [])
    if (row)
      top = Math.max(
        top,
        row.findLastIndex((percent) => percent > 0),
      );
  return top > 0 ? top : null;
}

type Range = readonly [low: number, high: number] | null;

function fromReports(
  reports: readonly (CutRange | null)[],
  max: number,
  expected: boolean,
  sink: FindingSink,
  place: Place,
): MarkScale | null {
  const exact = reports.map((range) => (range && range.low === range.high ? range.low : -1));
  const [c3 = -1, c4 = -1, c5 = -1] = exact;
  if (c3 >= 1 && c3 < c4 && c4 < c5 && c5 <= max) return { cuts: [c3, c4, c5], origin: 'data' };
  const open = NAMES.filter((_, i) => exact[i] === -1);
  if (expected || reports.some((range) => range !== null))
    sink.add('scaleIncomplete', 'warning', place, { marks: open });
  return null;
}

/** Groups for which both the scores and the marks are printed: schools and wider rows of the same name. */
function matchedRows(
  distribution: SchoolReport<readonly number[]> | null,
  marks: SchoolReport<readonly [number, number, number, number]> | null,
): MatchedRow[] {
  if (!distribution || !marks) return [];
  const rows: MatchedRow[] = [];
  distribution.values.forEach((values, i) => {
    const shares = marks.values[i] ?? null;
    if (values && shares && distribution.participants[i] === marks.participants[i])
      rows.push({ distribution: values, marks: shares });
  });
  for (const reference of distribution.references) {
    const match = marks.references.find(({ kind, name }) => kind === reference.kind && name === reference.name);
    if (match && match.participants === reference.participants)
      rows.push({ distribution: reference.values, marks: match.values });
  }
  return rows;
}
