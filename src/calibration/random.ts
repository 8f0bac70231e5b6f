/** Seeded draws: the same seed gives the same municipality everywhere. */
export interface Random {
  /** 0 <= u < 1 */
  uniform(): number;
  normal(): number;
  /** Student's t with few degrees of freedom, scaled to a standard deviation of 1 */
  heavy(): number;
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
}

const HEAVY_FREEDOM = 5;

/** sfc32 by Chris Doty-Humphrey (public domain), seeded from one number and a stream. */
export function seeded(seed: number, stream = 0): Random {
  let a = seed >>> 0;
  let b = stream >>> 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 20; i++) next();
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    // polar form of Box and Muller
    for (;;) {
      const u = 2 * next() - 1;
      const v = 2 * next() - 1;
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * factor;
      return u * factor;
    }
  };
  return {
    uniform: next,
    normal,
    heavy() {
      let squares = 0;
      for (let k = 0; k < HEAVY_FREEDOM; k++) squares += normal() ** 2;
      return normal() * Math.sqrt((HEAVY_FREEDOM - 2) / squares);
    },
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
  };
}
