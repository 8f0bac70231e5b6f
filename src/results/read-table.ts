import type { Assessment, SourceColumn } from '../domain/assessment';
import type { FoundTable } from './find-tables';
import { sourceColumns } from './source-columns';
import type { Content, Extra, LayoutReading, Part, ResultsTable, RowHead } from './table';

/** What one table says that stands beside the assessments. */
export interface ExtraPart {
  readonly table: ResultsTable;
  readonly assessment: Assessment;
  readonly extra: Extra;
}

export interface ReadTable {
  readonly columns: readonly SourceColumn[];
  readonly parts: readonly Part[];
  readonly extras: readonly ExtraPart[];
}

/** Reads one table; readings without a single row are left out. */
export function readTable({ layout, table }: FoundTable, known: Partial<Assessment>): ReadTable {
  const readings = layout.read(table).filter(({ content }) => sizeOf(content) > 0);
  if (readings.some(({ content }) => isContent(content)) && table.schools.schools.length === 0) {
    table.sink.add('noSchools', 'warning', { row: table.header.row, column: table.header.firstColumn });
  }
  const parts: Part[] = [];
  const extras: ExtraPart[] = [];
  for (const { content, rowHead } of readings) {
    if (isContent(content)) {
      const assessment = assessmentOf(table, rowHead, known);
      reportUnknown(table, assessment);
      parts.push({ table, assessment, max: maxOf(table, content), content });
    } else extras.push({ table, assessment: assessmentOf(table, rowHead, known), extra: content });
  }
  return { columns: sourceColumns(table, layout), parts, extras };
}

const CONTENT: readonly LayoutReading['content']['kind'][] = [
  'pupils',
  'marks',
  'distribution',
  'journal',
  'completion',
];

function isContent(content: Content | Extra): content is Content {
  return CONTENT.includes(content.kind);
}

function sizeOf(content: Content | Extra): number {
  switch (content.kind) {
    case 'pupils':
      return content.pupils.length;
    case 'federalList':
      return content.entries.length;
    case 'recheck':
    case 'pupilResults':
      return content.length;
    default:
      return content.rows.length;
  }
}

/** The work a reading is about: the row's own columns, else the head, else what the user said. */
function assessmentOf({ head }: ResultsTable, rowHead: RowHead, known: Partial<Assessment>): Assessment {
  return {
    procedure: head.procedure?.value ?? known.procedure ?? null,
    subject: rowHead.subject ?? head.subject?.value ?? known.subject ?? null,
    grade: rowHead.grade ?? head.grade?.value ?? known.grade ?? null,
    year: rowHead.year ?? head.year?.value ?? known.year ?? null,
  };
}

function reportUnknown({ sink, header }: ResultsTable, assessment: Assessment): void {
  const place = { row: header.row, column: header.firstColumn };
  if (assessment.subject === null) sink.add('subjectUnknown', 'warning', place);
  if (assessment.grade === null) sink.add('gradeUnknown', 'warning', place);
  if (assessment.year === null) sink.add('yearUnknown', 'warning', place);
}

/** Maximum score of a table; a printed one that its own tasks contradict is reported. */
function maxOf(table: ResultsTable, content: Content): number | null {
  const printed = table.head.max?.value ?? null;
  if (content.kind === 'distribution') return printed ?? content.max;
  if (content.kind !== 'pupils') return printed;
  const maxima = content.tasks.flatMap(({ max }) => max ?? []);
  const known = maxima.length > 0 && maxima.length === content.tasks.length;
  const sum = known ? maxima.reduce((total, max) => total + max, 0) : null;
  if (printed !== null && sum !== null && printed !== sum) {
    const place = {
      row: table.head.max?.row ?? table.header.row,
      column: table.head.max?.column ?? table.header.firstColumn,
    };
    table.sink.add('maxAgainstTasks', 'warning', place, { printed, sum });
  }
  return printed ?? sum;
}
