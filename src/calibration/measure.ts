import type { IndicatorResult, SetId } from '../domain/outcome';
import { computeAll } from '../indicators/compute-all';
import { MIN_N } from '../indicators/constants';
import type { IndicatorContext } from '../indicators/indicator';
import { highScoreFrom, tailExcess } from '../indicators/models/tail-excess';
import { indicators } from '../indicators/registry';
import { buildStatistics } from '../indicators/statistics/build-statistics';
import type { Statistics } from '../indicators/statistics/statistics';
import { memberZ } from '../risk/combine';
import { combineFile } from '../risk/combine-file';
import { VARIANT_NAMES, variantOf, type VariantName } from '../risk/variants/variant';
import type { Municipality, Truth } from './simulate';

export const SET_IDS: readonly SetId[] = ['P1', 'P4', 'A1', 'A4'];

/** Rows of the tables: the sets of the definition by their name, those of a variant with it. */
export function rowName(set: SetId, variant: VariantName): string {
  return variant === 'standard' ? set : `${set} ${variant}`;
}

/** What the analysis gives for one simulated school, beside the truth. */
export interface SchoolRecord extends Truth {
  readonly municipality: number;
  readonly n: number;
  /** as it enters the sets, by indicator id; null where undefined */
  readonly z: Readonly<Record<string, number | null>>;
  readonly sets: Readonly<Record<string, { readonly p: number; readonly q: number }>>;
  /** z of `tail` of an honest school, had so many works of it been lifted to a high score; null for the others */
  readonly lifted: readonly (number | null)[];
  /** practice rules: the number each compares with its threshold, and whether it flags */
  readonly rules: Readonly<Record<string, { readonly score: number; readonly flagged: boolean }>>;
}

/** Works lifted to the top for the power of `tail`: none of the simulated manipulations does that. */
export const LIFTED: readonly number[] = [0, 2, 4, 6];

const RULES = ['B1', 'B2', 'B2n', 'B3'];
/** a ratio to nothing is above every threshold */
const INFINITE_RATIO = 1e6;

/** The product's own indicators and combination on one municipality: current year, reports and all earlier years. */
export function measureMunicipality({ current, earlier, form, truth }: Municipality, index: number): SchoolRecord[] {
  const statistics = buildStatistics(current, form.cuts);
  const context: IndicatorContext = {
    current: statistics,
    earlier: earlier.map((year) => buildStatistics(year, form.cuts)),
    openTasks: form.open,
    reference: 'loo',
    difficulty: current.tasks.map((task) => task.difficulty),
    taskCodes: current.tasks.map((task) => task.code),
    taskMaxima: current.tasks.map((task) => task.max),
  };
  const computed = computeAll(context, indicators);
  const { bySchool, crashed } = computed;
  if (crashed.length > 0) throw new Error(crashed.map(({ indicator, cause }) => `${indicator}: ${cause}`).join('; '));
  const sets = truth.map((): Record<string, { p: number; q: number }> => ({}));
  for (const name of VARIANT_NAMES)
    for (const set of SET_IDS)
      combineFile(variantOf(name), set, computed).results.forEach((result, s) => {
        if (result && sets[s]) sets[s][rowName(set, name)] = result;
      });
  return truth.flatMap((known, s) => {
    const results = bySchool[s]!;
    const n = statistics.n[s]!;
    if (n < MIN_N) return [];
    return [
      {
        ...known,
        municipality: index,
        n,
        z: Object.fromEntries(
          indicators.flatMap(({ id, spec }) => (spec.tested ? [[id, memberZ(results[id])] as const] : [])),
        ),
        sets: sets[s]!,
        lifted:
          known.type === null ? LIFTED.map((works) => tailWithLifted(statistics, s, works)) : LIFTED.map(() => null),
        rules: Object.fromEntries(RULES.map((rule) => [rule, ruleOf(results[rule])])),
      },
    ];
  });
}

/** The number a practice rule compares with its threshold: distance of the intervals, ratio, or share. */
function ruleOf(result: IndicatorResult | undefined): { readonly score: number; readonly flagged: boolean } {
  const { lower, upperOfAll, share, flagged } = result?.detail ?? {};
  const score =
    typeof lower === 'number' && typeof upperOfAll === 'number'
      ? lower - upperOfAll
      : typeof share === 'number'
        ? share
        : (result?.value ?? INFINITE_RATIO);
  return { score, flagged: flagged === true };
}

/** The lowest works first, as in Vietnam in 2018, each to another of the high scores. */
function tailWithLifted({ scores }: Statistics, school: number, works: number): number | null {
  if (!scores) return null;
  const cells = scores.max + 1;
  const own = scores.counts.slice(school * cells, (school + 1) * cells);
  const others = scores.totals.map((total, x) => total - own[x]!);
  const from = highScoreFrom(scores.max);
  let left = works;
  for (let x = 0; x < from && left > 0; x++)
    for (; own[x]! > 0 && left > 0; left--) {
      own[x]! -= 1;
      own[from + (left % (cells - from))]! += 1;
    }
  return tailExcess(own, others, from)?.z ?? null;
}
