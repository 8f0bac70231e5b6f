import type { benchRu } from '../ru/bench';

/** English texts: bench. ICU message format. */
export const benchEn: Readonly<Record<keyof typeof benchRu, string>> = {
  'bench.title': 'Objektiv: bench',
  'bench.about': 'The add-in in a browser, without Excel. Data do not leave this computer.',
  'bench.toolbar': 'File and settings of the bench',
  'bench.open': 'Open file',
  'bench.open.hint': 'A workbook .xlsx, .xls, .ods or .csv. You can also drop a file on the sheet.',
  'bench.save': 'Save file',
  'bench.sample': 'Load sample',
  'bench.language': 'Language',
  'bench.theme': 'Theme',
  'bench.theme.system': 'As the system',
  'bench.theme.light': 'Light',
  'bench.theme.dark': 'Dark',
  'bench.excel': 'Excel version',
  'bench.excel.current': 'Current',
  'bench.excel.ltsc': 'LTSC 2021',

  'bench.sheet': 'Sheet “{sheet}”',
  'bench.address': 'Cell address',
  'bench.content': 'Cell content',
  'bench.sheets': 'Sheets of the workbook',
  'bench.hiddenSheets': 'Hidden sheets',
  'bench.hiddenSheets.show': 'Show a hidden sheet…',
  'bench.addSheet': 'New sheet',
  'bench.tab.protected': '{sheet}, protected',
  'bench.pane': 'Add-in pane',
  'bench.paneWidth': 'Pane width',
  'bench.keys': 'F6: from the sheet into the pane and back.',
  'bench.workbook': 'Workbook',
  'bench.dropHere': 'Drop the file to open it',

  'bench.cost.label': 'Traffic between the add-in and the workbook',
  'bench.cost.none': 'The add-in has not called the workbook yet',
  'bench.cost.last':
    'Last action: {syncs, plural, one {# call} other {# calls}} to the workbook, {sent} sent, {received} received',
  'bench.bytes.b': '{size} B',
  'bench.bytes.kb': '{size} kB',
  'bench.bytes.mb': '{size} MB',

  'bench.message.sample':
    'This is the sample: a made-up municipality, all schools and pupils are invented. Press “Open file” to take a workbook of your own.',
  'bench.message.opening': 'Opening “{file}”…',
  'bench.message.opened': 'File “{file}” is open.',
  'bench.message.loadingSample': 'Preparing the sample…',
  'bench.message.saving': 'Saving…',
  'bench.message.saved': 'File “{file}” was handed to the browser to be saved.',
  'bench.message.notAWorkbook':
    'File “{file}” does not look like a workbook: open .xlsx, .xls, .ods or .csv. The previous workbook is still open.',
  'bench.message.encrypted':
    'File “{file}” is closed with a password. Remove it in Excel and open the file again. The previous workbook is still open.',
  'bench.message.unreadable':
    'File “{file}” could not be read: it is damaged or was not saved to its end. The previous workbook is still open.',
  'bench.message.tooLarge': 'File “{file}” is too large for the bench. The previous workbook is still open.',
  'bench.message.empty': 'File “{file}” is empty. The previous workbook is still open.',
  'bench.message.saveFailed': 'The workbook could not be saved: {reason}',
  'bench.message.sampleFailed': 'The sample could not be prepared: {reason}',
  'bench.message.protected': 'Sheet “{sheet}” is protected: cells {range} cannot be changed.',
  'bench.message.tooMuch': 'The area {range} is too large. Paste a smaller part of the table.',
  'bench.message.badAddress': 'There is no such address: “{text}”. Example: B12 or A1:D20.',
  'bench.message.formula': 'The bench does not calculate: the formula in {cell} is kept and gets its result in Excel.',
  'bench.message.close': 'Close the message',

  'bench.bug.title': 'Error in the bench',
  'bench.bug.text': 'This is our mistake. Copy the report and reload the page: unsaved changes will be lost.',
  'bench.bug.reload': 'Reload',
};
