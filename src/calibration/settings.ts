/**
 * Assumptions about the simulated world. Abilities are in standard deviations of pupils inside a class, task deviations in
 * logits. docs/calibration.md says them in words.
 */
export interface Setting {
  readonly name: string;
  readonly schools: readonly [number, number];
  readonly size: { readonly median: number; readonly logSd: number; readonly min: number; readonly max: number };
  readonly classSize: number;
  readonly schoolSd: number;
  readonly yearSd: number;
  readonly classSd: number;
  /** Student's t with 5 degrees of freedom instead of the normal, for pupils and task deviations */
  readonly heavyTails: boolean;
  readonly lyceums: { readonly share: number; readonly gain: readonly [number, number] };
  readonly discrimination: { readonly mean: number; readonly logSd: number };
  /** probability of full points on a closed task without knowing (3PL); 0 = none */
  readonly guessing: number;
  /** part of a school's task deviation that stays from year to year, and the part of this year */
  readonly taskSchoolSd: readonly [lasting: number, yearly: number];
  readonly taskClassSd: number;
  /** a teacher's leniency on open tasks */
  readonly leniencySd: number;
  /** honest lift of a work one or two points short, the same in every school */
  readonly courtesy: number;
  readonly journal: {
    readonly mean: number;
    readonly slope: number;
    readonly noise: number;
    readonly schoolSd: number;
    /** pupils with a journal mark */
    readonly known: number;
  };
  /** shares of manipulated schools, one drawn per municipality */
  readonly manipulated: readonly number[];
  /** probability of the manipulation by type and dose */
  readonly doses: Readonly<Record<ManipulationType, readonly [number, number, number]>>;
  /** doses are drawn between the lowest and the highest instead of the three steps */
  readonly continuousDoses: boolean;
  readonly halfOfClasses: number;
  /** a school that manipulates by habit did so in an earlier year */
  readonly habit: number;
  readonly earlierYears: number;
}

/** a lifted to a mark, b open tasks marked up, c hard tasks dictated, d fitted to the journal, e as b in this year only */
export const MANIPULATION_TYPES = ['a', 'b', 'c', 'd', 'e'] as const;
export type ManipulationType = (typeof MANIPULATION_TYPES)[number];

/** Section 16 of the definition, as far as it says; the rest is ours. Rules are judged here and variants trained. */
export const BASE: Setting = {
  name: 'base',
  schools: [15, 60],
  size: { median: 45, logSd: 0.7, min: 10, max: 200 },
  classSize: 25,
  schoolSd: 0.33,
  yearSd: 0.12,
  classSd: 0.15,
  heavyTails: false,
  lyceums: { share: 0.06, gain: [0.8, 1.3] },
  discrimination: { mean: 1.2, logSd: 0.2 },
  guessing: 0,
  taskSchoolSd: [0.11, 0.1],
  taskClassSd: 0.15,
  leniencySd: 0.1,
  courtesy: 0.03,
  journal: { mean: 4.1, slope: 0.6, noise: 0.45, schoolSd: 0.2, known: 0.98 },
  manipulated: [0, 0.1, 0.2, 0.3, 0.4],
  doses: {
    a: [0.35, 0.65, 0.95],
    b: [0.35, 0.6, 0.85],
    c: [0.25, 0.45, 0.7],
    d: [0.4, 0.7, 0.95],
    e: [0.35, 0.6, 0.85],
  },
  continuousDoses: false,
  halfOfClasses: 0.3,
  habit: 0.5,
  earlierYears: 3,
};

/** Another world: trained variants are tested here, never trained. */
export const OTHER: Setting = {
  ...BASE,
  name: 'other',
  schools: [8, 45],
  size: { median: 35, logSd: 0.9, min: 10, max: 220 },
  classSize: 22,
  schoolSd: 0.45,
  yearSd: 0.18,
  classSd: 0.25,
  heavyTails: true,
  lyceums: { share: 0.09, gain: [0.5, 1.5] },
  discrimination: { mean: 1, logSd: 0.35 },
  guessing: 0.15,
  taskSchoolSd: [0.15, 0.15],
  taskClassSd: 0.2,
  leniencySd: 0.2,
  courtesy: 0.06,
  journal: { mean: 4, slope: 0.5, noise: 0.6, schoolSd: 0.35, known: 0.9 },
  manipulated: [0, 0.05, 0.15, 0.3, 0.5],
  doses: {
    a: [0.2, 0.5, 0.9],
    b: [0.15, 0.4, 0.7],
    c: [0.15, 0.4, 0.7],
    d: [0.25, 0.5, 0.9],
    e: [0.15, 0.4, 0.7],
  },
  continuousDoses: true,
  halfOfClasses: 0.4,
};

export const SETTINGS: readonly Setting[] = [BASE, OTHER];
