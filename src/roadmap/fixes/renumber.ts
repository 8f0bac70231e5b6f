import type { CellValue } from '../../domain/cell';
import type { Measure, MeasureSection } from '../measure-table';
import { sectionValue } from '../rules/table-reader';
import { cellText } from '../text/text';
import { expectedNumbers, type ExpectedNumbers } from './expected-numbers';
import type { ContentFix, Contents, FixLog } from './fix';
import { numberStyle, styled, tailOf, type NumberStyle } from './number-style';
import { withNewSectionNumber, withSectionNumber } from './section-number-text';

const NUMBER_HEADER = '№ п/п';

/** Sections and measures numbered in order, in the table's own scheme. One wrong number may move all that follow. */
export const renumber: ContentFix = {
  id: 'renumber',
  level: 'contents',
  codes: [
    'number/none',
    'number/missing',
    'number/repeated',
    'number/jump',
    'number/order',
    'number/outside-section',
    'number/punctuation',
    'section/number-missing',
    'section/number-repeated',
    'section/number-skipped',
  ],
  apply: (contents, _, log) => {
    const { table } = contents;
    const expected = expectedNumbers(contents.reader);
    if (expected === null) {
      log.refuse('deepNumbers', { row: table.headerRow, column: contents.columns('number')[0] ?? table.range.column });
      return;
    }
    renumberSections(contents);
    const column = contents.columns('number')[0] ?? freeColumn(contents, log);
    if (column === null) return;
    writeNumbers(contents, column, expected, table.measures, true);
  },
};

/** Numbers for rows that have lost theirs; the other numbers stay. */
export function numberRestoredRows(contents: Contents): void {
  const [column] = contents.columns('number');
  const expected = expectedNumbers(contents.reader);
  if (column === undefined || expected === null) return;
  const lost = contents.table.measures.filter((measure) => contents.restored.has(measure.rows[0]));
  writeNumbers(contents, column, expected, lost, false);
}

function writeNumbers(
  contents: Contents,
  column: number,
  expected: ExpectedNumbers,
  measures: readonly Measure[],
  tidyTails: boolean,
): void {
  const all = contents.table.measures.map((measure) => contents.get(measure.rows[0], column));
  const style = numberStyle(all, expected.dotted);
  for (const measure of measures) {
    const [row] = measure.rows;
    const number = expected.numbers.get(measure);
    const value = contents.get(row, column);
    if (number === undefined || (measure.number === number && !(tidyTails && untidy(value, style)))) continue;
    contents.set(row, column, styled(number, style), tidyTails ? 'renumber' : 'restoreShiftedRows');
  }
}

function untidy(value: CellValue, style: NumberStyle): boolean {
  if (typeof value === 'number') return !style.numeric && style.tail !== '';
  return value !== null && tailOf(cellText(value)) !== style.tail;
}

/** A table without a number column gets one on its left, if nothing stands there. */
function freeColumn(contents: Contents, log: FixLog): number | null {
  const { table } = contents;
  const column = table.range.column - 1;
  const rows = Array.from({ length: table.range.rows }, (_, i) => table.range.row + i);
  if (column < 0 || rows.some((row) => contents.get(row, column) !== null)) {
    log.refuse('noRoomForNumbers', { row: table.headerRow, column: table.range.column });
    return null;
  }
  contents.set(table.headerRow, column, NUMBER_HEADER, 'renumber');
  return column;
}

function renumberSections(contents: Contents): void {
  const { sections } = contents.table;
  if (sections.every((section) => sectionValue(section) === null)) return;
  const model = sections.find((section) => sectionValue(section) !== null);
  sections.forEach((section, i) => {
    if (sectionValue(section) === i + 1) return;
    const cells = filledCells(contents, section);
    const inCells = cells.length === 2 && cells[0]?.text !== cells[1]?.text;
    for (const cell of inCells ? cells.slice(0, 1) : cells) {
      const after = sectionText(contents, cell, section, i + 1, model);
      if (after !== null) contents.set(section.row, cell.column, after, 'renumber');
    }
  });
}

interface FilledCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

function filledCells(contents: Contents, section: MeasureSection): readonly FilledCell[] {
  const { range } = contents.table;
  return Array.from({ length: range.columns }, (_, i): FilledCell => {
    const column = range.column + i;
    const value = contents.get(section.row, column);
    return { column, value, text: cellText(value) };
  }).filter(({ text }) => text !== '');
}

function sectionText(
  contents: Contents,
  cell: FilledCell,
  section: MeasureSection,
  value: number,
  model: MeasureSection | undefined,
): CellValue {
  if (typeof cell.value === 'number') return value;
  if (section.number !== null) return withSectionNumber(cell.text, value);
  const like = model === undefined ? undefined : filledCells(contents, model);
  const modelInCells = like?.length === 2;
  const [column] = contents.columns('number');
  // the number of such a table's section stands in a cell of its own, which is empty here
  if (modelInCells && column !== undefined && cell.column !== column) {
    const number = withSectionNumber(like[0]?.text ?? '', value) ?? String(value);
    contents.set(section.row, column, number, 'renumber');
    return null;
  }
  return withNewSectionNumber(cell.text, value, like?.[0]?.text ?? '');
}
