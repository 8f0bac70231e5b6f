/** Russian texts: failures (what, where, what to do next). ICU message format; an absent place comes as "none". */
export const failuresRu = {
  'failures.protected':
    'Лист{sheet, select, none {} other { «{sheet}»}} защищён, запись невозможна. Снимите защиту на вкладке «Рецензирование» и повторите.',
  'failures.sheetMissing':
    '{sheet, select, none {Нужного листа} other {Листа «{sheet}»}} нет в книге: его удалили или переименовали. Обновите данные и повторите.',
  'failures.sheetExists':
    'Лист{sheet, select, none { с таким именем} other { «{sheet}»}} уже есть в книге. Переименуйте его или выберите другое имя.',
  'failures.notEmpty':
    'Ячейка {cell} на листе «{sheet}» уже заполнена, поэтому запись отменена. Выберите пустое место или новый лист.',
  'failures.noRoom':
    'На листе «{sheet}» нет места для таблицы{cells, select, none {: она не помещается} other {: заняты ячейки {cells}}}. Выделите ячейку, справа и снизу от которой пусто, или выберите новый лист.',
  'failures.templateTooLarge':
    'Таблица слишком велика для шаблона: {size, number} знаков при наибольших {most, number}. Оставьте на листе «{sheet}» меньше строк, проверьте ещё раз и сохраните.',
  'failures.templateMissing': 'Этого шаблона в книге уже нет. Откройте список шаблонов заново.',
  'failures.noSelection': 'Выделите одну ячейку: с неё начнётся таблица.',
  'failures.merged':
    'На листе{sheet, select, none {} other { «{sheet}»}} мешают объединённые ячейки{cell, select, none {} other { ({cell})}}. Отмените объединение или выберите другое место и повторите.',
  'failures.changed':
    'Лист{sheet, select, none {} other { «{sheet}»}} изменился после чтения{cell, select, none {} other { (ячейка {cell})}}. Ваши правки не тронуты. Обновите данные и повторите.',
  'failures.tooLarge':
    'Данных слишком много для одной передачи{sheet, select, none {} other { (лист «{sheet}»)}}. Уберите лишние строки и столбцы или разделите лист и повторите.',
  'failures.throttled': 'Excel занят и просит подождать. Повторите через минуту.',
  'failures.editing': 'В Excel открыта ячейка для ввода. Завершите ввод клавишей Enter или Esc и повторите.',
  'failures.sessionLost':
    'Связь с книгой потеряна: она была закрыта или перезагружена. Откройте книгу и панель заново и повторите.',
  'failures.notAWorkbook':
    'Файл «{file}» не похож на таблицу. Подойдут файлы .xlsx, .xls, .ods и .csv. Откройте его в Excel и сохраните в одном из этих видов.',
  'failures.unreadable':
    'Файл «{file}» не читается: {reason, select, encrypted {он защищён паролем. Снимите пароль и сохраните файл} empty {он пуст. Проверьте, тот ли это файл} other {он повреждён. Откройте его в Excel, сохраните заново}} и повторите.',
  'failures.unsupported':
    'Эта версия Excel не умеет того, что нужно для действия ({feature}). Обновите Excel или откройте книгу в Excel в браузере.',
  'failures.cancelled': 'Действие остановлено. Книга оставлена такой, какой была.',
  'failures.commentRefused':
    'Excel не принял комментарий: скорее всего, в одной из ячеек уже есть примечание. Ничего не выделено. Нажмите «Выделить в листах» ещё раз: причины будут записаны в отдельную графу.',
  'failures.host':
    'Excel сообщил об ошибке{sheet, select, none {} other { на листе «{sheet}»}} (код {code}). Повторите; если ошибка останется, скопируйте отчёт и передайте его разработчику.',
  'failures.written.none': 'В книгу ничего не записано.',
  'failures.written.some': 'Вернуть прежнее не удалось здесь: {places}. Проверьте эти места.',
} as const;
