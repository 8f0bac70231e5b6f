/** Russian texts: list of our actions and taking them back. ICU message format. */
export const undoRu = {
  'undo.heading': 'Последние действия',
  'undo.intro':
    'Что надстройка сделала в этой книге. Список хранится в самой книге, поэтому вернуть действие можно и после того, как её закрыли и открыли.',
  'undo.none': 'Действий, которые можно вернуть, пока нет.',
  'undo.unknown': 'Изменение книги',
  'undo.facts': '{at}; ячеек: {cells, number}',
  'undo.sheets': '{count, plural, =0 {} =1 {Лист: {names}} other {Листы: {names}}}',
  'undo.rest': 'Осталось после возврата: то, что вы успели изменить.',
  'undo.takeBack': 'Вернуть как было',
  'undo.takeBackNamed': 'Вернуть как было: {action}',
  'undo.waits': 'Сначала верните более поздние действия в этих же местах: {actions}.',
  'undo.notKept': 'Прежние значения не сохранены: их было слишком много. Вернуть нельзя.',
  'undo.dropped':
    '{count, plural, one {Одно раннее действие убрано} few {# ранних действия убраны} many {# ранних действий убрано} other {# раннего действия убрано}} из списка, чтобы книга не росла.',
  'undo.done': 'Возвращено: {action}.',
  'undo.gone': 'Этих листов уже нет, и возвращать на них нечего: {sheets}.',
  'undo.conflict':
    '{cells, plural, one {# ячейку изменили} few {# ячейки изменили} many {# ячеек изменили} other {# ячейки изменили}} позже, поэтому они оставлены такими, какие есть:',
  'undo.changedSheet': 'Лист «{sheet}» изменили после того, как он был добавлен, поэтому он не удалён.',
  'undo.force': 'Всё равно вернуть',
  'undo.forceNamed': 'Всё равно вернуть: {action}',
  'undo.keep': 'Оставить мои правки',
  'undo.keepNamed': 'Оставить мои правки: {action}',
  'undo.kept': 'Ваши правки оставлены.',
  'undo.refresh': 'Обновить список',
} as const;
