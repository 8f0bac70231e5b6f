import type { findingsRu } from '../ru/findings';

/** English texts: findings of the rules for measure tables, by code. ICU message format. */
export const findingsEn: Readonly<Record<keyof typeof findingsRu, string>> = {
  'findings.rows/repeated-header.title': 'Header repeated',
  'findings.rows/repeated-header.message': 'Row {row} repeats the table header among the measures.',
  'findings.rows/repeated-header.advice':
    'Remove it: the header repeats by itself in print, and inside the table it breaks sorting and counting.',
  'findings.rows/split.title': 'Measure split over two rows',
  'findings.rows/split.message': 'Row {row} continues the measure that begins in cell {other}.',
  'findings.rows/split.advice':
    'Join the rows so that deadline, responsible parties and result belong to the whole measure.',
  'findings.rows/shifted.title': 'Row shifted to the left',
  'findings.rows/shifted.message':
    'Row {row} has lost its number cell, and all its cells stand one column too far left.',
  'findings.rows/shifted.advice': 'Restore the number and move the cells of the row one column to the right.',
  'findings.rows/empty.title': 'Blank rows inside the table',
  'findings.rows/empty.message':
    '{count, plural, one {# blank row} other {# blank rows}} inside the table from row {row} on.',
  'findings.rows/empty.advice': 'Remove them: filters and sorting in Excel stop at blank rows.',
  'findings.rows/junk.title': 'Separator row',
  'findings.rows/junk.message': 'Row {row} holds nothing but dashes and signs.',
  'findings.rows/junk.advice': 'Remove the row.',
  'findings.number/none.title': 'Measures are not numbered',
  'findings.number/none.message':
    '{count, plural, one {# measure of the table has} other {None of the # measures of the table has}} no number.',
  'findings.number/none.advice': 'Add numbers: orders and reports refer to them.',
  'findings.number/missing.title': 'Number missing',
  'findings.number/missing.message': 'The measure in row {row} has no number although others have.',
  'findings.number/missing.advice': 'Write the next number.',
  'findings.number/repeated.title': 'Number repeated',
  'findings.number/repeated.message': 'Number {number} already stands in cell {other}.',
  'findings.number/repeated.advice': 'Correct the number: two measures cannot share one.',
  'findings.number/jump.title': 'Jump in the numbers',
  'findings.number/jump.message': 'Number {number} stands where {expected} was expected.',
  'findings.number/jump.advice': 'See whether a measure was lost; if not, correct the number.',
  'findings.number/order.title': 'Number out of order',
  'findings.number/order.message': 'Number {number} stands below a larger one; {expected} was expected.',
  'findings.number/order.advice': 'Move the row or correct the number.',
  'findings.number/outside-section.title': 'Number of another section',
  'findings.number/outside-section.message':
    'Number {number} does not belong to section {section}, in which the measure stands.',
  'findings.number/outside-section.advice':
    'Change the first part of the number to {section}, or move the measure to its section.',
  'findings.number/turned-into-date.title': 'Number turned into a date',
  'findings.number/turned-into-date.message': 'Excel made a date of number {number}.',
  'findings.number/turned-into-date.advice': 'Give the number column the text format and type {number} again.',
  'findings.section/number-missing.title': 'Section without a number',
  'findings.section/number-missing.message': 'Section “{title}” has no number although others have.',
  'findings.section/number-missing.advice': 'Write the next section number.',
  'findings.section/number-repeated.title': 'Section number repeated',
  'findings.section/number-repeated.message': 'There is a section {number} already: cell {other}.',
  'findings.section/number-repeated.advice': 'Correct the number of this section and of those that follow.',
  'findings.section/number-skipped.title': 'Section number skipped',
  'findings.section/number-skipped.message': 'Section {number} stands where {expected} was expected.',
  'findings.section/number-skipped.advice': 'See whether a section was lost; if not, correct the number.',
  'findings.section/repeated.title': 'Section repeated',
  'findings.section/repeated.message': 'Section “{title}” is there already: cell {other}.',
  'findings.section/repeated.advice': 'Join the sections or make their titles more precise.',
  'findings.result/empty.title': 'Result missing',
  'findings.result/empty.message': 'The result cell of the measure in row {row} is empty.',
  'findings.result/empty.advice':
    'Name the document or figure that shows the measure was done: an order, minutes, a note, a list.',
  'findings.result/all-empty.title': 'Result column not filled in',
  'findings.result/all-empty.message': 'None of the {count} measures has a result.',
  'findings.result/all-empty.advice':
    'Fill in the column: without results nobody can tell whether the plan was carried out.',
  'findings.conclusion/empty.title': 'Conclusion missing',
  'findings.conclusion/empty.message': 'The measure in row {row} has no conclusion.',
  'findings.conclusion/empty.advice':
    'Write the conclusion with the document that supports it, or note that the deadline is still ahead.',
  'findings.conclusion/all-empty.title': 'Conclusions not written yet',
  'findings.conclusion/all-empty.message': 'None of the {count} measures has a conclusion.',
  'findings.conclusion/all-empty.advice': 'Fill in the column as the control goes on.',
  'findings.measure/duplicate.title': 'Measure repeated',
  'findings.measure/duplicate.message': 'The same measure is written in cell {other}.',
  'findings.measure/duplicate.advice': 'Keep one measure with both deadlines, or say how they differ.',
  'findings.measure/similar.title': 'Similar measure',
  'findings.measure/similar.message': 'Nearly the same words stand in cell {other}.',
  'findings.measure/similar.advice':
    'See whether they are one measure; if not, make the object or the participants clear.',
};
