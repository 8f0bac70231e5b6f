import type { AnalysisReport } from '../app/api';
import type { DataSource, PupilTable } from '../domain/assessment';
import type { AssessmentResult, SchoolOverview, SchoolResult } from '../risk/analysis';
import type { PackedData, PackedOverview, PackedPupils, ReportPart, ResultPlace } from './report-parts';

/** Objects of a part: a school with thirty indicators is some ten kilobytes. */
const SOURCES = 20;
const RESULTS = 16;
const OVERVIEWS = 200;
const COMPARED = 100;

export interface Packed {
  readonly part: ReportPart;
  /** buffers that go over instead of being copied */
  readonly transfer: readonly ArrayBuffer[];
}

/** The report in pieces. Its columns of pupils are gone afterwards. */
export function* packReport(report: AnalysisReport): Generator<Packed> {
  const { analysis, comparisons, ...rest } = report;
  const { sources, assessments, schools } = analysis;
  const places = new Map<SchoolResult, ResultPlace>();
  for (const part of slices(sources, SOURCES)) yield copied({ of: 'sources', sources: part.map(withoutMentions) });
  for (const [a, assessment] of assessments.entries()) {
    // first the results: what fails while they are made belongs to the assessment
    const results = assessment.schools.map(plainResult);
    yield packAssessment(assessment, sources);
    assessment.schools.forEach((result, s) => places.set(result, [a, s]));
    for (const part of slices(results, RESULTS)) yield copied({ of: 'results', results: part });
  }
  for (const part of slices(schools, OVERVIEWS))
    yield copied({ of: 'overviews', overviews: part.map((overview) => packOverview(overview, places)) });
  for (const { schools: compared, ...comparison } of comparisons ?? []) {
    yield copied({ of: 'comparison', comparison });
    for (const part of slices(compared, COMPARED)) yield copied({ of: 'compared', schools: part });
  }
  const { sources: _, assessments: __, schools: ___, ...whole } = analysis;
  yield copied({ of: 'rest', rest: { analysis: whole, rest, compared: comparisons !== undefined } });
}

/** Results that are made when somebody looks do not travel. */
function plainResult({ school: _, ...result }: SchoolResult): Omit<SchoolResult, 'school'> {
  return { ...result, indicators: { ...result.indicators } };
}

/** The pane looks for schools in the sheets as they are then; a mention for each pupil would only cost time to hand over. */
export function withoutMentions(source: DataSource): DataSource {
  // written out: a copy of all its fields would make the mentions first
  const { file, sheet, layout, headerRow, firstRow, lastRow, firstColumn, lastColumn } = source;
  const { columns, schools, participants, findings } = source;
  const place = { headerRow, firstRow, lastRow, firstColumn, lastColumn };
  return { file, sheet, layout, ...place, columns, schools, participants, mentions: [], findings };
}

function* slices<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

function copied(part: ReportPart): Packed {
  return { part, transfer: [] };
}

function packAssessment({ schools: _, data, ...assessment }: AssessmentResult, sources: readonly DataSource[]): Packed {
  const { sources: own, pupils, ...rest } = data;
  const packed = pupils && packPupils(pupils);
  const slim: PackedData = { ...rest, pupils: packed, sources: own.map((source) => sources.indexOf(source)) };
  return {
    part: { of: 'assessment', assessment: { ...assessment, data: slim } },
    transfer: packed ? buffersOf(packed) : [],
  };
}

/** Copies of the columns: they may be views of those of a whole region. */
function packPupils({ length, classes, ...columns }: PupilTable): PackedPupils {
  return {
    length,
    classes,
    school: columns.school.slice(),
    classIndex: columns.classIndex.slice(),
    score: columns.score.slice(),
    mark: columns.mark.slice(),
    journal: columns.journal.slice(),
    tasks: columns.tasks.map((task) => task.slice()),
    row: columns.row.slice(),
    source: columns.source.slice(),
    codes: columns.code.join('\n'),
  };
}

function buffersOf(pupils: PackedPupils): ArrayBuffer[] {
  const { school, classIndex, score, mark, journal, tasks, row, source } = pupils;
  return [school, classIndex, score, mark, journal, ...tasks, row, source].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
}

function packOverview(
  { school, results, ...overview }: SchoolOverview,
  places: ReadonlyMap<SchoolResult, ResultPlace>,
): PackedOverview {
  const own = results.flatMap(({ result }): ResultPlace[] => {
    const place = places.get(result);
    return place ? [place] : [];
  });
  const first = results.find(({ result }) => result.school === school);
  return { ...overview, school: (first && places.get(first.result)) ?? school, results: own };
}
