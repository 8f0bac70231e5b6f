import type { reportsRu } from '../ru/reports';

/** English texts: report sheets. The keys are those of the Russian file. */
export const reportsEn: Readonly<Record<keyof typeof reportsRu, string>> = {
  'reports.file': 'Report',
  'reports.footer': 'Objektiv: signs, not conclusions&RPage &P of &N',
  'reports.chartData': 'Data of the charts',
  'reports.work':
    '{procedure, select, none {} other {{procedure}, }}{subject, select, none {subject unknown} other {{subject}}}{grade, select, none {} other {, grade {grade}}}{year, select, none {} other {, {year}}}',
  'reports.shortWork':
    '{subject, select, none {subject unknown} other {{subject}}}{grade, select, none {} other {, grade {grade}}}{year, select, none {} other {, {year}}}',
  'reports.sign': '{sign} ({p})',
  'reports.mainReason':
    '{work}: {signs}{more, plural, =0 {} one {; # more work} other {; # more works}}{zone, select, none {} other {. {zone}}}',
  'reports.falseAlarms':
    'In simulated data, with signs combined {variant, select, steady {cautiously} other {by the definition}}, {variant, select, steady {3 to 14} other {5 to 22}} of 100 schools at the level “clear signs” were marked as usual: the more the schools differ, the more often. A municipality in which all is well still gets at least one such school in {variant, select, steady {6–13} other {13–23}} % of cases.',
  'reports.sampleSizes':
    '{unjudged, plural, =0 {} one {# result rests on fewer than 10 pupils and was not judged. } other {# results rest on fewer than 10 pupils and were not judged. }}{limited, plural, =0 {} one {Another # rests on 10–19 pupils: little can be concluded from it.} other {Another # rest on 10–19 pupils: little can be concluded from them.}}',
  'reports.head.work': 'Work',
  'reports.head.schools': 'Schools',
  'reports.head.pupils': 'Pupils',
  'reports.head.pupilsShort': 'Pupils',
  'reports.head.set': 'Set of signs',
  'reports.head.school': 'School',
  'reports.head.level': 'Level',
  'reports.head.mainReason': 'Main reason (in brackets: how often this happens under ordinary marking)',
  'reports.head.mean': 'Mean score',
  'reports.head.pass': 'Marks 3–5',
  'reports.head.quality': 'Marks 4, 5',
  'reports.head.signs': 'Signs',
  'reports.head.login': 'Login',
  'reports.head.federal': 'Federal lists',
  'reports.head.state': 'State',
  'reports.axis.schools': 'Schools',
  'reports.axis.score': 'Primary score',
  'reports.axis.mark': 'Mark',
  'reports.axis.task': 'Task',
  'reports.axis.year': 'Year',
  'reports.series.pupils': 'Works',
  'reports.series.boundary': 'At a mark boundary',
  'reports.series.expected': 'Expected',
  'reports.series.own': 'School',
  'reports.series.others': 'Other schools',
  'reports.chart.distribution': 'Works by primary score',
  'reports.chart.marks': 'Marks',
  'reports.chart.journal': 'Journal',
  'reports.chart.tasks': 'Completion of tasks (* marked by a teacher)',
  'reports.chart.dynamics': 'By year, share of maximum',
  'reports.chart.quality': 'Marks 4 and 5 by year',
  'reports.alternative.distribution':
    'Distribution of the primary scores of {n, plural, one {# work} other {# works}}. At the mark boundaries {atCuts}{expected, select, none {} other {, expected {expected}}}.',
  'reports.alternative.marks': 'Shares of the marks at the school ({n}): {list}.',
  'reports.alternative.journal': 'Marks of the work against the journal ({n}): {list}.',
  'reports.alternative.tasks':
    'Completion of {tasks, plural, one {# task} other {# tasks}}: the school and the other schools.',
  'reports.alternative.dynamics': 'Share of the maximum score by year ({years}): the school and the other schools.',
  'reports.alternative.quality': 'Share of marks 4 and 5 by year ({years}).',
  'reports.journal.lowered': 'below',
  'reports.journal.confirmed': 'equal',
  'reports.journal.raised': 'above',
  'reports.summary.sheet': 'Summary',
  'reports.summary.title': 'Objectivity of results: summary for the head',
  'reports.summary.scope':
    '{municipality, select, none {} other {{municipality}. }}{works, plural, one {# work} other {# works}}, {schools, plural, one {# school} other {# schools}}, pupils: {pupils}.',
  'reports.summary.moreWorks': 'And {count, plural, one {# work} other {# works}} of earlier years: see the heat map.',
  'reports.summary.chart': 'Schools by level',
  'reports.summary.chartText': 'How many schools are at each level in {works, plural, one {# work} other {# works}}.',
  'reports.summary.noRisk':
    'No signs that would single out any school were found. This does not prove that marking was ordinary everywhere: weak deviations cannot be seen this way.',
  'reports.summary.moreSchools':
    'And {count, plural, one {# more school} other {# more schools}}: {names}. See the school cards.',
  'reports.next.title': 'What to do next',
  'reports.next.works':
    'Have a municipal panel mark some of these schools’ works again: first works at the mark boundaries, then a random sample (sheet “Re-check”).',
  'reports.next.observe':
    'Send independent observers to these schools for the next works and have the works marked outside the school.',
  'reports.next.talk':
    'Discuss the cards with the heads of the schools: is there an explanation that the data do not hold (a new teacher, merged classes, a profile).',
  'reports.next.measures':
    'Put the schools into the plan of measures and compare after a year: have they left the risk zone.',
  'reports.next.next':
    'Add the results of the next works and exams to the workbook: the same signs over several years weigh more than one year.',
  'reports.heat.sheet': 'Heat map',
  'reports.heat.title': 'Signs by school',
  'reports.heat.note':
    'The number in a cell is the value of the sign, the mark behind it says how rare it is under ordinary marking. p and q are of all signs together ({variant, select, steady {cautious combination} other {combination by the definition}}), q is corrected for the number of schools.',
  'reports.heat.untested': 'No signs could be computed ({schools, plural, one {# school} other {# schools}}).',
  'reports.heat.tiny': '<0.0001',
  'reports.heat.tinyQ': '<0.001',
  'reports.heat.legend': 'Marks:',
  'reports.heat.veryRare': 'rarer than at 1 % of schools',
  'reports.heat.rare': 'rarer than at 5 % of schools',
  'reports.heat.below':
    'lower than usual at 95 % of schools: not a sign. “–” not computed, the reason is on the sheet of indicators',
  'reports.table.sheet': 'Indicators',
  'reports.table.subject': 'Subject',
  'reports.table.grade': 'Grade',
  'reports.table.year': 'Year',
  'reports.table.login': 'Login',
  'reports.table.school': 'School',
  'reports.table.pupils': 'Pupils',
  'reports.table.level': 'Level',
  'reports.table.set': 'Set',
  'reports.table.setP': 'p of the set',
  'reports.table.setQ': 'q of the set',
  'reports.table.all': 'all schools',
  'reports.table.code': 'Code',
  'reports.table.indicator': 'Indicator',
  'reports.table.value': 'Value',
  'reports.table.unit': 'Unit',
  'reports.table.n': 'n',
  'reports.table.low': 'From (95 %)',
  'reports.table.high': 'To (95 %)',
  'reports.table.z': 'z',
  'reports.table.p': 'p',
  'reports.table.missing': 'Missing',
  'reports.table.meaning': 'What it means',
  'reports.card.sheet': 'School cards',
  'reports.card.nobody':
    'No school shows signs: a card is made for each school that needs attention, or for one that was chosen.',
  'reports.card.main':
    '{work}: {level}{more, plural, =0 {} one { (signs in # more work)} other { (signs in # more works)}}',
  'reports.card.moreWorks': 'And {count, plural, one {# more work} other {# more works}}.',
  'reports.card.moreTexts':
    'Left out for room: {count, plural, one {# line} other {# lines}}; all numbers are on the sheet of indicators.',
  'reports.years.sheet': 'Three years',
  'reports.years.title': 'Schools with signs over three years',
  'reports.years.nobody': 'There are no schools with signs in these years.',
  'reports.years.federal':
    '{year, select, none {year unknown} other {{year}}}: {count, plural, one {# marker} other {# markers}}',
  'reports.years.noData': 'no data',
  'reports.years.work':
    '{subject, select, none {subject unknown} other {{subject}}}{grade, select, none {} other {, grade {grade}}}',
  'reports.memo.sheet': 'Memo',
  'reports.memo.title': 'ANALYTICAL MEMO',
  'reports.memo.subtitle': 'on signs of non-objective results{municipality, select, none {} other { ({municipality})}}',
  'reports.memo.data': '1. What was looked at',
  'reports.memo.dataText':
    'The results of {works, plural, one {# work} other {# works}} at {schools, plural, one {# school} other {# schools}} were looked at; pupils in all, each work counted by itself: {pupils}.',
  'reports.memo.work': '{work}: {schools, plural, one {# school} other {# schools}}, pupils: {pupils}.',
  'reports.memo.method': '2. How the results were judged',
  'reports.memo.methodText':
    'Each school was compared with the other schools of the municipality, with regard to the number of pupils and to the ordinary spread between schools.{signs, select, none { There were not enough data for signs: shares and means are given.} other { The signs looked at: {signs}.}}',
  'reports.memo.methodLevels':
    'The signs are combined {variant, select, steady {cautiously (a spread estimated from few schools counts as less certain)} other {by the definition}} into one probability of such or a larger deviation under ordinary marking. The level “clear signs” is given with a correction for the number of schools (q at most 0.10), “worth checking” at q at most 0.20 or a probability of at most 1 %. Schools with fewer than 10 pupils are not judged.',
  'reports.memo.results': '3. What was found',
  'reports.memo.resultsText':
    'Of {schools, plural, one {# school} other {# schools}}: clear signs {strong}, worth checking {check}, no signs {none}, not enough data {insufficient} (by the worst level of all works of a school).',
  'reports.memo.movement':
    'By year ({years}): {first, select, none {no new schools in the risk zone} other {for the first time or again in the risk zone: {first}}}; {again, select, none {none repeatedly} other {repeatedly: {again}}}; {left, select, none {none has left} other {have left the risk zone: {left}}}{only, select, none {} other {; in the risk zone, earlier years cannot be judged: {only}}}.',
  'reports.memo.school': '{name}: {level}',
  'reports.memo.others':
    '{count, plural, one {Signs are also found in # more work} other {Signs are also found in # more works}}: {works}. The card of the school has the details.',
  'reports.memo.limits': '4. What these numbers do not say',
  'reports.memo.limitsText':
    'An unusual result may have an ordinary explanation: a strong teacher, a profile class, a topic taught earlier at this school, schools that were merged. A decision is therefore taken after looking at the works, not from the table.',
  'reports.memo.steps': '5. What is proposed',
  'reports.memo.signature': 'Prepared by   ______________ / ____________________ /          Date   ______________',
  'reports.carried.heading': 'Your entries from the earlier sheet',
  'reports.carried.place': '{cell}{beside, select, none {} other {, beside “{beside}”}}',
  'reports.panel.open': 'Reports',
  'reports.panel.heading': 'Report sheets',
  'reports.panel.intro':
    'New sheets; the source tables are not changed. A sheet inserted before will be refreshed: you see first what will change.',
  'reports.panel.choose': 'Which sheets',
  'reports.panel.schools': 'School cards ({count} of {total})',
  'reports.panel.apply': 'Insert the sheets',
  'reports.panel.nothing': 'Choose at least one sheet.',
  'reports.panel.done': 'Done: {count, plural, one {# sheet} other {# sheets}}, the first is “{sheet}”.',
  'reports.kind.summary': 'Summary for the head, one page',
  'reports.kind.heat': 'Heat map: schools and signs',
  'reports.kind.card': 'School cards, one page each',
  'reports.kind.years': 'Schools with signs over three years',
  'reports.kind.table': 'All indicators as an open table',
  'reports.kind.memo': 'Analytical memo',
  'reports.kind.recheck': 'Works to re-check',
  'reports.action.add': '“{sheet}”: a new sheet.',
  'reports.action.replace': '“{sheet}”: our earlier sheet will be replaced by a new one.',
  'reports.action.beside':
    '“{sheet}”: a new sheet. The earlier one stays as it is: it holds many changes of yours, or marks of a re-check.',
  'reports.action.kept':
    'Kept beside it: {count, plural, one {# entry of yours} other {# entries of yours}}. Formulas stay formulas.',
  'reports.action.moved':
    'Moved below the report with a note of where it was: {count, plural, one {# entry of yours} other {# entries of yours}}.',
  'reports.action.changed':
    'Your changes in {count, plural, one {# cell of ours} other {# cells of ours}} will be lost: {cells}. If you need them, copy them beside first.',
  'reports.action.more': 'and {count} more',
  'plans.reports': 'Insert report sheets: {count, plural, one {# sheet} other {# sheets}}',
};
