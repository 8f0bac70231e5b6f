import type { templatesRu } from '../ru/templates';

/** English texts: templates and structures of measure tables. ICU message format. */
export const templatesEn: Readonly<Record<keyof typeof templatesRu, string>> = {
  'templates.municipal-roadmap.title': 'Municipal roadmap',
  'templates.municipal-roadmap.description':
    'Eight sections from regulations to summing up, goal and tasks, measures numbered through.',
  'templates.measure-complex.title': 'Complex of measures for schools',
  'templates.measure-complex.description':
    'A short list of measures for schools whose results show signs of non-objective marking, without sections.',
  'templates.directions-plan.title': 'Plan by directions',
  'templates.directions-plan.description': 'Six directions, each with its goal; covers several years.',
  'templates.prevention-programme.title': 'Programme of prevention',
  'templates.prevention-programme.description': 'Four sections of support for named schools in one calendar year.',
  'templates.multi-year-roadmap.title': 'Roadmap for several years',
  'templates.multi-year-roadmap.description':
    'Five sections of annual and continuous measures; section numbers stand in the number column.',
  'templates.school-year-plan.title': 'Plan for a school year',
  'templates.school-year-plan.description': 'Fifteen measures without sections, each with its expected result.',
  'templates.progress-report.title': 'Progress report',
  'templates.progress-report.description':
    'Five sections with expected results and the conclusions of administrative control.',
};
