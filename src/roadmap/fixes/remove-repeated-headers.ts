import { removing } from './remove-rows';

/** Headers that were repeated at page breaks: Excel repeats the header when it prints. */
export const removeRepeatedHeaders = removing('removeRepeatedHeaders', 'rows/repeated-header', 'repeatedHeader');
