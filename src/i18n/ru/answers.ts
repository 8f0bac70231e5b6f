/** Russian texts: what has been answered about the tables of a workbook. ICU message format. */
export const answersRu = {
  'answers.heading': 'Запомненные ответы ({count, number})',
  'answers.intro': 'Что вы ответили о таблицах этой книги. Если ответ неверен, забудьте его: анализ спросит ещё раз.',
  'answers.sheet': 'Лист «{sheet}»: {answer}',
  'answers.old': 'Ответ, запомненный прежней версией: {answer}',
  'answers.school': 'школа {school}',
  'answers.forgetNamed': 'Забыть ответ. {answer}',
  'answers.forgotten':
    '{count, plural, one {Ответ забыт.} few {# ответа забыты.} many {# ответов забыто.} other {# ответа забыто.}}',
  'plans.forgetAnswers': 'Забыть ответы о таблицах',
  'answers.name': '«{name}» – это школа {school}',
} as const;
