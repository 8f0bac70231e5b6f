import type { Random } from './random';
import type { Treatment } from './sample-types';
import type { SimulatedSchool } from './schools';
import { CUTS, markOf, TASKS } from './work';

export interface SimulatedPupil {
  readonly school: number;
  readonly class: string;
  readonly code: number;
  readonly variant: number;
  readonly points: number[];
  readonly score: number;
  readonly mark: number;
  readonly journal: number | null;
}

const ABILITY_SD = 0.85;
const LETTERS = ['А', 'Б', 'В', 'Г', 'Д', 'Е'];
const CLASS_SIZE = 27;
/** Teachers know their pupils well and mark a little kinder than the work. */
const JOURNAL_NOISE = 0.45;
const JOURNAL_KINDNESS = 0.45;
const NO_JOURNAL_MARK = 0.01;
/** How thoroughly a school does what it does. */
const DOSE: Readonly<Record<Exclude<Treatment, 'honest'>, number>> = {
  bunching: 0.9,
  openTasks: 0.7,
  dictated: 0.85,
  journal: 0.9,
};
const DICTATED_TASKS = 4;

/** Pupils of one school in one year. */
export function simulateSchool(random: Random, school: SimulatedSchool, index: number, size: number): SimulatedPupil[] {
  const classes = Math.max(1, Math.round(size / CLASS_SIZE));
  return Array.from({ length: size }, (_, i) => {
    const ability = random.normal(0.35 + school.effect, ABILITY_SD);
    const points = TASKS.map((task) => drawPoints(random, ability - task.hardness, task.max));
    const expected = markOf(sum(drawTwice(random, ability)));
    const journal = random.chance(NO_JOURNAL_MARK) ? null : expected;
    treat(random, school.treatment, points, journal);
    const score = sum(points);
    return {
      school: index,
      class: `4${LETTERS[i % classes] ?? 'А'}`,
      code: 40001 + index * 1000 + i,
      variant: 1 + random.below(2),
      points,
      score,
      mark: markOf(score),
      journal,
    };
  });
}

/** Journal mark: the mark of a second, imagined work of a somewhat different day. */
function drawTwice(random: Random, ability: number): number[] {
  const day = ability + random.normal(JOURNAL_KINDNESS, JOURNAL_NOISE);
  return TASKS.map((task) => drawPoints(random, day - task.hardness, task.max));
}

function drawPoints(random: Random, logit: number, max: number): number {
  const probability = 1 / (1 + Math.exp(-logit));
  let points = 0;
  for (let i = 0; i < max; i++) if (random.chance(probability)) points++;
  return points;
}

function treat(random: Random, treatment: Treatment, points: number[], journal: number | null): void {
  if (treatment === 'bunching') {
    const cut = CUTS.find((c) => sum(points) < c && c - sum(points) <= 2);
    if (cut !== undefined && random.chance(DOSE.bunching)) lift(random, points, cut);
  } else if (treatment === 'openTasks') {
    TASKS.forEach(({ open, max }, j) => {
      if (open && (points[j] ?? 0) < max && random.chance(DOSE.openTasks)) points[j] = (points[j] ?? 0) + 1;
    });
  } else if (treatment === 'dictated') {
    const hardest = [...TASKS.keys()]
      .sort((a, b) => (TASKS[b]?.hardness ?? 0) - (TASKS[a]?.hardness ?? 0))
      .slice(0, DICTATED_TASKS);
    for (const j of hardest) if (random.chance(DOSE.dictated)) points[j] = TASKS[j]?.max ?? 0;
  } else if (treatment === 'journal' && journal !== null && random.chance(DOSE.journal)) {
    const cut = CUTS[journal - 3];
    if (cut !== undefined && sum(points) < cut) lift(random, points, cut);
  }
}

/** Adds points, one at a time, where there is room, until the score is reached. */
function lift(random: Random, points: number[], target: number): void {
  for (let total = sum(points); total < target; total++) {
    const room = TASKS.flatMap(({ max }, j) => ((points[j] ?? 0) < max ? [j] : []));
    const j = room[random.below(room.length)];
    if (j === undefined) return;
    points[j] = (points[j] ?? 0) + 1;
  }
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
