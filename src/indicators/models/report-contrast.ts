import type { ReasonCode } from '../../domain/outcome';
import { MIN_N, MIN_SCHOOLS, USUAL_Z } from '../constants';
import { firstReason, NOTHING, schoolResults } from '../indicator';
import { once } from '../memo';
import { MAD_FACTOR } from '../numerics/empirical-null';
import { funnel } from '../numerics/funnel';
import { CurveThroughOthers } from '../numerics/curve-through-others';
import { LineThroughOthers } from '../numerics/level-adjust';
import { upperTail } from '../numerics/normal';
import { median } from '../numerics/quantile';
import type { Figures, Results } from '../results';
import { SCORES_KNOWN, type Statistics } from '../statistics/statistics';
import { hasSmallReference, isSmall } from './reference-size';

const DETERMINANT = 1e-9;
/** A spread of rounding residues is none. */
const NEGLIGIBLE = 1e-9;

/** What is left of a school's contrast at its level, and how many pupils that rests on. */
interface AtLevel {
  readonly residual: number | null;
  readonly pupils: number;
}

/** Takes out of the contrast what is usual at the school's mean, by the other schools. */
type AtLevels = (
  units: readonly number[],
  contrast: readonly (number | null)[],
  means: readonly number[],
  sizes: readonly number[],
) => (school: number) => AtLevel;

/** The straight line of the definition (indicators.md 7.2). */
export const straight: AtLevels = (units, contrast, means, sizes) => {
  const line = new LineThroughOthers(units, contrast, means, sizes);
  return (s) => ({
    residual: line.residual(s, (_, det) => (det > DETERMINANT ? 'line' : 'undefined')),
    pupils: sizes[s]!,
  });
};

/** A parabola; the uncertainty of the parabola at the school's mean counts as fewer pupils. */
export const curved: AtLevels = (units, contrast, means, sizes) => {
  const curve = new CurveThroughOthers(units, contrast, means, sizes);
  return (s) => {
    const found = curve.at(s);
    return found
      ? { residual: found.residual, pupils: 1 / (1 / sizes[s]! + found.leverage) }
      : { residual: null, pupils: sizes[s]! };
  };
};

/** Weighted sum of the printed task shares against the mean score, tested in a funnel (indicators.md 7.2, 8.2). */
export function reportContrast(
  statistics: Statistics,
  weights: ArrayLike<number> | null,
  unusable: ReasonCode | null,
  atLevels: AtLevels = straight,
): Results {
  const { completion, scores } = statistics;
  const contrast = once(() => testContrast(statistics, weights, atLevels));
  const unknown = (s: number): ReasonCode | null =>
    firstReason(
      isSmall(statistics, s) && 'N_SMALL',
      hasSmallReference(statistics, s) && 'REF_SMALL',
      completion?.known[s] !== 1 && 'NO_TASKS',
      unusable ?? false,
      scores?.status[s] !== SCORES_KNOWN && 'NO_SCORES',
    );
  const untested = (s: number): ReasonCode | null => {
    const { k0, few, tested } = contrast();
    return firstReason(k0 === 0 && !few && 'NO_VARIATION', (tested.z[s] ?? null) === null && 'FEW_SCHOOLS');
  };
  const figure = (s: number, n: number, into: Figures): void => {
    // without a report nothing is tested
    const reason = unknown(s) ?? untested(s);
    if (reason && reason !== 'FEW_SCHOOLS') return into.none(s, n, reason);
    const { r, sizes, tested } = contrast();
    const z = tested.z[s] ?? null;
    into.set(s, sizes[s]!, r[s] ?? null, z, z === null ? null : upperTail(z), reason);
  };
  return schoolResults(statistics, figure, (s, reason) => {
    if (reason && reason !== 'FEW_SCHOOLS') return NOTHING;
    const { variances, tested } = contrast();
    const variance = variances[s] ?? 0;
    return { detail: { usual: USUAL_Z * Math.sqrt(variance + tested.tau2), variance, tau2: tested.tau2 } };
  });
}

function testContrast({ keys, completion, scores }: Statistics, weights: ArrayLike<number> | null, atLevels: AtLevels) {
  const sizes = keys.map((_, s) =>
    completion?.known[s] === 1 && scores?.status[s] === SCORES_KNOWN ? scores.n[s]! : 0,
  );
  const units = sizes.flatMap((n, s) => (n >= MIN_N && completion && weights ? [s] : []));
  const contrast = keys.map((_, s) => {
    if (!completion || !weights || completion.known[s] !== 1) return null;
    const tasks = weights.length;
    let sum = 0;
    for (let j = 0; j < tasks; j++) sum += weights[j]! * completion.shares[s * tasks + j]!;
    return sum;
  });
  const atLevel = atLevels(units, contrast, Array.from(scores?.mean ?? []), sizes);
  const r: (number | null)[] = keys.map(() => null);
  const pupils = sizes.slice();
  for (const s of units) {
    const found = atLevel(s);
    r[s] = found.residual;
    pupils[s] = found.pupils;
  }
  const known = units.filter((s) => r[s] !== null);
  const k = known.map((s) => r[s]! * Math.sqrt(pupils[s]!));
  const middle = median(k);
  const spread = known.length > 0 ? MAD_FACTOR * median(k.map((value) => Math.abs(value - middle))) : 0;
  const k0 = spread > NEGLIGIBLE ? spread : 0;
  const few = known.length < MIN_SCHOOLS;
  const variances = pupils.map((n, s) => (r[s] === null || k0 === 0 ? null : (0.5 * k0 * k0) / n));
  return { r, sizes, variances, k0, few, tested: funnel(few ? r.map(() => null) : r, variances) };
}
