import { schoolResults, type Indicator } from './indicator';
import { MARKS } from './statistics/statistics';

/**
 * Kappa: agreement of the work's mark with the journal beyond chance, weighted by squared distance.
 * @term      взвешенная каппа Коэна
 * @formula   1 - mean (a_i - b_i)^2 / mean over all pairs (i, k) of (a_i - b_k)^2
 * @unit      agreement      @range  up to 1
 * @minN      2
 * @missing   pupils without both marks are not counted
 * @undefined no pairs → NO_JOURNAL; nj < 2 or one and the same mark everywhere → NO_VARIATION
 * @variant   quadratic weights
 * @source    Cohen 1968
 * @golden    tests/golden/expected.json journal.kappa
 * @example   edu203500: 0.63877615
 */
export const kappa: Indicator = {
  id: 'kappa',
  spec: {
    unit: 'agreement',
    range: [null, 1],
    minN: 2,
    inputs: ['journal'],
    tested: false,
    role: 'display',
    reasons: ['NO_JOURNAL', 'NO_VARIATION'],
    section: '4',
    source: 'Cohen 1968',
  },
  compute({ current }) {
    const table = current.journal;
    return schoolResults(current, (s, n, into) => {
      if (!table?.pairs || table.paired[s] !== 1) return into.none(s, n, 'NO_JOURNAL');
      const size = table.n[s]!;
      const value = quadraticKappa(table.pairs.subarray(s * MARKS * MARKS, (s + 1) * MARKS * MARKS), size);
      if (size < 2 || value === null) return into.none(s, size, 'NO_VARIATION');
      into.set(s, size, value);
    });
  },
};

/** From the table of journal mark x mark; null when every mark is the same. */
export function quadraticKappa(pairs: ArrayLike<number>, n: number): number | null {
  const rows = new Float64Array(MARKS);
  const columns = new Float64Array(MARKS);
  let observed = 0;
  for (let i = 0; i < MARKS; i++)
    for (let j = 0; j < MARKS; j++) {
      const count = pairs[i * MARKS + j]!;
      rows[i]! += count;
      columns[j]! += count;
      observed += count * (i - j) ** 2;
    }
  let chance = 0;
  for (let i = 0; i < MARKS; i++) for (let j = 0; j < MARKS; j++) chance += rows[i]! * columns[j]! * (i - j) ** 2;
  return chance === 0 ? null : 1 - observed / n / (chance / (n * n));
}
