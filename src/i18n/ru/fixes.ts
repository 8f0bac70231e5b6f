/** Russian texts: repairs of measure tables, moving to another school year, plans made from what is known. ICU message format. */
export const fixesRu = {
  'fixes.joinSplitRows.title': 'Соединить разорванные строки',
  'fixes.joinSplitRows.description': 'Продолжение мероприятия переносится в его первую строку.',
  'fixes.restoreShiftedRows.title': 'Вернуть сдвинутые строки на место',
  'fixes.restoreShiftedRows.description': 'Ячейки сдвигаются вправо, номер ставится по порядку.',
  'fixes.removeRepeatedHeaders.title': 'Убрать повторы заголовка',
  'fixes.removeRepeatedHeaders.description': 'Повторы на границах страниц не нужны: Excel печатает заголовок сам.',
  'fixes.removeJunkRows.title': 'Убрать строки из черт',
  'fixes.removeJunkRows.description': 'Строки, в которых нет ничего, кроме черт и знаков.',
  'fixes.removeEmptyRows.title': 'Убрать пустые строки',
  'fixes.removeEmptyRows.description': 'Пустые строки между мероприятиями мешают фильтру и сортировке.',
  'fixes.spreadMergedCells.title': 'Разъединить ячейки по строкам',
  'fixes.spreadMergedCells.description':
    'Срок или ответственный, объединённый на несколько мероприятий, вписывается в каждое из них.',
  'fixes.restoreNumbers.title': 'Вернуть номера, ставшие датами',
  'fixes.restoreNumbers.description': 'Вместо «01.янв» снова будет «1.1».',
  'fixes.renumber.title': 'Пронумеровать заново',
  'fixes.renumber.description': 'Разделы и мероприятия получают номера по порядку, вид номеров сохраняется.',
  'fixes.normaliseDeadlines.title': 'Записать сроки единообразно',
  'fixes.normaliseDeadlines.description': 'Меняется только запись сроков, смысл которых ясен: тире, «г.», «в течение».',
  'fixes.normaliseDashes.title': 'Поставить тире',
  'fixes.normaliseDashes.description': 'Дефис между пробелами заменяется на тире, дефисы внутри слов остаются.',
  'fixes.expandAbbreviations.title': 'Раскрыть сокращения ответственных',
  'fixes.expandAbbreviations.description': 'Сокращения, которые объяснены в таблице или указаны вами.',
  'fixes.unifyParties.title': 'Назвать ответственных одинаково',
  'fixes.unifyParties.description':
    'Одно и то же лицо или учреждение, записанное по-разному, получает самую частую запись.',
  'fixes.refused.besideTable':
    'Строки не сдвинуты: рядом с таблицей, в ячейке {cell}, есть другие записи, и они разошлись бы со своими строками.',
  'fixes.refused.hiddenRows':
    'Строки не сдвинуты: строка {row} скрыта или отфильтрована. Снимите фильтр, покажите строки и повторите.',
  'fixes.refused.noRoomForNumbers':
    'Номера не добавлены: слева от таблицы нет свободного столбца. Вставьте столбец перед {cell} и повторите.',
  'fixes.refused.deepNumbers': 'Номера вида 1.1.1 не меняются: исправьте их вручную.',
  'fixes.none': 'Исправлять нечего.',
} as const;
