import type { functionsRu } from '../ru/functions';

export const functionsEn: Readonly<Record<keyof typeof functionsRu, string>> = {
  'functions.RATES.description':
    'Pass rate, quality rate and the share of each mark with 95 % Wilson intervals. The answer takes 8 rows and 5 columns.',
  'functions.RATES.marks.name': 'marks',
  'functions.RATES.marks.text': 'Range of marks 2–5; empty cells and “no mark” are not counted',
  'functions.RATES.pass': 'pass rate (3, 4, 5)',
  'functions.RATES.quality': 'quality rate (4, 5)',
  'functions.RATES.mark': 'mark {mark}',

  'functions.BUNCHING.description':
    'Works exactly at the lowest score of a mark: how many there are, how many were expected, and how often that many occur under usual marking. Where no work lies near a boundary the answer is #N/A. The answer takes 5 rows and 6 columns.',
  'functions.BUNCHING.scores.name': 'scores',
  'functions.BUNCHING.scores.text': 'Range of the primary scores of the school’s pupils, at least 10',
  'functions.BUNCHING.cuts.name': 'boundaries',
  'functions.BUNCHING.cuts.text': "Three scores: the lowest of marks 3, 4 and 5 (a range, or '{'9;15;21'}')",
  'functions.BUNCHING.others.name': 'others',
  'functions.BUNCHING.others.text':
    'Scores of pupils of other schools, at least 100; without them the expectation is a smooth curve through the school’s own scores',
  'functions.BUNCHING.maximum.name': 'maximum',
  'functions.BUNCHING.noMaximum': 'The highest score is a whole number from 0, but “{value}” was given',
  'functions.BUNCHING.maximum.text': 'Highest possible primary score; without it the highest in the ranges is taken',
  'functions.BUNCHING.badMaximum':
    'The highest score “{value}” is below the score {max} in the data: give the maximum of the work',
  'functions.BUNCHING.cut': '{mark} – from {cut}',
  'functions.BUNCHING.threeCuts':
    'The boundaries of marks 3, 4 and 5 are three numbers, but {count} were given. Give a range of three cells',
  'functions.BUNCHING.rising': 'The boundaries must be above 0 and rise: mark 3, then 4, then 5',
  'functions.BUNCHING.noWorks':
    'No works lie near the mark boundaries (at a boundary or 1-2 points below it): there is nothing to compare. Check the boundaries of the scale.',
  'functions.BUNCHING.noFit':
    'No curve can be fitted: too few different scores outside the boundaries. Give the scores of other schools as the third range',

  'functions.JOURNAL.description':
    'Marks of the work against the journal: lowered, confirmed, raised, gap of 2 and more, weighted kappa. The answer takes 6 rows and 5 columns.',
  'functions.JOURNAL.marks.name': 'marks',
  'functions.JOURNAL.marks.text': 'Range of the marks for the work',
  'functions.JOURNAL.journal.name': 'journal',
  'functions.JOURNAL.journal.text': 'Range of the same size with the journal marks of the same pupils',
  'functions.JOURNAL.lowered': 'lowered',
  'functions.JOURNAL.confirmed': 'confirmed',
  'functions.JOURNAL.raised': 'raised',
  'functions.JOURNAL.gap': 'gap of 2 and more',

  'functions.AGREEMENT.description':
    'Agreement of two markings of the same works: share changed, mean shift, weighted kappa, correlation. The answer takes 8 rows and 4 columns.',
  'functions.AGREEMENT.first.name': 'first',
  'functions.AGREEMENT.first.text': 'Points or marks of the first marking',
  'functions.AGREEMENT.second.name': 'second',
  'functions.AGREEMENT.second.text':
    'Points or marks of the second marking of the same works, a range of the same size',
  'functions.AGREEMENT.works': 'works marked twice',
  'functions.AGREEMENT.changed': 'share changed',
  'functions.AGREEMENT.lowered': 'lowered',
  'functions.AGREEMENT.raised': 'raised',
  'functions.AGREEMENT.shift': 'mean shift (second minus first)',
  'functions.AGREEMENT.correlation': 'correlation',

  'functions.FUNNEL.description':
    'How far each school stands from the others, allowing for the number of pupils and the usual spread of schools (z of a funnel plot). The answer has the shape of the values.',
  'functions.FUNNEL.values.name': 'values',
  'functions.FUNNEL.values.text': 'Shares from 0 to 1 (or mean scores when a deviation is given), one per school',
  'functions.FUNNEL.pupils.name': 'pupils',
  'functions.FUNNEL.pupils.text': 'Number of pupils in each school, a range of the same size',
  'functions.FUNNEL.sd.name': 'deviation',
  'functions.FUNNEL.sd.text': 'For mean scores: the standard deviation of a pupil’s score',
  'functions.FUNNEL.needsSd':
    'The values are not shares from 0 to 1. Write percentages with a % sign or as shares (40 % is 0.4); for mean scores give the standard deviation of a pupil’s score, a number above 0, as the third argument',
  'functions.FUNNEL.alone': 'Nothing to compare with: at least one more school is needed',

  'functions.SCHOOLNUMBER.description': 'Number of a school from its name: “МБОУ СОШ № 5 (edu123456)” gives 5.',
  'functions.SCHOOLNUMBER.names.name': 'names',
  'functions.SCHOOLNUMBER.names.text': 'Range of school names',
  'functions.SCHOOLNUMBER.none': 'The name has no school number',
  'functions.SCHOOLNUMBER.several': 'The name has several numbers: which one is the school’s is not clear',

  'functions.DEADLINE.description':
    'Start, end and kind of a deadline written in Russian words. Dates are Excel numbers: give the cells a date format.',
  'functions.DEADLINE.texts.name': 'deadlines',
  'functions.DEADLINE.texts.text': 'Range of deadlines, one in a cell',
  'functions.DEADLINE.year.name': 'school_year',
  'functions.DEADLINE.year.text': 'School year for months without a year: “2026-2027” or 2026',
  'functions.DEADLINE.badYear': '“{value}” is no school year: write, for example, “2026-2027”',
  'functions.DEADLINE.unread': 'The deadline was not understood: write a month, a date or a period',

  'functions.head.measure': 'measure',
  'functions.head.value': 'value',
  'functions.head.share': 'share',
  'functions.head.low': 'from (95 %)',
  'functions.head.high': 'to (95 %)',
  'functions.head.pupils': 'pupils',
  'functions.head.all': 'all',
  'functions.head.boundary': 'boundary',
  'functions.head.near': 'works near it',
  'functions.head.at': 'at the boundary',
  'functions.head.expected': 'expected',
  'functions.head.excess': 'excess',
  'functions.head.probability': 'probability under usual marking',
  'functions.kappa': 'weighted kappa',

  'functions.expected.mark': 'a mark 2, 3, 4 or 5',
  'functions.expected.score': 'a primary score, a whole number from 0',
  'functions.expected.points': 'a score or a mark, a whole number from 0',
  'functions.expected.number': 'a number',

  'functions.problem.cell': '“{parameter}”, cell {cell} in order: “{value}”. Expected: {expected}',
  'functions.problem.size': '“{first}” and “{second}” must be of one size, but have {a} and {b} cells',
  'functions.problem.noMarks': 'The range holds no marks',
  'functions.problem.noPairs': 'There is not one pair of values: check that the ranges are of the same pupils',

  'functions.reason.N_SMALL': 'Too few pupils: at least 10 are needed',
  'functions.reason.REF_SMALL': 'Too few pupils of other schools: at least 100 are needed',
  'functions.reason.NO_VARIATION': 'All values are equal: there is nothing to compare',

  'functions.kind.date': 'date',
  'functions.kind.until': 'until a date',
  'functions.kind.month': 'month',
  'functions.kind.monthRange': 'months',
  'functions.kind.schoolYear': 'school year',
  'functions.kind.yearRange': 'years',
  'functions.kind.allYear': 'all year',
  'functions.kind.annual': 'every year',
  'functions.kind.continuous': 'continuously',
  'functions.kind.schedule': 'by schedule',
  'functions.kind.relative': 'relative to an event',
  'functions.kind.onEvent': 'on an event',
  'functions.kind.unknown': 'not understood',

  'functions.help.title': 'Worksheet functions',
  'functions.help.intro':
    'The functions of the add-in work on a range in the cell itself. In a Russian Excel arguments are separated by semicolons. An answer of several rows takes the cells beside it; where they are not empty, Excel shows #SPILL!. Where there is no answer the cell holds #N/A or #VALUE! and its hint tells the reason.',
  'functions.help.caution': 'A number is a reason to look at the works, not a proof.',
  'functions.help.arguments': 'Arguments',
  'functions.help.optional': 'may be left out',
  'functions.help.example': 'Example',
  'functions.RATES.example': '=OBJEKTIV.RATES(G9:G97)',
  'functions.BUNCHING.example': "=OBJEKTIV.BUNCHING(F9:F97,'{'9;15;21'}',F98:F1200)",
  'functions.JOURNAL.example': '=OBJEKTIV.JOURNAL(G9:G97,H9:H97)',
  'functions.AGREEMENT.example': '=OBJEKTIV.AGREEMENT(C2:C31,D2:D31)',
  'functions.FUNNEL.example': '=OBJEKTIV.FUNNEL(C2:C25,B2:B25)',
  'functions.SCHOOLNUMBER.example': '=OBJEKTIV.SCHOOLNUMBER(A2:A25)',
  'functions.DEADLINE.example': '=OBJEKTIV.DEADLINE(C5:C34,"2026-2027")',
};
