import type { answersRu } from '../ru/answers';

/** English texts: what has been answered about the tables of a workbook. ICU message format. */
export const answersEn: Record<keyof typeof answersRu, string> = {
  'answers.heading': 'Remembered answers ({count, number})',
  'answers.intro':
    'What you have answered about the tables of this workbook. If an answer is wrong, forget it: the analysis will ask again.',
  'answers.sheet': 'Sheet “{sheet}”: {answer}',
  'answers.old': 'Answer remembered by an earlier version: {answer}',
  'answers.school': 'school {school}',
  'answers.forgetNamed': 'Forget the answer. {answer}',
  'answers.forgotten': '{count, plural, one {Answer forgotten.} other {# answers forgotten.}}',
  'plans.forgetAnswers': 'Forget answers about tables',
  'answers.name': '“{name}” is school {school}',
};
