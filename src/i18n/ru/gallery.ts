/** Russian texts: pictures of templates in the list, schools of checked files, days off. ICU message format. */
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
  'facts.daysOff': 'Нерабочие дни',
  'facts.daysOffHint':
    'Свои, кроме выходных и праздников: 27.10.2026 или 26.10.2026-01.11.2026, каждый с новой строки.',
  'facts.daysOffWrong': 'Не прочитано: {entries}. Пример: 27.10.2026.',
  'workdays.noTransfers':
    'Переносы выходных на {years} г. ещё не внесены: сроки поставлены с учётом выходных и праздников, без этих переносов.',
} as const;
