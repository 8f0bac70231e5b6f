import type { galleryRu } from '../ru/gallery';

/** English texts: pictures of templates in the list. */
export const galleryEn: Record<keyof typeof galleryRu, string> = {
  'gallery.picture': 'Top of the table. Columns: {columns}. First rows: {rows}',
  'gallery.pictureEmpty': 'Top of the table. Columns: {columns}. The rows are empty, to be filled in',
};
