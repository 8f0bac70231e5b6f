import { address } from '../domain/cell';
import { HostFailure, type Capabilities } from '../plan/ports';
import type { PlanOperation } from '../plan/workbook-plan';
import { placeOf } from './excel-notes';
import { callBytes, textBytes, type Step } from './excel-step';
import type { Known } from './excel-write';

export function noteStep(
  operation: Extract<PlanOperation, { kind: 'note' }>,
  known: Known,
  capabilities: Capabilities,
): Step[] {
  const { sheet, text } = operation;
  const kind = operation.as ?? capabilities.notes;
  if (kind === 'none' || (kind === 'note' && capabilities.notes !== 'note')) {
    if (text === null) return [];
    throw new HostFailure('unsupported', { sheet, cell: address(operation), feature: 'ExcelApi 1.18' });
  }
  const place = placeOf(operation);
  const isThere = known.notes.has(place);
  if (text === null && !isThere) return [];
  if (text === null) known.notes.delete(place);
  else known.notes.add(place);
  return [
    {
      sheet,
      bytes: callBytes * 2 + textBytes(text ?? ''),
      queue: (context) => {
        queueNote(context.workbook.worksheets.getItem(sheet), kind, address(operation), text, isThere);
      },
    },
  ];
}

function queueNote(
  sheet: Excel.Worksheet,
  kind: 'note' | 'comment',
  cell: string,
  text: string | null,
  isThere: boolean,
): void {
  if (kind === 'comment') {
    // a comment's place has to be given with its sheet
    if (!isThere && text !== null) sheet.comments.add(sheet.getRange(cell), text);
    else if (text === null) sheet.comments.getItemByCell(sheet.getRange(cell)).delete();
    else sheet.comments.getItemByCell(sheet.getRange(cell)).content = text;
  } else if (!isThere && text !== null) sheet.notes.add(cell, text);
  else if (text === null) sheet.notes.getItem(cell).delete();
  else sheet.notes.getItem(cell).content = text;
}
