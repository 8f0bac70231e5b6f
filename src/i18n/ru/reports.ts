/** Russian texts: report sheets. ICU message format. */
export const reportsRu = {
  'reports.file': 'Отчёт',
  'reports.footer': '«Объектив»: признаки, а не выводы&RСтр. &P из &N',
  'reports.chartData': 'Данные диаграмм',
  'reports.work':
    '{procedure, select, none {} other {{procedure}, }}{subject, select, none {предмет не указан} other {{subject}}}{grade, select, none {} other {, {grade} класс}}{year, select, none {} other {, {year}}}',
  'reports.shortWork':
    '{subject, select, none {предмет не указан} other {{subject}}}{grade, select, none {} other {, {grade} кл.}}{year, select, none {} other {, {year}}}',
  'reports.sign': '{sign} ({p})',
  'reports.mainReason':
    '{work}: {signs}{more, plural, =0 {} one {; ещё # работа} few {; ещё # работы} many {; ещё # работ} other {; ещё # работы}}{zone, select, none {} other {. {zone}}}',
  'reports.falseAlarms':
    'На модельных данных при {variant, select, steady {осторожном сведении признаков} other {сведении признаков по определению}} среди отмеченных «признаки выражены» от {variant, select, steady {3 до 14} other {5 до 22}} из 100 школ проверены как обычно: чем сильнее школы отличаются друг от друга, тем чаще. Муниципалитет, где всё в порядке, в {variant, select, steady {6–13} other {13–23}} % случаев всё равно получает хотя бы одну такую школу.',
  'reports.sampleSizes':
    '{unjudged, plural, =0 {} one {# результат основан меньше чем на 10 участниках и не оценён. } few {# результата основаны меньше чем на 10 участниках и не оценены. } many {# результатов основаны меньше чем на 10 участниках и не оценены. } other {# результата основаны меньше чем на 10 участниках и не оценены. }}{limited, plural, =0 {} one {Ещё # – на 10–19 участниках: выводы по нему ограничены.} few {Ещё # – на 10–19 участниках: выводы по ним ограничены.} many {Ещё # – на 10–19 участниках: выводы по ним ограничены.} other {Ещё # – на 10–19 участниках: выводы по ним ограничены.}}',
  'reports.head.work': 'Работа',
  'reports.head.schools': 'Школ',
  'reports.head.pupils': 'Участников',
  'reports.head.pupilsShort': 'Учеников',
  'reports.head.set': 'Набор признаков',
  'reports.head.school': 'Школа',
  'reports.head.level': 'Уровень',
  'reports.head.mainReason': 'Главная причина (в скобках – как часто такое бывает при обычной проверке)',
  'reports.head.mean': 'Средний балл',
  'reports.head.pass': '«3»–«5»',
  'reports.head.quality': '«4», «5»',
  'reports.head.signs': 'Признаки',
  'reports.head.login': 'Логин',
  'reports.head.federal': 'Федеральные списки',
  'reports.head.state': 'Состояние',
  'reports.axis.schools': 'Школ',
  'reports.axis.score': 'Первичный балл',
  'reports.axis.mark': 'Отметка',
  'reports.axis.task': 'Задание',
  'reports.axis.year': 'Год',
  'reports.series.pupils': 'Работы',
  'reports.series.boundary': 'На границе отметки',
  'reports.series.expected': 'Ожидается',
  'reports.series.own': 'Школа',
  'reports.series.others': 'Другие школы',
  'reports.chart.distribution': 'Работы по первичным баллам',
  'reports.chart.marks': 'Отметки',
  'reports.chart.journal': 'Журнал',
  'reports.chart.tasks': 'Выполнение заданий (* – с развёрнутым ответом)',
  'reports.chart.dynamics': 'По годам, доля максимума',
  'reports.chart.quality': '«4» и «5» по годам',
  'reports.alternative.distribution':
    'Распределение первичных баллов {n, plural, one {# работы} few {# работ} many {# работ} other {# работы}}. На границах отметок {atCuts}{expected, select, none {} other { при ожидаемых {expected}}}.',
  'reports.alternative.marks': 'Доли отметок в школе ({n}): {list}.',
  'reports.alternative.journal': 'Отметки за работу против журнала ({n}): {list}.',
  'reports.alternative.tasks':
    'Выполнение {tasks, plural, one {# задания} few {# заданий} many {# заданий} other {# задания}}: школа и другие школы.',
  'reports.alternative.dynamics': 'Доля от максимального балла по годам ({years}): школа и другие школы.',
  'reports.alternative.quality': 'Доля отметок «4» и «5» по годам ({years}).',
  'reports.journal.lowered': 'ниже',
  'reports.journal.confirmed': 'совпали',
  'reports.journal.raised': 'выше',
  'reports.summary.sheet': 'Сводка',
  'reports.summary.title': 'Объективность результатов: сводка для руководителя',
  'reports.summary.scope':
    '{municipality, select, none {} other {{municipality}. }}{works, plural, one {# работа} few {# работы} many {# работ} other {# работы}}, {schools, plural, one {# школа} few {# школы} many {# школ} other {# школы}}, участников: {pupils}.',
  'reports.summary.moreWorks':
    'И ещё {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}} прошлых лет: см. тепловую карту.',
  'reports.summary.chart': 'Школы по уровням',
  'reports.summary.chartText':
    'Сколько школ на каждом уровне в {works, plural, one {# работе} few {# работах} many {# работах} other {# работы}}.',
  'reports.summary.noRisk':
    'Признаков, которые выделили бы какую-либо школу, не найдено. Это не доказывает, что проверка везде была обычной: слабые отклонения так не заметны.',
  'reports.summary.moreSchools':
    'И ещё {count, plural, one {# школа} few {# школы} many {# школ} other {# школы}}: {names}. Подробнее – в карточках школ.',
  'reports.next.title': 'Что делать дальше',
  'reports.next.works':
    'Перепроверить часть работ этих школ муниципальной комиссией: сначала работы у границ отметок, затем случайные (лист «Перепроверка»).',
  'reports.next.observe':
    'На следующих работах направить в эти школы независимых наблюдателей и организовать проверку вне школы.',
  'reports.next.talk':
    'Обсудить с руководителями школ их карточки: есть ли объяснение, которого нет в данных (новый учитель, объединение классов, профиль).',
  'reports.next.measures': 'Включить школы в план мер и через год сравнить: вышли ли они из зоны риска.',
  'reports.next.next':
    'Добавить в книгу результаты следующих работ и экзаменов: совпадение признаков за несколько лет весомее одного года.',
  'reports.heat.sheet': 'Тепловая карта',
  'reports.heat.title': 'Признаки по школам',
  'reports.heat.note':
    'Число в ячейке – значение признака, знак за ним – насколько оно редко при обычной проверке. p и q – по всем признакам вместе ({variant, select, steady {осторожное сведение} other {сведение по определению}}), q с поправкой на число школ.',
  'reports.heat.untested':
    'Признаки не посчитаны ({schools, plural, one {# школа} few {# школы} many {# школ} other {# школы}}).',
  'reports.heat.tiny': '<0,0001',
  'reports.heat.tinyQ': '<0,001',
  'reports.heat.legend': 'Знаки:',
  'reports.heat.veryRare': 'реже чем у 1 % школ',
  'reports.heat.rare': 'реже чем у 5 % школ',
  'reports.heat.below': 'ниже обычного у 95 % школ: это не признак. «–» – не посчитано, причина на листе показателей',
  'reports.table.sheet': 'Показатели',
  'reports.table.subject': 'Предмет',
  'reports.table.grade': 'Класс',
  'reports.table.year': 'Год',
  'reports.table.login': 'Логин',
  'reports.table.school': 'Школа',
  'reports.table.pupils': 'Участников',
  'reports.table.level': 'Уровень',
  'reports.table.set': 'Набор',
  'reports.table.setP': 'p набора',
  'reports.table.setQ': 'q набора',
  'reports.table.all': 'все школы',
  'reports.table.code': 'Код',
  'reports.table.indicator': 'Показатель',
  'reports.table.value': 'Значение',
  'reports.table.unit': 'Единица',
  'reports.table.n': 'n',
  'reports.table.low': 'От (95 %)',
  'reports.table.high': 'До (95 %)',
  'reports.table.z': 'z',
  'reports.table.p': 'p',
  'reports.table.missing': 'Нет числа',
  'reports.table.meaning': 'Что это значит',
  'reports.card.sheet': 'Карточки школ',
  'reports.card.nobody':
    'Школ с признаками нет: карточка делается для каждой школы, которой нужно внимание, или для выбранной.',
  'reports.card.main':
    '{work}: {level}{more, plural, =0 {} one { (признаки ещё в # работе)} few { (признаки ещё в # работах)} many { (признаки ещё в # работах)} other { (признаки ещё в # работы)}}',
  'reports.card.moreWorks': 'И ещё {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}.',
  'reports.card.moreTexts':
    'Не поместилось: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}; все числа на листе показателей.',
  'reports.years.sheet': 'Три года',
  'reports.years.title': 'Школы с признаками за три года',
  'reports.years.nobody': 'За эти годы школ с признаками нет.',
  'reports.years.federal':
    '{year, select, none {год не указан} other {{year}}}: {count, plural, one {# маркер} few {# маркера} many {# маркеров} other {# маркера}}',
  'reports.years.noData': 'нет данных',
  'reports.years.work':
    '{subject, select, none {предмет не указан} other {{subject}}}{grade, select, none {} other {, {grade} кл.}}',
  'reports.memo.sheet': 'Справка',
  'reports.memo.title': 'АНАЛИТИЧЕСКАЯ СПРАВКА',
  'reports.memo.subtitle':
    'о признаках необъективности результатов оценочных процедур{municipality, select, none {} other { ({municipality})}}',
  'reports.memo.data': '1. Что рассмотрено',
  'reports.memo.dataText':
    'Рассмотрены результаты {works, plural, one {# работы} few {# работ} many {# работ} other {# работы}} в {schools, plural, one {# школе} few {# школах} many {# школах} other {# школы}}; всего участников (по каждой работе отдельно): {pupils}.',
  'reports.memo.work':
    '{work}: {schools, plural, one {# школа} few {# школы} many {# школ} other {# школы}}, участников: {pupils}.',
  'reports.memo.method': '2. Как оценивались результаты',
  'reports.memo.methodText':
    'Каждая школа сравнивалась с остальными школами муниципалитета с учётом числа участников и обычного разброса между школами.{signs, select, none { Данных для признаков не хватило: приведены доли и средние.} other { Рассмотрены признаки: {signs}.}}',
  'reports.memo.methodLevels':
    'Признаки сводятся {variant, select, steady {осторожно (разброс, оценённый по немногим школам, считается менее надёжным)} other {по определению}} в одну вероятность того, что такое или большее отклонение получилось бы при обычной проверке. Уровень «признаки выражены» даётся с поправкой на число школ (q не больше 0,10), «стоит проверить» – при q не больше 0,20 или вероятности не больше 1 %. Школы с числом участников меньше 10 не оцениваются.',
  'reports.memo.results': '3. Что найдено',
  'reports.memo.resultsText':
    'Из {schools, plural, one {# школы} few {# школ} many {# школ} other {# школы}}: признаки выражены – {strong}, стоит проверить – {check}, признаков не найдено – {none}, мало данных для сравнения – {insufficient} (по худшему уровню из всех работ школы).',
  'reports.memo.movement':
    'По годам ({years}): {first, select, none {новых школ в зоне риска нет} other {впервые или снова в зоне риска: {first}}}; {again, select, none {повторно никто} other {повторно: {again}}}; {left, select, none {никто не вышел} other {вышли из зоны риска: {left}}}{only, select, none {} other {; в зоне риска, по прошлым годам судить нельзя: {only}}}.',
  'reports.memo.school': '{name}: {level}',
  'reports.memo.others':
    '{count, plural, one {Признаки есть ещё в # работе} few {Признаки есть ещё в # работах} many {Признаки есть ещё в # работах} other {Признаки есть ещё в # работы}}: {works}. Подробно – в карточке школы.',
  'reports.memo.limits': '4. Чего эти числа не говорят',
  'reports.memo.limitsText':
    'Необычный результат может иметь обычное объяснение: сильный учитель, профильный класс, тема, которую в школе прошли раньше, объединение школ. Поэтому решение принимается после просмотра работ, а не по таблице.',
  'reports.memo.steps': '5. Что предлагается',
  'reports.memo.signature': 'Исполнитель   ______________ / ____________________ /          Дата   ______________',
  'reports.carried.heading': 'Ваши записи с прежнего листа',
  'reports.carried.place': '{cell}{beside, select, none {} other {, рядом с «{beside}»}}',
  'reports.panel.open': 'Отчёты',
  'reports.panel.heading': 'Листы отчёта',
  'reports.panel.intro':
    'Новые листы; исходные таблицы не меняются. Лист, вставленный раньше, будет обновлён: перед этим видно, что изменится.',
  'reports.panel.choose': 'Какие листы',
  'reports.panel.schools': 'Карточки школ ({count} из {total})',
  'reports.panel.apply': 'Вставить листы',
  'reports.panel.nothing': 'Выберите хотя бы один лист.',
  'reports.panel.done':
    'Готово: {count, plural, one {# лист} few {# листа} many {# листов} other {# листа}}, первый – «{sheet}».',
  'reports.kind.summary': 'Сводка для руководителя – одна страница',
  'reports.kind.heat': 'Тепловая карта: школы и признаки',
  'reports.kind.card': 'Карточки школ – по странице на школу',
  'reports.kind.years': 'Школы с признаками за три года',
  'reports.kind.table': 'Все показатели – открытая таблица',
  'reports.kind.memo': 'Аналитическая справка',
  'reports.kind.recheck': 'Работы для перепроверки',
  'reports.action.add': '«{sheet}»: новый лист.',
  'reports.action.replace': '«{sheet}»: наш прежний лист будет заменён новым.',
  'reports.action.beside':
    '«{sheet}»: новый лист. Прежний останется как есть: на нём много ваших изменений или отметки перепроверки.',
  'reports.action.kept':
    'Сохранится рядом: {count, plural, one {# ваша запись} few {# ваши записи} many {# ваших записей} other {# вашей записи}}. Формулы останутся формулами.',
  'reports.action.moved':
    'Будет перенесено под отчёт с пометкой, где было: {count, plural, one {# ваша запись} few {# ваши записи} many {# ваших записей} other {# вашей записи}}.',
  'reports.action.changed':
    'Будут потеряны ваши изменения в {count, plural, one {# нашей ячейке} few {# наших ячейках} many {# наших ячейках} other {# нашей ячейки}}: {cells}. Если они нужны, сначала скопируйте их рядом.',
  'reports.action.more': 'и ещё {count}',
  'plans.reports': 'Листы отчёта: {count, plural, one {# лист} few {# листа} many {# листов} other {# листа}}',
} as const;
