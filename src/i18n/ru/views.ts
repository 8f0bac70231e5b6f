/** Russian texts: views of a school, years, comparisons, re-check. ICU message format. */
export const viewsRu = {
  'warnings.SIMILAR_FEW':
    'У части школ похожих школ меньше восьми или в них меньше 100 участников: для них показано сравнение со всеми другими школами. Добавьте другие школы, если их результаты есть.',

  'views.heading': 'По рекомендациям ФИОКО',
  'views.sample':
    '{n, plural, one {# участник} few {# участника} many {# участников} other {# участника}}: {size, select, informative {распределение баллов информативно (50 и больше)} approximate {распределение баллов ориентировочное (20–49)} other {выводы по распределению баллов ограничены (меньше 20)}}.',
  'views.markTwo': 'Доля отметки «2»: {years}.',
  'views.markTwo.year': '{year} – {share}',
  'views.markTwo.negative':
    'Отрицательная динамика: с {from} по {to} год доля отметки «2» росла на {growth} п. п. в год (порог 10).',
  'views.markTwo.notNegative': 'Роста на 10 п. п. в год и больше нет.',
  'views.markTwo.few':
    'Для сравнения есть {years, plural, one {только # год} few {# года} many {# лет} other {# года}}: для вывода о динамике нужно не меньше трёх.',
  'views.markTwo.broken.max': '{from} и {to} годы не сравниваются: другой максимальный балл.',
  'views.markTwo.broken.codifier': '{from} и {to} годы не сравниваются: другой кодификатор.',
  'views.gap':
    'Расхождение с журналом на 2 и более: {k, plural, one {# ученик} few {# ученика} many {# учеников} other {# ученика}} из {n} (за работу выше – {up}, ниже – {down}).{k, plural, =0 {} other { Каждый случай нужно разобрать.}}',
  'views.zone.base': 'Базовые задания выполнены на {percent}: {zone} (достаточно от 60 %, недостаточно ниже 57 %).',
  'views.zone.advanced':
    'Задания повышенного уровня выполнены на {percent}: {zone} (достаточно от 30 %, недостаточно ниже 28,5 %).',
  'views.zone.high': 'Задания высокого уровня выполнены на {percent} (порога нет).',
  'views.zone.name.sufficient': 'достаточно',
  'views.zone.name.borderline': 'на границе',
  'views.zone.name.insufficient': 'недостаточно',
  'views.group':
    'Отметка «{mark}»: {n, plural, one {# ученик} few {# ученика} many {# учеников} other {# ученика}} ({share}), {completion, select, small {мало участников} none {баллов за задания нет} other {задания выполнены на {completion}}}',

  'views.zoneStatus.firstTime': 'В зоне риска впервые: раньше признаков не было.',
  'views.zoneStatus.persistent':
    'В зоне риска {years, plural, one {# год} few {# года} many {# лет} other {# года}} подряд.',
  'views.zoneStatus.returned': 'Снова в зоне риска: в прошлом году признаков не было, раньше были.',
  'views.zoneStatus.left': 'Вышла из зоны риска: в прошлом году признаки были.',
  'views.zoneStatus.recovered': 'Вне зоны риска больше года: признаки были раньше.',
  'views.zoneStatus.never': 'В зоне риска не была.',
  'views.zoneStatus.onlyYear': 'В зоне риска; за другие годы судить нельзя.',
  'views.zoneStatus.unknown': 'За последний год данных мало: сказать, в зоне ли риска школа, нельзя.',
  'views.zoneYears': 'По годам: {years}.',
  'views.zoneYear': '{year} – {level}',
  'views.movement.none': 'Есть один год: кто вошёл в зону риска и кто вышел, станет видно по нескольким годам.',
  'views.movement.years': 'Сравнены годы: {years}.',
  'views.movement.nobody': 'За эти годы в зону риска никто не вошёл и никто из неё не вышел.',
  'views.movement.line': '{status}: {count, number}',
  'views.movement.status.firstTime': 'Впервые',
  'views.movement.status.persistent': 'Повторно',
  'views.movement.status.returned': 'Снова после перерыва',
  'views.movement.status.left': 'Вышли',
  'views.movement.status.onlyYear': 'В зоне риска, за прошлые годы судить нельзя',
  'views.cohort':
    '{procedure, select, none {} other {{procedure}, }}{subject}: {years}.{change, select, none {} other { Место среди школ изменилось на {change} стандартного отклонения учеников.}} {course, select, left {Признаки были раньше, потом их нет.} entered {Признаков раньше не было, потом они появились.} returned {Признаки были, исчезли и появились снова.} always {Признаки во всех работах, о которых можно судить.} never {Признаков нет.} other {Сравнить признаки по годам нельзя: мало данных.}}',
  'views.cohortYear':
    '{grade} класс в {year} году ({n, plural, one {# участник} few {# участника} many {# участников} other {# участника}}, {level})',
  'views.cohorts.heading': 'Те же классы по годам',
  'views.schoolYears.heading': 'Годы',

  'views.context.heading': 'Что ещё известно о школе',
  'views.context.lyceum': 'Лицей: высокие результаты ожидаемы.',
  'views.context.gymnasium': 'Гимназия: высокие результаты ожидаемы.',
  'views.context.advanced': 'Углублённое изучение предметов: высокие результаты ожидаемы.',
  'views.context.small':
    'Малая школа (обычно {pupils, plural, one {# участник} few {# участника} many {# участников} other {# участника}} в работе): показатели сильно меняются от года к году.',
  'views.context.federalList': 'В федеральных списках школ с признаками: {years}.',
  'views.context.federalYear':
    '{year} ({count, plural, one {# маркер} few {# маркера} many {# маркеров} other {# маркера}})',
  'views.context.unknownYear': 'год не указан',
  'views.context.examConfirmed': 'Экзамены тех же учеников подтверждают прежние результаты.',
  'views.context.examNotConfirmed':
    'Экзамены тех же учеников не подтверждают прежние результаты: ученики теряют места среди остальных.',

  'views.rule.B1': 'Правило B1 (средний балл выше общего)',
  'views.rule.B2': 'Правило B2 (пик на границе отметки)',
  'views.rule.B2n': 'Правило B2n (пик на границе против соседних баллов)',
  'views.rule.B3': 'Правило B3 (40 % и больше понизили или повысили)',
  'views.rule.sentence':
    '{rule}: {value}, {flagged, select, yes {срабатывает} other {не срабатывает}}. На модельных честных данных оно срабатывает у {ordinary} обычных школ и {lyceums} лицеев, поэтому выводом не служит.',
  'views.rule.means': 'средний балл школы не ниже {lower}, всех не выше {upper} (95 %)',
  'views.rule.infinite': 'соседние баллы пусты',

  'views.reference.similar': 'С похожими школами (уровень, размер, лицеи с лицеями)',
  'views.similar':
    'Рядом с похожими школами ({schools, plural, one {# школа} few {# школы} many {# школ} other {# школы}}, {pupils, plural, one {# участник} few {# участника} many {# участников} other {# участника}}{size, select, any {, любого размера} other {}}): на границах отметок {K, plural, one {# работа} few {# работы} many {# работ} other {# работы}} при ожидаемых {E}; при обычной проверке столько или больше бывает {often}.',
  'views.codifier': 'Годы нового кодификатора',
  'views.codifierHint': 'Через запятую. Результаты до и после такого года не сравниваются.',
  'views.codifierProblem': 'Годы – четыре цифры, через запятую.',

  'views.pairs.heading': 'Результаты тех же учеников',
  'views.pairs.kind.journal': 'Отметка по журналу и отметка за работу',
  'views.pairs.kind.internalExternal': 'Внутренняя и внешняя оценка',
  'views.pairs.kind.external': 'Две внешние работы',
  'views.pairs.kind.years': 'Прежний и нынешний результат',
  'views.pairs.kind.olympiad': 'Этапы олимпиады',
  'views.pairs.title': '{first} и {second}',
  'views.pairs.n':
    '{n, plural, one {# ученик} few {# ученика} many {# учеников} other {# ученика}} с двумя результатами',
  'views.pairs.stage':
    'Первый результат у {total, plural, one {# ученика} few {# учеников} many {# учеников} other {# ученика}}, оба – у {n}.',
  'views.pairs.correlation': 'Связь результатов: r = {r} {rCi}, по рангам {rho} {rhoCi} (95 %).',
  'views.pairs.noCorrelation.N_SMALL': 'Связь не посчитана: меньше трёх учеников.',
  'views.pairs.noCorrelation.NO_VARIATION': 'Связь не посчитана: один из результатов у всех одинаков.',
  'views.pairs.marks': 'Второй результат выше у {rose}, такой же у {same}, ниже у {fell}.',
  'views.pairs.places':
    'Место среди всех учеников стало выше на четверть и больше у {rose}, ниже у {fell}, у {same} почти не изменилось.',
  'views.pairs.markChange': 'В среднем отметка изменилась на {mean} {ci}.',
  'views.pairs.placeChange': 'В среднем место среди всех изменилось на {mean} п. п. {ci}.',
  'views.pairs.interval': '[{low} … {high}]',
  'views.pairs.noInterval': '[интервала нет]',
  'views.pairs.table': 'Строки – первая отметка, столбцы – вторая.',
  'views.pairs.column.school': 'Школа',
  'views.pairs.column.pupils': 'Учеников',
  'views.pairs.column.rose': 'Выше',
  'views.pairs.column.same': 'Так же',
  'views.pairs.column.fell': 'Ниже',
  'views.pairs.column.change': 'В среднем',
  'views.pairs.schools': 'По школам ({count, number})',

  'views.recheck.heading': 'Перепроверка: согласие двух проверок',
  'views.recheck.works':
    'Дважды {works, plural, one {проверена # работа} few {проверены # работы} many {проверено # работ} other {проверено # работы}}',
  'views.recheck.shift': 'Балл в среднем изменился на {mean} {ci}.',
  'views.recheck.changed':
    'Балл изменился в {works, plural, one {# работе} other {# работах}} из {n} ({share} {ci}): повышен в {raised}, понижен в {lowered}.',
  'views.recheck.marks':
    'Отметка изменилась в {works, plural, one {# работе} other {# работах}} из {n} ({share} {ci}): повышена в {raised}, понижена в {lowered}.',
  'views.recheck.kappa': 'Согласие (взвешенная каппа) {kappa} {ci}.',
  'views.recheck.noKappa': 'Согласие не посчитано: работ меньше двух или все значения одинаковы.',
  'views.recheck.tasks': 'Больше всего изменились баллы заданий: {tasks}.',
  'views.recheck.task': '{code} (в {share} работ)',

  'recheck.open': 'Перепроверка',
  'recheck.intro':
    'Сначала работы у границ отметок, затем случайный отбор; от школы не меньше 10 работ. В списке только коды участников. Заполненный список читается при следующем анализе как протокол перепроверки.',
  'recheck.share': 'Доля работ школы, %',
  'recheck.seed': 'Число для случайного отбора',
  'recheck.seedHint': 'С тем же числом и теми же данными список повторится.',
  'recheck.inserted': 'Вставлен лист «{sheet}»',
  'plans.recheckList': 'Список работ для перепроверки',
  'recheck.sheet': 'Перепроверка',
  'recheck.title': 'Работы для перепроверки',
  'recheck.note':
    'Признак – повод посмотреть работы, а не доказательство. Выборка повторяется при тех же данных: доля {share}, число для отбора {seed}. Впишите балл и отметку второй проверки в последние графы: заполненный лист читается как протокол. Работы прошлых лет – если они сохранились.',
  'recheck.head.number': '№',
  'recheck.head.login': 'Логин',
  'recheck.head.school': 'Школа',
  'recheck.head.subject': 'Предмет',
  'recheck.head.grade': 'Класс',
  'recheck.head.year': 'Год',
  'recheck.head.code': 'Код участника',
  'recheck.head.className': 'Номер класса',
  'recheck.head.score': 'Балл, первая проверка',
  'recheck.head.mark': 'Отметка, первая проверка',
  'recheck.head.journal': 'Отметка по журналу',
  'recheck.head.reason': 'Почему эта работа',
  'recheck.head.secondScore': 'Балл, перепроверка',
  'recheck.head.secondMark': 'Отметка, перепроверка',
  'recheck.reason.journalCut': 'ровно на границе отметки по журналу ({cut})',
  'recheck.reason.atCut': 'ровно на границе отметки ({cut})',
  'recheck.reason.belowCut': 'чуть ниже границы отметки ({cut})',
  'recheck.reason.class': 'класс с похожими работами',
  'recheck.reason.control': 'случайный отбор',
  'recheck.school':
    '{name}, {assessment}: {works, plural, one {# работа} few {# работы} many {# работ} other {# работы}} из {total} (у границ {boundary}, случайных {control})',
  'recheck.noPupils':
    '{name}, {assessment}: работы назвать нельзя, прочитаны только сводные отчёты. Добавьте индивидуальные результаты.',
  'recheck.noResults':
    'Результатов работ в этих файлах нет, выбрать работы для перепроверки не из чего. Добавьте индивидуальные результаты.',
  'recheck.nothing': 'Школ с признаками нет: перепроверять нечего.',
  'cli.wrong.share': 'Доля «{value}» не прочитана. Укажите число больше 0 и не больше 1, например --share 0.1.',
  'cli.wrong.seed': 'Число «{value}» не прочитано. Укажите целое число от 0, например --seed 7.',
  'cli.wrong.variant': 'Вариант «{value}» неизвестен. Укажите standard или steady.',
  'cli.wrong.codifier': 'Годы «{value}» не прочитаны. Пример: --codifier-from 2025.',
} as const;
