import { address, type CellRef } from '../domain/cell';
import { linkLook, noLinkLook } from '../plan/link-look';
import type { LinkTarget, PlanOperation } from '../plan/workbook-plan';
import { changeFormat } from './excel-formats';
import { rangeAt } from './excel-layout';

/** A link as the inspection gives it: the user's own or ours, in the API's form. */
export function keptLink(link: Excel.RangeHyperlink | null | undefined): LinkTarget | null {
  if (!link) return null;
  const { address: outside, documentReference, screenTip } = link;
  if (!outside && !documentReference) return null;
  return { kept: JSON.stringify({ address: outside, documentReference, screenTip }) };
}

export function queueLink(sheet: Excel.Worksheet, operation: Extract<PlanOperation, { kind: 'hyperlink' }>): void {
  const { row, column, target } = operation;
  const size = { rows: 1, columns: 1 };
  const cell = rangeAt(sheet, { row, column, ...size });
  if (target === null) {
    cell.clear('Hyperlinks');
    changeFormat(cell, noLinkLook, size);
    return;
  }
  cell.hyperlink = apiLink(target);
  changeFormat(cell, linkLook, size);
}

function apiLink(target: LinkTarget): Excel.RangeHyperlink {
  if ('kept' in target) {
    const link: Excel.RangeHyperlink = JSON.parse(target.kept); // our own text, written by keptLink
    return link;
  }
  return { documentReference: reference(target) };
}

/** «'Мой лист'!A1»: quoted always, which Excel takes for any name. */
function reference(target: CellRef): string {
  return `'${target.sheet.replaceAll("'", "''")}'!${address(target)}`;
}
