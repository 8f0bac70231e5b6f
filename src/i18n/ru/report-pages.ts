/** Russian texts: what report sheets say where nothing or little could be judged, and what to do by whom and when. ICU message format. */
export const reportPagesRu = {
  'reports.pages.marksOnly':
    'По этой работе нет первичных баллов: по одним отметкам признаки не считаются. Добавьте индивидуальные результаты или распределение первичных баллов.',
  'reports.pages.noSet':
    'Данных не хватило ни для одного признака. Добавьте индивидуальные результаты или распределение первичных баллов.',
  'reports.pages.unjudged': 'Не оценены: {works}. {why}',
  'reports.pages.nothingJudged':
    'Ни одна школа не оценена, поэтому о признаках ничего сказать нельзя: ни что они есть, ни что их нет. {why}',
  'reports.pages.attention':
    'Школы, которым нужно внимание: {count}{split, select, no {} other { (по работам {year} года – {now}, по прошлым годам – {before})}}',
  'reports.pages.who': 'Кто',
  'reports.pages.when': 'Примерный срок',
  'reports.pages.sign': 'Знак',
  'reports.pages.mainSign': 'Главный признак',
  'reports.pages.works.who': 'Муниципальная комиссия',
  'reports.pages.works.when': 'Две недели',
  'reports.pages.talk.who': 'Методист, руководители школ',
  'reports.pages.talk.when': 'До итогов перепроверки',
  'reports.pages.observe.who': 'Муниципальный координатор',
  'reports.pages.observe.when': 'К следующей работе',
  'reports.pages.measures.who': 'Орган управления образованием',
  'reports.pages.measures.when': 'Месяц; сравнить через год',
  'reports.pages.legendSigns':
    'Набор – из каких данных взяты признаки: P – из работ учеников, A – из сводных отчётов; 1 – один год, 4 – с прошлыми годами.',
  'reports.pages.yearsNote':
    'По этому анализу{federal, select, yes { и по федеральным спискам, которые есть в книге} other {}}. Сначала школы, отмеченные в большем числе лет. «–» – признаков не найдено.',
  'reports.pages.memoAlone': 'Сравнить школы не удалось: доли и средние стоят на листе «Показатели».',
  'reports.pages.memoOneYear': 'Сравнить с прошлыми годами нельзя: оценён только {year} год.',
  'reports.pages.memoStep': '{step} Кто: {who}. Примерный срок: {when}.',
  'reports.pages.calm':
    'Что дальше: добавить в книгу результаты следующих работ и экзаменов и повторить анализ; признаки за несколько лет видны лучше, чем за один.',
  'reports.pages.memoData': 'Добавить недостающие данные (см. раздел 3) и повторить анализ.',
  'reports.pages.commission': 'Комиссия: ______________________________      Дата: ______________',
} as const;
