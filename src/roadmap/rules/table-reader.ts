import type { Grid } from '../../grid/grid';
import type { Measure, MeasureField, MeasureSection, MeasureTable, PlanPeriod, RowKind } from '../measure-table';
import type { Abbreviations } from '../parties/abbreviations';
import type { MeasureColumnMaps } from '../recognise/column-maps';
import { romanText, romanValue, type ItemNumber } from '../recognise/item-number';
import { columnOf, frameOf, itemNumberAt, mergedFromAbove, ownTexts, type Frame } from '../recognise/row-text';
import { sheetText } from '../recognise/sheet-text';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is known beside the table: from its title, from the user. Rules that need more than is known stay silent. */
export interface CheckContext {
  /** first calendar year of the plan's school year */
  readonly schoolYear?: number;
  /** the plan's period when it is no school year; goes before `schoolYear` and the title */
  readonly period?: PlanPeriod;
  /** ISO day of the approval when the title does not tell it */
  readonly approved?: string;
  /** abbreviation → full name, beside those that the document explains */
  readonly dictionary?: Abbreviations;
  /** days off beside the official ones, ISO days */
  readonly daysOff?: readonly string[];
  /** columns that the user has named, by header */
  readonly columnMaps?: MeasureColumnMaps;
}

/** A recognised table together with the cells it was read from; the only input of a rule. */
export interface TableReader {
  readonly table: MeasureTable;
  readonly context: CheckContext;
  readonly period: PlanPeriod | null;
  readonly approved: string | null;
  readonly abbreviations: Abbreviations;
  column(field: MeasureField): number | null;
  kind(row: number): RowKind;
  shift(row: number): number;
  rows(...kinds: readonly RowKind[]): readonly number[];
  /** cell of a field in the first row of a measure */
  place(measure: Measure, field: MeasureField): Place;
  /** cell that holds the section's title or number */
  sectionPlace(section: MeasureSection): Place;
  firstFilled(row: number): Place;
  itemNumber(row: number): ItemNumber | null;
  isMergedFromAbove(row: number, field: MeasureField): boolean;
  /** text of the cell as it is stored, tags and all; null for numbers, truth values and empty cells */
  raw(row: number, column: number): string | null;
}

export function tableReader(table: MeasureTable, grid: Grid, context: CheckContext): TableReader {
  const frame: Frame = frameOf(sheetText(grid), table.columns);
  const index = (row: number): number => row - table.range.row;
  const shift = (row: number): number => table.rowShifts?.[index(row)] ?? 0;
  const column = (field: MeasureField): number | null => columnOf(frame, field);
  const firstFilled = (row: number): Place => {
    const at = ownTexts(frame, row).findIndex((text) => text !== '');
    return { row, column: frame.first + Math.max(0, at) };
  };
  return {
    table,
    context,
    period: periodOf(context) ?? table.period ?? null,
    approved: context.approved ?? table.approved ?? null,
    abbreviations: { ...table.abbreviations, ...context.dictionary },
    column,
    kind: (row) => table.rowKinds[index(row)] ?? 'empty',
    shift,
    rows: (...kinds) => table.rowKinds.flatMap((kind, i) => (kinds.includes(kind) ? [i + table.range.row] : [])),
    place: (measure, field) => {
      const row = measure.rows[0];
      const at = column(field) ?? frame.first;
      const number = column('number');
      return { row, column: number !== null && at > number ? at - shift(row) : at };
    },
    sectionPlace: (section) => firstFilled(section.row),
    firstFilled,
    itemNumber: (row) => itemNumberAt(frame, row),
    isMergedFromAbove: (row, field) => {
      const at = column(field);
      return at !== null && mergedFromAbove(frame, row, at);
    },
    raw: (row, at) => {
      const value = grid.values[row - grid.origin.row]?.[at - grid.origin.column];
      return typeof value === 'string' ? value : null;
    },
  };
}

/** The period that the user named. */
export function periodOf({ period, schoolYear }: CheckContext): PlanPeriod | null {
  if (period !== undefined) return period;
  return schoolYear === undefined ? null : { kind: 'schoolYear', from: schoolYear, to: schoolYear + 1 };
}

/** Value of a section number, Arabic or Roman; null when there is none. */
export function sectionValue(section: MeasureSection): number | null {
  if (section.number === null) return null;
  const roman = romanText(section.number);
  return roman === null ? Number(section.number) : romanValue(roman);
}
