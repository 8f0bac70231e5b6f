import type { startRu } from '../ru/start';

/** English texts: the first place, settings, long work. */
export const startEn: Readonly<Record<keyof typeof startRu, string>> = {
  'start.heading': 'Where to begin',
  'start.intro':
    'The add-in finds signs of non-objective marking in results, explains them in words and figures, and helps to draw up measures. Nothing leaves your computer.',
  'start.openSheet': 'The open sheet',
  'start.said.results':
    'On the sheet “{sheet}” we recognise: {tables}{schools, plural, =0 {} one {, # school} other {, # schools}}.',
  'start.said.measures':
    'On the sheet “{sheet}” we recognise a table of measures: {measures, plural, one {# measure} other {# measures}}.',
  'start.said.question':
    'The sheet “{sheet}” looks like results, but its headers do not tell what the columns hold. The analysis will ask, and the answer is remembered.',
  'start.said.empty':
    'The sheet “{sheet}” is empty. Paste a report of the federal system or a table of results into it, or begin with a template.',
  'start.said.report':
    'The sheet “{sheet}” is a report of Objektiv: it is not read again. Open a sheet with results or a plan.',
  'start.said.unknown':
    'On the sheet “{sheet}” we recognise neither results nor a plan. Paste a report of the federal system or a table with schools and scores or marks, or begin with a template.',
  'start.said.elsewhere': 'We recognise no table on the open sheet, but the workbook has some: see below.',
  'start.said.unread':
    'The workbook is large ({cells, number} cells), so it has not been read yet. Start the analysis, or look first at what it holds.',
  'start.said.nothing':
    'Paste a report of the federal system or a table of results into a sheet, or begin with a template.',
  'start.action.analyse': 'Analyse the results',
  'start.action.check': 'Check the table',
  'start.action.templates': 'Choose a template',
  'start.next.again': 'Recalculate with the new settings',
  'start.next.look': 'Look at the workbook',
  'start.next.analyse': 'Analyse the results',
  'start.next.schools': 'Look at the schools with signs ({count, number})',
  'start.next.highlight': 'Mark the schools in the sheets',
  'start.next.measures': 'Draw up measures',
  'start.next.check': 'Check the tables of measures',
  'start.next.fix': 'Go through the findings ({count, number})',
  'start.next.begin': 'Choose a template',
  'start.refresh': 'Look at the workbook again',
  'start.readAll': 'See what the workbook holds',
  'start.works': 'What can be computed',
  'start.work.ready': '{ready, number} of {total, number}',
  'start.work.from': '{schools, plural, one {# school} other {# schools}}. Sheets: {sheets}.',
  'start.work.more': 'To compute more:',
  'start.ability.rates': 'Pass rate and quality',
  'start.ability.boundaries': 'Distribution of scores: bunching at mark boundaries',
  'start.ability.journal': 'Comparison with the journal',
  'start.ability.tasks': 'Task profile and open answers',
  'start.ability.classes': 'Agreement inside a class',
  'start.ability.years': 'Change over the years',
  'start.ability.compare': 'Comparison of schools',
  'start.need.marks': 'add marks or the report of marks',
  'start.need.scores': 'add the report “Distribution of primary scores” or individual results',
  'start.need.scale': 'give the mark scale',
  'start.need.journalReport': 'add the report comparing marks with the journal',
  'start.need.completionReport': 'add the report “Completion of tasks”',
  'start.need.pupilRows': 'more exact with individual results, pupil by pupil',
  'start.need.classes': 'add a column with the pupil’s class',
  'start.need.earlierYear': 'add last year’s distribution of scores for the same subject and class',
  'start.need.otherSchools': 'add the results of other schools',
  'start.need.moreSchools': 'reliable from 8 schools on, each with 10 participants or more',
  'start.mark.ready': 'There',
  'start.mark.partly': 'Partly there',
  'start.mark.missing': 'Missing',
  'start.sheets': 'Sheets of the workbook ({count, number})',
  'start.sheet.results': '{tables}{measures, plural, =0 {} other {; a plan of measures}}',
  'start.sheet.measures': 'table of measures, {measures, plural, one {# row} other {# rows}}',
  'start.sheet.question': 'we shall ask what the columns hold',
  'start.sheet.unknown': 'no table recognised',
  'start.sheet.empty': 'empty sheet',
  'start.sheet.report': 'report sheet of Objektiv',
  'start.sample': 'Sample: an invented district',
  'start.sample.text':
    'New sheets with reports of 24 invented schools and a roadmap, to try everything on. Your sheets stay as they are, and one button takes the sample away.',
  'start.sample.try': 'Show what would be inserted',
  'start.sample.insert': 'Insert the sample',
  'start.sample.inserted':
    'The sample is in: {sheets, plural, one {# sheet} other {# sheets}}, the first is “{sheet}”.',
  'start.whatIs': 'what is it?',
  'start.whatIsNamed': 'What is it: {about}',
  'start.about.q': 'probability and q',
  'start.about.use': 'how to use the signs',
  'start.about.sets': 'sets of indicators',
  'plans.sample': 'Insert the sample',
  'plans.settings': 'Remember the settings',
  'pane.progress.editing':
    'If a cell is open for typing in Excel, finish with Enter or Esc: until then the workbook does not answer.',
  'pane.stage.looking': 'Looking at the sheets…',
  'warnings.LEVELS_CHANGED':
    'The thresholds of the levels were changed in the settings. The rate of false alarms was measured for the default thresholds only. Set them back in the settings if that is not wanted.',
  'warnings.MIN_N_CHANGED':
    'The smallest number of participants for a level was changed in the settings: smaller schools have no level. Set it back in the settings if that is not wanted.',
};
