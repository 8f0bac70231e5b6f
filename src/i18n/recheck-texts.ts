import type { Assessment } from '../domain/assessment';
import type { RecheckSample, SampledWork, SampleOptions } from '../recheck/sample';
import { COLUMNS, type RecheckListTexts } from '../reports/recheck-list';
import type { Translator } from './translator';

/** Headings and reasons of the list of works to re-check. */
export function recheckListTexts({ share, seed }: SampleOptions, t: Translator): RecheckListTexts {
  return {
    title: t('recheck.title'),
    note: t('recheck.note', { share: t.percent(share), seed: String(seed) }),
    commission: t('reports.pages.commission'),
    footer: t('reports.footer'),
    head: COLUMNS.map((column) => t(`recheck.head.${column}`)),
    reason: (work) => workReason(work, t),
  };
}

export function workReason({ reason, cut }: SampledWork, t: Translator): string {
  return t(`recheck.reason.${reason}`, { cut: cut ?? '' });
}

/** «СОШ № 5, Русский язык, 4 класс, 2026 год: 12 работ из 80 (...)». */
export function sampleText(sample: RecheckSample, t: Translator): string {
  const head = { name: sample.school.name, assessment: assessmentText(sample.assessment, t) };
  if (sample.reason !== null) return t('recheck.noPupils', head);
  const { works, total, boundary, control } = sample;
  return t('recheck.school', { ...head, works: works.length, total, boundary, control });
}

function assessmentText({ subject, grade, year }: Assessment, t: Translator): string {
  return t('cli.assessment', {
    subject: subject ?? t('cli.unknownSubject'),
    grade: grade ?? '?',
    year: year === null ? '?' : String(year),
  });
}
