import type { AssessmentData, School } from '../domain/assessment';
import type { Level, SetId } from '../domain/outcome';
import { computeAll, type Computed } from '../indicators/compute-all';
import { MIN_N, MIN_SCHOOLS } from '../indicators/constants';
import type { Indicator } from '../indicators/indicator';
import { hasSmallReference } from '../indicators/models/reference-size';
import { similarSchools, type SimilarSchools } from '../indicators/models/similar-schools';
import { indicators as registered } from '../indicators/registry';
import { buildStatistics } from '../indicators/statistics/build-statistics';
import { SCORES_MISMATCH, type Statistics } from '../indicators/statistics/statistics';
import type { Analysis, AnalysisOptions, AssessmentResult, CrashedIndicator, SchoolResult } from './analysis';
import { chartSums } from './charts/chart-sums';
import { chooseSets, type SetChoice } from './choose-set';
import { combineFile } from './combine-file';
import { withFigures } from './figures-of';
import { hasDefaultThresholds, isFlagged, levelOf } from './levels';
import { schoolOverviews } from './overview';
import { reasonsOf } from './reasons';
import { withReference } from './references';
import { contradictsUser, namedOpenTasks, resolveOpenTasks } from './settings';
import { withScales } from './settled-scales';
import { crossesCodifier, isSameSeries } from './views/series';
import { variantOf } from './variants/variant';

interface Prepared {
  readonly data: AssessmentData;
  /** the data speak against the scale that the user gave for this work */
  readonly userRefuted: boolean;
  readonly statistics: Statistics;
}

/**
 * Signs and levels of every file (subject x class x year) that was read. Earlier years of the same subject and class feed the
 * indicators of dynamics; each year is judged by itself as well.
 */
export function analyseAssessments(
  data: readonly AssessmentData[],
  options: AnalysisOptions,
  indicators: readonly Indicator[] = registered,
  isSelective: (school: School) => boolean = () => false,
): Analysis {
  const works = withScales(data, options);
  const prepared = works.map((work, i): Prepared => {
    const entry = data[i];
    const userRefuted = entry !== undefined && contradictsUser(entry, options);
    return { data: work, userRefuted, statistics: buildStatistics(work, null) };
  });
  const assessments = prepared.map((entry) =>
    analyseOne(
      entry,
      earlierYears(entry, prepared, options.codifierYears).map((earlier) => earlier.statistics),
      options,
      indicators,
      isSelective,
    ),
  );
  const crashedOf = (): CrashedIndicator[] => assessments.flatMap(({ crashed }) => crashed);
  return {
    ...(options.codifierYears ? { codifierYears: options.codifierYears } : {}),
    variant: options.variant ?? 'standard',
    sources: [...new Set(works.flatMap(({ sources }) => sources))],
    assessments,
    schools: schoolOverviews(assessments),
    get status() {
      return crashedOf().length > 0 ? 'incomplete' : 'complete';
    },
    get crashed() {
      return crashedOf();
    },
  };
}

/** Earlier years of the same work, newest first; none from before a new codifier. */
function earlierYears({ data }: Prepared, all: readonly Prepared[], codifierYears?: readonly number[]): Prepared[] {
  const { assessment } = data;
  const { year } = assessment;
  if (year === null) return [];
  return all
    .filter(({ data: { assessment: other } }) => {
      if (other.year === null || other.year >= year || !isSameSeries(assessment, other)) return false;
      return !crossesCodifier(other.year, year, codifierYears);
    })
    .sort((a, b) => (b.data.assessment.year ?? 0) - (a.data.assessment.year ?? 0));
}

function analyseOne(
  { data, statistics, userRefuted }: Prepared,
  earlier: readonly Statistics[],
  options: AnalysisOptions,
  indicators: readonly Indicator[],
  isSelective: (school: School) => boolean,
): AssessmentResult {
  const similar = options.reference === 'similar' ? similarSchools(statistics, data.schools.map(isSelective)) : null;
  const open = resolveOpenTasks(data.tasks, namedOpenTasks(data, options));
  const source = { data, statistics, kind: options.reference, similar };
  const computed = computeAll(
    {
      current: statistics,
      earlier,
      openTasks: open.indices,
      reference: options.reference,
      ...(similar ? { similar } : {}),
      difficulty: data.tasks.map((task) => task.difficulty),
      taskCodes: data.tasks.map((task) => task.code),
      taskMaxima: data.tasks.map((task) => task.max),
    },
    indicators,
    (id, results) => withReference(id, results, source),
  );
  const choice = chooseSets(data, computed, earlier.length > 0, variantOf(options.variant));
  const usesTasks = data.completion !== null || statistics.tasks !== null;
  const facts = { ...options, similar, userRefuted, openGuessed: open.guessed && usesTasks };
  const warnings = warningsOf(data, statistics, choice, facts);
  const result: AssessmentResult = {
    assessment: data.assessment,
    data,
    set: choice.sets[0] ?? null,
    schools: combineSchools(data, statistics, computed, choice, options),
    crashed: computed.crashed,
    get warnings() {
      return computed.crashed.length > 0 ? ['CRASHED', ...warnings] : warnings;
    },
    sums: chartSums(statistics, open.indices),
  };
  return withFigures(result, computed);
}

