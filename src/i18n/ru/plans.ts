/** Russian texts: plans (titles and preview). ICU message format. */
export const plansRu = {
  'plans.insertTemplate': 'Вставка шаблона «{name}»',
  'plans.highlight': 'Выделение школ с признаками необъективности',
  'plans.takeBackHighlight': 'Снятие выделения школ',
  'plans.answer': 'Запомнить ответ о листе «{sheet}»',
  'plans.saveTemplate': 'Сохранение шаблона «{name}»',
  'plans.deleteTemplate': 'Удаление шаблона «{name}»',
  'plans.goTo': 'Перейти к ячейке',
  'plans.fix': 'Исправление таблицы',
  'plans.forget': 'Убрать действие из списка',
  'plans.undo': 'Вернуть как было',
  'plans.line.addSheet': 'Будет добавлен новый лист.',
  'plans.line.deleteSheet': 'Лист будет удалён, если его содержимое не менялось.',
  'plans.line.setValues':
    'Будет записано {cells, plural, one {# значение} few {# значения} many {# значений} other {# значения}} ({place}).',
  'plans.line.overwrite':
    'Из них {cells, plural, one {# ячейка уже заполнена и изменится} few {# ячейки уже заполнены и изменятся} many {# ячеек уже заполнены и изменятся} other {# ячейки уже заполнены и изменятся}}.',
  'plans.line.setFormulas':
    'Будет возвращено {cells, plural, one {# формула} few {# формулы} many {# формул} other {# формулы}}.',
  'plans.line.setFormat':
    'Изменится оформление в {rows, plural, one {# строке} few {# строках} many {# строках} other {# строки}} ({place}).',
  'plans.line.merge':
    'Ячейки будут объединены: {count, plural, one {# область} few {# области} many {# областей} other {# области}}.',
  'plans.line.unmerge':
    'Объединение будет снято: {count, plural, one {# область} few {# области} many {# областей} other {# области}}.',
  'plans.line.freeze': 'Изменится закрепление строк и столбцов.',
  'plans.line.validation':
    'Изменится проверка ввода: {count, plural, one {# область} few {# области} many {# областей} other {# области}}.',
  'plans.line.setting':
    'В книге изменится {count, plural, one {# служебная запись} few {# служебные записи} many {# служебных записей} other {# служебной записи}}.',
  'plans.line.note':
    'Будет добавлено {count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}.',
  'plans.line.noteRemoved':
    'Будет удалено {count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}.',
  'plans.line.columnWidths': 'Изменится ширина столбцов: {columns}.',
  'plans.line.rowHeights':
    'Изменится высота {count, plural, one {# строки} few {# строк} many {# строк} other {# строки}}.',
  'plans.line.pageLayout': 'Изменятся параметры страницы для печати.',
  'plans.highlight.changed':
    'Оставлено как есть: {count, plural, one {# место} few {# места} many {# мест} other {# места}}, где оформление или примечание изменили после выделения.',
  'plans.highlight.lost':
    'Не найдено: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, которых больше нет на прежнем листе.',
  'plans.highlight.noteTaken':
    'Причина не вписана в {count, plural, one {# строку} few {# строки} many {# строк} other {# строки}}: у ячеек уже есть ваши примечания.',
  'plans.highlight.reasonColumn': 'Причина выделения',
} as const;
