import type { Summary } from './summary';

/** Goals of section 16.1 of the definition; percent. */
export interface Goal {
  readonly text: string;
  readonly atLeast: boolean;
  readonly limit: number;
  readonly measured: (summary: Summary) => number;
}

const power = (set: string, at: 0 | 1, limit: number): Goal => ({
  text: `${set}: TPR at ${at === 0 ? 1 : 5} % false positives`,
  atLeast: true,
  limit,
  measured: (summary) => summary.power.find(({ id }) => id === set)?.all[at] ?? 0,
});

const alarm = (set: string, what: 'ordinary' | 'lyceums' | 'falseDiscoveries', limit: number, text: string): Goal => ({
  text: `${set}: ${text}`,
  atLeast: false,
  limit,
  measured: (summary) => summary.sets.find(({ id }) => id === set)?.[what] ?? 100,
});

/** Of the definition's sets, and of the same sets in the variant. */
export const GOALS: readonly Goal[] = ['', ' steady'].flatMap((variant) => [
  power(`P1${variant}`, 0, 47),
  power(`P1${variant}`, 1, 59),
  power(`P4${variant}`, 0, 49),
  power(`P4${variant}`, 1, 62),
  power(`A1${variant}`, 0, 38),
  power(`A1${variant}`, 1, 54),
  ...['P1', 'P4', 'A1', 'A4'].flatMap((set) => [
    alarm(set + variant, 'ordinary', 5.5, 'honest ordinary schools with p <= 0.05'),
    alarm(set + variant, 'lyceums', 5, 'honest lyceums with p <= 0.05'),
    alarm(set + variant, 'falseDiscoveries', 10, 'honest among strong (q <= 0.10)'),
  ]),
]);

export function isReached({ atLeast, limit, measured }: Goal, summary: Summary): boolean {
  const value = measured(summary);
  return atLeast ? value >= limit : value <= limit;
}
