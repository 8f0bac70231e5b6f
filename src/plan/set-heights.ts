import type { PlanOperation, RowStretch } from './workbook-plan';

/** Rows of the sheet whose heights the operations set, as stretches. */
export function heightsSet(operations: readonly PlanOperation[], sheet: string): RowStretch[] {
  const rows = operations.flatMap((each) =>
    each.kind === 'rowHeights' && each.sheet === sheet && each.orAutomatic !== true
      ? each.heights.flatMap(({ row, height }) => (height === null ? [] : [row]))
      : [],
  );
  const stretches: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else stretches.push([row, 1]);
  }
  return stretches;
}
