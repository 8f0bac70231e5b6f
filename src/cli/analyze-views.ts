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

/** Schools over the years, results of the same pupils, and second markings. */
export function reportSections({ analysis, comparisons = [], rechecks = [] }: AnalysisReport, t: Translator): string[] {
  const years = analysis.schools.flatMap((overview) => yearLines(analysis, overview, t));
  const pairs = comparisons.map((one) => [comparisonTitle(one, t), ...pairSentences(one.all, t)].join('\n  '));
  const agreement = rechecks.map((one) =>
    [`${t('views.recheck.heading')} (${one.sheet})`, ...agreementSentences(one, t)].join('\n  '),
  );
  return [...(years.length > 0 ? [years.join('\n')] : []), ...pairs, ...agreement];
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
