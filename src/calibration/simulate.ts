import type { AssessmentData, School } from '../domain/assessment';
import { FORMS, maximumOf, type Form } from './forms';
import { manipulate } from './manipulate';
import { seeded, type Random } from './random';
import { MANIPULATION_TYPES, type ManipulationType, type Setting } from './settings';
import { makeItems, simulateYear, type SchoolTraits } from './simulate-year';

/** What was done to a school; never an input of the analysis. */
export interface Truth {
  readonly lyceum: boolean;
  readonly type: ManipulationType | null;
  /** 0, 1, 2 = low, middle, high; -1 honest */
  readonly dose: number;
}

export interface Municipality {
  readonly form: Form;
  readonly truth: readonly Truth[];
  readonly current: AssessmentData;
  /** newest first */
  readonly earlier: readonly AssessmentData[];
}

const YEAR = 2026;
const STEPS = 3;

interface Plan {
  readonly type: ManipulationType;
  readonly dose: number;
  readonly probability: number;
  readonly half: boolean;
  /** years (0 = now) in which it happens */
  readonly years: readonly boolean[];
}

/** One municipality of a setting; `index` picks another one of the same seed. */
export function simulateMunicipality(setting: Setting, seed: number, index: number): Municipality {
  const random = seeded(seed, index);
  const form = FORMS[index % FORMS.length]!;
  const count = random.integer(...setting.schools);
  const share = setting.manipulated[random.integer(0, setting.manipulated.length - 1)]!;
  const items = makeItems(form, setting, random);
  const schools: School[] = [];
  const traits: SchoolTraits[] = [];
  const plans: (Plan | null)[] = [];
  for (let s = 0; s < count; s++) {
    const login = `edu${String(100000 + s)}`;
    schools.push({ key: login, login, name: login, municipality: null });
    const school = drawTraits(form, setting, random);
    traits.push(school);
    plans.push(random.chance(share) && !school.lyceum ? drawPlan(setting, random) : null);
  }
  const years = Array.from({ length: setting.earlierYears + 1 }, (_, ago) => {
    const year = simulateYear({ form, items, setting, traits, random, current: ago === 0 });
    plans.forEach((plan, s) => {
      if (plan?.years[ago]) manipulate(form, year, s, plan.type, plan.probability, plan.half, random);
    });
    return toAssessment(form, schools, year, YEAR - ago);
  });
  const [current, ...earlier] = years;
  return {
    form,
    current: current!,
    earlier,
    truth: traits.map(({ lyceum }, s) => ({ lyceum, type: plans[s]?.type ?? null, dose: plans[s]?.dose ?? -1 })),
  };
}

function drawTraits(form: Form, setting: Setting, random: Random): SchoolTraits {
  const { min, max, median, logSd } = setting.size;
  const size = Math.round(Math.min(max, Math.max(min, median * Math.exp(logSd * random.normal()))));
  const lyceum = random.chance(setting.lyceums.share);
  const [low, high] = setting.lyceums.gain;
  const deviation = (): number => (setting.heavyTails ? random.heavy() : random.normal());
  return {
    size,
    lyceum,
    effect: setting.schoolSd * random.normal() + (lyceum ? low + (high - low) * random.uniform() : 0),
    leniency: setting.leniencySd * deviation(),
    journal: setting.journal.schoolSd * random.normal(),
    tasks: Float64Array.from(form.maxima, () => setting.taskSchoolSd[0] * deviation()),
  };
}

function drawPlan(setting: Setting, random: Random): Plan {
  const type = MANIPULATION_TYPES[random.integer(0, MANIPULATION_TYPES.length - 1)]!;
  const doses = setting.doses[type];
  const position = random.uniform();
  const dose = Math.min(STEPS - 1, Math.floor(STEPS * position));
  const probability = setting.continuousDoses ? doses[0] + position * (doses[2] - doses[0]) : doses[dose]!;
  return {
    type,
    dose,
    probability,
    half: random.chance(setting.halfOfClasses),
    years: Array.from(
      { length: setting.earlierYears + 1 },
      (_, ago) => ago === 0 || (type !== 'e' && random.chance(setting.habit)),
    ),
  };
}

type Year = ReturnType<typeof simulateYear>;

function toAssessment(form: Form, schools: readonly School[], year: Year, at: number): AssessmentData {
  const { length, school, classIndex, points, score, journal, linked } = year;
  const tasks = form.maxima.map((_, j) => points.subarray(j * length, (j + 1) * length));
  const mark = score.map((x) => 2 + Number(form.cuts[0] <= x) + Number(form.cuts[1] <= x) + Number(form.cuts[2] <= x));
  return {
    assessment: { procedure: 'ВПР', subject: form.subject, grade: 4, year: at },
    max: maximumOf(form),
    scale: { cuts: form.cuts, origin: 'data' },
    schools,
    tasks: form.maxima.map((max, j) => ({ code: String(j + 1), max, difficulty: form.difficulty[j]! < 0 ? 'Б' : 'П' })),
    pupils: {
      length,
      school,
      classIndex,
      classes: ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж', 'И', 'К', 'Л', 'М', 'Н'],
      score,
      mark: Int8Array.from(mark),
      journal,
      tasks,
      code: [],
      row: new Int32Array(length),
      source: new Int16Array(length),
    },
    distribution: null,
    marks: null,
    journal: null,
    completion: completionReport(schools.length, form, school, tasks),
    linked: linked && {
      school: linked.row.map((row) => school[row]!),
      earlier: linked.earlier,
      now: Float64Array.from(linked.row, (row) => score[row]!),
    },
    sources: [],
  };
}

/** The report as it is printed: percentages of the maximum with two decimals. */
function completionReport(
  schools: number,
  form: Form,
  school: Int32Array,
  tasks: readonly Int8Array[],
): NonNullable<AssessmentData['completion']> {
  const participants = Array.from({ length: schools }, () => 0);
  for (const s of school) participants[s]! += 1;
  const values = participants.map((n, s) =>
    form.maxima.map((max, j) => {
      const column = tasks[j]!;
      let sum = 0;
      for (let i = 0; i < column.length; i++) if (school[i] === s) sum += column[i]!;
      return Math.round((10000 * sum) / (n * max)) / 100;
    }),
  );
  return { participants, values, references: [] };
}
