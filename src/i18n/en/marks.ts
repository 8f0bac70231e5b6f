import type { marksRu } from '../ru/marks';

/** English texts: marking of schools in the sheets. ICU message format. */
export const marksEn: Readonly<Record<keyof typeof marksRu, string>> = {
  'marks.heading': 'Marking in the sheets',
  'marks.preview': 'Marking',
  'marks.again': 'Show what will be marked',
  'marks.change': 'Change the marking',
  'marks.previewHeading': 'What will be marked',
  'marks.sheet':
    '“{sheet}”: {rows, plural, one {# row} other {# rows}}, {schools, plural, one {# school} other {# schools}}',
  'marks.sheetRows': '“{sheet}”: {rows, plural, one {# row} other {# rows}}',
  'marks.how': 'Rows of the schools get a fill and a sign, ▲ or △. Your conditional formats stay as they are.',
  'marks.reason.note': 'The reason will be in a note on the cell.',
  'marks.reason.comment': 'The reason will be in a comment on the cell.',
  'marks.reason.column': 'The reason will be in a new column to the right of the table, after an empty one.',
  'marks.onceOnly': 'There are many rows, so the reason is written once for each school and table, at its first rows.',
  'marks.nothing': 'Nothing to mark with this choice: no chosen sheet names a school.',
  'marks.skipped': 'Sheets with remarks ({count, number})',
  'marks.apply': 'Mark',
  'marks.applied': 'The schools are marked.',
  'marks.on': 'Schools are marked in the sheets:',
  'marks.takeBack': 'Remove the marking',
  'marks.takenBack':
    '{cells, plural, =0 {The marking is removed, the sheets are as they were.} one {The marking is removed, except for # cell that was changed later.} other {The marking is removed, except for # cells that were changed later.}}',
  'marks.kept': 'Left as you have made them ({count, number})',
  'marks.lost':
    'Not found in the sheets: {rows, plural, one {# marked row} other {# marked rows}}. They were deleted or renamed.',
  'marks.legendKept': 'Sheet “{sheet}” stays: you have changed it.',
  'marks.choice': 'What to mark',
  'marks.levels': 'Levels',
  'marks.level.strong': '▲ clear signs',
  'marks.level.check': '△ worth checking',
  'marks.indicators': 'Indicators',
  'marks.indicators.all': 'Any indicator',
  'marks.indicators.some': 'Only the chosen ones',
  'marks.sheets': 'Sheets',
  'marks.reasonIn': 'Reason',
  'marks.reasonIn.note': 'In a note on the cell',
  'marks.reasonIn.comment': 'In a comment on the cell',
  'marks.reasonIn.column': 'In a column of its own',
  'marks.legend': 'Add a sheet with the legend',
  'marks.auto': 'Mark new rows without asking',
  'marks.autoHint': 'Only after your own edits, and only in the sheets of this list.',
  'marks.read': 'How to read the marking',
  'marks.pending':
    'Data changed after the marking: {rows, plural, one {# row is} other {# rows are}} not marked as they should be ({sheets}).',
  'marks.refresh': 'Renew the marking',
  'marks.refreshed': 'The marking is renewed.',
  'marks.legend.sheet': 'Legend',
  'marks.legend.title': 'How to read the marking of schools',
  'marks.legend.sign': 'Sign',
  'marks.legend.meaning': 'What it means',
  'marks.legend.strong':
    'Clear signs of non-objective results: in at least one work the deviation is large and steady. Begin with these schools.',
  'marks.legend.check': 'Worth checking: the deviation can be seen but is weaker or rests on fewer works.',
  'marks.legend.where':
    'The reason stands beside it: in a note or comment on the cell with the name of the school, or in the column of reasons.',
  'marks.legend.honest':
    'A sign says only that a result differs from what was expected. It proves no violation: a difference may have other causes.',
  'marks.legend.back':
    'The marking can be removed in the pane of the add-in: the former look comes back, and this sheet goes if you have not changed it.',
};
