import { reasonText } from '../i18n/reason-text';
import type { Translator } from '../i18n/translator';
import { schoolNumber, stripCode } from '../schools/school-name';
import type { FlaggedSchool } from '../templates/measures-for';
import type { AnalysisReport } from './api';

/** Schools at risk as a plan of measures names them: by number where the number is theirs alone, with the reasons in words. */
export function flaggedSchools(
  report: AnalysisReport,
  t: Translator,
  keys?: readonly string[],
): readonly FlaggedSchool[] {
  const wanted = report.analysis.schools.filter(({ school, level }) =>
    keys === undefined ? level === 'strong' || level === 'check' : keys.includes(school.key),
  );
  const numbers = report.analysis.schools.map(({ school }) => schoolNumber(school.name));
  return wanted.map(({ school, level, results }): FlaggedSchool => {
    const number = schoolNumber(school.name);
    const own = number !== null && numbers.filter((each) => each === number).length === 1;
    return {
      name: own ? String(number) : stripCode(school.name) || (school.login ?? school.key),
      strong: level === 'strong',
      results: results
        .filter(({ result }) => result.level === 'strong' || result.level === 'check')
        .map(({ assessment, result }) => ({
          subject: assessment.subject,
          assessment: t('cli.assessment', {
            subject: assessment.subject ?? t('cli.unknownSubject'),
            grade: assessment.grade ?? '?',
            year: assessment.year ?? '?',
          }),
          level: t.dynamic(`levels.${result.level}`),
          reasons: result.reasons.map((reason) => reasonText(reason, t)),
          indicators: result.reasons.map(({ indicator }) => indicator),
        })),
    };
  });
}
