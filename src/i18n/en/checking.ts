import type { checkingRu } from '../ru/checking';

/** English texts: what the user tells of plans and columns, files and folders, the calendar in the pane. ICU message format. */
export const checkingEn: Record<keyof typeof checkingRu, string> = {
  'layouts.note.noKnownTable':
    'Sheet “{sheet}” holds neither a plan of measures nor a results table that we know. Check that the header was copied with the data, or name the columns by hand.',
  'layouts.note.mergedAway':
    'On sheet “{sheet}” all cells are merged into one ({cells}), and Excel keeps the first entry only. Undo the merge (Ctrl+Z) or insert the table again.',
  'plans.forget': 'Forget what columns mean',
  'plans.planFacts': 'Remember facts about the plan',
  'repair.other': 'Other repairs',
  'repair.rowRemoved': 'The empty row goes, the rows below close up.',
  'repair.more': 'Also possible',
  'facts.heading': 'About the plan',
  'facts.intro':
    'What the table itself does not tell. Kept in this workbook and used by the next check; all of it may stay empty.',
  'facts.period': 'Period of the plan',
  'facts.periodHint': 'A school year or years: 2026-2027, 2026, 2026-2028. Goes before the title of the table.',
  'facts.periodWrong': 'The period could not be read. Example: 2026-2027.',
  'facts.approved': 'Date of approval',
  'facts.abbreviations': 'Abbreviations',
  'facts.abbreviationsHint': 'One a line: IMC – Information and methodology centre.',
  'facts.abbreviationsWrong': 'Could not be read: {lines}. Example: IMC – Information and methodology centre.',
  'facts.save': 'Remember and check',
  'facts.saved': 'The facts about the plan are remembered. The tables are being checked again.',
  'columns.candidates': 'Tables that were not recognised ({count, number})',
  'columns.candidate': 'Sheet “{sheet}”, row {row}',
  'columns.candidateIntro':
    'We do not know the words of this header. If it is a plan of measures, say what its columns hold; the answer is remembered for all tables with this header.',
  'columns.guess':
    'The header of this table is unknown: its columns were guessed by what they hold. Check them below and save them, so that you are not asked again.',
  'columns.remembered': 'Remembered columns ({count, number})',
  'columns.rememberedIntro':
    'What you have said about headers in this workbook. After “Forget” the tables are recognised anew.',
  'columns.old': 'A header remembered by an earlier version',
  'columns.pair': '{header} – {field}',
  'columns.forget': 'Forget',
  'columns.forgetNamed': 'Forget: {header}',
  'columns.forgetAll': 'Forget all',
  'columns.forgotten':
    '{count, plural, one {# header forgotten} other {# headers forgotten}}. The tables are being checked again.',
  'own.toFile': 'Save into a file',
  'own.toFileNamed': 'Save into a file: {name}',
  'own.fileReady': 'File “{file}” was saved into the downloads folder.',
  'own.fileText': 'No file has appeared? Copy its text',
  'own.fileTextLabel': 'Text of the file {file}',
  'own.load': 'Take a template from a file',
  'own.loadIntro': 'A .json file saved here or by a colleague, or a workbook with a plan.',
  'own.loaded': 'Template “{name}” has been read',
  'own.keep': 'Keep in the workbook',
  'own.kept': 'Template “{name}” is kept in this workbook.',
  'remarks.archive': 'Remarks',
  'remarks.fileName': '{file} – remarks',
  'files.folder': 'Choose a folder',
  'files.skipped': 'Skipped, no tables ({count, number})',
  'files.nothing': 'There are no tables among what was chosen. Files of the kinds .xlsx, .xls, .ods and .csv will do.',
  'files.looking': 'Looking into the folders…',
  'files.tooMany': 'The first {count, number} files were taken: check the others separately.',
  'files.archive': 'Download the remarks by school',
  'files.archiveDone':
    'File “{file}” was saved into the downloads folder: a summary and a workbook of remarks for each school.',
  'files.dropHere': 'Drop the files or the folder',
};
