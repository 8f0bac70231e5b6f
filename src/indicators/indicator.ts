import type { DetailValue, IndicatorResult, ReasonCode } from '../domain/outcome';
import { once } from './memo';
import type { SimilarSchools } from './models/similar-schools';
import { Figures, orNull, type Results } from './results';
import type { Statistics } from './statistics/statistics';

export interface IndicatorContext {
  readonly current: Statistics;
  /** files of earlier years of the same subject and class, newest first */
  readonly earlier: readonly Statistics[];
  /** indices of the tasks a teacher marks against criteria; null when none is known */
  readonly openTasks: readonly number[] | null;
  /** beside the other schools: what bunching is also compared with, for display only */
  readonly reference: 'loo' | 'similar' | 'region' | 'country';
  /** per school, where the reference is `similar`; null where too few schools are similar */
  readonly similar?: readonly (SimilarSchools | null)[];
  /** Б, П, В per task; null where the sheet has no difficulty row */
  readonly difficulty: readonly (string | null)[];
  readonly taskCodes: readonly string[];
  readonly taskMaxima: readonly (number | null)[];
}

export type Unit =
  'points' | 'share' | 'percent' | 'pupils' | 'pairs' | 'sd' | 'agreement' | 'ratio' | 'flag' | 'groups';

/** What an input an indicator needs; the docs page and the legend name it. */
export type Input = 'scores' | 'scale' | 'marks' | 'journal' | 'tasks' | 'completion' | 'earlier' | 'linked';

/** The facts about an indicator that the docs page, the legend and the help are generated from. */
export interface IndicatorSpec {
  readonly unit: Unit;
  readonly range: readonly [number | null, number | null];
  /** pupils below which the value itself is null */
  readonly minN: number;
  readonly inputs: readonly Input[];
  /** has z and p, from MIN_N pupils on */
  readonly tested: boolean;
  readonly role: 'sign' | 'context' | 'display' | 'practice-rule';
  /** in the order in which they are given */
  readonly reasons: readonly ReasonCode[];
  /** section of docs/methods (design: indicators.md) */
  readonly section: string;
  readonly source: string;
}

/** One indicator. The registry lists it; nothing else in the product names it to compute it. */
export interface Indicator {
  readonly id: string;
  readonly spec: IndicatorSpec;
  /** one result per school of the current file, in its order */
  compute(context: IndicatorContext): Results;
}

type Detail = { readonly [key: string]: DetailValue };

const NO_FLAGS: readonly string[] = [];
const NO_DETAIL: Detail = {};

type Check = ReasonCode | false;

/** The first reason that holds, written `condition && 'REASON'`; the callers list them in the order of the definition. */
export function firstReason(
  a: Check,
  b: Check = false,
  c: Check = false,
  d: Check = false,
  e: Check = false,
  f: Check = false,
  g: Check = false,
): ReasonCode | null {
  // seven calls for each school and indicator: no list is made for them
  return a || b || c || d || e || f || g || null;
}

/** What a result says beside its numbers. */
export type Beside = Partial<Pick<IndicatorResult, 'ci' | 'flags' | 'detail'>>;

export const NOTHING: Beside = {};

/**
 * Results of the schools of a file: `figure` gives the numbers of a school, one after another for all of them when the first is asked for;
 * `beside` what is said with them, when somebody looks. A school where the numbers fail is CRASHED and does not stop the others.
 */
export function schoolResults(
  { n }: Statistics,
  figure: (school: number, n: number, into: Figures) => void,
  beside: (school: number, reason: ReasonCode | null) => Beside = () => NOTHING,
): Results {
  const figures = once(() => {
    const made = new Figures(n.length);
    for (let s = 0; s < n.length; s++) {
      try {
        figure(s, n[s]!, made);
      } catch (error) {
        made.crash(s, n[s]!, error);
      }
    }
    return made;
  });
  const at = (school: number): IndicatorResult | undefined => {
    if (n[school] === undefined) return undefined;
    const numbers = figures();
    const reason = numbers.reason[school] ?? null;
    if (reason === 'CRASHED') throw numbers.failure;
    const { ci = null, flags = NO_FLAGS, detail = NO_DETAIL } = beside(school, reason);
    // written out: every result has the same shape
    return {
      value: orNull(numbers.value[school]),
      z: orNull(numbers.z[school]),
      p: orNull(numbers.p[school]),
      ci,
      flags,
      reason,
      detail,
      n: numbers.n[school]!,
    };
  };
  return { length: n.length, at, figures };
}
