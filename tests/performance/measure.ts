/** Times are of this machine and this moment; the ratio between sizes is what can be compared. */
export interface Measured {
  /** median of the runs, milliseconds */
  readonly ms: number;
  readonly note: string;
}

const RUNS = 5;

/** The median time of some runs; `work` answers what to say beside it. */
export async function measure(work: () => Promise<string> | string): Promise<Measured> {
  const times: number[] = [];
  let note = await work(); // the first run compiles
  for (let i = 0; i < RUNS; i++) {
    const started = performance.now();
    note = await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { ms: times[Math.floor(RUNS / 2)] ?? NaN, note };
}

/** Measures the same work at two sizes and prints how the time grows beside how the size grows. */
export async function compareSizes(
  name: string,
  sizes: readonly [number, number],
  prepare: (size: number) => () => Promise<string> | string,
): Promise<void> {
  const [small, large] = [await measure(prepare(sizes[0])), await measure(prepare(sizes[1]))];
  console.log(name);
  for (const [size, { ms, note }] of [
    [sizes[0], small],
    [sizes[1], large],
  ] as const)
    console.log(`  ${String(size).padStart(8)}: ${ms.toFixed(1).padStart(9)} ms  ${note}`);
  console.log(`  size x${(sizes[1] / sizes[0]).toFixed(1)}, time x${(large.ms / small.ms).toFixed(1)}`);
}

/** What is measured against others: a name, and work that answers what to say beside it. */
export type RoundCase = readonly [name: string, work: () => string];

const ROUNDS = 7;

/**
 * Measures all cases in turn, round after round after one for warming up, so that a busy moment hits all of them; prints times and, for each,
 * the median over the rounds of its ratio to the first case. Gives these ratios.
 */
export function compareInRounds(cases: readonly RoundCase[]): number[] {
  const times = cases.map((): number[] => []);
  const notes = cases.map(() => '');
  for (let round = 0; round <= ROUNDS; round++)
    cases.forEach(([, work], i) => {
      globalThis.gc?.();
      const started = performance.now();
      notes[i] = work();
      if (round > 0) times[i]?.push(performance.now() - started);
    });
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
  const ratios = times.map((own) => middle(own.map((ms, round) => ms / (times[0]?.[round] ?? NaN))));
  cases.forEach(([name], i) => {
    const ms = middle(times[i] ?? []).toFixed(0);
    console.log(`  ${name.padEnd(38)} ${ms.padStart(6)} ms  x${(ratios[i] ?? NaN).toFixed(2)}  ${notes[i] ?? ''}`);
  });
  return ratios;
}
