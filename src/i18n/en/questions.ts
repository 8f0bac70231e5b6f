import type { questionsRu } from '../ru/questions';

/** English texts: questions that only the user can answer. The keys are those of the Russian file. */
export const questionsEn: Readonly<Record<keyof typeof questionsRu, string>> = {
  'questions.heading': 'Your answer is needed ({count, number})',
  'questions.intro':
    'The tables themselves do not tell. The answer is remembered in the workbook; analyse again after it.',
  'questions.columns': 'Sheet "{sheet}", row {row}: what is in these columns?',
  'questions.column': 'Column {column}: "{header}"',
  'questions.columnNoHeader': 'Column {column}, without a heading',
  'questions.school': 'Sheet "{sheet}": of which school is this table?',
  'questions.schoolHint': 'Login (edu123456, for example) or name.',
  'questions.name': 'Sheet "{sheet}": "{name}" - which school is it?',
  'questions.save': 'Remember',
  'questions.saved': 'The answer is remembered. Analyse again.',
  'questions.incomplete': 'Choose an answer first.',
  'questions.role.school': 'school',
  'questions.role.pupil': 'code of the pupil',
  'questions.role.class': 'class',
  'questions.role.first': 'score of the first marking',
  'questions.role.second': 'score of the second marking',
  'questions.role.firstMark': 'mark of the first marking',
  'questions.role.secondMark': 'mark of the second marking',
  'questions.role.earlier': 'earlier score',
  'questions.role.now': 'score now',
  'questions.role.result': 'another result',
  'questions.role.ignore': 'leave out',
};
