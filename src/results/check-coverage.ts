import type { School } from '../domain/assessment';
import { schoolsOf } from './buckets';
import type { Content, Part, ResultsTable } from './table';

/** Schools beyond this number, or this share of the others', mean that the report covers fewer schools, not that it lost one. */
const MOST_MISSING = 5;
const MOST_MISSING_SHARE = 0.2;

/** All tables of one kind together: individual results may come school by school. */
interface Report {
  readonly tables: ResultsTable[];
  /** places of its schools in the list of the work */
  readonly schools: Set<number>;
}

/** A school that stands in all other reports of the work and is missing in one of about the same schools. */
export function checkCoverage(
  schools: readonly School[],
  parts: readonly Part[],
  placesOf: (part: Part) => Int32Array,
): void {
  const reports = reportsOf(parts, placesOf);
  for (const report of reports) {
    const others = reports.filter((other) => other !== report);
    const expected = schools.flatMap((_, i) => (others.length > 0 && others.every((o) => o.schools.has(i)) ? [i] : []));
    const missing = expected.filter((school) => !report.schools.has(school));
    const most = Math.min(MOST_MISSING, Math.max(1, Math.floor(expected.length * MOST_MISSING_SHARE)));
    if (missing.length > most || report.schools.size < 2) continue;
    const own = [...report.schools].filter((school) => others.every((other) => !other.schools.has(school)));
    // a few codes of its own are told as unknown: one of them is likely the missing school, mistyped
    const isMistyped = reports.length > 2 && own.length > 0 && own.length <= MOST_MISSING;
    const [table] = report.tables;
    for (const place of missing) {
      const school = schools[place];
      // a name on one side only may be the same school: that is asked, not told
      const isDoubtful = own.some((i) => school?.login === null || schools[i]?.login === null);
      if (!table || !school || isDoubtful || isMistyped) continue;
      const params = { school: labelOf(school), here: sheetsOf([report]), others: sheetsOf(others) };
      table.sink.add('schoolMissing', 'info', { row: table.header.row, column: table.header.firstColumn }, params);
    }
  }
}

function reportsOf(parts: readonly Part[], placesOf: (part: Part) => Int32Array): Report[] {
  const reports = new Map<Content['kind'], Report>();
  for (const part of parts) {
    const report = reports.get(part.content.kind) ?? { tables: [], schools: new Set() };
    reports.set(part.content.kind, report);
    if (!report.tables.includes(part.table)) report.tables.push(part.table);
    const places = placesOf(part);
    for (const school of schoolsOf(part.content)) {
      const place = places[school] ?? -1;
      if (place >= 0) report.schools.add(place);
    }
  }
  // references only, nobody is missing there
  return [...reports.values()].filter((report) => report.schools.size > 0);
}

/** So many sheets are named; a report that comes school by school has dozens. */
const MOST_SHEETS = 4;

function sheetsOf(reports: readonly Report[]): string {
  const grids = reports.flatMap(({ tables }) => tables.map(({ grid }) => grid));
  const files = new Set(grids.map(({ file }) => file));
  const names = new Set(
    grids.map(({ file, sheet }) => (files.size > 1 && file !== null ? `${file}: ${sheet}` : sheet)),
  );
  const shown = [...names].slice(0, MOST_SHEETS).map((name) => `«${name}»`);
  return shown.join(', ') + (names.size > MOST_SHEETS ? ', …' : '');
}

function labelOf({ name, login }: School): string {
  return login === null || login === name ? name : `${name} (${login})`;
}
