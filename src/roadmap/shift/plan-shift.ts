import type { CellRef, CellValue } from '../../domain/cell';
import { workingDayFrom } from '../../domain/working-days';
import { dateToSerial, isDateFormat, serialToDate } from '../../grid/excel-date';
import { valueAt, type Grid } from '../../grid/grid';
import { cellKey } from '../../plan/rects';
import type { PlanOperation, PlanValue, Precondition, WorkbookPlan } from '../../plan/workbook-plan';
import { planPeriod } from '../deadline/plan-period';
import type { MeasureField, MeasureTable, PlanPeriod } from '../measure-table';
import type { MeasureColumnMaps } from '../recognise/column-maps';
import { recogniseMeasureTables } from '../recognise/recognise';
import { shiftText, type ShiftContext, type UnmovedReason } from './shift-text';

export interface ShiftChange {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface Unmoved {
  readonly cell: CellRef;
  /** the part of the cell that stays */
  readonly fragment: string;
  readonly reason: UnmovedReason;
}

export interface PlannedShift {
  /** no operations when nothing moves */
  readonly plan: WorkbookPlan;
  /** first calendar year of the plan's present period; null when the sheets do not tell it */
  readonly from: number | null;
  readonly changes: readonly ShiftChange[];
  readonly unmoved: readonly Unmoved[];
}

export interface ShiftOptions {
  /** first calendar year of the present period, when the title does not tell it */
  readonly from?: number;
  /** columns that the user has named, by header */
  readonly columnMaps?: MeasureColumnMaps;
  /** days off beside the official ones, ISO days */
  readonly daysOff?: readonly string[];
}

/**
 * Moves the plans of these sheets to the school year that begins in `to`. Sheets without a measure table are left alone. The first
 * sheet that tells its period sets the difference for all.
 */
export function planShift(grids: readonly Grid[], to: number, options: ShiftOptions = {}): PlannedShift {
  const sheets = grids
    .map((grid) => ({ grid, tables: recogniseMeasureTables(grid, null, options.columnMaps) }))
    .filter(({ tables }) => tables.length > 0);
  const periods = sheets.flatMap(({ tables }) => tables.flatMap((table) => periodOf(table) ?? []));
  const [first] = periods;
  const from = options.from ?? first?.from ?? null;
  const title = { title: 'shift', params: { year: `${String(to)}/${String(to + 1)}` } };
  if (from === null) {
    const unmoved = sheets.flatMap(({ tables }) =>
      tables.map((table): Unmoved => ({
        cell: { sheet: table.sheet, row: table.range.row, column: table.range.column },
        fragment: '',
        reason: 'noYear',
      })),
    );
    return { plan: { ...title, needs: [], operations: [] }, from, changes: [], unmoved };
  }
  const last = Math.max(from + 1, ...periods.map((period) => period.to));
  const daysOff = options.daysOff === undefined ? {} : { daysOff: options.daysOff };
  const changes: ShiftChange[] = [];
  const unmoved: Unmoved[] = [];
  for (const { grid, tables } of sheets)
    shiftSheet(grid, tables, { years: to - from, from, to: last, ...daysOff }, changes, unmoved);
  const written = sheets.flatMap(({ grid }) =>
    sheetSteps(
      grid,
      changes.filter(({ cell }) => cell.sheet === grid.sheet),
    ),
  );
  return {
    plan: { ...title, needs: written.flatMap(({ needs }) => needs), operations: written.map(({ values }) => values) },
    from,
    changes,
    unmoved,
  };
}

/** What the title says, else the school years that the deadlines fall into. */
function periodOf(table: MeasureTable): PlanPeriod | null {
  const told = table.period ?? planPeriod(table.title);
  // the plan of one calendar year ends the school year in whose middle it begins
  if (told !== null) return told.kind === 'years' && told.from === told.to ? { ...told, from: told.from - 1 } : told;
  const starts = table.measures
    .flatMap((measure) => measure.deadline.parts)
    .flatMap((part) => /^(20\d\d)-(\d\d)/.exec(part.start ?? part.end ?? '') ?? []);
  const years: number[] = [];
  for (let i = 0; i + 2 < starts.length; i += 3)
    years.push(Number(starts[i + 1]) - (Number(starts[i + 2]) < FIRST_MONTH ? 1 : 0));
  const from = years.length === 0 ? null : Math.min(...years);
  return from === null ? null : { kind: 'schoolYear', from, to: from + 1 };
}

/** A school year begins in August as far as plans go. */
const FIRST_MONTH = 8;

function shiftSheet(
  grid: Grid,
  tables: readonly MeasureTable[],
  years: Omit<ShiftContext, 'bareYears'>,
  changes: ShiftChange[],
  unmoved: Unmoved[],
): void {
  grid.values.forEach((line, i) => {
    line.forEach((before, j) => {
      if (before === null || typeof before === 'boolean') return;
      const cell: CellRef = { sheet: grid.sheet, row: grid.origin.row + i, column: grid.origin.column + j };
      const place = placeOf(tables, cell);
      const result =
        typeof before === 'number'
          ? shiftNumber(before, grid.numberFormats?.[i]?.[j] ?? null, place, years)
          : shiftText(before, { ...years, bareYears: place === 'title' || place === 'deadline' });
      if (place === 'conclusion') {
        // what was concluded belongs to the past year
        if (result.text !== before || result.unmoved.length > 0)
          unmoved.push({ cell, fragment: String(before).slice(0, LONGEST_FRAGMENT), reason: 'conclusion' });
        return;
      }
      unmoved.push(...result.unmoved.map((each) => ({ cell, ...each })));
      if (result.text !== before) changes.push({ cell, before, after: result.text });
    });
  });
}

const LONGEST_FRAGMENT = 80;

function placeOf(tables: readonly MeasureTable[], cell: CellRef): MeasureField | 'title' {
  const table = tables.find(
    ({ range }) =>
      cell.row >= range.row &&
      cell.row < range.row + range.rows &&
      cell.column >= range.column &&
      cell.column < range.column + range.columns,
  );
  if (!table) return 'title';
  const kind = table.rowKinds[cell.row - table.range.row];
  if (kind === 'section' || kind === 'goal' || kind === 'signature') return 'unknown';
  return table.columns.find((column) => column.column === cell.column)?.field ?? 'unknown';
}

function shiftNumber(
  value: number,
  format: string | null,
  place: MeasureField | 'title',
  context: Omit<ShiftContext, 'bareYears'>,
): { readonly text: CellValue; readonly unmoved: readonly { fragment: string; reason: UnmovedReason }[] } {
  if (format !== null && isDateFormat(format)) {
    const day = serialToDate(value);
    const shown = [day.day, day.month, day.year].map((part) => String(part).padStart(2, '0')).join('.');
    if (place === 'number') return { text: value, unmoved: [{ fragment: shown, reason: 'itemNumber' }] };
    if (day.year < context.from - 1 || day.year > context.to + 1)
      return { text: value, unmoved: [{ fragment: shown, reason: 'outsidePeriod' }] };
    const moved = workingDayFrom({ ...day, year: day.year + context.years }, context.daysOff);
    return { text: dateToSerial(moved) + (value - Math.floor(value)), unmoved: [] };
  }
  const isYear = Number.isInteger(value) && value >= context.from - 1 && value <= context.to + 1;
  return { text: isYear && place === 'deadline' ? value + context.years : value, unmoved: [] };
}

/** One write per sheet around all its changes; cells between them are left as they are. */
function sheetSteps(
  grid: Grid,
  changes: readonly ShiftChange[],
): readonly { readonly needs: readonly Precondition[]; readonly values: PlanOperation }[] {
  if (changes.length === 0) return [];
  const { sheet } = grid;
  const rows = changes.map(({ cell }) => cell.row);
  const columns = changes.map(({ cell }) => cell.column);
  const [row, column] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
  const height = rows.reduce((a, b) => Math.max(a, b)) - row + 1;
  const width = columns.reduce((a, b) => Math.max(a, b)) - column + 1;
  const after = new Map(changes.map((change) => [cellKey(change.cell.row, change.cell.column), change.after]));
  const rect = <T>(at: (r: number, c: number) => T): T[][] =>
    Array.from({ length: height }, (_, i) => Array.from({ length: width }, (__, j) => at(row + i, column + j)));
  const values = rect((r, c): PlanValue => after.get(cellKey(r, c)));
  return [
    {
      needs: [
        { kind: 'sheetExists', sheet },
        { kind: 'writable', sheet },
        { kind: 'unchanged', sheet, row, column, values: rect((r, c) => valueAt(grid, r, c)) },
        { kind: 'noFormulas', sheet, row, column, values },
      ],
      values: { kind: 'setValues', sheet, row, column, values },
    },
  ];
}
