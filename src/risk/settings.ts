import type { AssessmentData, MarkScale, Task } from '../domain/assessment';
import { validCuts } from '../indicators/statistics/build-statistics';
import { maximumScore } from '../indicators/statistics/score-counts';
import type { AnalysisOptions } from './analysis';
import { knownScale } from './known-scales';

/** Tasks with at least this maximum are taken as open when the user has named none. */
const OPEN_FROM = 2;

/** Scale from the data, else the user's, else the published one of exactly this work; null rather than a guess. */
export function resolveScale(data: AssessmentData, options: AnalysisOptions): MarkScale | null {
  if (data.scale) return data.scale;
  const max = maximumScore(data);
  const given = validCuts(options.scale ?? null, max);
  if (given) return { cuts: given, origin: 'user' };
  const known = knownScale(data.assessment, max);
  return known ? { cuts: known, origin: 'known' } : null;
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
