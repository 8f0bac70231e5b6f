import type { Assessment } from '../domain/assessment';
import type { ReportWords } from '../reports/words';
import { reasonText } from './reason-text';
import type { Translator } from './translator';
import { contextSentences, riskZoneSentences, viewSentences } from './view-text';

/** The words of report sheets in the user's language. */
export function reportWords(t: Translator): ReportWords {
  const { compare } = new Intl.Collator(t.language, { numeric: true });
  const text = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    t.dynamic(`reports.${key}`, params);
  const parts = ({ procedure, subject, grade, year }: Assessment): Record<string, string> => ({
    procedure: procedure ?? 'none',
    subject: subject ?? 'none',
    grade: grade === null ? 'none' : String(grade),
    year: year === null ? 'none' : String(year),
  });
  return {
    text,
    work: (assessment) => text('work', parts(assessment)),
    shortWork: (assessment) => text('shortWork', parts(assessment)),
    level: (level) => t(`levels.${level}`),
    indicator: (id, form) => t.dynamic(`indicators.${id}.${form}`),
    unit: (unit) => t.dynamic(`units.${unit}`),
    reason: (reason) => reasonText(reason, t),
    missing: (code) => t(`reason-codes.${code}`),
    warning: (code) => t.dynamic(`warnings.${code}`),
    context: (context) => contextSentences(context, t),
    view: (view) => viewSentences(view, t),
    zone: (zone) => riskZoneSentences(zone, t).join(' '),
    zoneStatus: ({ status, inARow }) => t(`views.zoneStatus.${status}`, { years: inARow }),
    honest: () => t('reasons.honest'),
    number: t.number,
    percent: t.percent,
    probability: t.probability,
    compare,
  };
}
