/** Russian texts: layouts of results sheets, notes about sheets and findings of reading. ICU message format. */
export const layoutsRu = {
  'layouts.name.individual': 'Индивидуальные результаты',
  'layouts.name.markStatistics': 'Статистика по отметкам',
  'layouts.name.scoreDistribution': 'Распределение первичных баллов',
  'layouts.name.journalWide': 'Сравнение отметок с журналом',
  'layouts.name.journalNarrow': 'Сравнение отметок с журналом (по строкам)',
  'layouts.name.taskCompletion': 'Выполнение заданий',
  'layouts.note.filtered':
    'Лист «{sheet}»: часть строк скрыта фильтром, поэтому графа с причинами не добавлена. Снимите фильтр и обновите выделение.',
  'layouts.note.noteTaken':
    'Лист «{sheet}»: в {count, plural, one {# строке} few {# строках} many {# строках} other {# строки}} причина не записана, потому что в ячейках уже есть ваши примечания. Выберите запись причины в графу или уберите примечания.',
  'layouts.note.empty': 'Лист «{sheet}» пуст. Вставьте в него отчёт или выберите другой лист.',
  'layouts.note.ownReport':
    '«{sheet}» – лист нашего отчёта: результаты с него не читаются. Если это ваши данные, скопируйте их на другой лист.',
  'layouts.note.noTable':
    'На листе «{sheet}» не найдено таблицы с результатами. Проверьте, что шапка таблицы скопирована вместе с данными.',
  'layouts.note.noRows':
    'На листе «{sheet}» есть шапка таблицы (строка {row}), но под ней нет данных. Скопируйте отчёт целиком.',
  'findings.results/subjectUnknown.message': 'Не указан предмет: ни в строках над таблицей, ни в имени листа.',
  'findings.results/subjectUnknown.advice':
    'Допишите над таблицей строку вида «ВПР 2026 Русский язык 4 класс». Без предмета таблица не сравнивается с другими листами.',
  'findings.results/maximaFromPupils.message':
    'Максимальные баллы за задания не указаны, взяты наибольшие из тех, что получили ученики: {taken}.',
  'findings.results/maximaFromPupils.advice':
    'Если они другие, добавьте над таблицей строку «Максимальный балл» или допишите их в заголовки: «1 (2б)».',
  'findings.results/gradeUnknown.message': 'Не указан класс: ни в строках над таблицей, ни в имени листа.',
  'findings.results/gradeUnknown.advice': 'Допишите над таблицей строку вида «ВПР 2026 Русский язык 4 класс».',
  'findings.results/yearUnknown.message': 'Не указан год: ни в строках над таблицей, ни в имени листа.',
  'findings.results/yearUnknown.advice':
    'Допишите над таблицей год или строку «Дата:». Без года динамика не считается.',
  'findings.results/headDiffers.message': 'Строки над таблицей расходятся: «{first}» и «{second}». Взято первое.',
  'findings.results/headDiffers.advice': 'Оставьте верное значение в обеих строках.',
  'findings.results/maxDiffers.message':
    'Максимальный первичный балл указан по-разному: {first} и {second}. Взято {first}.',
  'findings.results/maxDiffers.advice': 'Проверьте, что листы относятся к одной и той же работе.',
  'findings.results/sheetNameDiffers.message':
    'Имя листа «{sheet}» говорит «{named}», а строка над таблицей – «{printed}». Взято из строки.',
  'findings.results/sheetNameDiffers.advice':
    'Переименуйте лист или исправьте строку, если она попала сюда из другого отчёта.',
  'findings.results/headInherited.message':
    'У таблицы нет своих строк с предметом, классом и годом: они взяты у таблицы выше на этом листе.',
  'findings.results/headInherited.advice': 'Если это другая работа, допишите над таблицей её название.',
  'findings.results/repeatedHeader.message':
    '{count, plural, one {Шапка повторена внутри таблицы # раз} few {Шапка повторена внутри таблицы # раза} many {Шапка повторена внутри таблицы # раз} other {Шапка повторена внутри таблицы # раза}}; эти строки пропущены.',
  'findings.results/repeatedHeader.advice': 'Для расчётов это не важно; для печати задайте сквозные строки.',
  'findings.results/hiddenRows.message':
    '{count, plural, one {# строка таблицы скрыта или отфильтрована} few {# строки таблицы скрыты или отфильтрованы} many {# строк таблицы скрыто или отфильтровано} other {# строки таблицы скрыто или отфильтровано}}; в расчётах они участвуют.',
  'findings.results/hiddenRows.advice': 'Если эти строки не нужны, удалите их.',
  'findings.results/headerDate.message': 'Excel превратил номер задания в дату; заголовок прочитан как «{code}».',
  'findings.results/headerDate.advice': 'Задайте ячейке текстовый формат и впишите номер заново.',
  'findings.results/unreadableValue.message': 'Значение «{value}» не прочитано и считается пустым.',
  'findings.results/unreadableValue.advice': 'Исправьте ячейку или очистите её.',
  'findings.results/unknownGroup.message':
    'Непонятно, кто такие «{name}»: школа, район или регион. Строка не использована.',
  'findings.results/unknownGroup.advice': 'Если это школа, допишите в конце её логин в скобках: (edu123456).',
  'findings.results/noSchools.message': 'В таблице нет ни одной строки школы, только более широкие группы.',
  'findings.results/noSchools.advice': 'Выгрузите отчёт с разбивкой по образовательным организациям.',
  'findings.results/pupilsWithoutSchool.message':
    '{count, plural, one {У # участника не указана школа, строка пропущена} few {У # участников не указана школа, строки пропущены} many {У # участников не указана школа, строки пропущены} other {У # участника не указана школа, строки пропущены}}.',
  'findings.results/pupilsWithoutSchool.advice':
    'Добавьте столбец с логином или названием школы либо строку школы над участниками.',
  'findings.results/absentPupils.message':
    '{count, plural, one {# отсутствовавший участник не учитывается} few {# отсутствовавших участника не учитываются} many {# отсутствовавших участников не учитываются} other {# отсутствовавших участника не учитываются}}.',
  'findings.results/absentPupils.advice': 'Ничего делать не нужно.',
  'findings.results/emptyPupils.message':
    '{count, plural, one {# строка с кодом участника не содержит результатов и пропущена} few {# строки с кодом участника не содержат результатов и пропущены} many {# строк с кодом участника не содержат результатов и пропущены} other {# строки с кодом участника не содержат результатов и пропущены}}.',
  'findings.results/emptyPupils.advice': 'Заполните результаты или удалите лишние строки.',
  'findings.results/scoreFromTasks.message':
    'Столбца «Первичный балл» нет; балл {count, plural, one {# участника} few {# участников} many {# участников} other {# участника}} сложен из заданий.',
  'findings.results/scoreFromTasks.advice': 'Проверьте, что в таблице есть все задания работы.',
  'findings.results/declaredPupils.message':
    '{school}: в строке школы указано участников {declared}, в таблице строк {actual}.',
  'findings.results/declaredPupils.advice': 'Проверьте, все ли участники скопированы.',
  'findings.results/tableOfCounts.message':
    'В графах отметок или баллов стоят не проценты, а количества участников; они пересчитаны в проценты.',
  'findings.results/tableOfCounts.advice': 'Ничего делать не нужно, если это количества.',
  'findings.results/countsForPercent.message':
    '{name}: в строке стоят не проценты, а количества; они пересчитаны в проценты.',
  'findings.results/countsForPercent.advice': 'Проверьте, что в таблице действительно количества участников.',
  'findings.results/participantsMissing.message':
    'В таблице нет столбца с числом участников: доли показать можно, а судить по ним нельзя.',
  'findings.results/participantsMissing.advice': 'Добавьте столбец «Кол-во участников» из исходного отчёта.',
  'findings.results/scoreColumnMissing.message':
    'В распределении нет столбца балла {score}: считается, что его ни у кого нет.',
  'findings.results/scoreColumnMissing.advice':
    'Верните столбец из исходного отчёта; школы, проценты которых без него не дают 100, не используются.',
  'findings.results/sharesForPercent.message': '{name}: в строке стоят доли единицы; они пересчитаны в проценты.',
  'findings.results/sharesForPercent.advice': 'Ничего делать не нужно, если это доли.',
  'findings.results/percentSum.message': '{name}: проценты в сумме дают {sum, number}, а не 100.',
  'findings.results/percentSum.advice': 'Сверьте строку с исходным отчётом.',
  'findings.results/percentRange.message': 'Процент выполнения {value, number} вне пределов от 0 до 100.',
  'findings.results/percentRange.advice': 'Сверьте ячейку с исходным отчётом.',
  'findings.results/completionGap.message': 'Пустая ячейка в строке выполнения заданий; строка не использована.',
  'findings.results/completionGap.advice': 'Заполните ячейку по исходному отчёту.',
  'findings.results/journalCounts.message':
    '{name}: понизили, подтвердили и повысили вместе {sum}, а участников {participants}; строка не использована.',
  'findings.results/journalCounts.advice': 'Сверьте количества с исходным отчётом.',
  'findings.results/percentAgainstCount.message':
    '{name}: количество {count} не соответствует проценту {percent, number}.',
  'findings.results/percentAgainstCount.advice': 'Сверьте обе ячейки с исходным отчётом.',
  'findings.results/countsFromPercent.message': '{name}: количеств нет, они посчитаны из процентов и числа участников.',
  'findings.results/countsFromPercent.advice': 'Для точности добавьте столбцы с количеством участников.',
  'findings.results/countsMismatch.message':
    '{name}: из процентов получается участников {sum}, а указано {participants}.',
  'findings.results/countsMismatch.advice': 'Сверьте строку с исходным отчётом.',
  'findings.results/reportsDiffer.message': '{name}: здесь участников {here}, в другом отчёте той же работы {there}.',
  'findings.results/reportsDiffer.advice': 'Проверьте, что отчёты выгружены полностью и в один день.',
  'findings.results/repeatedSchool.message': '{name}: школа встречается второй раз, взята первая строка.',
  'findings.results/repeatedSchool.advice': 'Удалите лишнюю строку.',
  'findings.results/repeatedReport.message':
    '{count, plural, one {# школа уже есть} few {# школы уже есть} many {# школ уже есть} other {# школы уже есть}} на листе «{other}» с теми же числами; учтено один раз.',
  'findings.results/repeatedReport.advice': 'Ничего делать не нужно; лишний лист можно удалить.',
  'findings.results/repeatedPupils.message':
    '{count, plural, one {# участник уже есть в другой таблице} few {# участника уже есть в другой таблице} many {# участников уже есть в другой таблице} other {# участника уже есть в другой таблице}} и второй раз не учтён.',
  'findings.results/repeatedPupils.advice': 'Удалите повторно вставленный отчёт.',
  'findings.results/sameName.message':
    '«{name}»: так называются несколько школ ({logins}); строка с ними не объединена.',
  'findings.results/sameName.advice': 'Допишите логин школы в скобках: (edu123456).',
  'findings.results/journalCopied.message':
    'У всех учеников с двумя отметками ({count}) отметка по журналу равна отметке за работу: похоже, одна графа скопирована в другую. Сравнение с журналом не посчитано.',
  'findings.results/journalCopied.advice': 'Внесите в эту графу отметки за предыдущую четверть и повторите анализ.',
  'findings.results/maxUnknown.message':
    'Максимальный первичный балл не указан: за него взят наибольший балл учеников.',
  'findings.results/maxUnknown.advice':
    'Допишите над таблицей строку «Максимальный первичный балл: 24» со своим числом.',
  'findings.results/scoreAboveMax.message': 'Первичный балл {score} больше максимального {max}.',
  'findings.results/scoreAboveMax.advice': 'Исправьте балл или максимальный балл над таблицей.',
  'findings.results/scoreAgainstTasks.message': 'Первичный балл {score}, а сумма баллов за задания {sum}.',
  'findings.results/scoreAgainstTasks.advice': 'Сверьте строку с исходным отчётом.',
  'findings.results/taskAboveMax.message': 'Задание {task}: {points} больше максимума {max}.',
  'findings.results/taskAboveMax.advice': 'Исправьте балл за задание.',
  'findings.results/markAgainstScale.message':
    'За {score} баллов стоит отметка {mark}, а по шкале остальных участников – {expected}.',
  'findings.results/markAgainstScale.advice': 'Проверьте балл и отметку участника.',
  'findings.results/duplicatePupil.message': '{school}: код участника {code} встречается не первый раз.',
  'findings.results/duplicatePupil.advice': 'Проверьте, не вставлен ли участник дважды.',
  'findings.results/scaleGap.message':
    'Граница отметки «{mark}» по данным – любой балл от {low} до {high}; если шкала не задана, берётся {chosen}.',
  'findings.results/scaleGap.advice': 'Если знаете шкалу перевода баллов, укажите её в параметрах анализа.',
  'findings.results/scaleIncomplete.message':
    'По данным нельзя определить шкалу перевода баллов в отметки (не хватает границ: {marks}).',
  'findings.results/scaleIncomplete.advice':
    'Укажите шкалу в параметрах анализа или добавьте лист с индивидуальными результатами.',
  'findings.results/scaleContradictory.message':
    'Отметки слишком часто расходятся с баллами: единой шкалы в данных нет.',
  'findings.results/scaleContradictory.advice': 'Проверьте, не смешаны ли в таблице разные работы.',
  'findings.results/tasksDiffer.message':
    'Номера заданий не совпадают с индивидуальными результатами: лишние – «{extra}», нет – «{lacking}». Отчёт о выполнении заданий не использован.',
  'findings.results/tasksDiffer.advice': 'Проверьте, что отчёты относятся к одной работе, и исправьте номера в шапке.',
  'findings.results/maxAgainstTasks.message':
    'Максимальный первичный балл {printed}, а сумма максимумов заданий {sum}.',
  'findings.results/maxAgainstTasks.advice': 'Проверьте, все ли столбцы заданий на месте.',
  'findings.results/furtherFindings.message': 'И ещё {count} таких же замечаний (показаны первые {shown}).',
  'findings.results/furtherFindings.advice': 'Проверьте столбец целиком: скорее всего, причина одна.',
  'layouts.name.schoolForm': 'Форма сбора результатов',
  'layouts.name.groupCompletion': 'Выполнение заданий группами участников',
  'layouts.name.plannedResults': 'Достижение планируемых результатов',
  'layouts.name.federalList': 'Федеральный список школ с признаками',
  'layouts.name.recheck': 'Протокол перепроверки',
  'layouts.name.pupilResults': 'Результаты одних и тех же учеников',
  'layouts.note.crashed':
    'Лист «{sheet}» прочитать не удалось из-за ошибки программы ({cause}). Остальные листы прочитаны. Проверьте шапку таблицы; если она в порядке, скопируйте отчёт и передайте его разработчику.',
  'findings.results/markingMissing.message': 'У работы есть результат только одной из двух проверок.',
  'findings.results/markingMissing.advice': 'Впишите второй результат, иначе работа не участвует в сравнении проверок.',
  'findings.results/markerCount.message': 'Количество маркеров {printed}, а отмечено в строке {counted}.',
  'findings.results/markerCount.advice': 'Сверьте строку с федеральным списком.',
  'findings.results/linkedUnplaced.message': 'Не удалось понять, к какой работе относятся прежние и новые баллы.',
  'findings.results/linkedUnplaced.advice':
    'Допишите над таблицей строку вида «ВПР 2026 Русский язык 4 класс» и добавьте лист с результатами этой работы.',
  'findings.results/schoolMissing.message':
    '{school}: есть в других отчётах той же работы ({others}), но нет в отчёте {here}.',
  'findings.results/schoolMissing.advice':
    'Проверьте, полностью ли скопирован отчёт. Показатели, которым он нужен, для этой школы не посчитаны.',
  'findings.results/unknownLogin.message': 'Школы {login} («{name}») нет ни на одном другом листе.',
  'findings.results/unknownLogin.advice': 'Проверьте, верно ли набран логин и все ли отчёты включают эту школу.',
  'findings.results/subjectDiffers.message': 'Здесь «{here}», а на всех других листах «{others}».',
  'findings.results/subjectDiffers.advice':
    'Проверьте, не попал ли сюда лист другой работы. С остальными листами он не объединяется.',
  'findings.results/yearDiffers.message': 'Здесь {here} год, а на всех других листах {others}.',
  'findings.results/yearDiffers.advice': 'Проверьте год: отчёт другого года в расчёт этого года не входит.',
  'findings.results/joinedByForm.message':
    '«{name}»: логина нет, строка отнесена к школе {school} по виду и номеру или собственному названию.',
  'findings.results/joinedByForm.advice': 'Если это другая школа, допишите её логин в скобках: (edu123456).',
  'findings.results/percentNotWhole.message':
    '{name}: {percent, number} % от {participants} участников – это не целое число учеников.',
  'findings.results/percentNotWhole.advice': 'Сверьте процент и число участников с исходным отчётом.',
  'findings.results/groupTotal.message': '{name}: в строке группы участников {printed}, а у её школ вместе {sum}.',
  'findings.results/groupTotal.advice': 'Проверьте, все ли школы есть в таблице и не изменены ли числа.',
  'findings.results/groupPercent.message':
    '{name}: в строке группы {printed, number} %, а по её школам выходит {computed, number} %.',
  'findings.results/groupPercent.advice': 'Сверьте строки школ и группы с исходным отчётом.',
} as const;
