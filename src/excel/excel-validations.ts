import type { Rect } from '../domain/cell';
import { cellsOf, runsOf, single } from '../plan/rects';
import type { Validation } from '../plan/workbook-plan';
import { isMixed, keptValidation, rangeAt, validationFields } from './excel-layout';
import type { AskedSheet } from './excel-sheet-state';
import { roundTrip } from './excel-session';

export interface PlacedRule {
  readonly rect: Rect;
  readonly validation: Validation;
}

/** Rectangles that hold several rules are read cell by cell, in one more round trip. */
export async function mixedValidations(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
): Promise<Map<Excel.DataValidation, readonly PlacedRule[]>> {
  const mixed = asked.flatMap(({ query, layout }) =>
    (layout?.validations ?? []).filter(({ rule }) => isMixed(rule)).map((each) => ({ ...each, sheet: query.sheet })),
  );
  const result = new Map<Excel.DataValidation, readonly PlacedRule[]>();
  if (mixed.length === 0) return result;
  const cells = await roundTrip(context, () =>
    mixed.map(({ rect, sheet }) =>
      [...cellsOf(rect)].map(({ row, column }) => {
        const { dataValidation } = rangeAt(context.workbook.worksheets.getItem(sheet), single(row, column));
        dataValidation.load(validationFields);
        return { row, column, value: dataValidation };
      }),
    ),
  );
  mixed.forEach(({ rule }, i) => {
    const ruled = (cells[i] ?? []).flatMap(({ row, column, value }) => {
      const validation = keptValidation(value);
      return validation?.kind === 'kept' ? [{ row, column, value: validation }] : [];
    });
    const runs = runsOf(ruled, (validation) => validation.saved);
    result.set(
      rule,
      runs.map(({ rect, value }) => ({ rect, validation: value })),
    );
  });
  return result;
}
