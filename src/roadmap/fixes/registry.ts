import type { Finding } from '../../domain/finding';
import { correctSpelling, replaceLatinLetters, tidySpaces } from './correct-texts';
import { expandAbbreviations } from './expand-abbreviations';
import type { Fix, FixId } from './fix';
import { joinSplitRows } from './join-split-rows';
import { normaliseDashes } from './normalise-dashes';
import { normaliseDeadlines } from './normalise-deadlines';
import { removeEmptyRows } from './remove-empty-rows';
import { removeJunkRows } from './remove-junk-rows';
import { removeRepeatedHeaders } from './remove-repeated-headers';
import { renumber } from './renumber';
import { restoreNumbers } from './restore-numbers';
import { restoreShiftedRows } from './restore-shifted-rows';
import { spreadMergedCells } from './spread-merged-cells';
import { unifyParties } from './unify-parties';

/** All fixes in the order in which they are done; a new fix is one file, one line here, its texts and its tests. */
export const FIXES: readonly Fix[] = [
  restoreShiftedRows,
  joinSplitRows,
  removeRepeatedHeaders,
  removeJunkRows,
  removeEmptyRows,
  spreadMergedCells,
  restoreNumbers,
  renumber,
  replaceLatinLetters,
  correctSpelling,
  tidySpaces,
  normaliseDeadlines,
  normaliseDashes,
  expandAbbreviations,
  unifyParties,
];

/** Code under which a repair is offered where no rule has found anything. */
export const offerCode = (id: FixId): string => `fix/${id}`;

/** The fix that repairs a finding; null when none does. */
export function fixFor(finding: Pick<Finding, 'code'>): FixId | null {
  return FIXES.find(({ id, codes }) => codes.includes(finding.code) || finding.code === offerCode(id))?.id ?? null;
}
