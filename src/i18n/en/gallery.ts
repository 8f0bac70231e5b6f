import type { galleryRu } from '../ru/gallery';

/** English texts: pictures of templates in the list, schools of checked files. */
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
};
