/** Russian texts: pictures of templates in the list. ICU message format. */
export const galleryRu = {
  'gallery.picture': 'Начало таблицы. Графы: {columns}. Первые строки: {rows}',
  'gallery.pictureEmpty': 'Начало таблицы. Графы: {columns}. Строки пустые, для записи',
} as const;
