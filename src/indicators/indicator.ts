import type { DetailValue, IndicatorResult, ReasonCode } from '../domain/outcome';
import type { SimilarSchools } from './models/similar-schools';
import type { Column, Results } from './results';
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

/** A result with the fields that are there; the others are null. */
export function outcome(fields: Partial<IndicatorResult> & { readonly n: number }): IndicatorResult {
  // written out: every result has the same shape, and nothing is copied twice
  return {
    value: fields.value ?? null,
    z: fields.z ?? null,
    p: fields.p ?? null,
    ci: fields.ci ?? null,
    flags: fields.flags ?? NO_FLAGS,
    reason: fields.reason ?? null,
    detail: fields.detail ?? NO_DETAIL,
    n: fields.n,
  };
}

/** Nothing can be said: the reason, and what may still be shown. */
export function undefinedBecause(reason: ReasonCode, n: number, detail: Detail = NO_DETAIL): IndicatorResult {
  return outcome({ n, reason, detail });
}

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

/** One result per school, made when somebody looks; `signs` gives what enters the sets without making them. */
export function forSchools(
  { n }: Statistics,
  result: (school: number, n: number) => IndicatorResult,
  signs?: () => Column,
): Results {
  const at = (school: number): IndicatorResult | undefined => {
    const pupils = n[school];
    return pupils === undefined ? undefined : result(school, pupils);
  };
  return { length: n.length, at, ...(signs ? { signs } : {}) };
}
