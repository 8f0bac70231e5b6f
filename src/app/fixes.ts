import { address } from '../domain/cell';
import type { Finding } from '../domain/finding';
import type { Grid } from '../grid/grid';
import { allProperties } from '../plan/inspection';
import { HostFailure, type Workbook } from '../plan/ports';
import { bodyOf, planFixes, type Chosen, type PlannedFixes } from '../roadmap/fixes/plan-fixes';
import type { FixOptions } from '../roadmap/fixes/fix';
import { isSameTable } from '../roadmap/fixes/reread';
import { fixOffers } from '../roadmap/fixes/offers';
import type { CheckedTable, MeasureTable } from '../roadmap/measure-table';

/** Plans repairs on the sheet as it is now; a table that is not the checked one any more has to be checked again. */
export async function prepareFixes(
  workbook: Workbook,
  { table }: CheckedTable,
  chosen: readonly Chosen[],
  options: FixOptions,
): Promise<PlannedFixes> {
  const grid = await sameGrid(workbook, table);
  const { blocks } = await workbook.readFormats({ ranges: [bodyOf(table, grid)], properties: allProperties });
  const [looks] = blocks;
  return planFixes(table, grid, chosen, { ...options, ...(looks === undefined ? {} : { looks }) });
}

/** Repairs beyond the findings, on the sheet as it is now. */
export async function prepareOffers(
  workbook: Workbook,
  { table, findings }: CheckedTable,
  options: FixOptions,
): Promise<readonly Finding[]> {
  return fixOffers(table, await sameGrid(workbook, table), findings, options);
}

async function sameGrid(workbook: Workbook, table: MeasureTable): Promise<Grid> {
  const [grid] = await workbook.read([table.sheet], { numberFormats: true, hiddenRows: true, merges: true });
  if (grid === undefined || !isSameTable(table, grid))
    throw new HostFailure('changed', { sheet: table.sheet, cell: address(table.range) });
  return grid;
}
