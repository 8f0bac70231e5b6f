import type { DetailValue, IndicatorResult } from '../../domain/outcome';
import { MIN_CLASS, USUAL_Z } from '../../indicators/constants';
import { funnel } from '../../indicators/numerics/funnel';
import { median } from '../../indicators/numerics/quantile';
import type { AssessmentResult, SchoolResult } from '../analysis';
import type { FunnelChart } from './chart-data';

/** Points of the limit lines: enough for a smooth curve in print. */
const LIMIT_POINTS = 24;
const FEWEST_POINTS = 3;

/** Indicators that have a funnel, with what their value varies by. */
const KINDS: Readonly<Record<string, (schools: readonly SchoolResult[], id: string) => Unit[]>> = {
  level: measured,
  pass_rate: shares,
  quality_rate: shares,
  journal: shares,
  conf: measured,
  conf_agg: measured,
  HE: measured,
  HEagg: measured,
  open: measured,
  OPENagg: measured,
  open_yoy: measured,
  OPENagg_yoy: measured,
  HEagg_curve: measured,
  yoy: measured,
  va: measured,
  sim: classes,
};

interface Unit {
  readonly point: FunnelChart['points'][number];
  readonly variance: number;
}

export const FUNNELS: readonly string[] = Object.keys(KINDS);

/**
 * Value of every school against its number of pupils, with mu ± 1.645 sqrt(v + tau2) (indicators.md 12). The lines take the variance that
 * is usual for a number of pupils; z of a school is measured against the others alone, so a point near a line may lie on either side.
 */
export function funnelChart({ schools }: AssessmentResult, indicator: string): FunnelChart | null {
  const units = KINDS[indicator]?.(schools, indicator) ?? [];
  if (units.length < FEWEST_POINTS) return null;
  const { centre, tau2 } = funnel(
    units.map(({ point }) => point.value),
    units.map(({ variance }) => variance),
  );
  if (centre === null) return null;
  const isClass = indicator === 'sim';
  const pupilsOf = (n: number): number => (isClass ? n * (n - 1) : n);
  const usual = median(units.map(({ point, variance }) => variance * pupilsOf(point.n)));
  const sizes = units.map(({ point }) => point.n);
  return {
    kind: 'funnel',
    indicator,
    points: units.map(({ point }) => point),
    centre,
    limits: sizesBetween(Math.min(...sizes), Math.max(...sizes)).map((n) => {
      const half = USUAL_Z * Math.sqrt(usual / pupilsOf(n) + tau2);
      return { n, lower: centre - half, upper: centre + half };
    }),
  };
}

/** Closer together at small numbers, where the lines bend. */
function sizesBetween(first: number, last: number): number[] {
  if (first === last) return [first];
  return Array.from({ length: LIMIT_POINTS }, (_, i) => first * (last / first) ** (i / (LIMIT_POINTS - 1)));
}

/** Values with the sampling variance that their test used; conf as it is after the adjustment for the level. */
function measured(schools: readonly SchoolResult[], id: string): Unit[] {
  return schools.flatMap((school) => {
    const result = school.indicators[id];
    const value = numberIn(result?.detail['adjusted']) ?? result?.value ?? null;
    const variance = numberIn(result?.detail['variance']) ?? levelVariance(result);
    if (!result || value === null || variance === null || variance <= 0) return [];
    return [{ point: pointOf(school, result.n, value), variance }];
  });
}

function levelVariance(result: IndicatorResult | undefined): number | null {
  const within = numberIn(result?.detail['within']);
  return result && within !== null ? within / result.n : null;
}

/** Shares vary as the pooled share of the file lets expect. */
function shares(schools: readonly SchoolResult[], id: string): Unit[] {
  const known = schools.flatMap((school) => {
    const result = school.indicators[id];
    return result && result.value !== null ? [{ school, n: result.n, value: result.value }] : [];
  });
  const pupils = known.reduce((sum, { n }) => sum + n, 0);
  const pooled = known.reduce((sum, { n, value }) => sum + n * value, 0) / Math.max(1, pupils);
  return known.flatMap(({ school, n, value }) => {
    const variance = (pooled * (1 - pooled)) / n;
    return variance > 0 ? [{ point: pointOf(school, n, value), variance }] : [];
  });
}

/** Agreement is a matter of classes: one point each. */
function classes(schools: readonly SchoolResult[]): Unit[] {
  return schools.flatMap((school) => {
    const detail = school.indicators['sim']?.detail;
    const nu = numberIn(detail?.['nu']);
    const found = detail?.['classes'];
    if (nu === null || !Array.isArray(found)) return [];
    return found.flatMap((entry: DetailValue): Unit[] => {
      if (entry === null || typeof entry !== 'object' || !('T' in entry)) return [];
      const [value, n, group] = [numberIn(entry['T']), numberIn(entry['n']), entry['class']];
      if (value === null || n === null || n < MIN_CLASS) return [];
      const point = { ...pointOf(school, n, value), ...(typeof group === 'string' && group ? { group } : {}) };
      return [{ point, variance: 2 / (nu * n * (n - 1)) }];
    });
  });
}

function pointOf({ school, level }: SchoolResult, n: number, value: number): FunnelChart['points'][number] {
  return { key: school.key, name: school.name, n, value, level };
}

function numberIn(value: DetailValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
