import type { Assessment } from '../domain/assessment';
import type { UserScale } from './analysis';
import type { Cuts } from '../indicators/statistics/statistics';

/** Subjects as the reports print them: data, not text of the product. */
const MATHEMATICS = 'математика';
const RUSSIAN = 'русский язык';
const WORLD = 'окружающий мир';

type Row = readonly [subject: string, grade: number, year: number, max: number, cuts: Cuts];

/** Published scales; each year sets its own (design: results-sheets.md, "Mark scales"). */
const KNOWN_SCALES: readonly Row[] = [
  [MATHEMATICS, 4, 2021, 20, [6, 10, 15]],
  [RUSSIAN, 4, 2021, 38, [14, 24, 33]],
  [WORLD, 4, 2021, 32, [8, 18, 27]],
  [MATHEMATICS, 5, 2021, 20, [7, 11, 15]],
  [RUSSIAN, 5, 2021, 45, [18, 29, 39]],
  [MATHEMATICS, 6, 2021, 16, [6, 10, 14]],
  [MATHEMATICS, 7, 2021, 19, [7, 12, 16]],
  [MATHEMATICS, 8, 2021, 25, [8, 15, 21]],
];

/** The published scale of exactly this subject, class, year and maximum; never that of a neighbour year. */
export function knownScale(assessment: Assessment, max: number | null): Cuts | null {
  const subject = subjectKey(assessment.subject);
  const row = KNOWN_SCALES.find(
    ([name, grade, year, maximum]) =>
      name === subject && grade === assessment.grade && year === assessment.year && maximum === max,
  );
  return row ? row[4] : null;
}

/** The line of the user's table for exactly this subject, class and year. */
export function userScale(
  { subject, grade, year }: Assessment,
  max: number | null,
  table: readonly UserScale[] = [],
): Cuts | null {
  const wanted = subjectKey(subject);
  const line = table.find(
    (each) =>
      subjectKey(each.subject) === wanted &&
      each.grade === grade &&
      each.year === year &&
      (each.max === undefined || each.max === max),
  );
  return line ? line.cuts : null;
}

function subjectKey(subject: string | null): string | undefined {
  return subject?.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');
}
