import { address } from '../domain/cell';
import { HostFailure } from '../plan/ports';
import type { PlanValue } from '../plan/workbook-plan';
import { rangeAt } from './excel-layout';
import { callBytes, textBytes, type Step } from './excel-step';
import { targetBytes } from './read-pieces';

/** A cell's text beside its own length: quotes, comma, escapes. */
const cellBytes = 4;
const longestText = 32_767;

/** Blocks of whole rows of about the target size; null leaves a cell as it is and '' empties it, as Excel has it. */
export function valueSteps(
  sheet: string,
  row: number,
  column: number,
  lines: readonly (readonly (PlanValue | undefined)[])[],
): Step[] {
  const steps: Step[] = [];
  let block: (string | number | boolean | null)[][] = [];
  let size = 0;
  let first = row;
  const close = (next: number): void => {
    if (block.length > 0) {
      const values = block;
      const rect = { row: first, column, rows: values.length, columns: values[0]?.length ?? 0 };
      steps.push({
        sheet,
        bytes: size + callBytes,
        queue: (context) => (rangeAt(context.workbook.worksheets.getItem(sheet), rect).values = values),
      });
    }
    [block, size, first] = [[], 0, next];
  };
  lines.forEach((line, i) => {
    if (line.every((value) => value === undefined)) {
      close(row + i + 1);
      return;
    }
    const lineBytes = line.reduce((sum: number, value) => sum + sizeOf(value), 0);
    if (size + lineBytes > targetBytes) close(row + i);
    block.push(line.map((value, j) => cellInput(value, sheet, row + i, column + j)));
    size += lineBytes;
  });
  close(row + lines.length);
  return steps;
}

function sizeOf(value: PlanValue): number {
  return cellBytes + (typeof value === 'string' ? textBytes(value) : 8);
}

function cellInput(value: PlanValue, sheet: string, row: number, column: number): string | number | boolean | null {
  if (value === undefined) return null;
  if (value === null) return '';
  if (typeof value === 'string' && value.length > longestText)
    throw new HostFailure('tooLarge', { sheet, cell: address({ row, column }), reason: 'text' });
  return value;
}
