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
  'templates.observers-schedule.title': 'Schedule of public observers',
  'templates.observers-schedule.description': 'Who observes where and when: a row for each school.',
  'templates.observation-act.title': 'Act of observation',
  'templates.observation-act.description':
    'Sixteen points before, during and after the work, with conclusion and signatures.',
  'templates.document-screen.title': 'Screen of documents',
  'templates.document-screen.description': 'Which documents on objective assessment each school has.',
  'templates.recheck-protocol.title': 'Re-check protocol',
  'templates.recheck-protocol.description':
    'Scores of school and commission for each work, causes of differences, conclusion.',
  'templates.school-checklist.title': 'Check-list for a school',
  'templates.school-checklist.description': 'Eighteen questions a school asks itself, from local acts to analysis.',
  'templates.three-year-list.title': 'Schools with signs over three years',
  'templates.three-year-list.description': 'Years, subjects, confirmation by exams and the decision for each school.',
  'templates.pupil-results.title': 'Form of pupil results',
  'templates.pupil-results.description': 'Scores by task, primary score, mark of the work and in the journal.',
  'templates.journal-comparison.title': 'Comparison with the journal',
  'templates.journal-comparison.description': 'How many pupils lowered, confirmed and raised their mark.',
  'templates.marks-comparison.title': 'Internal and external marks',
  'templates.marks-comparison.description': 'Marks of the school, VPR, RM and OGE of the same pupils.',
  'templates.group.plan': 'Plans and roadmaps',
  'templates.group.working': 'Working tables',
};
