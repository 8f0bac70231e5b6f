import { rectOf } from '../../model/rects';
import { invalidArgument, itemNotFound } from '../api-error';
import { indexArg, rangeArg } from '../arguments';
import { type HostObject, type Kind, method, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { PageBreakSelf, PageBreaksSelf, Scope } from '../scope';

/** Excel's own limit of manual page breaks on a sheet. */
const mostBreaks = 1026;

function breaksOf({ sheet, axis }: PageBreaksSelf): readonly number[] {
  return axis === 'row' ? sheet.properties.rowBreaks : sheet.properties.columnBreaks;
}

function setBreaks({ sheet, axis }: PageBreaksSelf, breaks: readonly number[]): void {
  requireUnprotected(sheet);
  if (breaks.length > mostBreaks) throw invalidArgument('too many page breaks');
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  sheet.set(axis === 'row' ? { rowBreaks: sorted } : { columnBreaks: sorted });
}

export const pageBreakCollectionKind: Kind<PageBreaksSelf> = {
  items: (self, scope) => breaksOf(self).map((index) => scope.make('PageBreak', { ...self, index })),
  item: (self, key, scope) => breakAt(self, key, scope),
  members: {
    GetCount: method((self) => breaksOf(self).length),
    // how the library reaches the items of a loaded collection
    GetItemAt: method((self, [index], scope) => breakAt(self, index, scope)),
    Add: method((self, [place], scope) => {
      const { rect } = rangeArg(place, scope.model, self.sheet);
      const index = self.axis === 'row' ? rect.row : rect.column;
      // nothing comes before the first row
      if (index === 0) throw invalidArgument('a page cannot break before the first row or column');
      setBreaks(self, [...breaksOf(self), index]);
      return scope.make('PageBreak', { ...self, index });
    }),
    RemovePageBreaks: method((self) => setBreaks(self, [])),
  },
};

function breakAt(self: PageBreaksSelf, key: unknown, scope: Scope): HostObject {
  const index = breaksOf(self)[indexArg(key, 'index')];
  if (index === undefined) throw itemNotFound(`page break ${String(key)}`);
  return scope.make('PageBreak', { ...self, index });
}

export const pageBreakKind: Kind<PageBreakSelf> = {
  members: {
    RowIndex: scalar(({ axis, index }) => (axis === 'row' ? index : 0)),
    ColumnIndex: scalar(({ axis, index }) => (axis === 'column' ? index : 0)),
    Delete: method((self) =>
      setBreaks(
        self,
        breaksOf(self).filter((each) => each !== self.index),
      ),
    ),
    GetCellAfterBreak: method(({ sheet, axis, index }, _, scope) =>
      scope.make('Range', { sheet, rect: axis === 'row' ? rectOf(index, 0) : rectOf(0, index) }),
    ),
  },
};
