/** Russian texts: charts, links and replaced sheets in plans. ICU message format. */
export const chartsRu = {
  'plans.line.replaceSheet': 'Прежний лист будет заменён новым; замену можно вернуть.',
  'plans.line.removeSheet': 'Лист будет удалён; удаление можно вернуть.',
  'plans.line.addChart':
    'Будет построено {count, plural, one {# диаграмма} few {# диаграммы} many {# диаграмм} other {# диаграммы}}.',
  'plans.line.deleteChart':
    'Будет убрано {count, plural, one {# диаграмма} few {# диаграммы} many {# диаграмм} other {# диаграммы}}.',
  'plans.line.hyperlink':
    'Изменится {count, plural, one {# ссылка} few {# ссылки} many {# ссылок} other {# ссылки}} на другие места книги.',
  'failures.chartExists': 'На листе «{sheet}» уже есть диаграмма «{name}». Удалите или переименуйте её и повторите.',
  'failures.cannotRestore':
    'Лист «{sheet}» не заменён: {reason, select, tables {на нём есть таблица Excel} pivots {на нём есть сводная таблица} filter {на нём включён фильтр} conditionalFormats {на нём есть условное форматирование} pictures {на нём есть рисунки или фигуры} comments {на нём есть обсуждения в комментариях} charts {на нём есть диаграмма, построенная не надстройкой} hidden {на нём скрыты строки или столбцы} protected {он защищён} usedElsewhere {на него ссылаются формулы или имена в других местах книги} other {на нём есть то, что надстройка не умеет восстанавливать}}, и после удаления вернуть это было бы нельзя. Переименуйте лист, чтобы сохранить его, и повторите.',
} as const;
