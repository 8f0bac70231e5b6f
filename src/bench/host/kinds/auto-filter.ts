import type { SheetModel } from '../../model/sheet-model';
import { invalidArgument, itemNotFound } from '../api-error';
import { indexArg, rangeArg } from '../arguments';
import { type Kind, method, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';

/** The filter is kept with its criteria; which rows it would hide is not worked out (rows of a file stay as the file hid them). */
export const autoFilterKind: Kind<SheetModel> = {
  members: {
    Enabled: scalar((sheet) => sheet.properties.autoFilter !== null),
    IsDataFiltered: scalar((sheet) => Object.keys(sheet.properties.autoFilter?.criteria ?? {}).length > 0),
    Criteria: scalar((sheet) => Object.values(sheet.properties.autoFilter?.criteria ?? {})),
    Apply: method((sheet, [range, column, criteria], scope) => {
      requireUnprotected(sheet);
      const { rect } = rangeArg(range, scope.model, sheet);
      const given =
        column === null || column === undefined ? {} : { [indexArg(column, 'columnIndex')]: criteria ?? null };
      if (typeof column === 'number' && column >= rect.columns) throw invalidArgument('columnIndex');
      sheet.set({ autoFilter: { rect, criteria: given } });
    }),
    ClearCriteria: method((sheet) => {
      const filter = sheet.properties.autoFilter;
      if (filter) sheet.set({ autoFilter: { ...filter, criteria: {} } });
    }),
    Remove: method((sheet) => {
      requireUnprotected(sheet);
      sheet.set({ autoFilter: null });
    }),
    GetRange: method((sheet, _, scope) => {
      const filter = sheet.properties.autoFilter;
      if (!filter) throw itemNotFound('filter');
      return scope.make('Range', { sheet, rect: filter.rect });
    }),
    GetRangeOrNullObject: method((sheet, _, scope) => {
      const filter = sheet.properties.autoFilter;
      return filter && scope.make('Range', { sheet, rect: filter.rect });
    }),
  },
};
