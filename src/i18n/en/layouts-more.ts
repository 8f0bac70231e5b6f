import type { layoutsMoreRu } from '../ru/layouts-more';

/** English texts: what reading finds in tables side by side and turned tables. The keys are those of the Russian file. */
export const layoutsMoreEn: Readonly<Record<keyof typeof layoutsMoreRu, string>> = {
  'findings.results/classesWithoutPupils.message':
    '{name}: the classes have no number of participants, so they were not added up to the school.',
  'findings.results/classesWithoutPupils.advice': 'Add a column "Кол-во участников" to every block.',
  'layouts.note.turned':
    'On sheet "{sheet}" the table is turned: schools stand in columns and measures in rows, and such measures cannot be read. Exchange rows and columns: select {range}, copy, then on a new sheet use Paste Special - Transpose. Keep the columns of the report in the heading: «Кол-во участников», 2, 3, 4, 5 or the scores.',
  'findings.results/tableTurned.message':
    'The table {range} is turned (schools in columns, measures in rows); it was read as it is.',
  'findings.results/tableTurned.advice': 'Nothing needs to be done.',
  'layouts.name.scoreCounts': 'List: score and number of works',
  'findings.results/countsOfEverybody.message':
    'The list has no column of the school or municipality: all works went to one group, "{name}".',
  'findings.results/countsOfEverybody.advice': 'To compare schools, add a column «Логин» or «Школа».',
  'findings.results/schoolFilledDown.message':
    'The school is written in the first row of its pupils only; {count, plural, one {# row below was taken} other {# rows below were taken}} as of the same school.',
  'findings.results/schoolFilledDown.advice':
    'Check that the rows were not sorted; it is safer to fill in the school in every row.',
};
