import { rectOf } from '../../model/rects';
import type { SheetModel } from '../../model/sheet-model';
import { invalidArgument, itemNotFound } from '../api-error';
import { indexArg, rangeArg } from '../arguments';
import { type HostObject, type Kind, method, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { PageBreakSelf, Scope } from '../scope';

/** Excel's own limit of manual page breaks on a sheet. */
const mostBreaks = 1026;

function setBreaks(sheet: SheetModel, breaks: readonly number[]): void {
  requireUnprotected(sheet);
  if (breaks.length > mostBreaks) throw invalidArgument('too many page breaks');
  sheet.set({ rowBreaks: [...new Set(breaks)].sort((a, b) => a - b) });
}

function breakAt(sheet: SheetModel, key: unknown, scope: Scope): HostObject {
  const row = sheet.properties.rowBreaks[indexArg(key, 'index')];
  if (row === undefined) throw itemNotFound(`page break ${String(key)}`);
  return scope.make('PageBreak', { sheet, row });
}

/** Horizontal breaks; vertical ones are not simulated. */
export const pageBreakCollectionKind: Kind<SheetModel> = {
  items: (sheet, scope) => sheet.properties.rowBreaks.map((row) => scope.make('PageBreak', { sheet, row })),
  item: breakAt,
  members: {
    GetCount: method((sheet) => sheet.properties.rowBreaks.length),
    // how the library reaches the items of a loaded collection
    GetItemAt: method((sheet, [index], scope) => breakAt(sheet, index, scope)),
    Add: method((sheet, [place], scope) => {
      const { row } = rangeArg(place, scope.model, sheet).rect;
      if (row === 0) throw invalidArgument('a page cannot break before the first row');
      setBreaks(sheet, [...sheet.properties.rowBreaks, row]);
      return scope.make('PageBreak', { sheet, row });
    }),
    RemovePageBreaks: method((sheet) => setBreaks(sheet, [])),
  },
};

export const pageBreakKind: Kind<PageBreakSelf> = {
  members: {
    RowIndex: scalar(({ row }) => row),
    ColumnIndex: scalar(() => 0),
    Delete: method(({ sheet, row }) =>
      setBreaks(
        sheet,
        sheet.properties.rowBreaks.filter((each) => each !== row),
      ),
    ),
    GetCellAfterBreak: method(({ sheet, row }, _, scope) => scope.make('Range', { sheet, rect: rectOf(row, 0) })),
  },
};
