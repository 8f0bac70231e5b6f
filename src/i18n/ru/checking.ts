/** Russian texts: what the user tells of plans and columns, files and folders, the calendar in the pane. ICU message format. */
export const checkingRu = {
  'layouts.note.noKnownTable':
    'На листе «{sheet}» нет ни плана мероприятий, ни таблицы результатов, которые мы узнаём. Проверьте, что заголовок таблицы скопирован вместе с данными, или укажите графы вручную.',
  'layouts.note.mergedAway':
    'На листе «{sheet}» все ячейки объединены в одну ({cells}), и Excel хранит только первую запись. Отмените объединение (Ctrl+Z) или вставьте таблицу заново.',
  'plans.forget': 'Забыть, что означают графы',
  'plans.planFacts': 'Запомнить сведения о плане',
  'repair.other': 'Другие исправления',
  'repair.rowRemoved': 'Пустая строка будет убрана, строки ниже сомкнутся.',
  'repair.more': 'Можно ещё',
  'facts.heading': 'Сведения о плане',
  'facts.intro':
    'Чего нет в самой таблице. Запомнится в этой книге и учтётся в следующей проверке; всё можно оставить пустым.',
  'facts.period': 'Период плана',
  'facts.periodHint': 'Учебный год или годы: 2026-2027, 2026, 2026-2028. Важнее заголовка таблицы.',
  'facts.periodWrong': 'Период не прочитан. Пример: 2026-2027.',
  'facts.approved': 'Дата утверждения',
  'facts.abbreviations': 'Сокращения',
  'facts.abbreviationsHint': 'Каждое с новой строки: ИМЦ – Информационно-методический центр.',
  'facts.abbreviationsWrong': 'Не прочитано: {lines}. Пример: ИМЦ – Информационно-методический центр.',
  'facts.save': 'Запомнить и проверить',
  'facts.saved': 'Сведения о плане запомнены. Таблицы проверяются ещё раз.',
  'columns.candidates': 'Нераспознанные таблицы ({count, number})',
  'columns.candidate': 'Лист «{sheet}», строка {row}',
  'columns.candidateIntro':
    'Слова заголовка нам незнакомы. Если это план мероприятий, укажите, что в каких графах; ответ запомнится для всех таблиц с таким заголовком.',
  'columns.guess':
    'Заголовок таблицы незнаком: графы угаданы по содержанию. Проверьте их ниже и сохраните, чтобы больше не спрашивать.',
  'columns.remembered': 'Запомненные графы ({count, number})',
  'columns.rememberedIntro':
    'Что вы указали о заголовках в этой книге. После «Забыть» таблицы будут распознаваться заново.',
  'columns.old': 'Заголовок, запомненный прежней версией',
  'columns.pair': '{header} – {field}',
  'columns.forget': 'Забыть',
  'columns.forgetNamed': 'Забыть: {header}',
  'columns.forgetAll': 'Забыть все',
  'columns.forgotten':
    '{count, plural, one {# заголовок забыт} few {# заголовка забыты} many {# заголовков забыты} other {# заголовка забыты}}. Таблицы проверяются ещё раз.',
} as const;
