import { memoize } from '../memo';
import { funnel, type Funnel } from '../numerics/funnel';
import { varianceComponents } from '../numerics/variance-components';
import { SCORES_KNOWN, type Statistics } from '../statistics/statistics';

export interface SchoolLevels {
  /** variance of pupils inside schools and between schools; null when undefined */
  readonly within: number | null;
  readonly between: number | null;
  readonly centre: number | null;
  /** distance from the centre in standard deviations of pupils */
  readonly d: readonly (number | null)[];
  readonly eb: readonly (number | null)[];
  readonly ebSd: readonly (number | null)[];
  readonly funnel: Funnel;
}

/** Effects of all schools of a file with their shrinkage (indicators.md 2.2; Morris 1983). */
export const schoolLevels = memoize((statistics: Statistics): SchoolLevels => {
  const schools = statistics.keys.map((_, s) => s);
  const none = schools.map(() => null);
  const { scores } = statistics;
  const used = scores ? schools.filter((s) => scores.status[s] === SCORES_KNOWN && scores.n[s]! > 0) : [];
  const components = scores
    ? varianceComponents(used.map((s) => ({ n: scores.n[s]!, mean: scores.mean[s]!, within: scores.within[s]! })))
    : null;
  if (!scores || !components || components.within <= 0)
    return {
      within: components?.within ?? null,
      between: components?.between ?? null,
      centre: null,
      d: none,
      eb: none,
      ebSd: none,
      funnel: funnel(none, none),
    };
  const { within, between } = components;
  let sumW = 0;
  let sumWm = 0;
  for (const s of used) {
    const w = 1 / (between + within / scores.n[s]!);
    sumW += w;
    sumWm += w * scores.mean[s]!;
  }
  const centre = sumWm / sumW;
  const member = new Set(used);
  const perSchool = (value: (s: number) => number) => schools.map((s) => (member.has(s) ? value(s) : null));
  const lambda = (s: number): number => (between > 0 ? between / (between + within / scores.n[s]!) : 0);
  const d = (s: number): number => (scores.mean[s]! - centre) / Math.sqrt(within);
  return {
    within,
    between,
    centre,
    d: perSchool(d),
    eb: perSchool((s) => lambda(s) * d(s)),
    ebSd: perSchool((s) => Math.sqrt(lambda(s) / scores.n[s]!)),
    funnel: funnel(
      perSchool((s) => scores.mean[s]!),
      perSchool((s) => within / scores.n[s]!),
    ),
  };
});
