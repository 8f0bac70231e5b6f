import type { reportPagesRu } from '../ru/report-pages';

/** English texts: what report sheets say where nothing or little could be judged, and what to do by whom and when. */
export const reportPagesEn: Readonly<Record<keyof typeof reportPagesRu, string>> = {
  'reports.pages.marksOnly':
    'There are no primary scores for this work: signs cannot be computed from marks alone. Add individual results or the distribution of primary scores.',
  'reports.pages.noSet':
    'The data were not enough for any sign. Add individual results or the distribution of primary scores.',
  'reports.pages.unjudged': 'Not judged: {works}. {why}',
  'reports.pages.nothingJudged':
    'No school could be judged, so nothing can be said about signs: neither that there are any nor that there are none. {why}',
  'reports.pages.attention':
    'Schools that need attention: {count}{split, select, no {} other { ({now} by the works of {year}, {before} by earlier years)}}',
  'reports.pages.who': 'Who',
  'reports.pages.when': 'When, roughly',
  'reports.pages.sign': 'Sign',
  'reports.pages.mainSign': 'Main sign',
  'reports.pages.works.who': 'Municipal panel',
  'reports.pages.works.when': 'Two weeks',
  'reports.pages.talk.who': 'Methodologist, school heads',
  'reports.pages.talk.when': 'Before the re-check ends',
  'reports.pages.observe.who': 'Municipal coordinator',
  'reports.pages.observe.when': 'By the next work',
  'reports.pages.measures.who': 'Education authority',
  'reports.pages.measures.when': 'A month; compare in a year',
  'reports.pages.legendSigns':
    'Set: where the signs come from. P: works of pupils, A: summary reports; 1: one year, 4: with earlier years.',
  'reports.pages.yearsNote':
    'By this analysis{federal, select, yes { and by the federal lists in the workbook} other {}}. Schools listed in more years come first. “–”: no signs found.',
  'reports.pages.memoAlone': 'The schools could not be compared: shares and means are on the sheet “Indicators”.',
  'reports.pages.memoOneYear': 'No comparison with earlier years is possible: only {year} was judged.',
  'reports.pages.memoStep': '{step} Who: {who}. When, roughly: {when}.',
  'reports.pages.calm':
    'What next: add the results of the next works and exams to the workbook and repeat the analysis; signs show better over several years than in one.',
  'reports.pages.memoData': 'Add the missing data (see section 3) and repeat the analysis.',
  'reports.pages.commission': 'Panel: ______________________________      Date: ______________',
};
