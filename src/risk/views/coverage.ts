import type { AssessmentData } from '../../domain/assessment';
import { MIN_N, MIN_SCHOOLS } from '../../indicators/constants';
import type { AnalysisOptions } from '../analysis';
import { resolveScale } from '../settings';
import { crossesCodifier, isSameSeries } from './series';

/** What can be made of one work: groups of indicators as people speak of them. */
export const ABILITIES = ['rates', 'boundaries', 'journal', 'tasks', 'classes', 'years', 'compare'] as const;
export type Ability = (typeof ABILITIES)[number];

/** What is missing for it, in the words of the one who has to bring it. */
export type Need =
  | 'marks'
  | 'scores'
  | 'scale'
  | 'journalReport'
  | 'completionReport'
  | 'pupilRows'
  | 'classes'
  | 'earlierYear'
  | 'otherSchools'
  | 'moreSchools';

export interface Covered {
  readonly ability: Ability;
  /** null: can be computed; `partly`: computed, and more would be with what is needed */
  readonly need: Need | null;
  readonly partly: boolean;
}

/** What the tables of one work allow (indicators.md 0.4), before anything is computed. */
export function coverageOf(
  data: AssessmentData,
  all: readonly AssessmentData[],
  options: Partial<AnalysisOptions>,
): readonly Covered[] {
  const has = factsOf(data, all, options);
  const answer = (ability: Ability, need: Need | null, partly = false): Covered => ({ ability, need, partly });
  // schools are compared by signs, and each sign needs one of these
  const signs = (has.scores && has.scale) || has.journalOfPupils || has.journal || has.tasksOfPupils || has.tasks;
  return [
    answer('rates', has.marks ? null : 'marks'),
    answer('boundaries', has.scores ? (has.scale ? null : 'scale') : 'scores'),
    answer('journal', has.journalOfPupils ? null : has.journal ? 'pupilRows' : 'journalReport', has.journal),
    answer('tasks', has.tasksOfPupils ? null : has.tasks ? 'pupilRows' : 'completionReport', has.tasks),
    answer('classes', has.tasksOfPupils ? (has.classes ? null : 'classes') : 'pupilRows'),
    answer('years', has.scores ? (has.earlier ? null : 'earlierYear') : 'scores'),
    signs
      ? answer(
          'compare',
          has.schools >= MIN_SCHOOLS ? null : has.schools > 1 ? 'moreSchools' : 'otherSchools',
          has.schools > 1,
        )
      : answer('compare', has.scores ? 'scale' : 'scores'),
  ];
}

function factsOf(data: AssessmentData, all: readonly AssessmentData[], options: Partial<AnalysisOptions>) {
  const { pupils } = data;
  const scale = resolveScale(data, { reference: 'loo', ...options }) !== null;
  const scores = hasScores(data);
  const journalOfPupils = pupils?.journal.some((mark) => mark > 0) ?? false;
  const tasksOfPupils = (pupils?.tasks.length ?? 0) > 0;
  return {
    scale,
    scores,
    marks: (pupils?.mark.some((mark) => mark > 0) ?? false) || data.marks !== null || (scores && scale),
    journalOfPupils,
    journal: journalOfPupils || data.journal !== null,
    tasksOfPupils,
    tasks: tasksOfPupils || data.completion !== null,
    classes: pupils?.classIndex.some((at) => at >= 0) ?? false,
    earlier: all.some((other) => isEarlier(other, data, options.codifierYears)),
    schools: comparableSchools(data),
  };
}

function hasScores({ pupils, distribution }: AssessmentData): boolean {
  return distribution !== null || (pupils?.score.some((score) => score >= 0) ?? false);
}

function isEarlier(other: AssessmentData, data: AssessmentData, codifierYears?: readonly number[]): boolean {
  const [before, now] = [other.assessment.year, data.assessment.year];
  if (before === null || now === null || before >= now || !hasScores(other)) return false;
  return isSameSeries(other.assessment, data.assessment) && !crossesCodifier(before, now, codifierYears);
}

/** Schools large enough to be compared, as far as the tables say how large they are. */
function comparableSchools(data: AssessmentData): number {
  const sizes = data.schools.map(() => 0);
  if (data.pupils) for (const school of data.pupils.school) sizes[school] = (sizes[school] ?? 0) + 1;
  for (const report of [data.distribution, data.marks, data.completion])
    report?.participants.forEach((count, s) => {
      sizes[s] = Math.max(sizes[s] ?? 0, count ?? 0);
    });
  return sizes.filter((size) => size >= MIN_N).length;
}
