import type { Assessment, AssessmentData, DataSource, School } from '../domain/assessment';
import type { IndicatorResult, Level, Reason, SetId } from '../domain/outcome';
import type { CrashedIndicator } from '../indicators/compute-all';
import type { ChartSums } from './charts/chart-sums';
import type { LevelThresholds } from './levels';
import type { VariantName } from './variants/variant';

export interface AnalysisOptions {
  /** `similar`: schools of similar level, size and context; like the wider rows it is shown beside the others and enters no level */
  readonly reference: 'loo' | 'similar' | 'region' | 'country';
  /** cuts given by the user for everything, used where the data hold none and `scales` has no line */
  readonly scale?: readonly [number, number, number];
  /** the user's table of scales, one line for a subject, class and year */
  readonly scales?: readonly UserScale[];
  /** codes of the tasks marked by a teacher against criteria; without it tasks with maximum >= 2 */
  readonly openTasks?: readonly string[];
  /** the same for single works; these go before `openTasks` */
  readonly workTasks?: readonly OpenTasksOfWork[];
  /** first years of a new codifier: results are not compared across them */
  readonly codifierYears?: readonly number[];
  /** how the signs are combined; without it as the definition says */
  readonly variant?: VariantName;
  /** from which q and p a level begins; without it as the definition says */
  readonly thresholds?: LevelThresholds;
  /** pupils below which a school gets no level; the indicators keep the definition's own minimum */
  readonly minN?: number;
}

/** Tasks marked against criteria in one work; year null: in every year. */
export interface OpenTasksOfWork {
  readonly subject: string;
  readonly grade: number;
  readonly year: number | null;
  readonly codes: readonly string[];
}

/** The scale of one work as the user gives it; with `max` it counts only for a work with this maximum. */
export interface UserScale {
  readonly subject: string;
  readonly grade: number;
  readonly year: number;
  readonly cuts: readonly [number, number, number];
  readonly max?: number;
}

/** One school in one subject, class and year. */
export interface SchoolResult {
  readonly school: School;
  readonly n: number;
  /** by indicator; in the thread that computed them each is made when it is looked at, and looking again makes it again */
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
  /** counts for the charts; without them there are no charts */
  readonly sums?: ChartSums;
}

export type { CrashedIndicator };

/** What explains a school's results without any fault, and what is already known of it. */
export interface SchoolContext {
  /** lyceum, gymnasium, school, primary, basic, boarding, ... */
  readonly kind: string;
  /** lyceum, gymnasium, or advanced study in the name */
  readonly selective: boolean;
  readonly size: 'small' | 'medium' | 'large' | null;
  /** pupils of one work, usually; null unknown */
  readonly pupils: number | null;
  /** federal lists that name the school, newest first */
  readonly federalLists: readonly { readonly year: number | null; readonly count: number }[];
  /** whether exams of the same pupils confirm earlier results; null unknown */
  readonly exams: 'confirmed' | 'notConfirmed' | null;
}

/** One school over everything that was read. */
export interface SchoolOverview {
  readonly school: School;
  /** worst level over assessments: strong > check > none > insufficient */
  readonly level: Level;
  readonly flaggedYears: readonly number[];
  readonly results: readonly { readonly assessment: Assessment; readonly result: SchoolResult }[];
  readonly context?: SchoolContext;
}

export interface Analysis {
  /** how the signs were combined */
  readonly variant: VariantName;
  /** as in the options: views compare no years across them */
  readonly codifierYears?: readonly number[];
  readonly sources: readonly DataSource[];
  readonly assessments: readonly AssessmentResult[];
  readonly schools: readonly SchoolOverview[];
  /** of what was looked at so far: a result that fails when it is made is told here from then on */
  readonly status: 'complete' | 'incomplete';
  readonly crashed: readonly CrashedIndicator[];
}
