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

/** Medians over the rounds of the ratios of a case to the first one. */
export interface Ratios {
  readonly wall: number;
  /** time of the processor, all threads of the process: other programs of the machine change it less */
  readonly cpu: number;
}

/**
 * Measures all cases in turn, round after round after one for warming up, so that a busy moment hits all of them; prints times and ratios to
 * the first case, and gives the ratios. `collected`: the heap is emptied before each case, so that none works on the garbage of another;
 * that also throws away code that the engine has made fast and memory that it has got.
 */
export function compareInRounds(cases: readonly RoundCase[], collected = true): Ratios[] {
  const wall = cases.map((): number[] => []);
  const cpu = cases.map((): number[] => []);
  const notes = cases.map(() => '');
  for (let round = 0; round <= ROUNDS; round++)
    cases.forEach(([, work], i) => {
      if (collected) globalThis.gc?.();
      const used = process.cpuUsage();
      const started = performance.now();
      notes[i] = work();
      const { user, system } = process.cpuUsage(used);
      if (round === 0) return;
      wall[i]?.push(performance.now() - started);
      cpu[i]?.push((user + system) / 1000);
    });
  const ratiosOf = (times: readonly (readonly number[])[], i: number): number =>
    middle((times[i] ?? []).map((ms, round) => ms / (times[0]?.[round] ?? NaN)));
  return cases.map(([name], i) => {
    const ratios = { wall: ratiosOf(wall, i), cpu: ratiosOf(cpu, i) };
    const [ms, used] = [middle(wall[i] ?? []), middle(cpu[i] ?? [])].map((time) => time.toFixed(0).padStart(6));
    const told = `x${ratios.wall.toFixed(2)}  processor ${used ?? ''} ms  x${ratios.cpu.toFixed(2)}`;
    console.log(`  ${name.padEnd(44)} ${ms ?? ''} ms  ${told}  ${notes[i] ?? ''}`);
    return ratios;
  });
}

/** Times of one work, run after run in a process of its own, which does nothing else. */
export interface OwnTimes {
  /** the first run compiles; the others are from the third on */
  readonly first: Time;
  readonly later: readonly Time[];
  readonly note: string;
}

/** Milliseconds by the clock and of the processor. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

const WARMING = 2;

export function timesOf(work: () => string): OwnTimes {
  const times: Time[] = [];
  let note = '';
  for (let run = 0; run < WARMING + ROUNDS; run++) {
    const used = process.cpuUsage();
    const started = performance.now();
    note = work();
    const { user, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - started, cpu: (user + system) / 1000 });
  }
  const [first = { wall: NaN, cpu: NaN }] = times;
  return { first, later: times.slice(WARMING), note };
}

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
