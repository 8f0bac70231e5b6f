import { useEffect } from 'react';
import type { Translator } from '../../i18n/translator';
import type { Assessment } from '../../domain/assessment';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { assessmentTitle } from '../view/assessment-title';

/** A line of the settings as far as it names its work, as typed. */
export interface WorkRow {
  readonly subject: string;
  readonly grade: string;
  readonly year: string;
}

/** Works of this book whose subject, class and year are known; found by the analysis, else by a look at the book. */
export function useWorks(): readonly Assessment[] {
  const { app, report } = usePane();
  const { overview, setOverview } = useShell();
  const known = overview !== null || report !== null;
  useEffect(() => {
    if (known) return;
    void app.overview().then((result) => {
      // Without an answer there are no suggestions; the works can be typed.
      if (result.ok) setOverview(result.value);
    });
  }, [app, known, setOverview]);
  const works = report?.analysis.assessments ?? overview?.works ?? [];
  return works.map(({ assessment }) => assessment);
}

/** What can be added with one press. */
export function unlistedWorks(works: readonly Assessment[], rows: readonly WorkRow[]): readonly WorkRow[] {
  const key = ({ subject, grade, year }: WorkRow): string => [subject.trim().toLowerCase(), grade, year].join('|');
  const listed = new Set(rows.map(key));
  const found = works.flatMap(({ subject, grade, year }): WorkRow[] =>
    subject === null || grade === null || year === null ? [] : [{ subject, grade: String(grade), year: String(year) }],
  );
  return found.filter((row, at) => !listed.has(key(row)) && found.findIndex((each) => key(each) === key(row)) === at);
}

export function workOf({ subject, grade, year }: WorkRow, t: Translator): string {
  const number = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);
  return assessmentTitle(
    {
      procedure: null,
      subject: subject.trim() === '' ? null : subject.trim(),
      grade: number(grade),
      year: number(year),
    },
    t,
  );
}
