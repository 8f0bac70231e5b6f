/** Russian texts: what reading finds in tables side by side and turned tables. ICU message format. */
export const layoutsMoreRu = {
  'findings.results/classesWithoutPupils.message':
    '{name}: у классов не указано число участников, поэтому школа по классам не сложена.',
  'findings.results/classesWithoutPupils.advice': 'Добавьте в каждый блок столбец «Кол-во участников».',
  'layouts.note.turned':
    'На листе «{sheet}» таблица повёрнута: школы стоят в столбцах, показатели – в строках, и такие показатели не читаются. Поменяйте строки и столбцы местами: выделите {range}, Копировать, затем на новом листе Специальная вставка – Транспонировать. Оставьте в шапке столбцы отчёта: «Кол-во участников», 2, 3, 4, 5 или баллы.',
  'findings.results/tableTurned.message':
    'Таблица {range} повёрнута (школы в столбцах, показатели в строках); она прочитана как есть.',
  'findings.results/tableTurned.advice': 'Ничего делать не нужно.',
  'layouts.name.scoreCounts': 'Список: балл и число работ',
  'findings.results/countsOfEverybody.message':
    'В списке нет столбца школы или муниципалитета: все работы отнесены к одной группе «{name}».',
  'findings.results/countsOfEverybody.advice': 'Чтобы сравнить школы, добавьте столбец «Логин» или «Школа».',
  'findings.results/schoolFilledDown.message':
    'Школа написана только в первой строке своих учеников; {count, plural, one {# строка ниже отнесена} few {# строки ниже отнесены} many {# строк ниже отнесено} other {# строки ниже отнесено}} к ней же.',
  'findings.results/schoolFilledDown.advice':
    'Проверьте, что строки не переставлены; надёжнее заполнить школу в каждой строке.',
} as const;
