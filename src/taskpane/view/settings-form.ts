import { DEFAULT_SETTINGS, LEAST_N, MOST_N, type Cuts, type SettingName, type Settings } from '../../app/settings';
import { codifierYears, cutsProblem, type CutTexts } from './analysis-form';

/** One line of the table of scales, as typed. */
export interface ScaleRow {
  readonly subject: string;
  readonly grade: string;
  readonly year: string;
  readonly cuts: CutTexts;
  readonly max: string;
}

/** Open tasks of one work, as typed; an empty year is every year. */
export interface TasksRow {
  readonly subject: string;
  readonly grade: string;
  readonly year: string;
  readonly codes: string;
}

/** The settings as typed: whatever is chosen from a list is kept as it is, the rest as texts. */
export interface SettingsForm extends Pick<Settings, 'reference' | 'variant' | 'schoolKinds' | 'palette'> {
  readonly strongQ: string;
  readonly checkQ: string;
  readonly checkP: string;
  readonly minN: string;
  readonly codifierYears: string;
  readonly scale: CutTexts;
  readonly scales: readonly ScaleRow[];
  readonly openTasks: string;
  readonly workTasks: readonly TasksRow[];
}

/** Why a typed setting cannot be used; keys of i18n `settings.problem.<problem>`. */
export type FormProblem =
  | 'share'
  | 'order'
  | 'count'
  | 'years'
  | 'incomplete'
  | 'notWhole'
  | 'notRising'
  | 'work'
  | 'repeated'
  | 'maximum'
  | 'codes';

export type FormProblems = Readonly<Partial<Record<SettingName, FormProblem>>>;

export function formOf(settings: Settings, write: (value: number) => string): SettingsForm {
  const { reference, variant, schoolKinds, palette } = settings;
  return {
    reference,
    variant,
    schoolKinds,
    palette,
    strongQ: write(settings.strongQ),
    checkQ: write(settings.checkQ),
    checkP: write(settings.checkP),
    minN: String(settings.minN),
    codifierYears: settings.codifierYears.join(', '),
    scale: cutTexts(settings.scale),
    scales: settings.scales.map((row) => ({
      subject: row.subject,
      grade: String(row.grade),
      year: String(row.year),
      cuts: cutTexts(row.cuts),
      max: row.max === undefined ? '' : String(row.max),
    })),
    openTasks: settings.openTasks.join(', '),
    workTasks: settings.workTasks.map((row) => ({
      subject: row.subject,
      grade: String(row.grade),
      year: row.year === null ? '' : String(row.year),
      codes: row.codes.join(', '),
    })),
  };
}

/** The settings that the form says, and what cannot be used; a setting with a problem is as by default in them. */
export function readForm(form: SettingsForm): { readonly settings: Settings; readonly problems: FormProblems } {
  const problems: Partial<Record<SettingName, FormProblem>> = {};
  const note = <T>(name: SettingName, problem: FormProblem | null, value: T, otherwise: T): T => {
    if (problem === null) return value;
    problems[name] = problem;
    return otherwise;
  };
  const limit = (name: 'strongQ' | 'checkQ' | 'checkP', low: number, high: number): number => {
    const value = numberOf(form[name]);
    return note(
      name,
      value !== null && value >= low && value <= high ? null : 'share',
      value ?? 0,
      DEFAULT_SETTINGS[name],
    );
  };
  const strongQ = limit('strongQ', 0.001, 0.5);
  const checkQ = limit('checkQ', 0.001, 0.5);
  if (checkQ < strongQ) problems.checkQ ??= 'order';
  const minN = wholeOf(form.minN);
  const years = codifierYears(form.codifierYears);
  const settings: Settings = {
    reference: form.reference,
    variant: form.variant,
    schoolKinds: form.schoolKinds,
    palette: form.palette,
    strongQ,
    checkQ,
    checkP: limit('checkP', 0.0001, 0.1),
    minN: note('minN', minN !== null && minN >= LEAST_N && minN <= MOST_N ? null : 'count', minN ?? 0, LEAST_N),
    codifierYears: note('codifierYears', years === null ? 'years' : null, years ?? [], []),
    scale: note('scale', cutsProblem(form.scale), cutsOf(form.scale), null),
    scales: note('scales', scalesProblem(form.scales), form.scales.flatMap(scaleOf), []),
    openTasks: codesOf(form.openTasks),
    workTasks: note('workTasks', tasksProblem(form.workTasks), form.workTasks.map(tasksOf), []),
  };
  return { settings, problems };
}

/** The form of another setting with the typed texts of the others. */
export function withDefaultField(
  form: SettingsForm,
  name: SettingName,
  write: (value: number) => string,
): SettingsForm {
  return { ...form, [name]: formOf(DEFAULT_SETTINGS, write)[name] };
}

/** A number as people type it, with a comma or a point. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function wholeOf(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

function codesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((code) => code !== '');
}

function cutTexts(cuts: Cuts | null): CutTexts {
  const [three, four, five] = cuts ?? ['', '', ''];
  return [String(three), String(four), String(five)];
}

function cutsOf(cuts: CutTexts): Cuts | null {
  if (cuts[0].trim() === '') return null;
  return [Number(cuts[0]), Number(cuts[1]), Number(cuts[2])];
}

function isWork({ subject, grade }: { readonly subject: string; readonly grade: string }): boolean {
  const number = wholeOf(grade);
  return subject.trim() !== '' && number !== null && number >= 1 && number <= 11;
}

const isYear = (text: string): boolean => /^20\d\d$/.test(text.trim());

function scalesProblem(rows: readonly ScaleRow[]): FormProblem | null {
  const works = rows.map(
    ({ subject, grade, year }) => `${subject.trim().toLowerCase()} ${grade.trim()} ${year.trim()}`,
  );
  for (const row of rows) {
    if (!isWork(row) || !isYear(row.year)) return 'work';
    if (row.cuts[0].trim() === '') return 'incomplete';
    const problem = cutsProblem(row.cuts);
    if (problem) return problem;
    const max = row.max.trim() === '' ? null : wholeOf(row.max);
    if (row.max.trim() !== '' && (max === null || max < Number(row.cuts[2]))) return 'maximum';
  }
  return new Set(works).size < works.length ? 'repeated' : null;
}

function scaleOf(row: ScaleRow): Settings['scales'][number][] {
  const cuts = cutsOf(row.cuts);
  if (!cuts) return [];
  const { subject, grade, year, max } = row;
  return [
    {
      subject: subject.trim(),
      grade: Number(grade),
      year: Number(year),
      cuts,
      ...(max.trim() === '' ? {} : { max: Number(max) }),
    },
  ];
}

function tasksProblem(rows: readonly TasksRow[]): FormProblem | null {
  for (const row of rows) {
    if (!isWork(row) || (row.year.trim() !== '' && !isYear(row.year))) return 'work';
    if (codesOf(row.codes).length === 0) return 'codes';
  }
  return null;
}

function tasksOf({ subject, grade, year, codes }: TasksRow): Settings['workTasks'][number] {
  return {
    subject: subject.trim(),
    grade: Number(grade),
    year: year.trim() === '' ? null : Number(year),
    codes: codesOf(codes),
  };
}
