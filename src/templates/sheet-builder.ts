import type { Rect } from '../domain/cell';
import { formatSteps } from '../plan/cell-looks';
import { cellsOf } from '../plan/rects';
import type { CellFormat, PlanOperation, PlanValue } from '../plan/workbook-plan';
import { overOnePage, type PrintedRows } from './page-breaks';
import { textHeight } from './text-size';

export const FONT = 'Times New Roman';

export interface CellSpec {
  readonly column: number;
  readonly value: PlanValue;
  readonly size?: number;
  readonly bold?: boolean;
  /** columns the cell is merged over */
  readonly span?: number;
  readonly horizontal?: CellFormat['horizontal'];
  readonly vertical?: CellFormat['vertical'];
  readonly fill?: string;
  readonly boxed?: boolean;
}

const BODY_SIZE = 11;
const BOX = { style: 'thin' } as const;
const LOWEST_ROW = 16;
const LOWEST_TO_WRITE = 18;
/** Excel keeps heights in whole pixels. */
const PIXEL = 0.75;
/** Padding of a column (5 pixels) in units of its width (7 pixels): a merged cell writes over it. */
const BETWEEN = 5 / 7;

/** Collects rows from top to bottom and turns them into a few plan operations. */
export class SheetBuilder {
  private readonly values: PlanValue[][] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private readonly merges: Rect[] = [];
  private readonly cells: { row: number; column: number; value: CellFormat }[] = [];
  private readonly kept = new Set<number>();

  constructor(
    private readonly sheet: string,
    readonly widths: readonly number[],
  ) {}

  get nextRow(): number {
    return this.values.length;
  }

  /** Height in points of everything above the next row. */
  get height(): number {
    return this.heights.reduce((sum, { height }) => sum + height, 0);
  }

  /** The last row and the next one are printed on the same page. */
  keepWithNext(): void {
    this.kept.add(this.nextRow - 1);
  }

  /** Rows to write in become lower, down to what a pen needs, if that brings the sheet onto one page. */
  fitOnePage(first: number, last: number, orientation: PrintedRows['orientation']): void {
    const over = overOnePage({ ...this.printed, orientation });
    const less = over / (last - first + 1);
    const rows = this.heights.slice(first, last + 1);
    if (over === 0 || rows.some(({ height }) => height - less < LOWEST_TO_WRITE)) return;
    for (const row of rows) row.height = Math.floor((row.height - less) / PIXEL) * PIXEL;
  }

  /** What the printed page depends on. */
  get printed(): Pick<PrintedRows, 'heights' | 'kept' | 'widths'> {
    return { heights: this.heights.map(({ height }) => height), kept: this.kept, widths: this.widths };
  }

  gap(height: number): void {
    this.heights.push({ row: this.nextRow, height });
    this.values.push(this.widths.map(() => undefined));
  }

  row(cells: readonly CellSpec[], lowest = LOWEST_ROW): number {
    const row = this.nextRow;
    const line: PlanValue[] = this.widths.map(() => undefined);
    let height = lowest;
    for (const cell of cells) {
      line[cell.column] = cell.value;
      const span = cell.span ?? 1;
      const rect: Rect = { row, column: cell.column, rows: 1, columns: span };
      if (span > 1) this.merges.push(rect);
      this.format(rect, cell);
      const width =
        this.widths.slice(cell.column, cell.column + span).reduce((sum, each) => sum + each + BETWEEN, 0) - BETWEEN;
      if (typeof cell.value === 'string') {
        height = Math.max(
          height,
          textHeight(cell.value, width, { size: cell.size ?? BODY_SIZE, bold: cell.bold ?? false }),
        );
      }
    }
    this.values.push(line);
    this.heights.push({ row, height });
    return row;
  }

  operations(): readonly PlanOperation[] {
    const { sheet } = this;
    const area: Rect = { row: 0, column: 0, rows: this.nextRow, columns: this.widths.length };
    return [
      { kind: 'columnWidths', sheet, widths: this.widths.map((width, column) => ({ column, width })) },
      ...this.merges.map((rect): PlanOperation => ({ kind: 'merge', sheet, rect })),
      ...formatSteps(sheet, this.cells, area, { horizontal: 'left' }),
      { kind: 'setValues', sheet, row: 0, column: 0, values: this.values },
      { kind: 'rowHeights', sheet, heights: this.heights },
    ];
  }

  private format(rect: Rect, cell: CellSpec): void {
    const value: CellFormat = {
      fontName: FONT,
      fontSize: cell.size ?? BODY_SIZE,
      wrap: true,
      vertical: cell.vertical ?? 'top',
      ...(cell.bold === true ? { bold: true } : {}),
      ...(cell.horizontal === undefined || cell.horizontal === 'left' ? {} : { horizontal: cell.horizontal }),
      ...(cell.fill === undefined ? {} : { fill: cell.fill }),
      ...(cell.boxed === true ? { border: BOX } : {}),
    };
    for (const at of cellsOf(rect)) this.cells.push({ ...at, value });
  }
}
