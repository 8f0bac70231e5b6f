import type { readersRu } from '../ru/readers';

export const readersEn: Record<keyof typeof readersRu, string> = {
  'warnings.SCALE_OPEN':
    'The mark scale comes from the data, but the data leave one or more boundaries open: nobody scored between the marks. The lowest observed score was taken; enter the scale to make the boundaries exact.',
  'warnings.SCALE_USER_REFUTED':
    'The scale you entered does not agree with the scores and marks of the pupils, so the scale of the data was used. Check that it belongs to this work.',
  'cli.scaleOpen':
    'By the data the boundary of mark {mark} is any score from {low} to {high}; {chosen} was taken. To settle it: --scale "{example}".',
  'marks.unclear': 'Not marked: unclear which school this is ({count, number})',
  'layouts.note.nameOfSeveral':
    '“{sheet}”, {cell}: “{name}” fits several schools: {schools}{rest, plural, =0 {} other { and # more}}. Not marked{more, plural, =0 {} one { (nor in # more cell)} other { (nor in # more cells)}}. Write the login or the full name.',
  'layouts.note.namePerhaps':
    '“{sheet}”, {cell}: “{name}” is perhaps {schools}, but the names do not match in full. Not marked{more, plural, =0 {} one { (nor in # more cell)} other { (nor in # more cells)}}. Write the login or the full name.',
  'layouts.note.planOnly':
    'Sheet “{sheet}” is a plan of measures and holds no results. Use the check of tables for the plan.',
  'reference.line':
    '{kind, select, similar {Similar schools} region {Region} country {Whole country} other {Other schools}}: {value}, difference {difference}{points, select, yes { pp} other {}} ({schools, plural, =0 {} one {# school, } other {# schools, }}{pupils, plural, one {# pupil} other {# pupils}})',
};
