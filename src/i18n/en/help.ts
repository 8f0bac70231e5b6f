import type { helpRu } from '../ru/help';

/** English texts of the help. */
export const helpEn: Readonly<Record<keyof typeof helpRu, string>> = {
  'help.heading': 'Help',
  'help.search': 'Search the help',
  'help.found': '{count, plural, =0 {Nothing found. Try another word.} one {# entry found} other {# entries found}}',
  'help.all': 'The whole help',
  'help.section.use': 'How to use it',
  'help.section.level': 'Levels',
  'help.section.term': 'What the figures mean',
  'help.section.honest': 'Honestly about signs',
  'help.section.indicator': 'Indicators',
  'help.section.ability': 'What can be computed',
  'help.section.glossary': 'Glossary',
  'help.formula': 'How it is computed',
  'help.limits': 'Limits',
  'help.needs': 'Needs',
  'help.role': 'Role',
  'help.minN': 'Minimum',
  'help.minN.value':
    '{n, plural, one {# participant} other {# participants}}{tested, select, yes {; probability from 10 on} other {; no probability}}',
  'help.unit': 'Unit',
  'help.sets': 'Sets, combined by the definition',
  'help.steadySets': 'Sets, combined cautiously',
  'help.missing': 'Why there may be no figure',
  'help.role.sign': 'a sign, enters the level of the school',
  'help.role.context': 'for understanding, enters no level',
  'help.role.display': 'shown only',
  'help.role.practice-rule': 'a rule of practice, for comparison only',
  'help.input.scores': 'primary scores',
  'help.input.scale': 'mark scale',
  'help.input.marks': 'marks',
  'help.input.journal': 'journal marks',
  'help.input.tasks': 'points by task',
  'help.input.completion': 'report of completion',
  'help.input.earlier': 'earlier years',
  'help.input.linked': 'earlier results of the same pupils',
  'help.diagnostics': 'Details for support',
  'help.diagnostics.hint': 'No names, codes or figures of the workbook are in it. Copy it and add it to your question.',
  'help.diagnostics.text': 'Details for support',
  'help.indicator.level.means':
    'The school’s mean primary score with its interval, and its place among the others, corrected for small numbers.',
  'help.indicator.level.formula':
    'Sum of scores divided by participants; effect: (mean − municipality’s mean) / spread of pupils, shrunk for small schools.',
  'help.indicator.level.limits':
    'A high mean is no sign: lyceums and gymnasiums are expected to have it. It enters no level.',
  'help.indicator.pass_rate.means': 'Share of pupils with marks 3, 4 and 5.',
  'help.indicator.pass_rate.formula': 'Marks 3, 4 and 5 divided by pupils with a mark; Wilson interval, 95 %.',
  'help.indicator.pass_rate.limits':
    'In a small school the share jumps from year to year: look at the interval. By itself it says nothing about inflation.',
  'help.indicator.quality_rate.means': 'Share of pupils with marks 4 and 5.',
  'help.indicator.quality_rate.formula': 'Marks 4 and 5 divided by pupils with a mark; Wilson interval, 95 %.',
  'help.indicator.quality_rate.limits':
    'Depends on the school’s intake and on the work. Years compare only under the same work and scale.',
  'help.indicator.bunch_smooth.means':
    'How many works at the mark boundaries exceed a smooth curve through the other schools’ scores.',
  'help.indicator.bunch_smooth.formula':
    'K − E: works at and just above a boundary minus those expected from the curve tilted to the school’s mean.',
  'help.indicator.bunch_smooth.limits':
    'Sees bunching even where all schools bunch, but takes a natural spike of the work for it. Hence the cautious bunch_guard decides.',
  'help.indicator.bunch_raw.means': 'How many works at the mark boundaries exceed the other schools’ own distribution.',
  'help.indicator.bunch_raw.formula':
    'K − E: works at the boundaries minus those expected from the others’ distribution tilted to the school’s mean.',
  'help.indicator.bunch_raw.limits':
    'Takes no natural spike for a sign, but does not see bunching that all schools share.',
  'help.indicator.bunch_guard.means':
    'More works exactly at the lowest score of a mark, and fewer just below, than in other schools with the same mean: as happens when a missing point or two is added.',
  'help.indicator.bunch_guard.formula':
    'Of two comparisons (smooth curve, other schools as they are) the one that says less of a sign; p is the larger of both.',
  'help.indicator.bunch_guard.limits':
    'Needs scores, the scale and 100 participants in other schools. A boundary may fall on a natural spike: look at the works themselves.',
  'help.indicator.journal.means': 'Shares of marks below, equal to and above the journal mark.',
  'help.indicator.journal.formula': 'Equal marks divided by pupils with both marks; the same for lowered and raised.',
  'help.indicator.journal.limits':
    'Lowering is usual: the journal is kinder than the work. This describes; the signs are the confirmation excess and journal bunching.',
  'help.indicator.kappa.means': 'Agreement of the marks with the journal beyond chance; large gaps weigh more.',
  'help.indicator.kappa.formula': '1 − mean squared gap / mean squared gap of random pairs.',
  'help.indicator.kappa.limits':
    'Kappa may be low under ordinary marking when a class is homogeneous. For reference only.',
  'help.indicator.jbunch.means': 'Works that stop exactly at the score which confirms this pupil’s own journal mark.',
  'help.indicator.jbunch.formula':
    'K: such works over marks 3, 4, 5; expected from pupils of other schools with the same journal mark.',
  'help.indicator.jbunch.limits': 'Needs pupil rows with journal marks, and 20 such pupils in other schools.',
  'help.indicator.conf.means':
    'Journal marks are confirmed more often than in other schools for pupils with the same mark.',
  'help.indicator.conf.formula':
    '(confirmed − expected) / pupils with a journal mark; z corrected for the school’s level.',
  'help.indicator.conf.limits':
    'A school with an exact journal confirms more often under ordinary marking too. Alone it is a weak argument.',
  'help.indicator.conf_agg.means': 'The same from the report that compares marks with the journal.',
  'help.indicator.conf_agg.formula':
    'Share confirmed minus the share in other schools; z corrected for the school’s level.',
  'help.indicator.conf_agg.limits': 'The report does not tell which marks were confirmed: coarser than pupil rows.',
  'help.indicator.HE.means':
    'Hard tasks are done better and easy ones worse than by pupils of other schools with the same total: as happens when answers are given away.',
  'help.indicator.HE.formula': 'Mean over pupils of the sum: hardness × (points − points expected at the same total).',
  'help.indicator.HE.limits':
    'An advanced programme or a topic not yet taught gives the same profile. Ask first what was taught.',
  'help.indicator.HEagg.means': 'Task profile from the report “Completion of tasks”.',
  'help.indicator.HEagg.formula': 'Completion weighted by hardness minus what is expected at the school’s mean.',
  'help.indicator.HEagg.limits':
    'Needs 8 schools. In simulation it alone flags 7–11 % of honest lyceums: for them trust the profile adjusted for the level.',
  'help.indicator.open.means':
    'Tasks marked by a teacher against criteria earned more than with pupils of other schools with the same total.',
  'help.indicator.open.formula':
    'Mean over pupils of the sum over such tasks: points − points expected at the same total.',
  'help.indicator.open.limits':
    'You give the list of tasks; without it, those of 2 points and more. Good teaching of writing gives the same: only a re-check decides.',
  'help.indicator.OPENagg.means': 'The same from the report “Completion of tasks”.',
  'help.indicator.OPENagg.formula': 'Points for such tasks minus those expected at the school’s mean.',
  'help.indicator.OPENagg.limits': 'Needs 8 schools and known task maxima.',
  'help.indicator.sim.means':
    'Pupils of one class deviate from what is expected on the same tasks in the same direction more than by chance.',
  'help.indicator.sim.formula': 'Mean agreement of deviations over pairs of classmates; z for classes of 8 and more.',
  'help.indicator.sim.limits':
    'One teacher and one topic also make deviations alike. A reason to lay the class’s works side by side, no more.',
  'help.indicator.yoy.means': 'A jump of the school against its own earlier years and the municipality.',
  'help.indicator.yoy.formula': 'This year’s effect minus the mean effect of earlier years, weighted by pupils.',
  'help.indicator.yoy.limits':
    'A new intake or a merger makes a jump without any inflation. Years under another codifier are not compared: give them in the settings. Combined cautiously, it enters a set only where no earlier year has task points.',
  'help.indicator.bunch_multi.means':
    'Bunching at mark boundaries pooled over this and earlier years: a small but lasting excess becomes visible.',
  'help.indicator.bunch_multi.formula': 'K and E summed over years, each with its own scale and comparison.',
  'help.indicator.bunch_multi.limits':
    'Without earlier years it equals the year’s own. It speaks of a habit, not of this year.',
  'help.indicator.va.means':
    'How much more the pupils progressed than pupils of other schools with the same earlier result.',
  'help.indicator.va.formula':
    'Mean deviation of the present score from the curve “earlier → present” over all linked pupils.',
  'help.indicator.va.limits':
    'Good teaching does the same. By the definition it enters no level; combined cautiously it enters only together with open tasks.',
  'help.indicator.completion.means': 'What part of the possible points was earned, by task and difficulty.',
  'help.indicator.completion.formula': 'Mean points / maximum × 100; a level is the mean over its tasks.',
  'help.indicator.completion.limits':
    'The federal thresholds (60 % basic, 30 % advanced) speak of preparation, not of objectivity.',
  'help.indicator.groups.means': 'How many pupils have each mark, and how each group did the tasks.',
  'help.indicator.groups.formula': 'Number and share by mark; completion inside groups of 10 and more.',
  'help.indicator.groups.limits': 'Groups under 10 have no completion: the figures would be chance.',
  'help.indicator.gap2.means': 'Pupils whose mark differs from the journal by 2 or more.',
  'help.indicator.gap2.formula': '(2 or more above + 2 or more below) / pupils with both marks.',
  'help.indicator.gap2.limits': 'Each case is looked at by itself: illness, another teacher, a slip in copying.',
  'help.indicator.identical.means':
    'Pairs of classmates with the same points on every task, and how many chance would give.',
  'help.indicator.identical.formula': 'Pairs; expected from pairs of pupils of different schools with close totals.',
  'help.indicator.identical.limits':
    'At very high and very low scores coincidence is usual. Shown only, no conclusion.',
  'help.indicator.bunch_self.means':
    'Bunching at mark boundaries from the school’s own scores: works where there is nobody to compare with.',
  'help.indicator.bunch_self.formula':
    'K − E: E from a smooth curve through the school’s scores outside the boundaries, with an allowance for unevenness.',
  'help.indicator.bunch_self.limits': 'Weaker than a comparison and blind to natural spikes. Enters no level.',
  'help.indicator.tail.means': 'More very high scores (from 90 % of the maximum) than a school with this mean has.',
  'help.indicator.tail.formula': 'K − number expected from other schools tilted to the school’s mean.',
  'help.indicator.tail.limits': 'One strong class does the same. Enters no level.',
  'help.indicator.open_yoy.means':
    'Points for open answers beyond expectation grew against the school’s own earlier years.',
  'help.indicator.open_yoy.formula': 'open of this year minus the weighted open of earlier years.',
  'help.indicator.open_yoy.limits': 'Lasting leniency cancels out: a school that inflates every year is not seen.',
  'help.indicator.OPENagg_yoy.means': 'The same from completion reports of several years.',
  'help.indicator.OPENagg_yoy.formula': 'OPENagg of this year minus the weighted OPENagg of earlier years.',
  'help.indicator.OPENagg_yoy.limits': 'Tasks of different years are taken as the same when their number is.',
  'help.indicator.HEagg_curve.means':
    'The same as the task profile from the report, but a strong school is compared with what to expect of a strong school.',
  'help.indicator.HEagg_curve.formula':
    'Completion weighted by hardness minus what is expected: a parabola of the mean score instead of a line; the farther a school is from the others, the wider the usual limits.',
  'help.indicator.HEagg_curve.limits':
    'Needs 8 schools. In simulation it flags 2–3 % of honest lyceums. Enters the sets A1 and A4 in the cautious combination.',
  'help.indicator.B1.means': 'A rule of practice: the school’s mean is clearly above everybody’s.',
  'help.indicator.B1.formula': 'Lower limit of the school’s interval above the upper limit of all participants.',
  'help.indicator.B1.limits':
    'On simulated honest data it fires at 99.6 % of lyceums and 12.9 % of ordinary schools: no conclusion.',
  'help.indicator.B2.means': 'A rule of practice: a peak at a mark boundary against the average score.',
  'help.indicator.B2.formula': 'Works at a boundary / mean over the other scores; fires from 1.5.',
  'help.indicator.B2.limits': 'On simulated honest data it fires at 87.8 % of ordinary schools: no conclusion.',
  'help.indicator.B2n.means': 'A rule of practice: a peak at a boundary against its neighbours.',
  'help.indicator.B2n.formula': 'Works at a boundary / mean over two scores on each side; fires from 1.5.',
  'help.indicator.B2n.limits': 'On simulated honest data it fires at 59.7 % of ordinary schools: no conclusion.',
  'help.indicator.B3.means': 'A rule of practice: 40 % or more of the marks lowered or raised against the journal.',
  'help.indicator.B3.formula': 'Share lowered or raised from 40 % on.',
  'help.indicator.B3.limits': 'On simulated honest data it fires at 47.2 % of ordinary schools: no conclusion.',
  'help.level.strong.title': 'Level “clear signs” ▲',
  'help.level.strong.text':
    'q is at or below its threshold (0.10 by default): among all schools of the file marked so, on average at most one in ten is a false alarm. A reason to look at the works first, not a proof.',
  'help.level.check.title': 'Level “worth checking” △',
  'help.level.check.text':
    'q is at or below the second threshold (0.20), or the probability p at or below 0.01. False alarms are more frequent here: begin with a talk and a look at a few works.',
  'help.level.none.title': 'Level “no signs found” •',
  'help.level.none.text':
    'Deviations are not larger than usual. This is no proof of objectivity: weak or rare inflation does not show in the figures.',
  'help.level.insufficient.title': 'Level “too little to compare” …',
  'help.level.insufficient.text':
    'Fewer than 10 participants (or your own minimum from the settings), or nobody to compare with. Shares and means are shown, without a conclusion.',
  'help.term.p.title': 'Probability p',
  'help.term.p.text':
    'How often such a deviation or a larger one occurs under ordinary marking. p = 1 % means: about one honest school in a hundred. It is not the probability that the school inflated.',
  'help.term.q.title': 'q: correction for the number of schools',
  'help.term.q.text':
    'With many schools a small p always turns up somewhere. q (Benjamini and Hochberg) answers: what share of false alarms is there among all schools with this or a smaller q. The thresholds can be changed in the settings, but the rate of alarms was measured for the default ones only.',
  'help.term.z.title': 'z and the interval',
  'help.term.z.text':
    'z is by how many standard deviations the school exceeds what is expected; above 0 means more striking than others. The 95 % interval shows how exact the figure is: wide for a small school.',
  'help.term.sets.title': 'Sets P1, P4, A1, A4',
  'help.term.sets.text':
    'A level comes from a set of signs, not from one: P from pupil rows, A from summary reports; 4 together with earlier years. Signs are combined by Cauchy’s method: one strong sign shows, many weak ones do not add up to an alarm by themselves.',
  'help.term.scale.title': 'Mark scale',
  'help.term.scale.text':
    'The lowest primary score of each mark. It is taken from the data where they hold scores and marks, then from the table in the settings, then from published scales of exactly this work. A neighbouring year is no substitute: each year has its own scale.',
  'help.term.context.title': 'Lyceums, gymnasiums, small schools',
  'help.term.context.text':
    'Lyceums and gymnasiums are expected to do well, so among similar schools they are compared with each other. The kind is told by the name and can be corrected in the settings. A small school (under 25 participants) jumps from year to year.',
  'help.term.similar.title': 'With whom to compare',
  'help.term.similar.text':
    'By default with the other schools of the workbook. Similar schools, region and country are shown beside them and change no level: the region’s row is made of schools that mark differently.',
  'help.term.steady.title': 'Cautious combination (steady)',
  'help.term.steady.text':
    'How signs are combined into a level by default. A spread estimated from few schools counts as less certain; a strong school is compared with what to expect of a strong school; open tasks are held against earlier years and against the progress of the same pupils. In simulation it alarms half as often where all is well, and only so are all goals of the calibration kept (honest lyceums, reports only: 2–3 % against 6–7 % by the definition). The price: with summary reports only, “clear signs” is given slightly less often. The combination by the definition is in the settings: anybody can recompute its figures, and the command line computes so.',
  'help.honest.alarms.title': 'False alarms: the honest figures',
  'help.honest.alarms.text':
    'Measured on simulated municipalities; there was no field study. Combined cautiously, set P1 at p ≤ 0.05 flags 3.1 % of honest ordinary schools and 1.4 % of honest lyceums. Among schools with “clear signs” 3.7 % are honest. In 8 % of municipalities without any inflation at least one school still gets ▲ (15 % by the definition). Of schools with altered results 51 % are found at the strict threshold and 67 % at the usual one: a third is not seen. Where honest schools differ more, false alarms are more: up to 14 of 100 “clear signs”.',
  'help.honest.use.title': 'How not to misuse it',
  'help.honest.use.text':
    'Make no rankings of these figures and punish nobody by them. The order: see which indicators gave the sign, ask the school, re-check works (first at the boundaries, then at random), and only then conclude. Quote the indicator, the number of participants and the probability, not the colour.',
  'help.ability.rates.title': 'Pass rate and quality',
  'help.ability.rates.text':
    'Shares of marks with intervals. Needs marks, the report of marks, or scores with the scale.',
  'help.ability.boundaries.title': 'Distribution and mark boundaries',
  'help.ability.boundaries.text':
    'Needs scores (individual results or “Distribution of primary scores”) and the mark scale. Indicators: bunching, and with several years bunching over years.',
  'help.ability.journal.title': 'Comparison with the journal',
  'help.ability.journal.text':
    'From pupil rows: journal bunching, confirmations, kappa, gaps of 2. From the summary report: confirmations and shares only.',
  'help.ability.tasks.title': 'Task profile and open answers',
  'help.ability.tasks.text':
    'Needs pupils’ points by task or the report “Completion of tasks”. Better give in the settings which tasks are marked against criteria.',
  'help.ability.classes.title': 'Agreement inside a class',
  'help.ability.classes.text': 'Needs pupil rows with class and points by task; 8 pupils in a class.',
  'help.ability.years.title': 'Change over the years',
  'help.ability.years.text':
    'Needs last year’s results in the same subject and class, such as last year’s distribution.',
  'help.ability.compare.title': 'Comparison of schools',
  'help.ability.compare.text':
    'Needs other schools: reliable from 8 schools on, each with 10 participants, and 100 participants in the others together.',
  'help.use.keys.title': 'Keyboard',
  'help.use.keys.text':
    'Tab and Shift+Tab: through buttons and links; arrows, Home and End: through the places; Enter and space: press; Esc closes an open part, an offer to change the workbook, a school’s screen and the help, and leads back to where you came from. F6 (Excel for Windows) moves between sheet and pane. Zoom to 200 %: Ctrl and plus.',
  'help.use.undo.title': 'Taking back',
  'help.use.undo.text':
    'Before each change you see what will change. Afterwards “Take back” restores the cells exactly and leaves those you have edited since.',
  'help.use.data.title': 'Where the data are',
  'help.use.data.text':
    'Everything is computed on this computer. The add-in sends nothing and keeps no codes or names of pupils; settings and answers are in the workbook itself.',
  'help.glossary.0.title': 'school',
  'help.glossary.0.text': 'a school; its key is a login such as edu123456 or sch123456',
  'help.glossary.1.title': 'VPR, RM, OGE, EGE, VsOSh',
  'help.glossary.1.text': 'national check work, regional monitoring, exams of classes 9 and 11, olympiad',
  'help.glossary.2.title': 'primary score',
  'help.glossary.2.text': 'sum of the points for the tasks',
  'help.glossary.3.title': 'mark',
  'help.glossary.3.text': '2, 3, 4, 5',
  'help.glossary.4.title': 'journal mark',
  'help.glossary.4.text': 'the mark of the previous term',
  'help.glossary.5.title': 'mark scale',
  'help.glossary.5.text': 'the lowest primary score of each mark',
  'help.glossary.6.title': 'mark boundary',
  'help.glossary.6.text': 'the lowest score of a mark',
  'help.glossary.7.title': 'pass rate',
  'help.glossary.7.text': 'share of marks 3, 4, 5',
  'help.glossary.8.title': 'quality rate',
  'help.glossary.8.text': 'share of marks 4, 5',
  'help.glossary.9.title': 'lowered / confirmed / raised',
  'help.glossary.9.text': 'the mark is below / equal to / above the journal mark',
  'help.glossary.10.title': 'sign',
  'help.glossary.10.text': 'an indicator that deviates more than it does under ordinary marking',
  'help.glossary.11.title': 'combination of signs',
  'help.glossary.11.text': 'how the signs of a school give one probability: cautiously (steady) or by the definition',
  'help.glossary.12.title': 'level “clear signs”',
  'help.glossary.12.text': 'q ≤ 0.10 (Benjamini and Hochberg inside the file)',
  'help.glossary.13.title': 'level “worth checking”',
  'help.glossary.13.text': 'q ≤ 0.20 or p ≤ 0.01',
  'help.glossary.14.title': 'level “no signs found”',
  'help.glossary.14.text': 'everything else',
  'help.glossary.15.title': 'level “too little to compare”',
  'help.glossary.15.text': 'fewer than 10 participants, or nobody to compare with',
  'help.glossary.16.title': 'layout',
  'help.glossary.16.text': 'a kind of results table; one file of code for each',
  'help.glossary.17.title': 'doubtful table',
  'help.glossary.17.text': 'looks like results, but the evidence is thin: it is asked about',
  'help.glossary.18.title': 'works side by side',
  'help.glossary.18.text': 'several works under one header, the school once at the left',
  'help.glossary.19.title': 'turned table',
  'help.glossary.19.text': 'schools across, measures down',
  'help.glossary.20.title': 'remembered answer',
  'help.glossary.20.text': 'what the user said of a table; kept in the workbook, can be forgotten',
  'help.glossary.21.title': 're-check',
  'help.glossary.21.text': 'second marking of the works',
  'help.glossary.22.title': 'roadmap',
  'help.glossary.22.text': 'a plan of measures',
  'help.glossary.23.title': 'measure, deadline, responsible, result',
  'help.glossary.23.text': 'columns of a plan',
  'help.glossary.24.title': 'plan of changes',
  'help.glossary.24.text': 'a pure description of what will be done in the workbook, shown before it is applied',
  'help.glossary.25.title': 'take back',
  'help.glossary.25.text': 'a plan that restores the former state exactly',
  'help.glossary.26.title': 'finding',
  'help.glossary.26.text': 'code, severity, cell, reason and advice',
  'help.glossary.27.title': 'bench',
  'help.glossary.27.text': 'the page on which the add-in runs without Excel',
};
