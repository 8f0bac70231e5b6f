import type { Level } from '../../domain/outcome';
import type { Analysis, SchoolOverview } from '../analysis';
import { isFlagged, worstLevel } from '../levels';

/** Flagged in some work of the year, judged without a flag, or not enough pupils to judge. */
export type YearState = 'in' | 'out' | 'unknown';

export interface ZoneYear {
  readonly year: number;
  readonly level: Level;
  readonly state: YearState;
}

/**
 * Where a school stands in the newest year of all against its own earlier years.
 * `firstTime` in, judged before, never in; `persistent` in, and in the judged year before; `returned` in, out before, in earlier; `left`
 * out, in the judged year before; `recovered` out for two judged years, in earlier; `never` out, never in; `onlyYear` in, no year before;
 * `unknown` the newest year cannot be judged.
 */
export type ZoneStatus =
  'firstTime' | 'persistent' | 'returned' | 'left' | 'recovered' | 'never' | 'onlyYear' | 'unknown';

export interface RiskZone {
  /** oldest first */
  readonly years: readonly ZoneYear[];
  readonly status: ZoneStatus;
  /** judged years in a row, the newest included, in which the school is in */
  readonly inARow: number;
}

/** Null when no work of the school has a year. `newest` is the newest year of the analysis. */
export function riskZone(overview: SchoolOverview, newest: number): RiskZone | null {
  const levels = new Map<number, Level[]>();
  for (const { assessment, result } of overview.results)
    if (assessment.year !== null) levels.set(assessment.year, [...(levels.get(assessment.year) ?? []), result.level]);
  if (levels.size === 0) return null;
  const years = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([year, own]): ZoneYear => {
      const level = worstLevel(own);
      return { year, level, state: isFlagged(level) ? 'in' : level === 'insufficient' ? 'unknown' : 'out' };
    });
  const judged = years.filter(({ state }) => state !== 'unknown').map(({ state }) => state === 'in');
  const current = years.find(({ year }) => year === newest)?.state ?? 'unknown';
  const outAt = judged.lastIndexOf(false);
  return {
    years,
    status: current === 'unknown' ? 'unknown' : statusOf(judged),
    inARow: judged.length - 1 - outAt,
  };
}

/** `judged`: in or out, oldest first, the newest year last. */
function statusOf(judged: readonly boolean[]): ZoneStatus {
  const isIn = judged.at(-1) ?? false;
  const before = judged.slice(0, -1);
  const wasIn = before.at(-1) ?? false;
  const everIn = before.includes(true);
  if (isIn) {
    if (before.length === 0) return 'onlyYear';
    if (wasIn) return 'persistent';
    return everIn ? 'returned' : 'firstTime';
  }
  if (wasIn) return 'left';
  return everIn ? 'recovered' : 'never';
}

export function newestYear(analysis: Analysis): number | null {
  const years = analysis.assessments.flatMap(({ assessment }) => assessment.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

export interface ZoneMovement {
  readonly newest: number;
  /** every year that was read, oldest first */
  readonly years: readonly number[];
  readonly schools: Readonly<Record<ZoneStatus, readonly SchoolOverview[]>>;
}

/** Who entered, stayed in and left the risk zone in the newest year; null when there is only one year or none. */
export function zoneMovement(analysis: Analysis): ZoneMovement | null {
  const newest = newestYear(analysis);
  const years = [...new Set(analysis.assessments.flatMap(({ assessment }) => assessment.year ?? []))];
  if (newest === null || years.length < 2) return null;
  const schools: Record<ZoneStatus, SchoolOverview[]> = {
    firstTime: [],
    persistent: [],
    returned: [],
    left: [],
    recovered: [],
    never: [],
    onlyYear: [],
    unknown: [],
  };
  for (const overview of analysis.schools) {
    const zone = riskZone(overview, newest);
    if (zone) schools[zone.status].push(overview);
  }
  return { newest, years: years.sort((a, b) => a - b), schools };
}
