import type { AnalysisReport } from '../app/api';
import { referenceText } from '../i18n/reference-text';
import {
  agreementSentences,
  cohortSentence,
  comparisonTitle,
  contextSentences,
  pairSentences,
  riskZoneSentences,
  ruleSentence,
  viewSentences,
} from '../i18n/view-text';
import type { Translator } from '../i18n/translator';
import type { RecheckAgreement } from '../recheck/agreement';
import type { ResultComparison } from '../risk/views/compare-results';
import type { Analysis, AssessmentResult, SchoolOverview, SchoolResult } from '../risk/analysis';
import { cohortsOf } from '../risk/views/cohorts';
import { isRule } from '../risk/views/practice-rules';
import { newestYear, riskZone } from '../risk/views/risk-zone';
import { schoolView } from '../risk/views/school-view';

/** Beside the reasons of a flagged school: the views of the federal recommendations, its figures against the reference, the rules of practice. */
export function schoolLines(analysis: Analysis, of: AssessmentResult, result: SchoolResult, t: Translator): string[] {
  const rules = Object.entries(result.indicators).flatMap(([id, one]) =>
    isRule(id) && one.reason === null ? [ruleSentence(id, one, t)] : [],
  );
  const compared = Object.entries(result.indicators).flatMap(([id, one]) => {
    const text = referenceText(id, one, t);
    return text === null ? [] : [`${t.dynamic(`indicators.${id}.short`)}. ${text}`];
  });
  return [...viewSentences(schoolView(analysis, of, result), t), ...compared, ...rules].map((line) => `    ${line}`);
}

/** A smaller q would be written as 0. */
const LEAST_Q = 0.001;

/** What the signs say together (indicators.md 13). */
export function combinedLine({ set }: AssessmentResult, { combined, level }: SchoolResult, t: Translator): string[] {
  const found = set ? combined[set] : undefined;
  if (!found) return [];
  const text = t('reasons.combined', {
    p: t.probability(found.p),
    q: found.q < LEAST_Q ? `< ${t.number(LEAST_Q, 3)}` : `= ${t.number(found.q, 3)}`,
    level: t(`levels.${level}`),
  });
  return [`  ${text}`];
}

/** Schools over the years, results of the same pupils, and second markings. */
export function reportSections({ analysis, comparisons = [], rechecks = [] }: AnalysisReport, t: Translator): string[] {
  const years = analysis.schools.flatMap((overview) => yearLines(analysis, overview, t));
  const pairs = comparisons.map((one) => comparisonLines(one, t).join('\n'));
  const agreement = rechecks.map((one) => agreementLines(one, t).join('\n'));
  return [...(years.length > 0 ? [years.join('\n')] : []), ...pairs, ...agreement];
}

/** Two results of the same pupils: over all of them, then by school. */
function comparisonLines(one: ResultComparison, t: Translator): string[] {
  const { kind, file, sheet, subject, grade, year, firstOnly, all, schools } = one;
  const work = [
    subject,
    grade === null ? null : t('cli.grade', { grade }),
    year === null ? null : t('cli.year', { year: String(year) }),
  ];
  const place = sheet === null ? null : file === null ? sheet : `${file}: ${sheet}`;
  const about = [...work, place].filter((text) => text !== null).join(', ');
  const stage = t('views.pairs.stage', { total: firstOnly, n: t.number(all.n, 0) });
  return [
    `${comparisonTitle(one, t)}${about === '' ? '' : ` (${about})`}`,
    ...[...(kind === 'olympiad' ? [stage] : []), ...pairSentences(all, t)].map((line) => `  ${line}`),
    ...schools.map(({ school, summary }) => `  ${school.name}: ${pairSentences(summary, t).join(' ')}`),
  ];
}

/** How far two markings agree: over all works, then by school. */
export function agreementLines(one: RecheckAgreement, t: Translator): string[] {
  const place = one.file === null ? one.sheet : `${one.file}: ${one.sheet}`;
  const bySchool = one.schools.flatMap(({ school, score, mark }) => {
    const works = Math.max(score.n, mark.n);
    return works === 0
      ? []
      : [`  ${school.name}: ${agreementSentences({ works, score, mark, tasks: [] }, t).join(' ')}`];
  });
  return [`${t('views.recheck.heading')} (${place})`, `  ${agreementSentences(one, t).join(' ')}`, ...bySchool];
}

/** A school that was ever in the risk zone, with its context and cohorts. */
function yearLines(analysis: Analysis, overview: SchoolOverview, t: Translator): string[] {
  const newest = newestYear(analysis);
  const zone = newest === null ? null : riskZone(overview, newest);
  if (overview.flaggedYears.length === 0 || !zone) return [];
  const cohorts = cohortsOf(overview).map((cohort) => cohortSentence(cohort, t));
  const context = overview.context ? contextSentences(overview.context, t) : [];
  return [
    `${overview.school.name}:`,
    ...[...riskZoneSentences(zone, t), ...context, ...cohorts].map((line) => `  ${line}`),
  ];
}
