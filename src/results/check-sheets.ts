import type { Assessment } from '../domain/assessment';
import type { ReadTable } from './read-table';
import type { ResolvedSchools } from './resolve-schools';
import type { ResultsTable } from './table';

type Read = ReadonlyMap<ResultsTable, ReadTable>;

/** Logins beyond this number, or this share of a table's schools, mean that the table covers more schools, not that a code is mistyped. */
const MOST_UNKNOWN = 5;
const MOST_UNKNOWN_SHARE = 0.2;
/** So many other tables must agree before one of them is called odd. */
const FEWEST_OTHERS = 2;

/** What only a comparison of all sheets shows: codes that stand on one sheet alone, a subject or year of its own. */
export function checkSheets(tables: readonly ResultsTable[], read: Read, resolved: ResolvedSchools): void {
  checkLogins(tables, resolved);
  checkWorks(tables, read);
}

function checkLogins(tables: readonly ResultsTable[], resolved: ResolvedSchools): void {
  const seenIn = new Map<number, number>();
  const own = tables.map(
    (table) => new Set(table.schools.schools.filter(({ login }) => login !== null).map((seen) => resolved.of(seen))),
  );
  for (const schools of own) for (const school of schools) seenIn.set(school, (seenIn.get(school) ?? 0) + 1);
  tables.forEach((table, i) => {
    const schools = own[i];
    if (!schools || tables.length <= FEWEST_OTHERS) return;
    const alone = [...schools].filter((school) => seenIn.get(school) === 1);
    if (alone.length > MOST_UNKNOWN || alone.length > schools.size * MOST_UNKNOWN_SHARE) return;
    const { mentions } = table.schools;
    for (const school of alone) {
      const at = mentions.school.subarray(0, mentions.length).findIndex((index) => {
        const seen = table.schools.schools[index];
        return seen !== undefined && resolved.of(seen) === school;
      });
      const place = {
        row: mentions.row[at] ?? table.header.row,
        column: mentions.column[at] ?? table.header.firstColumn,
      };
      const { login, name } = resolved.schools[school] ?? { login: null, name: '' };
      table.sink.add('unknownLogin', 'warning', place, { login: login ?? '', name });
    }
  });
}

/** Earlier years come as distributions and individual results on purpose; every other report belongs to the work of the others. */
const DYNAMICS: readonly ResultsTable['layout'][] = ['scoreDistribution', 'individual', 'schoolForm'];

function checkWorks(tables: readonly ResultsTable[], read: Read): void {
  const works = tables.flatMap((table) => {
    const parts = read.get(table)?.parts ?? [];
    const [first] = parts;
    // a long table speaks of many works
    return first && parts.length === 1 ? [{ table, assessment: first.assessment }] : [];
  });
  for (const { table, assessment } of works) {
    const others = works.filter((other) => other.table !== table).map((other) => other.assessment);
    const place = { row: table.header.row, column: table.header.firstColumn };
    const subject = agreed(others, ({ subject: own, grade }) =>
      own === null ? null : `${own}, ${String(grade ?? '?')}`,
    );
    const here = assessment.subject === null ? null : `${assessment.subject}, ${String(assessment.grade ?? '?')}`;
    if (subject !== null && here !== null && here !== subject)
      table.sink.add('subjectDiffers', 'info', place, { here, others: subject });
    const year = agreed(others, ({ year: own }) => (own === null ? null : String(own)));
    const ownYear = assessment.year === null ? null : String(assessment.year);
    if (year !== null && ownYear !== null && ownYear !== year && !DYNAMICS.includes(table.layout))
      table.sink.add('yearDiffers', 'warning', place, { here: ownYear, others: year });
  }
}

/** What all others say; null when they differ, are too few or are silent. */
function agreed(others: readonly Assessment[], of: (assessment: Assessment) => string | null): string | null {
  const [first = null, ...rest] = others.map(of);
  return others.length >= FEWEST_OTHERS && rest.every((value) => value === first) ? first : null;
}
