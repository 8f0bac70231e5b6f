import type { galleryRu } from '../ru/gallery';

/** English texts: pictures of templates in the list, schools of checked files, days off. */
export const galleryEn: Record<keyof typeof galleryRu, string> = {
  'gallery.picture': 'Top of the table. Columns: {columns}. First rows: {rows}',
  'gallery.pictureEmpty': 'Top of the table. Columns: {columns}. The rows are empty, to be filled in',
  'files.schoolUnsure': '{name} (?)',
  'files.schoolPlace': '{place}: {name}',
  'files.schoolFrom.results': 'in the results table',
  'files.schoolFrom.title': 'in the title or signature of the plan',
  'files.schoolFrom.sheet': 'in the name of the sheet',
  'files.schoolFrom.file': 'in the name of the file',
  'files.schoolDoubt': 'The file names different schools: {places}. Make sure whose file it is.',
  'files.schoolUnknown': 'not named',
  'facts.daysOff': 'Days off',
  'facts.daysOffHint': 'Your own, beside weekends and holidays: 27.10.2026 or 26.10.2026-01.11.2026, one a line.',
  'facts.daysOffWrong': 'Not understood: {entries}. Example: 27.10.2026.',
  'workdays.noTransfers':
    'Days off moved by the government in {years} are not known yet: deadlines heed weekends and holidays only.',
};
