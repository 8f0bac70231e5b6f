import { overlaps, type Rect } from '../domain/cell';
import { propertiesOf } from './inspection';
import type { FormatProperty } from './ports';
import { single } from './rects';
import type { CellFormat, PlanOperation } from './workbook-plan';

interface FormatStep {
  readonly rect: Rect;
  readonly format: CellFormat;
  /** a merge takes over the whole look of its first cell */
  readonly properties: readonly FormatProperty[] | 'all';
}

/**
 * Properties that come back from every host just as they were written. A number format may come back in other words, and borders are shared
 * between neighbours, so a difference there says nothing about the user.
 */
const faithful = ['fill', 'fontColor', 'bold', 'italic', 'wrap', 'horizontal', 'vertical'] as const;

/** Which operations of a plan change the look of a cell: found by its row, since a plan may have many thousand rectangles. */
export class FormatSteps {
  private readonly byRow = new Map<number, FormatStep[]>();

  constructor(operations: readonly PlanOperation[]) {
    for (const operation of operations) {
      if (operation.kind === 'merge') this.add({ rect: operation.rect, format: {}, properties: 'all' });
      // Excel gives a cell with a link the look of links
      if (operation.kind === 'hyperlink')
        this.add({ rect: single(operation.row, operation.column), format: {}, properties: 'all' });
      if (operation.kind !== 'setFormat') continue;
      const { rects, format } = operation;
      const properties = propertiesOf(format);
      for (const rect of rects) this.add({ rect, format, properties });
    }
  }

  /** Properties that the operations change at the cell. */
  changed(row: number, column: number): Set<FormatProperty> | 'all' {
    const result = new Set<FormatProperty>();
    for (const { properties } of this.at(row, column)) {
      if (properties === 'all') return 'all';
      for (const property of properties) result.add(property);
    }
    return result;
  }

  /** How the cell looks afterwards, as far as that can be told for sure; undefined when nothing can. */
  left(row: number, column: number): CellFormat | undefined {
    const look: Record<string, unknown> = {};
    for (const { format, properties } of this.at(row, column)) {
      if (properties === 'all') return undefined;
      for (const property of faithful) if (format[property] !== undefined) look[property] = format[property];
    }
    return Object.keys(look).length === 0 ? undefined : look;
  }

  private at(row: number, column: number): FormatStep[] {
    const here = { row, column, rows: 1, columns: 1 };
    return (this.byRow.get(row) ?? []).filter(({ rect }) => overlaps(rect, here));
  }

  private add(step: FormatStep): void {
    for (let row = step.rect.row; row < step.rect.row + step.rect.rows; row++) {
      const steps = this.byRow.get(row);
      if (steps) steps.push(step);
      else this.byRow.set(row, [step]);
    }
  }
}

/** Whether a cell still looks as it was left; only what is expected is compared. */
export function looksAs(now: CellFormat, expected: CellFormat): boolean {
  return faithful.every((property) => {
    const wanted = expected[property];
    const found = now[property];
    if (wanted === undefined || found === undefined) return true;
    return typeof wanted === 'string' && typeof found === 'string'
      ? wanted.toUpperCase() === found.toUpperCase()
      : wanted === found;
  });
}
