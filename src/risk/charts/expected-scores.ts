import { MIN_N, MIN_REF } from '../../indicators/constants';
import type { BunchingMode } from '../../indicators/models/bunching';
import { windowCells } from '../../indicators/models/windows';
import { LogLinearFits } from '../../indicators/numerics/log-linear';
import { tilt } from '../../indicators/numerics/tilt';
import type { ChartSums } from './chart-sums';

const SMOOTH_DEGREE = 4;
const RAW_OFFSET = 0.5;

/**
 * Pupils that the other schools let expect at each score: their counts in the given mode of bunching, tilted to the school's mean
 * (indicators.md 1.7 and 3), with the school's own total. Null below 10 pupils or 100 pupils of others, as in the tests.
 */
export function expectedScores(
  { scores, cuts }: ChartSums,
  school: number,
  mode: BunchingMode,
): Float64Array<ArrayBuffer> | null {
  const n = scores?.n[school] ?? 0;
  if (!scores || n < MIN_N || scores.pupils - n < MIN_REF) return null;
  const cells = scores.max + 1;
  const reference = new Float64Array(cells);
  for (let x = 0; x < cells; x++) reference[x] = scores.totals[x]! - scores.counts[school * cells + x]!;
  const shape =
    mode === 'smooth' && cuts
      ? new LogLinearFits(scores.max, SMOOTH_DEGREE, windowCells(cuts, scores.max)).fitNear(reference)
      : reference.map((count) => count + RAW_OFFSET);
  return Float64Array.from(tilt(shape, scores.mean[school]!), (share) => n * share);
}
