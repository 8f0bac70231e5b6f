/** A stream of pseudo-random numbers that the same seed always repeats. */
export interface Random {
  /** 0 <= x < 1 */
  next(): number;
  chance(probability: number): boolean;
  /** 0 .. below - 1 */
  below(limit: number): number;
  normal(mean: number, sd: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state, enough for sample data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    below: (limit) => Math.floor(next() * limit),
    // Box-Muller; 1 - next() is never 0
    normal: (mean, sd) => mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}
