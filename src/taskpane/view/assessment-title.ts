import type { Assessment } from '../../domain/assessment';
import type { Translator } from '../../i18n/translator';

/** Procedure, subject, class and year; unknown parts are left out, a work of which nothing is known is named so. */
export function assessmentTitle(assessment: Assessment, t: Translator): string {
  const parts = [
    assessment.procedure,
    assessment.subject,
    assessment.grade === null ? null : t('pane.grade', { grade: assessment.grade }),
    // As text: a year is not grouped by thousands.
    assessment.year === null ? null : String(assessment.year),
  ].filter((part) => part !== null);
  return parts.length === 0 ? t('pane.unknownAssessment') : parts.join(' · ');
}