function combineSchools(
  data: AssessmentData,
  statistics: Statistics,
  computed: Computed,
  choice: SetChoice,
  { variant, thresholds, minN = 0 }: AnalysisOptions,
): SchoolResult[] {
  const combined = data.schools.map((): Partial<Record<SetId, { readonly p: number; readonly q: number }>> => ({}));
  const bySet = new Map(choice.sets.map((set) => [set, combineFile(variantOf(variant), set, computed)]));
  for (const [set, { results }] of bySet)
    results.forEach((result, s) => {
      if (result && combined[s]) combined[s][set] = result;
    });
  const [widest] = choice.sets;
  return data.schools.map((school, s) => {
    const indicators = computed.bySchool[s] ?? {};
    const sets = combined[s] ?? {};
    const own = widest ? sets[widest] : undefined;
    const n = statistics.n[s] ?? 0;
    const level: Level = n < minN ? 'insufficient' : levelOf(own?.p ?? null, own?.q ?? null, thresholds);
    const entered = (widest && bySet.get(widest)?.signs) ?? [];
    const signs = entered.map(({ id, z }) => ({ id, z: z[s] ?? null }));
    const reasons = isFlagged(level) ? reasonsOf(indicators, signs) : [];
    return { school, n, indicators, combined: sets, level, reasons };
  });
}

function warningsOf(
  data: AssessmentData,
  statistics: Statistics,
  choice: SetChoice,
  {
    reference,
    thresholds,
    minN = 0,
    similar,
    openGuessed,
    userRefuted,
  }: AnalysisOptions & {
    readonly openGuessed: boolean;
    readonly userRefuted: boolean;
    readonly similar: readonly (SimilarSchools | null)[] | null;
  },
): string[] {
  const large = statistics.keys.flatMap((_, s) => (statistics.n[s]! >= MIN_N ? [s] : []));
  const one = data.schools.length === 1;
  const isWider = reference === 'region' || reference === 'country';
  const checks: readonly (readonly [boolean, string])[] = [
    [!hasDefaultThresholds(thresholds), 'LEVELS_CHANGED'],
    [minN > MIN_N, 'MIN_N_CHANGED'],
    [data.schools.length === 0, 'NO_SCHOOLS'],
    [one, 'ONE_SCHOOL'],
    [!one && data.schools.length > 0 && large.length === 0, 'ALL_SMALL'],
    [!one && large.some((s) => hasSmallReference(statistics, s)), 'REF_SMALL'],
    [!one && large.length > 0 && large.length < MIN_SCHOOLS, 'FEW_SCHOOLS'],
    [statistics.scores !== null && statistics.cuts === null, 'NO_SCALE'],
    [statistics.cuts !== null && data.scale?.origin === 'known', 'SCALE_KNOWN'],
    [statistics.cuts !== null && data.scale?.origin === 'user', 'SCALE_USER'],
    [userRefuted, 'SCALE_USER_REFUTED'],
    [statistics.cuts !== null && (data.scale?.open?.some((range) => range !== null) ?? false), 'SCALE_OPEN'],
    [statistics.scores?.status.includes(SCORES_MISMATCH) ?? false, 'COUNTS_MISMATCH'],
    [openGuessed, 'OPEN_TASKS_GUESSED'],
    [similar !== null && large.some((s) => similar[s] === null), 'SIMILAR_FEW'],
    [isWider && !statistics.scores?.wider.some((row) => row.kind === reference), 'NO_WIDER_ROW'],
    [choice.missing.length > 0, 'PARTIAL_SET'],
  ];
  return checks.flatMap(([holds, key]) => (holds ? [key] : []));
}
