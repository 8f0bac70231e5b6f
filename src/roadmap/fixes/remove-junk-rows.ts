import { removing } from './remove-rows';

/** Rows of dashes left over from a text document. */
export const removeJunkRows = removing('removeJunkRows', 'rows/junk', 'junk');
