import type { DataSource, SchoolMention } from '../domain/assessment';
import type { ReadTable } from './read-table';
import type { ResolvedSchools, SchoolSource } from './resolve-schools';
import type { ResultsTable } from './table';

export function schoolSource(table: ResultsTable): SchoolSource {
  const { schools, sink, header, grid } = table;
  return {
    file: grid.file,
    sheet: grid.sheet,
    schools: schools.schools,
    sink,
    placeOf(school) {
      const { mentions } = schools;
      const i = mentions.school.subarray(0, mentions.length).indexOf(school);
      return { row: mentions.row[i] ?? header.row, column: mentions.column[i] ?? header.firstColumn };
    },
  };
}

/** The table as a source: where it stands, whom it names and where, what was found in it. */
export function describeTable(table: ResultsTable, read: ReadTable, resolved: ResolvedSchools): DataSource {
  const { schools, sink } = table;
  // the list of mentions below must not keep the cells of the sheet alive
  const { file, sheet } = table.grid;
  const keys = schools.schools.map((seen) => resolved.schools[resolved.of(seen)]?.key ?? '');
  const { length, school, row, column } = schools.mentions;
  let mentions: readonly SchoolMention[] | null = null;
  return {
    file,
    sheet,
    layout: table.layout,
    ...placeOf(table),
    // a turned table has its measures in rows
    columns: table.turned === null ? read.columns : [],
    schools: new Set(keys).size,
    participants: participantsOf(read),
    // one for each pupil row: made only when somebody asks
    get mentions() {
      mentions ??= Array.from({ length }, (_, i) => ({
        key: keys[school[i] ?? -1] ?? '',
        cell: { sheet, ...sink.locate({ row: row[i] ?? 0, column: column[i] ?? 0 }) },
      }));
      return mentions;
    },
    findings: table.sink.list(),
  };
}

function placeOf({ header, firstRow, lastRow, turned }: ResultsTable) {
  if (turned === null)
    return { headerRow: header.row, firstRow, lastRow, firstColumn: header.firstColumn, lastColumn: header.lastColumn };
  const { row, column, rows, columns } = turned;
  return {
    headerRow: row,
    firstRow: row + 1,
    lastRow: row + rows - 1,
    firstColumn: column,
    lastColumn: column + columns - 1,
  };
}

/** Pupils of the schools' rows; null when no row tells a number. */
function participantsOf({ parts, extras }: ReadTable): number | null {
  let sum: number | null = null;
  for (const { content } of parts) {
    if (content.kind === 'pupils') sum = (sum ?? 0) + content.pupils.length;
    else
      for (const row of content.rows)
        if (row.school >= 0 && row.participants !== null) sum = (sum ?? 0) + row.participants;
  }
  if (parts.length === 0)
    for (const { extra } of extras)
      if (extra.kind === 'recheck' || extra.kind === 'pupilResults') sum = (sum ?? 0) + extra.length;
  return sum;
}
