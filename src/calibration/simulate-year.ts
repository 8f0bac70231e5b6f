import { maximumOf, type Form } from './forms';
import type { Random } from './random';
import type { Setting } from './settings';

export interface SchoolTraits {
  readonly size: number;
  readonly lyceum: boolean;
  readonly effect: number;
  readonly leniency: number;
  readonly journal: number;
  /** lasting deviation per task, logits */
  readonly tasks: Float64Array;
}

export interface Items {
  readonly discrimination: Float64Array;
  readonly open: Uint8Array;
  /** difficulty of every step of every task */
  readonly steps: readonly Float64Array[];
}

/** Pupils of one year in columns; `points` is task by task. */
export interface YearColumns {
  readonly length: number;
  readonly school: Int32Array;
  readonly classIndex: Int32Array;
  readonly points: Int8Array;
  readonly score: Int16Array;
  readonly journal: Int8Array;
  /** pupils (rows) whose earlier score is known */
  readonly linked: { readonly row: Int32Array; readonly earlier: Float64Array } | null;
}

const STEP_SPREAD = 0.7;
const SIZE_CHANGE = 0.08;
/** part of the pupils whose earlier score is known */
const LINKED = 0.85;
const EARLIER_RELIABILITY = 0.8;
/** part of the school's level that its journal knows of: marks are given inside the school */
const JOURNAL_SCHOOL = 0.6;

export function makeItems(form: Form, setting: Setting, random: Random): Items {
  const { mean, logSd } = setting.discrimination;
  return {
    discrimination: Float64Array.from(form.maxima, () => mean * Math.exp(logSd * random.normal())),
    open: Uint8Array.from(form.maxima, (_, j) => (form.open.includes(j) ? 1 : 0)),
    steps: form.maxima.map((max, j) =>
      Float64Array.from({ length: max }, (_, k) => form.difficulty[j]! + STEP_SPREAD * (k - (max - 1) / 2)),
    ),
  };
}

interface YearWorld {
  readonly form: Form;
  readonly items: Items;
  readonly setting: Setting;
  readonly traits: readonly SchoolTraits[];
  readonly random: Random;
  /** linked earlier scores are drawn for this year only */
  readonly current: boolean;
}

/** All works of one year as honest teachers mark them, the courtesy of everybody included. */
export function simulateYear(world: YearWorld): YearColumns {
  const { form, items, setting, traits, random, current } = world;
  const { size, classSize } = setting;
  const sizes = traits.map((school) =>
    Math.round(Math.min(size.max, Math.max(size.min, school.size * Math.exp(SIZE_CHANGE * random.normal())))),
  );
  const year = emptyYear(
    sizes.reduce((sum, n) => sum + n, 0),
    form.maxima.length,
  );
  const draw = setting.heavyTails ? random.heavy : random.normal;
  let i = 0;
  traits.forEach((school, s) => {
    const n = sizes[s]!;
    const yearEffect = setting.yearSd * random.normal();
    const yearTasks = school.tasks.map(
      (lasting, j) => lasting + setting.taskSchoolSd[1] * draw() + (items.open[j] ? school.leniency : 0),
    );
    const classes = Math.ceil(n / classSize);
    for (let c = 0; c < classes; c++) {
      const group: ClassTraits = {
        school,
        effect: school.effect + yearEffect + setting.classSd * random.normal(),
        deviations: yearTasks.map((deviation) => deviation + setting.taskClassSd * draw()),
      };
      const until = i + Math.floor(((c + 1) * n) / classes) - Math.floor((c * n) / classes);
      for (; i < until; i++) {
        year.school[i] = s;
        year.classIndex[i] = c;
        writeWork(world, year, i, group, draw);
      }
    }
  });
  const { linkedRows, earlierScores, ...columns } = year;
  const linked = current ? { row: Int32Array.from(linkedRows), earlier: Float64Array.from(earlierScores) } : null;
  return { ...columns, linked };
}

interface ClassTraits {
  readonly school: SchoolTraits;
  readonly effect: number;
  readonly deviations: Float64Array;
}

function emptyYear(length: number, tasks: number) {
  const linkedRows: number[] = [];
  const earlierScores: number[] = [];
  return {
    length,
    school: new Int32Array(length),
    classIndex: new Int32Array(length),
    points: new Int8Array(length * tasks),
    score: new Int16Array(length),
    journal: new Int8Array(length),
    linkedRows,
    earlierScores,
  };
}

/** One pupil: the work, the journal mark, the courtesy and the earlier score. */
function writeWork(
  { form, items, setting, random, current }: YearWorld,
  year: ReturnType<typeof emptyYear>,
  i: number,
  { school, effect, deviations }: ClassTraits,
  draw: () => number,
): void {
  const own = draw();
  const ability = effect + own;
  for (let j = 0; j < deviations.length; j++) {
    const points = drawPoints(items, j, ability, deviations[j]!, setting.guessing, random);
    year.points[j * year.length + i] = points;
    year.score[i]! += points;
  }
  if (random.chance(setting.journal.known))
    year.journal[i] = journalMark(own + JOURNAL_SCHOOL * (ability - own) + school.journal, setting, random);
  if (random.chance(setting.courtesy)) courtesy(form, year, i, random);
  if (!current || !random.chance(LINKED)) return;
  const max = maximumOf(form);
  const earlier = EARLIER_RELIABILITY * ability + Math.sqrt(1 - EARLIER_RELIABILITY ** 2) * draw();
  year.linkedRows.push(i);
  year.earlierScores.push(Math.min(max, Math.max(0, Math.round(max * (0.6 + 0.19 * earlier)))));
}

/** Graded response with one noise for all steps of a task; on a closed task a guess may give everything. */
function drawPoints(
  items: Items,
  task: number,
  ability: number,
  deviation: number,
  guessing: number,
  random: Random,
): number {
  const steps = items.steps[task]!;
  if (guessing > 0 && !items.open[task] && random.chance(guessing)) return steps.length;
  const u = random.uniform();
  const latent = items.discrimination[task]! * ability + deviation - Math.log(u / (1 - u));
  let points = 0;
  while (points < steps.length && latent > items.discrimination[task]! * steps[points]!) points += 1;
  return points;
}

function journalMark(ability: number, setting: Setting, random: Random): number {
  const { mean, slope, noise } = setting.journal;
  return Math.min(5, Math.max(2, Math.round(mean + slope * ability + noise * random.normal())));
}

function courtesy(form: Form, year: Pick<YearColumns, 'length' | 'points' | 'score'>, i: number, random: Random): void {
  const score = year.score[i]!;
  for (const cut of form.cuts) if (score < cut && score >= cut - 2) addPoints(form, year, i, cut - score, random);
}

/** Adds points to one work, to open tasks first, as somebody with a pen would. */
export function addPoints(
  form: Form,
  year: Pick<YearColumns, 'length' | 'points' | 'score'>,
  i: number,
  wanted: number,
  random: Random,
): void {
  let left = wanted;
  for (const openFirst of [true, false]) {
    const candidates = form.maxima.flatMap((_, j) => (form.open.includes(j) === openFirst ? [j] : []));
    const start = random.integer(0, candidates.length - 1);
    for (let k = 0; k < candidates.length && left > 0; k++) {
      const j = candidates[(start + k) % candidates.length]!;
      const at = j * year.length + i;
      const gain = Math.min(left, form.maxima[j]! - year.points[at]!);
      year.points[at]! += gain;
      year.score[i]! += gain;
      left -= gain;
    }
  }
}
