import type { CellRef } from '../domain/cell';
import type { Grid } from '../grid/grid';
import { findMentions } from '../reports/highlight/find-mentions';
import type { Assessment } from '../domain/assessment';
import type { AnalysisReport } from './api';

/** Where a school is named: one sheet, its first cell there and how many more. */
export interface SchoolPlace {
  readonly cell: CellRef;
  readonly count: number;
}

/**
 * Sheets that name the school, the best first: those that the work was read from, then those that name it once (a line of its own in a
 * list or a report) rather than at each pupil, then the order of the book.
 */
export function schoolPlaces(
  report: AnalysisReport,
  grids: readonly Grid[],
  key: string,
  assessment?: Assessment,
): readonly SchoolPlace[] {
  const named = report.analysis.schools.map(({ school }) => school);
  const bySheet = new Map<string, SchoolPlace>();
  for (const mention of findMentions(grids, named)) {
    if (mention.key !== key) continue;
    const { sheet } = mention.cell;
    const known = bySheet.get(sheet);
    bySheet.set(sheet, { cell: known?.cell ?? mention.cell, count: (known?.count ?? 0) + 1 });
  }
  const sources = report.analysis.assessments
    .filter((each) => assessment === undefined || isSame(each.assessment, assessment))
    .flatMap(({ data }) => data.sources.map(({ sheet }) => sheet));
  const rank = ({ cell, count }: SchoolPlace): number => (sources.includes(cell.sheet) ? 0 : 2) + (count > 2 ? 1 : 0);
  return [...bySheet.values()].sort((a, b) => rank(a) - rank(b));
}

function isSame(a: Assessment, b: Assessment): boolean {
  return a.procedure === b.procedure && a.subject === b.subject && a.grade === b.grade && a.year === b.year;
}
