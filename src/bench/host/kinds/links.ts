import type { LinkModel } from '../../model/sheet-objects';
import { mentionsSheet } from '../../../plan/sheet-mention';
import { intersection, rectOf } from '../../model/rects';
import type { SheetModel } from '../../model/sheet-model';
import { fullAddress } from '../addresses';
import { itemNotFound } from '../api-error';
import { addressRect, addressSheet, recordArg, textArg } from '../arguments';
import { type HostObject, type Kind, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { RangeSelf, Scope } from '../scope';

/** How Excel's style «Гиперссылка» makes a link look. */
const linkStyle = { fontColor: '#0563C1', underline: 'single' } as const;

const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

export function readLink(sheet: SheetModel, row: number, column: number): Record<string, string> | null {
  const link = sheet.links.find((each) => each.row === row && each.column === column);
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  const shown = sheet.cells.value(row, column);
  return {
    ...(address === '' ? {} : { address }),
    ...(documentReference === '' ? {} : { documentReference }),
    screenTip,
    textToDisplay: shown === null ? '' : String(shown),
  };
}

/** Every cell of the range becomes a link; an empty one shows where the link leads. */
export function writeLink({ sheet, rect }: RangeSelf, value: unknown): void {
  requireUnprotected(sheet);
  const bag = recordArg(value, 'hyperlink');
  for (const name of Object.keys(bag)) if (!known.includes(name)) throw itemNotFound(`hyperlink.${name}`);
  const text = (name: string): string =>
    bag[name] === undefined || bag[name] === null ? '' : textArg(bag[name], name);
  const made: LinkModel[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const [address, documentReference] = [text('address'), text('documentReference')];
      made.push({ row, column, address, documentReference, screenTip: text('screenTip') });
      const shown = text('textToDisplay');
      const isEmpty = sheet.cells.value(row, column) === null && sheet.cells.formula(row, column) === null;
      if (shown !== '') sheet.setValues(row, column, [[shown]]);
      else if (isEmpty) sheet.setValues(row, column, [[address === '' ? documentReference : address]]);
    }
  removeLinks({ sheet, rect });
  sheet.setObjects({ links: [...sheet.links, ...made] }, [rect]);
  sheet.patchStyle([rect], linkStyle);
}

export function removeLinks({ sheet, rect }: RangeSelf): void {
  const left = sheet.links.filter((each) => !intersection(rectOf(each.row, each.column), rect));
  if (left.length < sheet.links.length) sheet.setObjects({ links: left }, [rect]);
}

/** A reference in a formula: «A1», «$B$2:C5», «Лист!A1», «'Мой лист'!A1». */
const reference = /(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?/gu;

/** The cells whose formulas refer to the range, in all sheets; null when there are none. */
export function directDependents({ sheet, rect }: RangeSelf, scope: Scope): HostObject {
  const addresses: string[] = [];
  for (const other of scope.model.sheets)
    for (const { row, column, formula } of other.cells.formulaCells()) {
      if (other !== sheet && !mentionsSheet(formula, sheet.name)) continue;
      const hits = [...formula.matchAll(reference)].some(([text]) => {
        const named = addressSheet(text);
        const home = named === null ? other : scope.model.sheetByName(named);
        const target = addressRect(text);
        return home === sheet && target !== null && intersection(target, rect) !== null;
      });
      if (hits) addresses.push(fullAddress(other, [rectOf(row, column)]));
    }
  if (addresses.length === 0) throw itemNotFound('direct dependents');
  return scope.make('WorkbookRangeAreas', { addresses });
}

export const workbookRangeAreasKind: Kind<{ readonly addresses: readonly string[] }> = {
  members: { Addresses: scalar(({ addresses }) => addresses) },
};
