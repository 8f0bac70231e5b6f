import type { SeriesEntry } from './series';
import { crossesCodifier } from './series';

/** Growth of the share of mark 2, percentage points a year, that ФИОКО 2026 calls negative dynamics. */
export const NEGATIVE_GROWTH = 10;
/** Dynamics are looked at over three to five years. */
export const FEWEST_YEARS = 3;
export const MOST_YEARS = 5;

const ROUNDING = 1e-9;

export interface MarkTwoYear {
  readonly year: number;
  readonly n: number;
  /** percent of pupils with mark 2 */
  readonly share: number;
}

export interface MarkTwoStep {
  readonly from: number;
  readonly to: number;
  /** percentage points a year; null where the years cannot be compared */
  readonly growth: number | null;
  /** why not: another maximum score, or another codifier */
  readonly broken: 'max' | 'codifier' | null;
}

export interface MarkTwoDynamics {
  readonly years: readonly MarkTwoYear[];
  readonly steps: readonly MarkTwoStep[];
  /** `few`: fewer than three comparable years, nothing is called dynamics */
  readonly status: 'negative' | 'notNegative' | 'few';
  /** the comparable step that grew most; null without any */
  readonly worst: MarkTwoStep | null;
}

/**
 * Share of mark 2 over the last five years. Neighbouring years are compared only where the maximum score is the same (when both are
 * known) and no new codifier came between; a step over missing years counts per year.
 * @formula   growth = (share_later - share_earlier) / (later - earlier); negative when some growth >= 10
 * @source    ФИОКО 2026
 * @range     share 0...100, growth -100...100
 * @undefined null when no year has marks
 */
export function markTwoDynamics(
  series: readonly SeriesEntry[],
  codifierYears: readonly number[] = [],
): MarkTwoDynamics | null {
  const known = series
    .flatMap(({ year, max, result }) => {
      const pass = result.indicators['pass_rate'];
      return pass && pass.value !== null ? [{ year, max, n: pass.n, share: 100 * (1 - pass.value) }] : [];
    })
    .slice(-MOST_YEARS);
  if (known.length === 0) return null;
  const steps = known.slice(1).map((later, i): MarkTwoStep => {
    const earlier = known[i] ?? later;
    const broken = breakBetween(earlier, later, codifierYears);
    const growth = broken ? null : (later.share - earlier.share) / (later.year - earlier.year);
    return { from: earlier.year, to: later.year, growth, broken };
  });
  const comparable = steps.filter(({ growth }) => growth !== null);
  const worst = comparable.reduce<MarkTwoStep | null>(
    (most, step) => (most === null || (step.growth ?? 0) > (most.growth ?? 0) ? step : most),
    null,
  );
  const few = comparable.length < FEWEST_YEARS - 1;
  const negative = worst !== null && (worst.growth ?? 0) >= NEGATIVE_GROWTH - ROUNDING;
  return {
    years: known.map(({ year, n, share }) => ({ year, n, share })),
    steps,
    status: negative ? 'negative' : few ? 'few' : 'notNegative',
    worst,
  };
}

interface Known {
  readonly year: number;
  readonly max: number | null;
}

function breakBetween(earlier: Known, later: Known, codifierYears: readonly number[]): MarkTwoStep['broken'] {
  if (crossesCodifier(earlier.year, later.year, codifierYears)) return 'codifier';
  return earlier.max !== null && later.max !== null && earlier.max !== later.max ? 'max' : null;
}
