/** Russian texts: pictures of templates in the list, schools of checked files. ICU message format. */
export const galleryRu = {
  'gallery.picture': 'Начало таблицы. Графы: {columns}. Первые строки: {rows}',
  'gallery.pictureEmpty': 'Начало таблицы. Графы: {columns}. Строки пустые, для записи',
  'files.schoolUnsure': '{name} (?)',
  'files.schoolPlace': '{place} – {name}',
  'files.schoolFrom.results': 'в таблице результатов',
  'files.schoolFrom.title': 'в заголовке или подписи плана',
  'files.schoolFrom.sheet': 'в имени листа',
  'files.schoolFrom.file': 'в имени файла',
  'files.schoolDoubt': 'Чей это файл, сказано по-разному: {places}. Уточните школу.',
  'files.schoolUnknown': 'не названа',
} as const;
