import type { Assessment, AssessmentData, DataSource, School } from '../domain/assessment';
import type { IndicatorResult, Level, Reason, SetId } from '../domain/outcome';

export interface AnalysisOptions {
  readonly reference: 'loo' | 'region' | 'country';
  /** cuts given by the user, used where the data hold none */
  readonly scale?: readonly [number, number, number];
  /** codes of the tasks marked by a teacher against criteria; without it tasks with maximum >= 2 */
  readonly openTasks?: readonly string[];
}

/** One school in one subject, class and year. */
export interface SchoolResult {
  readonly school: School;
  readonly n: number;
  readonly indicators: Readonly<Record<string, IndicatorResult>>;
  readonly combined: Readonly<Partial<Record<SetId, { readonly p: number; readonly q: number }>>>;
  readonly level: Level;
  /** smallest p first; the sentences come from i18n `reasons.<indicator>` */
  readonly reasons: readonly Reason[];
}

export interface AssessmentResult {
  readonly assessment: Assessment;
  readonly data: AssessmentData;
  /** the widest set the data allow; null when no indicator with a probability could be computed */
  readonly set: SetId | null;
  readonly schools: readonly SchoolResult[];
  readonly crashed: readonly CrashedIndicator[];
  /** keys of i18n `warnings.<key>`: FEW_SCHOOLS, OPEN_TASKS_GUESSED, ... */
  readonly warnings: readonly string[];
}

export interface CrashedIndicator {
  readonly indicator: string;
  readonly cause: string;
}

/** One school over everything that was read. */
export interface SchoolOverview {
  readonly school: School;
  /** worst level over assessments: strong > check > none > insufficient */
  readonly level: Level;
  readonly flaggedYears: readonly number[];
  readonly results: readonly { readonly assessment: Assessment; readonly result: SchoolResult }[];
}

export interface Analysis {
  readonly sources: readonly DataSource[];
  readonly assessments: readonly AssessmentResult[];
  readonly schools: readonly SchoolOverview[];
  readonly status: 'complete' | 'incomplete';
  readonly crashed: readonly CrashedIndicator[];
}
