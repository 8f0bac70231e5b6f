import { isDeadlineLike } from '../deadline/parse-deadline';
import type { RowKind } from '../measure-table';
import {
  acrossText,
  columnOf,
  fieldText,
  isShifted,
  itemNumberAt,
  mergedFromAbove,
  ownTexts,
  type Frame,
} from './row-text';
import { goalText, parseSectionHead } from './section-head';
import { isStage, isTotal } from './stage';
import { isJunk, isSignature, repeatsHeader } from './table-extent';

export interface RowReading {
  readonly row: number;
  readonly kind: RowKind;
  /** 1 when the row's cells stand one column too far left */
  readonly shift: number;
}

/** What the rows of one table have in common; decides where a single row is ambiguous. */
interface Habits {
  readonly dotted: boolean;
  readonly numbered: boolean;
  readonly lowerCaseTitles: boolean;
  /** rows that have everything but a title, in a table without numbers: several are the habit of writing stages below one title */
  readonly untitled: number;
}

/** Rows that say nothing of what the next one is. */
const BETWEEN: ReadonlySet<RowKind> = new Set<RowKind>(['empty', 'junk', 'repeatedHeader', 'total']);

/** Kind of each row from `firstRow` to `lastRow`. */
export function readRows(
  frame: Frame,
  firstRow: number,
  lastRow: number,
  repeated: ReadonlySet<number>,
): readonly RowReading[] {
  const habits = habitsOf(frame, firstRow, lastRow);
  const result: RowReading[] = [];
  let previous: RowReading | null = null;
  let lastMeasure: RowReading | null = null;
  for (let row = firstRow; row <= lastRow; row++) {
    const shift = isShifted(frame, row) ? 1 : 0;
    const kind = repeated.has(row) ? 'repeatedHeader' : kindOf(frame, row, shift, habits, previous, lastMeasure);
    const reading: RowReading = { row, kind, shift };
    if (kind === 'measure' || kind === 'shifted') lastMeasure = reading;
    if (kind === 'section' || kind === 'goal') lastMeasure = null;
    if (!BETWEEN.has(kind)) previous = reading;
    result.push(reading);
  }
  return result;
}

function habitsOf(frame: Frame, firstRow: number, lastRow: number): Habits {
  let data = 0;
  let numbers = 0;
  let dotted = 0;
  let lowerCase = 0;
  let untitled = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    if (acrossText(frame, row) !== null || ownTexts(frame, row).filter((text) => text !== '').length < 2) continue;
    data += 1;
    const number = itemNumberAt(frame, row);
    if (number) numbers += 1;
    if (number?.kind === 'dotted') dotted += 1;
    if (startsLowerCase(fieldText(frame, row, 'measure', 0, false))) lowerCase += 1;
    if (lacksOnlyTitle(frame, row)) untitled += 1;
  }
  return {
    dotted: dotted * 2 >= numbers && dotted > 0,
    numbered: numbers * 2 >= data,
    lowerCaseTitles: lowerCase * 2 > data,
    untitled,
  };
}

function kindOf(
  frame: Frame,
  row: number,
  shift: number,
  habits: Habits,
  previous: RowReading | null,
  lastMeasure: RowReading | null,
): RowKind {
  const filled = ownTexts(frame, row).filter((text) => text !== '');
  const measure = columnOf(frame, 'measure');
  const tail = measure !== null && mergedFromAbove(frame, row, measure) && frame.sheet.seen(row, measure) !== '';
  if (tail && lastMeasure !== null && itemNumberAt(frame, row) === null) return 'continuation';
  if (filled.length === 0) return 'empty';
  if (filled.every(isJunk)) return 'junk';
  if (isTotal(filled) && itemNumberAt(frame, row) === null) return 'total';
  if (repeatsHeader(frame, row)) return 'repeatedHeader';
  const across = acrossText(frame, row);
  if (across !== null && itemNumberAt(frame, row) === null)
    return acrossKind(frame, row, across, habits, previous, lastMeasure);
  if (isNumberedSection(frame, row, habits)) return 'section';
  if (shift === 0 && isSignature(filled) && itemNumberAt(frame, row) === null)
    return lastMeasure === null ? 'signature' : dataKind(frame, row, shift, habits, lastMeasure);
  return dataKind(frame, row, shift, habits, lastMeasure);
}

