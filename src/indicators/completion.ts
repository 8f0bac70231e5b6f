import type { DetailValue, ReasonCode } from '../domain/outcome';
import { NOTHING, schoolResults, type Beside, type Indicator, type IndicatorContext } from './indicator';

/** Zones of ФИОКО 2026: sufficient from, insufficient below; between them borderline. */
const ZONES = { base: { from: 60, below: 57 }, advanced: { from: 30, below: 28.5 } } as const;

/**
 * Completion: how much of the possible score was earned, by task and by difficulty.
 * @term      выполнение заданий
 * @formula   per task 100 mean(points of pupils with a value) / maximum; level = unweighted mean over its tasks
 * @unit      percent      @range  0...100
 * @minN      1
 * @missing   a blank task is left out of that task
 * @undefined no task known → NO_TASKS
 * @variant   from pupil rows, else the printed report; the value is the mean over all tasks, levels are in detail
 * @source    ФИОКО 2026
 * @golden    tests/golden/expected.json display.completion
 * @example   edu203500: base 63.738509, advanced 59.129213
 */
export const completion: Indicator = {
  id: 'completion',
  spec: {
    unit: 'percent',
    range: [0, 100],
    minN: 1,
    inputs: ['tasks', 'completion'],
    tested: false,
    role: 'display',
    reasons: ['NO_TASKS'],
    section: '14',
    source: 'ФИОКО 2026',
  },
  compute(context) {
    const { current, difficulty, taskCodes } = context;
    const beside = (s: number, reason: ReasonCode | null): Beside => {
      if (reason) return NOTHING;
      const shares = taskShares(context, s);
      const base = meanOver(shares, (j) => difficulty[j] === 'Б');
      const advanced = meanOver(shares, (j) => difficulty[j] === 'П');
      const detail: { [key: string]: DetailValue } = {
        tasks: byTask(taskCodes, (j) => shares[j] ?? null),
        base,
        advanced,
        high: meanOver(shares, (j) => difficulty[j] === 'В'),
        zoneBase: zone(base, ZONES.base),
        zoneAdvanced: zone(advanced, ZONES.advanced),
      };
      return { detail };
    };
    return schoolResults(
      current,
      (s, n, into) => {
        const value = meanOver(taskShares(context, s), () => true);
        if (value === null) return into.none(s, n, 'NO_TASKS');
        into.set(s, n, value);
      },
      beside,
    );
  },
};

/** A value per task under its code. */
export function byTask(codes: readonly string[], value: (task: number) => number | null) {
  const found: Record<string, number | null> = {};
  for (let j = 0; j < codes.length; j++) found[codes[j]!] = value(j);
  return found;
}

/** Percent of the maximum per task; null where nobody has a value. */
function taskShares({ current, taskMaxima }: IndicatorContext, school: number): (number | null)[] {
  const { tasks, completion: report } = current;
  const count = taskMaxima.length;
  if (tasks && tasks.values.subarray(school * count, (school + 1) * count).some((values) => values > 0))
    return taskMaxima.map((_, j) => {
      const values = tasks.values[school * count + j]!;
      return values > 0 ? (100 * tasks.sums[school * count + j]!) / values / tasks.maxima[j]! : null;
    });
  if (report?.known[school] === 1) return taskMaxima.map((_, j) => 100 * report.shares[school * count + j]!);
  return taskMaxima.map(() => null);
}

/** Mean of the known shares of the chosen tasks; null when none is known. */
export function meanOver(shares: readonly (number | null)[], chosen: (task: number) => boolean): number | null {
  let sum = 0;
  let used = 0;
  for (let j = 0; j < shares.length; j++) {
    const share = shares[j] ?? null;
    if (share === null || !chosen(j)) continue;
    sum += share;
    used += 1;
  }
  return used > 0 ? sum / used : null;
}

function zone(percent: number | null, { from, below }: { from: number; below: number }): string | null {
  if (percent === null) return null;
  return percent >= from ? 'sufficient' : percent < below ? 'insufficient' : 'borderline';
}
