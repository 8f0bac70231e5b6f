import type { Rect } from '../../domain/cell';
import { formatSteps } from '../../plan/cell-looks';
import type { ChartSpec } from '../../plan/chart';
import type { CellFormat, PageLayout, PlanOperation, PlanValue } from '../../plan/workbook-plan';
import { pageBreaks } from '../../templates/page-breaks';
import { FONT } from '../../templates/sheet-builder';
import { textHeight } from '../../templates/text-size';
import { GREY, TAB } from './look';

export interface ReportCell {
  readonly value: PlanValue;
  /** columns the cell is merged over */
  readonly span?: number;
  readonly format?: CellFormat;
}

const BODY: CellFormat = { fontName: FONT, fontSize: 11, wrap: true, vertical: 'top' };
const LOWEST_ROW = 15;
/** Five pixels of every column but one belong to the text of merged cells; in units of seven pixels. */
const COLUMN_PADDING = 5 / 7;

/** A new report sheet from top to bottom: rows with their heights, data beside them, charts over them. */
export class SheetWriter {
  private readonly lines: PlanValue[][] = [];
  private readonly heights: number[] = [];
  private readonly merges: Rect[] = [];
  private readonly cells: { row: number; column: number; value: CellFormat }[] = [];
  private readonly blocks: Extract<PlanOperation, { kind: 'setValues' }>[] = [];
  private readonly dataAreas: Rect[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly breaks: number[] = [];

  constructor(
    readonly sheet: string,
    readonly widths: readonly number[],
  ) {}

  get nextRow(): number {
    return this.lines.length;
  }

  get columns(): number {
    return this.widths.length;
  }

  /** Height in points of the rows from `first` to the last one written. */
  heightFrom(first = 0): number {
    return this.heights.slice(first).reduce((sum, height) => sum + height, 0);
  }

  /** Cells one after another from the left, each over its span. */
  row(cells: readonly ReportCell[], lowest = LOWEST_ROW): number {
    const row = this.nextRow;
    const line: PlanValue[] = this.widths.map(() => undefined);
    let column = 0;
    for (const { value, span = 1, format = {} } of cells) {
      line[column] = value;
      const whole = { ...BODY, ...format };
      if (span > 1) this.merges.push({ row, column, rows: 1, columns: span });
      for (let k = 0; k < span; k++) this.cells.push({ row, column: column + k, value: whole });
      column += span;
    }
    this.lines.push(line);
    this.heights.push(Math.max(lowest, this.rowHeight(cells)));
    return row;
  }

  /** Height that the row would take. */
  rowHeight(cells: readonly ReportCell[]): number {
    let column = 0;
    let height = LOWEST_ROW;
    for (const { value, span = 1, format = {} } of cells) {
      const whole = { ...BODY, ...format };
      if (typeof value === 'string' && whole.wrap === true)
        height = Math.max(height, this.heightOf(value, column, span, whole));
      column += span;
    }
    return height;
  }

  /** One text over the whole width. */
  text(value: string, format: CellFormat = {}, lowest = LOWEST_ROW): number {
    return this.row([{ value, span: this.columns, format }], lowest);
  }

  /** Height that the text would take over the whole width. */
  textHeight(value: string, format: CellFormat = {}): number {
    return Math.max(LOWEST_ROW, this.heightOf(value, 0, this.columns, { ...BODY, ...format }));
  }

  gap(height: number): void {
    this.lines.push(this.widths.map(() => undefined));
    this.heights.push(height);
  }

  /** Values outside the printed area, for charts. */
  data(row: number, column: number, values: readonly (readonly PlanValue[])[]): Rect {
    const { sheet } = this;
    const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
    const full = values.map((line) => Array.from({ length: columns }, (_, k) => line[k]));
    this.addBlock({ kind: 'setValues', sheet, row, column, values: full });
    const last = this.dataAreas.at(-1);
    const above = last?.column === column && last.row + last.rows === row ? last : null;
    if (above) this.dataAreas.pop();
    const area = {
      row: above?.row ?? row,
      column,
      rows: (above?.rows ?? 0) + values.length,
      columns: Math.max(above?.columns ?? 0, columns),
    };
    this.dataAreas.push(area);
    return { row, column, rows: values.length, columns };
  }

  /** Lines under one another become one block; a shorter line leaves the cells behind it alone. */
  private addBlock(block: Extract<PlanOperation, { kind: 'setValues' }>): void {
    const last = this.blocks.at(-1);
    if (last?.column !== block.column || last.row + last.values.length !== block.row) {
      this.blocks.push(block);
      return;
    }
    const lines = [...last.values, ...block.values];
    const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const values = lines.map((line) => Array.from({ length: width }, (_, k) => line[k]));
    this.blocks[this.blocks.length - 1] = { ...block, row: last.row, values };
  }

  chart(spec: ChartSpec): void {
    this.charts.push(spec);
  }

  /** A new printed page begins with the next row. */
  newPage(): void {
    if (this.nextRow > 0) this.breaks.push(this.nextRow);
  }

  /** Breaks where a page between narrow margins would end with one of these rows; `header` is repeated on every page. */
  keepWithNext(kept: ReadonlySet<number>, orientation: 'portrait' | 'landscape', header: number | null): void {
    const { heights, widths } = this;
    this.breaks.push(...pageBreaks({ heights, widths, kept, orientation, header: header ?? -1, margins: 'narrow' }));
  }

  operations(page: PageLayout, freeze?: { readonly rows: number; readonly columns: number }): PlanOperation[] {
    const { sheet, breaks } = this;
    const rows = this.heights.map((height, row) => ({ row, height }));
    return [
      { kind: 'addSheet', sheet, tabColor: TAB, gridlines: false },
      { kind: 'columnWidths', sheet, widths: this.widths.map((width, column) => ({ column, width })) },
      ...this.merges.map((rect): PlanOperation => ({ kind: 'merge', sheet, rect })),
      ...this.formats(),
      { kind: 'setValues', sheet, row: 0, column: 0, values: this.lines },
      ...this.blocks,
      { kind: 'rowHeights', sheet, heights: rows },
      ...(freeze ? [{ kind: 'freeze' as const, sheet, ...freeze }] : []),
      { kind: 'pageLayout', sheet, layout: { printArea: this.area(), ...page } },
      ...(breaks.length > 0 ? [{ kind: 'pageBreaks' as const, sheet, rows: breaks }] : []),
      ...this.charts.map((chart): PlanOperation => ({ kind: 'addChart', sheet, chart })),
    ];
  }

  private area(): Rect {
    return { row: 0, column: 0, rows: this.nextRow, columns: this.columns };
  }

  /** The data of charts are small and grey. */
  private formats(): PlanOperation[] {
    const { sheet, dataAreas: rects } = this;
    const look: CellFormat = { fontSize: 9, fontColor: GREY };
    return [
      ...formatSteps(sheet, this.cells, this.area()),
      ...(rects.length > 0 ? [{ kind: 'setFormat' as const, sheet, rects, format: look }] : []),
    ];
  }

  private heightOf(value: string, column: number, span: number, format: CellFormat): number {
    const own = this.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    const width = own + (span - 1) * COLUMN_PADDING;
    return textHeight(value, width, { size: format.fontSize ?? 11, bold: format.bold ?? false });
  }
}
