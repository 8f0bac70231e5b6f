/** English texts: plans (titles and preview). ICU message format. */
export const plansEn = {
  'plans.insertTemplate': 'Insert template “{name}”',
  'plans.highlight': 'Highlight schools with signs of non-objective results',
  'plans.takeBackHighlight': 'Take the highlighting back',
  'plans.answer': 'Remember the answer about sheet "{sheet}"',
  'plans.saveTemplate': 'Save template “{name}”',
  'plans.deleteTemplate': 'Delete template “{name}”',
  'plans.goTo': 'Go to cell',
  'plans.fix': 'Fix the table',
  'plans.forget': 'Remove the action from the list',
  'plans.undo': 'Put back as it was',
  'plans.line.addSheet': 'A new sheet will be added.',
  'plans.line.deleteSheet': 'The sheet will be deleted if its content has not been changed.',
  'plans.line.setValues': '{cells, plural, one {# value} other {# values}} will be written ({place}).',
  'plans.line.overwrite':
    'Of these, {cells, plural, one {# cell is filled already and will change} other {# cells are filled already and will change}}.',
  'plans.line.setFormulas': '{cells, plural, one {# formula} other {# formulas}} will be put back.',
  'plans.line.setFormat': 'The look of {rows, plural, one {# row} other {# rows}} will change ({place}).',
  'plans.line.merge': 'Cells will be merged: {count, plural, one {# area} other {# areas}}.',
  'plans.line.unmerge': 'Merged cells will be parted: {count, plural, one {# area} other {# areas}}.',
  'plans.line.freeze': 'The frozen rows and columns will change.',
  'plans.line.validation': 'Input rules will change: {count, plural, one {# area} other {# areas}}.',
  'plans.line.setting':
    '{count, plural, one {# service record} other {# service records}} of the workbook will change.',
  'plans.line.note': '{count, plural, one {# note} other {# notes}} will be added.',
  'plans.line.noteRemoved': '{count, plural, one {# note} other {# notes}} will be removed.',
  'plans.line.columnWidths': 'The width of these columns will change: {columns}.',
  'plans.line.rowHeights': 'The height of {count, plural, one {# row} other {# rows}} will change.',
  'plans.line.pageLayout': 'The page set-up for printing will change.',
  'plans.highlight.changed':
    'Left as it is: {count, plural, one {# place} other {# places}} where the look or the note was changed after highlighting.',
  'plans.highlight.lost':
    'Not found: {count, plural, one {# row that is} other {# rows that are}} no longer on the sheet.',
  'plans.highlight.noteTaken':
    'The reason was not put beside {count, plural, one {# row} other {# rows}}: the cells already have notes of yours.',
  'plans.highlight.reasonColumn': 'Reason for highlighting',
} as const;
