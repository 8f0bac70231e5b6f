import type { Finding } from '../../domain/finding';
import type { Grid } from '../../grid/grid';
import type { MeasureTable } from '../measure-table';
import type { FixOptions } from './fix';
import { changesOfEach } from './plan-fixes';
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
  const ids = FIXES.map(({ id }) => id).filter((id) => !found.has(id));
  return changesOfEach(table, grid, ids, options).map(({ fix, cell }): Finding => ({
    code: offerCode(fix),
    severity: 'info',
    location: cell,
    params: {},
    related: [],
    fixable: true,
  }));
}
