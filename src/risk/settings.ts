import type { AssessmentData, MarkScale, Task } from '../domain/assessment';
import { validCuts } from '../indicators/statistics/build-statistics';
import { maximumScore } from '../indicators/statistics/score-counts';
import type { AnalysisOptions } from './analysis';
import { subjectKey } from './views/series';
import { knownScale, userScale } from './known-scales';

/** Tasks with at least this maximum are taken as open when the user has named none. */
const OPEN_FROM = 2;

/**
 * Scale from the data, else the user's, else the published one of exactly this work; null rather than a guess. What the data leave open
 * is decided by the user's or the published scale if that one agrees with everything the data say.
 */
export function resolveScale(data: AssessmentData, options: AnalysisOptions): MarkScale | null {
  const max = maximumScore(data);
  const given = validCuts(userScale(data.assessment, max, options.scales) ?? options.scale, max);
  const known = knownScale(data.assessment, max);
  const outside: readonly (MarkScale | null)[] = [
    given && { cuts: given, origin: 'user' },
    known && { cuts: known, origin: 'known' },
  ];
  const own = data.scale;
  if (!own) return outside.find((scale) => scale !== null) ?? null;
  if (!own.open?.some((range) => range !== null)) return own;
  return outside.find((scale) => scale !== null && agrees(scale, own)) ?? own;
}

/** Whether the data do not speak against the scale. */
export function agrees({ cuts }: MarkScale, own: MarkScale): boolean {
  return cuts.every((cut, i) => {
    const range = own.open?.[i] ?? null;
    return range ? cut >= range[0] && cut <= range[1] : cut === own.cuts[i];
  });
}

/** Whether the user gave a scale for exactly this work that the data speak against: the data count, and it is told. */
export function contradictsUser(data: AssessmentData, options: AnalysisOptions): boolean {
  const max = maximumScore(data);
  const given = validCuts(userScale(data.assessment, max, options.scales), max);
  return given !== null && data.scale !== null && !agrees({ cuts: given, origin: 'user' }, data.scale);
}

/** Codes of the open tasks that the user gave for this work: for its own year, else for every year, else for all works. */
export function namedOpenTasks(
  { assessment }: AssessmentData,
  options: AnalysisOptions,
): readonly string[] | undefined {
  const own = (options.workTasks ?? []).filter(
    (each) => each.grade === assessment.grade && subjectKey({ ...assessment, ...each }) === subjectKey(assessment),
  );
  const line =
    own.find(({ year }) => year !== null && year === assessment.year) ?? own.find(({ year }) => year === null);
  return line?.codes ?? options.openTasks;
}

export interface OpenTasks {
  readonly indices: readonly number[] | null;
  readonly guessed: boolean;
}

/** Tasks that a teacher marks against criteria: those the user named, else those with a maximum of two and more. */
export function resolveOpenTasks(tasks: readonly Task[], named: readonly string[] | undefined): OpenTasks {
  const wanted = new Set(named?.map(taskKey));
  const found = tasks.flatMap((task, j) => (wanted.has(taskKey(task.code)) ? [j] : []));
  if (found.length > 0) return { indices: found, guessed: false };
  const guessed = tasks.flatMap((task, j) => ((task.max ?? 0) >= OPEN_FROM ? [j] : []));
  return guessed.length > 0 ? { indices: guessed, guessed: true } : { indices: null, guessed: false };
}

/** Task codes mix the Latin and the Cyrillic letter K. */
function taskKey(code: string): string {
  return code.trim().toUpperCase().replaceAll('\u041a', 'K');
}
