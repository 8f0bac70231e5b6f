import type { reasonsRu } from '../ru/reasons';

/** English texts: reasons. The keys are those of the Russian file. */
export const reasonsEn: Readonly<Record<keyof typeof reasonsRu, string>> = {
  'indicators.level.name': 'Mean primary score',
  'indicators.level.short': 'Mean score',
  'indicators.pass_rate.name': 'Pass rate: share of marks 3, 4 and 5',
  'indicators.pass_rate.short': 'Pass rate',
  'indicators.quality_rate.name': 'Quality rate: share of marks 4 and 5',
  'indicators.quality_rate.short': 'Quality rate',
  'indicators.bunch_smooth.name': 'Bunching at mark boundaries: against a smooth curve',
  'indicators.bunch_smooth.short': 'Boundaries, smooth',
  'indicators.bunch_raw.name': 'Bunching at mark boundaries: against the other schools as they are',
  'indicators.bunch_raw.short': 'Boundaries, raw',
  'indicators.bunch_guard.name': 'Bunching of works at mark boundaries',
  'indicators.bunch_guard.short': 'Mark boundaries',
  'indicators.journal.name': 'Marks equal to the journal',
  'indicators.journal.short': 'Journal',
  'indicators.kappa.name': 'Agreement with the journal (weighted kappa)',
  'indicators.kappa.short': 'Kappa',
  'indicators.jbunch.name': 'Bunching at the boundary of the journal mark',
  'indicators.jbunch.short': 'Journal boundary',
  'indicators.conf.name': 'Excess of confirmed marks',
  'indicators.conf.short': 'Confirmations',
  'indicators.conf_agg.name': 'Excess of confirmed marks (from the report)',
  'indicators.conf_agg.short': 'Confirmations, report',
  'indicators.HE.name': 'Task profile: hard tasks better, easy tasks worse than usual',
  'indicators.HE.short': 'Task profile',
  'indicators.HEagg.name': 'Task profile (from the report)',
  'indicators.HEagg.short': 'Profile, report',
  'indicators.open.name': 'Open tasks: points above the expected',
  'indicators.open.short': 'Open tasks',
  'indicators.OPENagg.name': 'Open tasks (from the report)',
  'indicators.OPENagg.short': 'Open tasks, report',
  'indicators.sim.name': 'Concordance of deviations inside a class',
  'indicators.sim.short': 'Concordance',
  'indicators.yoy.name': 'Change against earlier years',
  'indicators.yoy.short': 'Dynamics',
  'indicators.bunch_multi.name': 'Bunching at mark boundaries over several years',
  'indicators.bunch_multi.short': 'Boundaries, years',
  'indicators.va.name': 'Progress of the same pupils',
  'indicators.va.short': 'Progress',
  'indicators.completion.name': 'Completion of tasks',
  'indicators.completion.short': 'Completion',
  'indicators.groups.name': 'Groups of pupils by mark',
  'indicators.groups.short': 'Groups',
  'indicators.gap2.name': 'Gap of 2 and more to the journal',
  'indicators.gap2.short': 'Gap of 2',
  'indicators.identical.name': 'Identical sets of task points in a class',
  'indicators.identical.short': 'Identical sets',
  'indicators.bunch_self.name': 'Works at mark boundaries without a comparison with others',
  'indicators.bunch_self.short': 'Boundaries, own',
  'indicators.tail.name': 'Excess of very high scores',
  'indicators.tail.short': 'High scores',
  'indicators.open_yoy.name': 'Open tasks: change against earlier years',
  'indicators.open_yoy.short': 'Open tasks, change',
  'indicators.OPENagg_yoy.name': 'Open tasks: change against earlier years (from the report)',
  'indicators.OPENagg_yoy.short': 'Open, change, report',
  'indicators.HEagg_curve.name': 'Task profile adjusted for the level of the school (from the report)',
  'indicators.HEagg_curve.short': 'Profile at level, report',
  'indicators.B1.name': 'Rule B1: mean above all (for comparison, no conclusion)',
  'indicators.B1.short': 'Rule B1',
  'indicators.B2.name': 'Rule B2: peak at a boundary (for comparison, no conclusion)',
  'indicators.B2.short': 'Rule B2',
  'indicators.B2n.name': 'Rule B2n: peak among neighbouring scores (for comparison, no conclusion)',
  'indicators.B2n.short': 'Rule B2n',
  'indicators.B3.name': 'Rule B3: 40 % and more differ from the journal (for comparison, no conclusion)',
  'indicators.B3.short': 'Rule B3',

  'reasons.often': '{rare, select, yes {in less than {floor} of schools} other {in about {p} of schools}}',
  'reasons.bunch_smooth':
    '{K, plural, one {# work} other {# works}} at the mark boundaries (scores {boundaries}) where {E} are expected ({excess} too many); under ordinary marking as many or more occur {often}.',
  'reasons.bunch_raw':
    '{K, plural, one {# work} other {# works}} at the mark boundaries (scores {boundaries}) where {E} are expected ({excess} too many); under ordinary marking as many or more occur {often}.',
  'reasons.bunch_guard':
    '{K, plural, one {# work} other {# works}} at the mark boundaries (scores {boundaries}) where {E} are expected ({excess} too many); under ordinary marking as many or more occur {often}.',
  'reasons.bunch_multi':
    'Over {years, plural, one {# year} other {# years}} {K, plural, one {# work} other {# works}} at the mark boundaries where {E} are expected; under ordinary marking as many or more occur {often}.',
  'reasons.jbunch':
    '{K, plural, one {# pupil} other {# pupils}} of {n} have exactly the lowest score that confirms their journal mark where {E} are expected; under ordinary marking as many or more occur {often}.',
  'reasons.conf':
    'Journal marks confirmed for {K} of {n} where {E} are expected: {delta} percentage points more often than the other schools let expect; with the level of the school taken into account this occurs under ordinary marking {often}.',
  'reasons.conf_agg':
    'Journal marks confirmed for {K} of {n} where {E} are expected: {delta} percentage points more often than the other schools let expect; with the level of the school taken into account this occurs under ordinary marking {often}.',
  'reasons.HE':
    'Hard tasks are done better and easy tasks worse than by pupils of other schools with the same score: index {value}, usually from −{usual} to {usual} (pupils: {n}). The tasks that differ most are {taskHigh} (better) and {taskLow} (worse). Under ordinary marking this occurs {often}.',
  'reasons.HEagg':
    'Hard tasks are done better and easy tasks worse than in other schools with the same mean score: index {value}, usually from −{usual} to {usual} (pupils: {n}); under ordinary marking this occurs {often}.',
  'reasons.open':
    'For open tasks the pupils received on average {value} {amount, plural, one {point} other {points}} more than pupils of other schools with the same total; usually from −{usual} to {usual} (pupils: {n}). Under ordinary marking this occurs {often}.',
  'reasons.OPENagg':
    'For open tasks the pupils received on average {value} {amount, plural, one {point} other {points}} more than in other schools with the same mean score; usually from −{usual} to {usual} (pupils: {n}). Under ordinary marking this occurs {often}.',
  'reasons.sim':
    'The deviations of pupils{class, select, none {} other { of class {class}}} from what is expected per task coincide more often than usual (concordance {value}, pupils: {n}); under ordinary marking this occurs {often}.',
  'reasons.yoy':
    'Against earlier years the result relative to the municipality has risen by {value} {amount, plural, one {standard deviation} other {standard deviations}} (pupils: {n}, earlier {previous}); under ordinary marking this occurs {often}.',
  'reasons.bunch_self':
    'At the mark boundaries ({boundaries} points) there {K, plural, one {is # work} other {are # works}} of the {near} near them, where the smooth curve through the own results lets expect {E} (pupils: {n}); with ordinary marking and a little kindness as many or more occur {often}.',
  'reasons.tail':
    '{from} points and more: {K, plural, one {# pupil} other {# pupils}} of {n}, where {E} are expected in a school with the same mean score; with ordinary marking as many or more occur {often}.',
  'reasons.open_yoy':
    'On open tasks the result beyond expectation is {value} {amount, plural, one {point} other {points}} higher than in the same school in earlier years; the usual change is from −{usual} to {usual} (pupils: {n}). Under ordinary marking this occurs {often}.',
  'reasons.OPENagg_yoy':
    'On open tasks the result beyond expectation is {value} {amount, plural, one {point} other {points}} higher than in the same school in earlier years; the usual change is from −{usual} to {usual} (pupils: {n}). Under ordinary marking this occurs {often}.',
  'reasons.HEagg_curve':
    'Hard tasks are done better and easy tasks worse than in other schools with the same mean score: index {value}, usually from −{usual} to {usual} (pupils: {n}, adjusted for the level of the school); under ordinary marking this occurs {often}.',
  'reasons.va':
    'The pupils progressed on average {value} {amount, plural, one {point} other {points}} more than pupils of other schools with the same earlier result (pupils: {n}); under ordinary marking this occurs {often}.',
  'reasons.other': '{name}: under ordinary marking such a deviation occurs {often}.',
  'reasons.combined':
    'All signs together: the probability of such a deviation or a larger one under ordinary marking is {p}; corrected for the number of schools q {q}. Level: {level}.',
  'reasons.honest': 'A sign is a reason to look at the works, not a proof.',
  'reasons.level':
    'Mean score {value}{interval, select, none {} other { (95 %: {interval})}}, municipality {mu}; with the number of pupils ({n}) taken into account the school differs from the others by {eb} standard deviations.',
  'reasons.journal': 'Marks confirmed {confirmed}, lowered {lowered}, raised {raised} of {n} pupils.',
  'reasons.completion':
    'Base tasks are done to {base} % (threshold 60 %), advanced tasks to {advanced} % (threshold 30 %).',
  'reasons.gap2': 'Gap of 2 and more to the journal: {k, plural, one {# pupil} other {# pupils}}.',
  'reasons.B1':
    'Rule B1: on simulated honest data it flags 12.9 % of ordinary schools and 99.6 % of lyceums, so it is no conclusion.',
  'reasons.B2':
    'Rule B2: on simulated honest data it flags 87.8 % of ordinary schools and 94.7 % of lyceums, so it is no conclusion.',
  'reasons.B2n':
    'Rule B2n: on simulated honest data it flags 59.7 % of ordinary schools and 48.7 % of lyceums, so it is no conclusion.',
  'reasons.B3':
    'Rule B3: on simulated honest data it flags 47.2 % of ordinary schools and 2.7 % of lyceums, so it is no conclusion.',

  'reason-codes.N_SMALL':
    'Few pupils: fewer than 10 (for the interval fewer than 2). Shares and means are shown without conclusions. Look at the results of several years.',
  'reason-codes.REF_SMALL':
    'Nothing to compare with: the other schools have fewer than 100 pupils together. Add results of other schools.',
  'reason-codes.FEW_SCHOOLS': 'Few schools to compare: fewer than 8. Add results of other schools.',
  'reason-codes.NO_SCALE':
    'The mark scale of this year is not known. Enter the scores from which 3, 4 and 5 are given.',
  'reason-codes.NO_SCORES': 'No primary scores. Add individual results or the distribution of primary scores.',
  'reason-codes.COUNTS_MISMATCH':
    'The percentages do not give a whole number of pupils. Check the row of the school or paste the report again.',
  'reason-codes.NO_JOURNAL':
    'Fewer than 10 pupils with a journal mark. Add journal marks or the comparison with the journal.',
  'reason-codes.NO_GROUP':
    'No pupils near the boundary of their journal mark, or too few of them in other schools. Look at the other indicators of the school.',
  'reason-codes.NO_TASKS': 'No task points for at least 10 pupils. Add individual results or the completion of tasks.',
  'reason-codes.NO_OPEN': 'It is not known which tasks are marked against criteria. Enter their numbers.',
  'reason-codes.NO_CLASS':
    'No class in which at least 8 pupils have all tasks filled. Check the column of classes and the blank task cells.',
  'reason-codes.NO_PRIOR':
    'No earlier years of this school in the same subject and class. Add the distributions of earlier years.',
  'reason-codes.NO_LINK':
    'Fewer than 10 pupils whose earlier result is known. Add a table with pupil codes and two scores.',
  'reason-codes.NO_VARIATION':
    'All values are the same, there is nothing to compare. Check that the column is filled; if the values really are the same, nothing to do.',
  'reason-codes.CRASHED':
    'The calculation stopped because of an error in the add-in. The other indicators are calculated. Copy the report for the developer from the help.',

  'levels.strong': 'clear signs',
  'levels.check': 'worth checking',
  'levels.none': 'no signs found',
  'levels.insufficient': 'too little data to compare',

  'warnings.CRASHED':
    'Some indicators could not be calculated because of an error in the add-in; the analysis is incomplete. Copy the report for the developer from the help.',
  'warnings.NO_SCHOOLS': 'The tables hold no school with results. Add a report that lists the schools.',
  'warnings.ONE_SCHOOL':
    'There is only one school here: there is nothing to compare it with, so there is no level. Shares and intervals are shown. Add results of other schools of the municipality.',
  'warnings.ALL_SMALL':
    'All schools have fewer than 10 pupils: only shares and means are shown. Look at several years or add other schools.',
  'warnings.REF_SMALL':
    'For some schools all other schools together have fewer than 100 pupils: they are not compared. Add results of other schools.',
  'warnings.FEW_SCHOOLS':
    'Fewer than eight schools with 10 and more pupils: the comparison between them is approximate. Add other schools if you have their results.',
  'warnings.NO_SCALE':
    'The mark scale is not known: indicators of mark boundaries are not calculated. Enter the scores from which 3, 4 and 5 are given.',
  'warnings.SCALE_KNOWN': 'The mark scale comes from the published list for this subject, class and year. Check it.',
  'warnings.SCALE_USER': 'The mark scale you entered was used. Check that it belongs to this work.',
  'warnings.COUNTS_MISMATCH':
    'For some schools the percentages do not give a whole number of pupils; their distribution was not used. Check the rows of these schools or paste the report again.',
  'warnings.OPEN_TASKS_GUESSED':
    'The list of open tasks is not set: tasks with a maximum of 2 and more are taken as open. Correct the list if needed.',
  'warnings.PARTIAL_SET':
    'Not all signs of the set could be calculated: the level rests on those that are there. To compute the others, add the missing reports.',

  'warnings.NO_WIDER_ROW':
    'The distribution of scores lacks the row of the region or country chosen for comparison: the comparison with the other schools is shown. Paste the report together with its upper rows.',

  'units.points': 'points',
  'units.share': 'share',
  'units.percent': 'percent',
  'units.pupils': 'pupils (works)',
  'units.pairs': 'pairs of pupils',
  'units.sd': 'standard deviations of pupils',
  'units.agreement': 'agreement',
  'units.ratio': 'ratio',
  'units.flag': 'yes or no',
  'units.groups': 'groups',
};