/** Text in one cell: a section, a goal, or what a page break left of the row above. */
function acrossKind(
  frame: Frame,
  row: number,
  across: { readonly text: string; readonly column: number; readonly merged: boolean },
  habits: Habits,
  previous: RowReading | null,
  lastMeasure: RowReading | null,
): RowKind {
  if (goalText(across.text) !== null) return 'goal';
  const head = parseSectionHead(across.text);
  if (head.number !== null) return 'section';
  if (previous?.kind === 'goal' && (across.merged || across.column === frame.first)) return 'goal';
  const number = columnOf(frame, 'number');
  const measure = columnOf(frame, 'measure');
  if (!across.merged && across.column !== frame.first && across.column !== measure) {
    return lastMeasure ? 'continuation' : 'measure';
  }
  if (lastMeasure && !across.merged && startsLowerCase(across.text) && !habits.lowerCaseTitles) return 'continuation';
  // only the measure column is filled: the end of a title that a page break cut off, or a section
  if (lastMeasure && !across.merged && number !== null && across.column === measure) {
    const before = fieldText(frame, lastMeasure.row, 'measure', lastMeasure.shift, true);
    if (isCutOff(before)) return 'continuation';
  }
  // without a number column a measure of which only the title is written looks like a section
  if (!across.merged && number === null && across.column === measure && measure !== frame.first) return 'measure';
  return 'section';
}

/** Section number in the first column, title in the second, nothing else. */
function isNumberedSection(frame: Frame, row: number, habits: Habits): boolean {
  const number = columnOf(frame, 'number');
  const measure = columnOf(frame, 'measure');
  if (number === null || measure === null) return false;
  const title = frame.sheet.own(row, measure);
  const inNumber = frame.sheet.own(row, number);
  const others = frame.columns.filter((column) => column.column !== number && column.column !== measure);
  if (title === '' || others.some((column) => frame.sheet.own(row, column.column) !== '')) return false;
  const item = itemNumberAt(frame, row);
  if (item === null) return parseSectionHead(inNumber).worded;
  if (item.kind === 'roman') return true;
  const wide = (frame.sheet.mergeAt(row, measure)?.columns ?? 1) > 1;
  return item.kind === 'plain' && (wide || habits.dotted);
}

function dataKind(frame: Frame, row: number, shift: number, habits: Habits, lastMeasure: RowReading | null): RowKind {
  const own = (field: 'measure' | 'deadline' | 'responsible'): string => fieldText(frame, row, field, shift, false);
  if (itemNumberAt(frame, row) !== null || lastMeasure === null) return shift === 1 ? 'shifted' : 'measure';
  if (isStage(frame, row)) return 'measure';
  if (habits.untitled === 1 && lacksOnlyTitle(frame, row)) return 'measure';
  const title = own('measure');
  const cut = title === '' || (startsLowerCase(title) && !habits.lowerCaseTitles);
  const bare = own('deadline') === '' && own('responsible') === '';
  if (cut || bare || (habits.numbered && goesOn(frame, row, lastMeasure))) return 'continuation';
  return shift === 1 ? 'shifted' : 'measure';
}

/** Without numbers only the other cells tell a measure that nobody has written from the end of the one above. */
function lacksOnlyTitle(frame: Frame, row: number): boolean {
  const measure = columnOf(frame, 'measure');
  if (measure === null || columnOf(frame, 'number') !== null || frame.sheet.seen(row, measure) !== '') return false;
  const fields = frame.columns.map(({ field }) => field);
  const others = fields.filter((field) => field !== 'measure' && field !== 'deadline' && field !== 'unknown');
  const texts = others.map((field) => fieldText(frame, row, field, 0, false));
  if (texts.length === 0 || !texts.every((text) => text !== '' && !startsLowerCase(text))) return false;
  return isDeadlineLike(fieldText(frame, row, 'deadline', 0, false));
}

/** No deadline, and a cell that starts in the middle of a sentence which the row above left open. */
function goesOn(frame: Frame, row: number, lastMeasure: RowReading): boolean {
  if (fieldText(frame, row, 'deadline', 0, true) !== '') return false;
  const before = fieldText(frame, lastMeasure.row, 'measure', lastMeasure.shift, true);
  const inner = (['responsible', 'result', 'conclusion'] as const).map((field) =>
    fieldText(frame, row, field, 0, false),
  );
  return !/[.;!?»)]$/.test(before) && inner.some(startsLowerCase);
}

const startsLowerCase = (text: string): boolean => /^[^\p{L}\d]{0,2}\p{Ll}/u.test(text);

/** A title that stops after a comma, a hyphen or a word that needs another one. */
function isCutOff(text: string): boolean {
  return /[,(\u2013-]$|(?:^|\s)(?:и|или|в|во|на|по|с|со|к|о|об|для|при|из|от|до|за|их|том|числе)$/iu.test(text);
}
