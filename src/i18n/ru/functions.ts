/** Worksheet functions: what Excel shows in its list of functions, what their answers are called, why there is none. */
export const functionsRu = {
  'functions.RATES.description':
    'Успеваемость, качество и доли отметок с 95-процентными интервалами Уилсона. Ответ занимает 8 строк и 5 столбцов.',
  'functions.RATES.marks.name': 'отметки',
  'functions.RATES.marks.text': 'Диапазон с отметками 2–5; пустые ячейки и «нет отметки» не считаются',
  'functions.RATES.pass': 'успеваемость (3, 4, 5)',
  'functions.RATES.quality': 'качество (4, 5)',
  'functions.RATES.mark': 'отметка {mark}',

  'functions.BUNCHING.description':
    'Работы ровно на нижней границе отметок: сколько есть, сколько ожидалось и как часто столько бывает при обычной проверке. Если рядом с границами нет ни одной работы, ответ – #Н/Д. Ответ занимает 5 строк и 6 столбцов.',
  'functions.BUNCHING.scores.name': 'баллы',
  'functions.BUNCHING.scores.text': 'Диапазон с первичными баллами участников школы, не меньше 10',
  'functions.BUNCHING.cuts.name': 'границы',
  'functions.BUNCHING.cuts.text': "Три балла: нижние границы отметок 3, 4 и 5 (диапазон или '{'9;15;21'}')",
  'functions.BUNCHING.others.name': 'другие',
  'functions.BUNCHING.others.text':
    'Баллы участников других школ, не меньше 100; без них ожидание берётся по плавной кривой через баллы самой школы',
  'functions.BUNCHING.maximum.name': 'максимум',
  'functions.BUNCHING.noMaximum': 'Наибольший балл – целое число от 0, а указано «{value}»',
  'functions.BUNCHING.maximum.text': 'Наибольший возможный первичный балл; без него берётся наибольший в диапазонах',
  'functions.BUNCHING.badMaximum':
    'Наибольший балл «{value}» меньше балла {max}, который есть в данных: укажите максимум работы',
  'functions.BUNCHING.cut': '{mark} – от {cut}',
  'functions.BUNCHING.threeCuts':
    'Нужны три границы отметок 3, 4 и 5, а дано чисел: {count}. Укажите диапазон из трёх ячеек',
  'functions.BUNCHING.rising': 'Границы отметок должны быть больше 0 и расти: 3, потом 4, потом 5',
  'functions.BUNCHING.noWorks':
    'Рядом с границами отметок (на самой границе и на 1–2 балла ниже) нет ни одной работы: сравнивать нечего. Проверьте границы шкалы.',
  'functions.BUNCHING.noFit':
    'Кривую провести нельзя: слишком мало разных баллов вне границ. Дайте баллы других школ третьим диапазоном',

  'functions.JOURNAL.description':
    'Отметки работы против отметок журнала: понизили, подтвердили, повысили, разница на 2 и больше, взвешенная каппа. Ответ занимает 6 строк и 5 столбцов.',
  'functions.JOURNAL.marks.name': 'отметки',
  'functions.JOURNAL.marks.text': 'Диапазон с отметками за работу',
  'functions.JOURNAL.journal.name': 'журнал',
  'functions.JOURNAL.journal.text': 'Диапазон такой же величины с отметками тех же учеников по журналу',
  'functions.JOURNAL.lowered': 'понизили',
  'functions.JOURNAL.confirmed': 'подтвердили',
  'functions.JOURNAL.raised': 'повысили',
  'functions.JOURNAL.gap': 'разница 2 и больше',

  'functions.AGREEMENT.description':
    'Согласие двух проверок одних и тех же работ: сколько изменилось, средний сдвиг, взвешенная каппа, связь. Ответ занимает 8 строк и 4 столбца.',
  'functions.AGREEMENT.first.name': 'первая',
  'functions.AGREEMENT.first.text': 'Баллы или отметки первой проверки',
  'functions.AGREEMENT.second.name': 'вторая',
  'functions.AGREEMENT.second.text': 'Баллы или отметки второй проверки тех же работ, диапазон такой же величины',
  'functions.AGREEMENT.works': 'работ с двумя проверками',
  'functions.AGREEMENT.changed': 'доля изменённых',
  'functions.AGREEMENT.lowered': 'понижено',
  'functions.AGREEMENT.raised': 'повышено',
  'functions.AGREEMENT.shift': 'средний сдвиг (вторая минус первая)',
  'functions.AGREEMENT.correlation': 'корреляция',

  'functions.FUNNEL.description':
    'Насколько каждая школа отстоит от остальных с учётом числа участников и обычного разброса школ (z воронкообразного графика). Ответ той же формы, что и значения.',
  'functions.FUNNEL.values.name': 'значения',
  'functions.FUNNEL.values.text': 'Доли от 0 до 1 (или средние баллы, если дано отклонение) по школам',
  'functions.FUNNEL.pupils.name': 'участники',
  'functions.FUNNEL.pupils.text': 'Число участников в каждой школе, диапазон такой же величины',
  'functions.FUNNEL.sd.name': 'отклонение',
  'functions.FUNNEL.sd.text': 'Для средних баллов: стандартное отклонение балла ученика',
  'functions.FUNNEL.needsSd':
    'Значения не похожи на доли от 0 до 1. Проценты запишите со знаком % или долями (40 % – это 0,4); для средних баллов укажите третьим аргументом стандартное отклонение балла ученика, число больше 0',
  'functions.FUNNEL.alone': 'Сравнить не с чем: нужна хотя бы ещё одна школа',

  'functions.SCHOOLNUMBER.description': 'Номер школы из её названия: «МБОУ СОШ № 5 (edu123456)» даёт 5.',
  'functions.SCHOOLNUMBER.names.name': 'названия',
  'functions.SCHOOLNUMBER.names.text': 'Диапазон с названиями школ',
  'functions.SCHOOLNUMBER.none': 'В названии нет номера школы',
  'functions.SCHOOLNUMBER.several': 'В названии несколько чисел: непонятно, какое из них номер школы',

  'functions.DEADLINE.description':
    'Начало, конец и вид срока, записанного словами: «сентябрь – октябрь 2026», «до 15.05», «в течение года». Даты – числа Excel: назначьте ячейкам формат даты.',
  'functions.DEADLINE.texts.name': 'сроки',
  'functions.DEADLINE.texts.text': 'Диапазон со сроками, по одному в ячейке',
  'functions.DEADLINE.year.name': 'учебный_год',
  'functions.DEADLINE.year.text': 'Учебный год для месяцев без года: «2026-2027» или 2026',
  'functions.DEADLINE.badYear': '«{value}» – не учебный год: напишите, например, «2026-2027»',
  'functions.DEADLINE.unread': 'Срок не распознан: напишите месяц, дату или период',

  'functions.head.measure': 'показатель',
  'functions.head.value': 'значение',
  'functions.head.share': 'доля',
  'functions.head.low': 'от (95 %)',
  'functions.head.high': 'до (95 %)',
  'functions.head.pupils': 'учеников',
  'functions.head.all': 'всего',
  'functions.head.boundary': 'граница',
  'functions.head.near': 'работ рядом',
  'functions.head.at': 'на границе',
  'functions.head.expected': 'ожидалось',
  'functions.head.excess': 'лишних',
  'functions.head.probability': 'вероятность при обычной проверке',
  'functions.kappa': 'взвешенная каппа',

  'functions.expected.mark': 'отметка 2, 3, 4 или 5',
  'functions.expected.score': 'первичный балл, целое число от 0',
  'functions.expected.points': 'балл или отметка, целое число от 0',
  'functions.expected.number': 'число',

  'functions.problem.cell': '«{parameter}», ячейка {cell} по порядку: «{value}». Ожидается {expected}',
  'functions.problem.size': '«{first}» и «{second}» должны быть одной величины, а в них ячеек {a} и {b}',
  'functions.problem.noMarks': 'В диапазоне нет отметок',
  'functions.problem.noPairs': 'Нет ни одной пары значений: проверьте, что диапазоны одних и тех же учеников',

  'functions.reason.N_SMALL': 'Мало участников: нужно не меньше 10',
  'functions.reason.REF_SMALL': 'Мало участников в других школах: нужно не меньше 100',
  'functions.reason.NO_VARIATION': 'Все значения одинаковы: сравнивать нечего',

  'functions.kind.date': 'дата',
  'functions.kind.until': 'до даты',
  'functions.kind.month': 'месяц',
  'functions.kind.monthRange': 'месяцы',
  'functions.kind.schoolYear': 'учебный год',
  'functions.kind.yearRange': 'годы',
  'functions.kind.allYear': 'в течение года',
  'functions.kind.annual': 'ежегодно',
  'functions.kind.continuous': 'постоянно',
  'functions.kind.schedule': 'по графику',
  'functions.kind.relative': 'относительно события',
  'functions.kind.onEvent': 'по событию',
  'functions.kind.unknown': 'не распознан',

  'functions.help.title': 'Функции листа',
  'functions.help.intro':
    'Функции надстройки считают по диапазону прямо в ячейке. В русском Excel аргументы разделяются точкой с запятой. Ответ из нескольких строк сам занимает ячейки рядом; если они не пусты, Excel покажет #ПЕРЕНОС!. Когда ответа нет, в ячейке #Н/Д или #ЗНАЧ!, а причина - в подсказке у ячейки.',
  'functions.help.caution': 'Число - повод посмотреть работы, а не доказательство.',
  'functions.help.arguments': 'Аргументы',
  'functions.help.optional': 'можно не указывать',
  'functions.help.example': 'Пример',
  'functions.RATES.example': '=OBJEKTIV.RATES(G9:G97)',
  'functions.BUNCHING.example': "=OBJEKTIV.BUNCHING(F9:F97;'{'9;15;21'}';F98:F1200)",
  'functions.JOURNAL.example': '=OBJEKTIV.JOURNAL(G9:G97;H9:H97)',
  'functions.AGREEMENT.example': '=OBJEKTIV.AGREEMENT(C2:C31;D2:D31)',
  'functions.FUNNEL.example': '=OBJEKTIV.FUNNEL(C2:C25;B2:B25)',
  'functions.SCHOOLNUMBER.example': '=OBJEKTIV.SCHOOLNUMBER(A2:A25)',
  'functions.DEADLINE.example': '=OBJEKTIV.DEADLINE(C5:C34;"2026-2027")',
} as const;
