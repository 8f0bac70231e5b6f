/** English texts: failures (what, where, what to do next). ICU message format. */
export const failuresEn = {
  'failures.protected':
    '{sheet, select, none {The workbook or a sheet} other {Sheet “{sheet}”}} is protected and cannot be written. Remove the protection on the Review tab (Unprotect Sheet, Protect Workbook) and try again.',
  'failures.readOnly':
    'The workbook is open for reading only, so changes could not be saved. Save a copy (File → Save As) or turn editing on and try again.',
  'failures.sheetMissing':
    'There is no {sheet, select, none {such sheet} other {sheet “{sheet}”}} in the workbook: it was deleted or renamed. Refresh what the pane has read (“Analyse again” or “Check again”) and try again.',
  'failures.sheetExists':
    '{sheet, select, none {A sheet of this name} other {Sheet “{sheet}”}} is already in the workbook. Rename it and try again.',
  'failures.notEmpty':
    'Cell {cell} on sheet “{sheet}” is filled already, so nothing was written. Choose an empty place or a new sheet.',
  'failures.noRoom':
    'There is no room for the table on the sheet “{sheet}”{cells, select, none {: it does not fit} other {: {cells} are taken}}. Select a cell with nothing to the right and below, or choose a new sheet.',
  'failures.templateTooLarge':
    'The table is too large to be kept in the workbook: {size, number} characters, at most {most, number} fit. Save it into a file, or leave fewer rows on the sheet “{sheet}”, check again and save.',
  'failures.templateMissing': 'This template is no longer in the workbook. Open the list of templates again.',
  'failures.notATemplate':
    'File “{file}” holds neither a template nor a table of measures, or it is damaged. Choose a .json file saved in “My templates”, or a workbook with a plan.',
  'failures.noSelection': 'Select one cell: the table begins there.',
  'failures.merged':
    'Merged cells are in the way on {sheet, select, none {the sheet} other {sheet “{sheet}”}}{cell, select, none {} other { ({cell})}}. Unmerge them or choose another place and try again.',
  'failures.formula':
    'On sheet{sheet, select, none {} other { “{sheet}”}} cell {cell} holds a formula: the change would put a value in its place. Replace the formulas with values (Copy, Paste values) or leave this change out.',
  'failures.changed':
    '{sheet, select, none {The sheet} other {Sheet “{sheet}”}} changed after it was read{cell, select, none {} other { (cell {cell})}}. Your edits were left alone. Refresh what the pane has read (“Analyse again” or “Check again”) and try again.',
  'failures.tooLarge':
    '{reason, select, text {Cell {cell} of sheet “{sheet}” cannot hold a text of more than 32,767 characters. Make the text shorter and try again} other {There is too much data for one transfer{sheet, select, none {} other { (sheet “{sheet}”)}}. Remove spare rows and columns or split the sheet, and try again}}.',
  'failures.throttled': 'Excel is busy and asks to wait. Try again in a minute.',
  'failures.editing': 'A cell is open for editing in Excel. Finish with Enter or Esc and try again.',
  'failures.sessionLost':
    'The connection with the workbook was lost: it was closed or reloaded. Open the workbook and the pane again and retry.',
  'failures.notAWorkbook':
    '{reason, select, text {File “{file}” holds plain text, no Excel workbook. If it is a table with separators, change its extension to .csv} other {File “{file}” does not look like a spreadsheet. Files .xlsx, .xls, .ods and .csv are fine. Open it in Excel and save it as one of these}}.',
  'failures.unreadable':
    'File “{file}” cannot be read: {reason, select, encrypted {it has a password. Remove the password and save the file} empty {it is empty. Check whether it is the right file} other {it is damaged. Open it in Excel and save it anew}} and try again.',
  'failures.unsupported':
    '{feature, select, columns {The table on sheet “{sheet}” has no headers by which its columns could be remembered. Add a header row and check the workbook again} list {The list of choices in cell {cell} of sheet “{sheet}” is longer than 255 characters, which Excel does not take. Make the names in it shorter and try again} file {Changes cannot be written to file “{file}”: it is no .xlsx workbook or an unusual one. Open it in Excel, save it as .xlsx and try again} other {This version of Excel lacks what the action needs ({feature}). Update Excel or open the workbook in Excel on the web}}.',
  'failures.cancelled': 'The action was stopped. Start it again when you need it.',
  'failures.commentRefused':
    'Excel refused a comment: most likely a cell holds an older note already. Nothing was highlighted. Press “Show what will be marked” once more: the reasons will go to a column of their own.',
  'failures.historyMissing':
    'This action is no longer in the list: it was taken back or the list was shortened. Press “Refresh the list” below the list “What can be taken back”.',
  'failures.laterChange':
    'A later action{later, select, none {} other { (“{later}”)}} changed the same places. Take that one back first, then this one.',
  'failures.undoNotKept':
    'The former values of this action are not kept: there were too many of them. Use Undo in Excel if the workbook has not been closed since.',
  'failures.undoDamaged':
    'The record of this action in the workbook is damaged, so nothing can be taken back by it. Use Undo in Excel or restore what was there from a copy of the workbook.',
  'failures.computeLost':
    'The computation broke off, most likely for want of memory. Close other workbooks and programs, or split the data by subject or year, and try again.',
  'failures.host':
    'Excel reported an error{sheet, select, none {} other { on sheet “{sheet}”}} (code {code}). Try again; if it stays, copy the text under “Details” and pass it to the developer.',
  'failures.written.none': 'Nothing was written to the workbook.',
  'failures.written.some':
    'The action was not completed, and not everything could be put back. Please check: {places}. The rest is as it was.',
  'failures.written.sheet': 'sheet “{sheet}”',
  'failures.written.cells': 'sheet “{sheet}”, {cells}',
  'failures.written.own': 'the add-in’s own records in the workbook',
  'failures.written.more': '{count, plural, one {# more place} other {# more places}}',
} as const;
