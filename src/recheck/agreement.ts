import type { Assessment, School } from '../domain/assessment';
import type { Recheck } from '../domain/supplements';
import { tInterval } from '../indicators/numerics/t-interval';
import { wilsonInterval, type Interval } from '../indicators/numerics/wilson';
import { quadraticKappa, type WeightedKappa } from './weighted-kappa';

/** Two markings of the same works by one kind of value: total score, mark, or points of a task. */
export interface Agreement {
  /** works with both values */
  readonly n: number;
  /** second minus first, in points */
  readonly shift: { readonly mean: number; readonly ci: Interval | null } | null;
  readonly raised: number;
  readonly lowered: number;
  /** share of works whose value changed, with its Wilson interval; null without works */
  readonly changed: { readonly share: number; readonly ci: Interval } | null;
  readonly kappa: WeightedKappa;
}

export interface WorksAgreement {
  readonly score: Agreement;
  readonly mark: Agreement;
}

/** One table of second markings. */
export interface RecheckAgreement extends WorksAgreement {
  readonly file: string | null;
  readonly sheet: string;
  readonly assessment: Assessment;
  /** works with two scores or two marks; a list that is not filled in yet has none */
  readonly works: number;
  readonly tasks: readonly { readonly code: string; readonly agreement: Agreement }[];
  /** schools of the table in their order; works without a school are in none */
  readonly schools: readonly ({ readonly school: School } & WorksAgreement)[];
}

/** Agreement of the two markings over all works, by task and by school. */
export function recheckAgreement(table: Recheck): RecheckAgreement {
  const all = Array.from({ length: table.length }, (_, i) => i);
  const rows = new Map<number, number[]>();
  for (const i of all) {
    const own = rows.get(table.school[i]!);
    if (own) own.push(i);
    else rows.set(table.school[i]!, [i]);
  }
  return {
    file: table.file,
    sheet: table.sheet,
    assessment: table.assessment,
    works: all.filter((i) => isMarkedTwice(table, i)).length,
    ...worksAgreement(table, all),
    tasks: table.tasks.map(({ code }, j) => ({
      code,
      agreement: agreementOf(table.first.tasks[j] ?? [], table.second.tasks[j] ?? [], all, 0),
    })),
    schools: table.schools.flatMap((school, s) => {
      const own = rows.get(s);
      return own ? [{ school, ...worksAgreement(table, own) }] : [];
    }),
  };
}

function isMarkedTwice({ first, second }: Recheck, i: number): boolean {
  return (first.score[i]! >= 0 && second.score[i]! >= 0) || (first.mark[i]! > 0 && second.mark[i]! > 0);
}

function worksAgreement({ first, second }: Recheck, rows: readonly number[]): WorksAgreement {
  return {
    score: agreementOf(first.score, second.score, rows, 0),
    mark: agreementOf(first.mark, second.mark, rows, 1),
  };
}

/** Values below `lowest` are missing. */
export function agreementOf(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  rows: readonly number[],
  lowest: number,
): Agreement {
  const used = rows.filter((i) => (first[i] ?? -1) >= lowest && (second[i] ?? -1) >= lowest);
  const n = used.length;
  const a = Int32Array.from(used, (i) => first[i]!);
  const b = Int32Array.from(used, (i) => second[i]!);
  const changes = Float64Array.from(b, (value, k) => value - a[k]!);
  const raised = changes.filter((change) => change > 0).length;
  const lowered = changes.filter((change) => change < 0).length;
  const interval = wilsonInterval(raised + lowered, n);
  return {
    n,
    shift: shiftOf(changes),
    raised,
    lowered,
    changed: interval ? { share: (raised + lowered) / n, ci: interval } : null,
    kappa: quadraticKappa(a, b),
  };
}

/** Mean with its t interval (indicators.md 1.2). */
function shiftOf(changes: Float64Array): Agreement['shift'] {
  const n = changes.length;
  if (n === 0) return null;
  const mean = changes.reduce((sum, change) => sum + change / n, 0);
  const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0);
  return { mean, ci: n < 2 ? null : tInterval(mean, Math.sqrt(squares / (n - 1)), n) };
}
