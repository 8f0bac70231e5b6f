import type { ReasonCode } from '../domain/outcome';
import { Z95, type Interval } from '../indicators/numerics/wilson';

export interface WeightedKappa {
  readonly n: number;
  /** up to 1; null with its reason */
  readonly kappa: number | null;
  /** asymptotic 95 % interval, its upper end at most 1 */
  readonly ci: Interval | null;
  readonly reason: ReasonCode | null;
}

/**
 * Cohen's kappa with quadratic weights for two markings of the same works.
 * @formula   w = 1 - (i - j)^2 / (K - 1)^2; kappa = (po - pe) / (1 - pe), po = sum w p_ij, pe = sum w p_i. p_.j;
 *            var = (sum p_ij (w_ij (1 - pe) - (wi. + w.j)(1 - po))^2 - (po pe - 2 pe + po)^2) / (n (1 - pe)^4),
 *            wi. = sum_j p_.j w_ij, w.j = sum_i p_i. w_ij
 * @range     up to 1; categories are whole numbers from their smallest to their largest value
 * @source    Cohen 1968; Fleiss, Cohen, Everitt 1969, Psychological Bulletin 72
 * @undefined fewer than 2 works → N_SMALL; one and the same value everywhere → NO_VARIATION
 */
export function quadraticKappa(first: ArrayLike<number>, second: ArrayLike<number>): WeightedKappa {
  const n = first.length;
  if (n < 2) return { n, kappa: null, ci: null, reason: 'N_SMALL' };
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < n; k++) {
    low = Math.min(low, first[k]!, second[k]!);
    high = Math.max(high, first[k]!, second[k]!);
  }
  if (low === high) return { n, kappa: null, ci: null, reason: 'NO_VARIATION' };
  const size = high - low + 1;
  const weight = (i: number, j: number): number => 1 - ((i - j) / (size - 1)) ** 2;
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  let agreed = 0;
  for (let k = 0; k < n; k++) {
    const [i, j] = [first[k]! - low, second[k]! - low];
    rows[i]! += 1 / n;
    columns[j]! += 1 / n;
    agreed += weight(i, j) / n;
  }
  const rowWeights = rows.map((_, i) => columns.reduce((sum, p, j) => sum + p * weight(i, j), 0));
  const columnWeights = columns.map((_, j) => rows.reduce((sum, p, i) => sum + p * weight(i, j), 0));
  const chance = rows.reduce((sum, p, i) => sum + p * rowWeights[i]!, 0);
  if (1 - chance <= 1e-12) return { n, kappa: null, ci: null, reason: 'NO_VARIATION' };
  let spread = 0;
  for (let k = 0; k < n; k++) {
    const [i, j] = [first[k]! - low, second[k]! - low];
    spread += (weight(i, j) * (1 - chance) - (rowWeights[i]! + columnWeights[j]!) * (1 - agreed)) ** 2 / n;
  }
  const kappa = (agreed - chance) / (1 - chance);
  const variance = (spread - (agreed * chance - 2 * chance + agreed) ** 2) / (n * (1 - chance) ** 4);
  const half = Z95 * Math.sqrt(Math.max(0, variance));
  return { n, kappa, ci: [kappa - half, Math.min(1, kappa + half)], reason: null };
}
