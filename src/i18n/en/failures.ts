/** English texts: failures (what, where, what to do next). ICU message format. */
export const failuresEn = {
  'failures.protected':
    '{sheet, select, none {The sheet} other {Sheet “{sheet}”}} is protected and cannot be written. Unprotect it on the Review tab and try again.',
  'failures.readOnly':
    'The workbook is open for reading only, so changes could not be saved. Save a copy (File → Save As) or turn editing on and try again.',
  'failures.sheetMissing':
    'There is no {sheet, select, none {such sheet} other {sheet “{sheet}”}} in the workbook: it was deleted or renamed. Refresh the data and try again.',
  'failures.sheetExists':
    '{sheet, select, none {A sheet of this name} other {Sheet “{sheet}”}} is already in the workbook. Rename it or choose another name.',
  'failures.notEmpty':
    'Cell {cell} on sheet “{sheet}” is filled already, so nothing was written. Choose an empty place or a new sheet.',
  'failures.noRoom':
    'There is no room for the table on the sheet “{sheet}”{cells, select, none {: it does not fit} other {: {cells} are taken}}. Select a cell with nothing to the right and below, or choose a new sheet.',
  'failures.templateTooLarge':
    'The table is too large to be kept in the workbook: {size, number} characters, at most {most, number} fit. Save it into a file, or leave fewer rows on the sheet “{sheet}”, check again and save.',
  'failures.templateMissing': 'This template is no longer in the workbook. Open the list of templates again.',
  'failures.notATemplate':
    'File “{file}” holds neither a template nor a table of measures, or it is damaged. Choose a .json file saved in “My templates”, or a workbook with a plan. Nothing was written into the workbook.',
  'failures.noSelection': 'Select one cell: the table begins there.',
  'failures.merged':
    'Merged cells are in the way on {sheet, select, none {the sheet} other {sheet “{sheet}”}}{cell, select, none {} other { ({cell})}}. Unmerge them or choose another place and try again.',
  'failures.formula':
    'On sheet{sheet, select, none {} other { “{sheet}”}} cell {cell} holds a formula: the change would put a value in its place. Nothing was changed. Replace the formulas with values (Copy, Paste values) or leave this change out.',
  'failures.changed':
    '{sheet, select, none {The sheet} other {Sheet “{sheet}”}} changed after it was read{cell, select, none {} other { (cell {cell})}}. Your edits were left alone. Refresh the data and try again.',
  'failures.tooLarge':
    'There is too much data for one transfer{sheet, select, none {} other { (sheet “{sheet}”)}}. Remove spare rows and columns or split the sheet, and try again.',
  'failures.throttled': 'Excel is busy and asks to wait. Try again in a minute.',
  'failures.editing': 'A cell is open for editing in Excel. Finish with Enter or Esc and try again.',
  'failures.sessionLost':
    'The connection with the workbook was lost: it was closed or reloaded. Open the workbook and the pane again and retry.',
  'failures.notAWorkbook':
    '{reason, select, text {File “{file}” holds plain text, no Excel workbook. If it is a table with separators, change its extension to .csv} other {File “{file}” does not look like a spreadsheet. Files .xlsx, .xls, .ods and .csv are fine. Open it in Excel and save it as one of these}}.',
  'failures.unreadable':
    'File “{file}” cannot be read: {reason, select, encrypted {it has a password. Remove the password and save the file} empty {it is empty. Check whether it is the right file} other {it is damaged. Open it in Excel and save it anew}} and try again.',
  'failures.unsupported':
    'This version of Excel lacks what the action needs ({feature}). Update Excel or open the workbook in Excel on the web.',
  'failures.cancelled': 'The action was stopped. The workbook was left as it was. Start it again when you need it.',
  'failures.commentRefused':
    'Excel refused a comment: most likely a cell holds an older note already. Nothing was highlighted. Choose to highlight again: the reasons will go to a column of their own.',
  'failures.historyMissing':
    'This action is no longer in the list: it was taken back or the list was shortened. Open the list anew.',
  'failures.laterChange': 'A later action changed the same places. Take that one back first, then this one.',
  'failures.undoNotKept':
    'The former values of this action are not kept: there were too many of them. Use Undo in Excel if the workbook has not been closed since.',
  'failures.host':
    'Excel reported an error{sheet, select, none {} other { on sheet “{sheet}”}} (code {code}). Try again; if it stays, copy the report and pass it to the developer.',
  'failures.written.none': 'Nothing was written to the workbook.',
  'failures.written.some': 'This could not be put back: {places}. Please check these places.',
} as const;
