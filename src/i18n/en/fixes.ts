import type { fixesRu } from '../ru/fixes';

/** English texts: repairs of measure tables, moving to another school year, plans made from what is known. ICU message format. */
export const fixesEn: Readonly<Record<keyof typeof fixesRu, string>> = {
  'fixes.joinSplitRows.title': 'Join split rows',
  'fixes.joinSplitRows.description': 'The continuation of a measure moves into its first row.',
  'fixes.restoreShiftedRows.title': 'Put shifted rows back',
  'fixes.restoreShiftedRows.description': 'The cells move to the right, the number is given by the place.',
  'fixes.removeRepeatedHeaders.title': 'Remove repeated headers',
  'fixes.removeRepeatedHeaders.description': 'Headers at page breaks are not needed: Excel prints the header itself.',
  'fixes.removeJunkRows.title': 'Remove rows of dashes',
  'fixes.removeJunkRows.description': 'Rows that hold nothing but dashes and signs.',
  'fixes.removeEmptyRows.title': 'Remove blank rows',
  'fixes.removeEmptyRows.description': 'Blank rows between measures stop filters and sorting.',
  'fixes.spreadMergedCells.title': 'Part cells merged over rows',
  'fixes.spreadMergedCells.description':
    'A deadline or party merged over several measures is written into each of them.',
  'fixes.restoreNumbers.title': 'Restore numbers that became dates',
  'fixes.restoreNumbers.description': 'Instead of “01 Jan” it is “1.1” again.',
  'fixes.renumber.title': 'Number anew',
  'fixes.renumber.description': 'Sections and measures are numbered in order, in the style they have.',
  'fixes.normaliseDeadlines.title': 'Write deadlines alike',
  'fixes.normaliseDeadlines.description': 'Only the notation of deadlines with a clear meaning changes.',
  'fixes.normaliseDashes.title': 'Put dashes',
  'fixes.normaliseDashes.description': 'A hyphen between blanks becomes a dash, hyphens inside words stay.',
  'fixes.expandAbbreviations.title': 'Expand abbreviations of parties',
  'fixes.expandAbbreviations.description': 'Abbreviations that the table explains or that you gave.',
  'fixes.unifyParties.title': 'Name parties alike',
  'fixes.unifyParties.description': 'One party written in several ways gets its commonest name.',
  'fixes.refused.besideTable':
    'Rows were not moved: beside the table, in cell {cell}, there are other entries that would part from their rows.',
  'fixes.refused.hiddenRows':
    'Rows were not moved: row {row} is hidden or filtered out. Clear the filter, show the rows and try again.',
  'fixes.refused.noRoomForNumbers':
    'Numbers were not added: there is no free column on the left. Insert a column before {cell} and try again.',
  'fixes.refused.deepNumbers': 'Numbers such as 1.1.1 are not changed: correct them by hand.',
  'fixes.none': 'There is nothing to repair.',
  'plans.shift': 'Move the plan to the school year {year}',
  'fixes.unmoved.document': 'the date of a document does not move',
  'fixes.unmoved.quoted': 'a name in quotes stays',
  'fixes.unmoved.outsidePeriod': 'a year outside the period of the plan',
  'fixes.unmoved.unclear': 'not clear whether it is a year',
  'fixes.unmoved.conclusion': 'a conclusion belongs to the past year',
  'fixes.unmoved.itemNumber': 'a number that became a date: repair the numbers first',
  'fixes.unmoved.noYear': 'neither title nor deadlines tell the school year of the plan',
};
