import type { RunOptions } from '../plan/ports';
import type { PlanOperation } from '../plan/workbook-plan';
import { roundTrip } from './excel-session';
import { stopIfAborted } from '../plan/stop';

/** Excel rounds heights to its screen's pixels. */
const SAME_HEIGHT = 0.5;
const ROWS_A_TRIP = 1_000;

interface WantedHeight {
  readonly sheet: string;
  readonly row: number;
  readonly height: number;
}

/**
 * The API does not tell a height that somebody set from an automatic one. Rows to be taken back have just become automatic over
 * their old contents: where that gives the old height the row is as it was, elsewhere the height was set by hand and is set again.
 */
export async function settleHeights(
  context: Excel.RequestContext,
  operations: readonly PlanOperation[],
  options: RunOptions,
): Promise<void> {
  const wanted = operations.flatMap((operation) =>
    operation.kind === 'rowHeights' && operation.orAutomatic === true
      ? operation.heights.flatMap(({ row, height }) =>
          height === null ? [] : [{ sheet: operation.sheet, row, height }],
        )
      : [],
  );
  for (let from = 0; from < wanted.length; from += ROWS_A_TRIP) {
    stopIfAborted(options);
    await settle(context, wanted.slice(from, from + ROWS_A_TRIP));
  }
}

async function settle(context: Excel.RequestContext, wanted: readonly WantedHeight[]): Promise<void> {
  const formatOf = ({ sheet, row }: WantedHeight): Excel.RangeFormat =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, 1).format;
  const proxies = await roundTrip(context, () =>
    wanted.map((each) => {
      const format = formatOf(each);
      format.load('rowHeight');
      return { ...each, format };
    }),
  );
  const other = proxies.filter(({ format, height }) => Math.abs(format.rowHeight - height) > SAME_HEIGHT);
  if (other.length === 0) return;
  await roundTrip(context, () => {
    for (const each of other) formatOf(each).rowHeight = each.height;
  });
}
