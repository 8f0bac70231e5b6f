import type { Assessment, DataSource, School } from '../domain/assessment';
import type { Grid } from '../grid/grid';
import type { RunOptions } from '../plan/ports';
import { readResults, type ResultsReading } from '../results/read-results';
import { coverageOf, type Covered } from '../risk/views/coverage';
import { recogniseMeasureTables } from '../roadmap/recognise/recognise';
import type { MeasureTable } from '../roadmap/measure-table';
import { periodOf, type CheckContext } from '../roadmap/rules/table-reader';
import { schoolContext } from '../schools/school-context';
import type { AnalyseOptions } from './api';
import { stopIfAsked } from './attempt';
import { withoutTables } from './without-tables';

/** What is on one sheet, as far as it is recognised. */
export interface SheetContents {
  readonly sheet: string;
  readonly kind: 'results' | 'measures' | 'question' | 'report' | 'unknown' | 'empty';
  /** layouts of the results tables on it */
  readonly layouts: readonly string[];
  readonly schools: number;
  readonly measures: number;
}

/** One subject, class and year over all sheets that speak of it. */
export interface WorkContents {
  readonly assessment: Assessment;
  readonly schools: number;
  readonly sheets: readonly string[];
  readonly covered: readonly Covered[];
}

export interface SchoolContents {
  readonly key: string;
  readonly name: string;
  /** by its name: a lyceum, a gymnasium, or advanced study of subjects */
  readonly selective: boolean;
}

export interface Contents {
  readonly sheets: readonly SheetContents[];
  readonly works: readonly WorkContents[];
  readonly schools: readonly SchoolContents[];
}

export interface Overview extends Contents {
  /** the sheet that is open; null when Excel does not say */
  readonly active: string | null;
  /** false: the book is large and has not been read yet; then only names and emptiness of the sheets are known */
  readonly read: boolean;
  readonly cells: number;
  /** sheets, their sizes and the settings: a change of it is worth another look */
  readonly signature: string;
}

/** Recognises what the sheets hold and what could be computed from it. Pure; computes no indicator. */
export function lookAtGrids(
  grids: readonly Grid[],
  options: AnalyseOptions,
  run: RunOptions = {},
  context: CheckContext = {},
): Contents {
  const measures = new Map<string, number>();
  const results: Grid[] = [];
  grids.forEach((grid, index) => {
    run.progress?.(index, grids.length, 'looking');
    stopIfAsked(run.signal);
    const tables = measureTables(grid, context);
    if (tables.length > 0)
      measures.set(
        grid.sheet,
        tables.reduce((sum, { table }) => sum + table.measures.length, 0),
      );
    // what the plan leaves may hold results
    results.push(withoutTables(grid, tables));
  });
  const reading = readResults(results, options.answers);
  return {
    sheets: grids.map((grid) => sheetContents(grid, reading, measures.get(grid.sheet) ?? null)),
    works: reading.data.map((data) => ({
      assessment: data.assessment,
      schools: data.schools.length,
      sheets: [...new Set(data.sources.map(({ sheet }) => sheet))],
      covered: coverageOf(data, reading.data, options),
    })),
    schools: schoolContents(reading.data.flatMap(({ schools }) => schools)),
  };
}

/** The plans of a sheet; one on which recognition fails is told of by the check itself. */
function measureTables(grid: Grid, context: CheckContext): readonly { readonly table: MeasureTable }[] {
  try {
    return recogniseMeasureTables(grid, periodOf(context), context.columnMaps).map((table) => ({ table }));
  } catch {
    // here the sheet is only unknown; the check names it with the cause
    return [];
  }
}

function sheetContents(grid: Grid, reading: ResultsReading, measures: number | null): SheetContents {
  const own = reading.sources.filter(({ sheet }) => sheet === grid.sheet);
  const asked = reading.questions.some(({ sheet }) => sheet === grid.sheet);
  const empty = grid.values.every((row) => row.every((value) => value === null || value === ''));
  return {
    sheet: grid.sheet,
    kind:
      own.length > 0 ? 'results' : measures !== null ? 'measures' : asked ? 'question' : empty ? 'empty' : 'unknown',
    layouts: [...new Set(own.map(({ layout }) => layout))],
    schools: own.reduce((most: number, source: DataSource) => Math.max(most, source.schools), 0),
    measures: measures ?? 0,
  };
}

function schoolContents(schools: readonly School[]): SchoolContents[] {
  const byKey = new Map(schools.map((school) => [school.key, school]));
  return [...byKey.values()]
    .map((school) => ({
      key: school.key,
      name: school.name,
      selective: schoolContext(school, null, []).selective,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru', { numeric: true }));
}
