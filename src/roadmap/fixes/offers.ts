import type { Finding } from '../../domain/finding';
import type { Grid } from '../../grid/grid';
import type { MeasureTable } from '../measure-table';
import type { FixOptions } from './fix';
import { planFixes } from './plan-fixes';
import { FIXES, fixFor, offerCode } from './registry';

/**
 * Repairs that nothing was found for and that would still change something: merged cells, dashes, abbreviations of a dictionary.
 * Each place is told like a finding, so that it can be chosen like one.
 */
export function fixOffers(
  table: MeasureTable,
  grid: Grid,
  findings: readonly Finding[],
  options: FixOptions = {},
): readonly Finding[] {
  const found = new Set(findings.filter(({ fixable }) => fixable).map(fixFor));
  return FIXES.filter(({ id }) => !found.has(id)).flatMap(({ id }) =>
    planFixes(table, grid, [id], options).changes.map(({ cell }): Finding => ({
      code: offerCode(id),
      severity: 'info',
      location: cell,
      params: {},
      related: [],
      fixable: true,
    })),
  );
}
