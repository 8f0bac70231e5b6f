import type { MeasureColumn, MeasureSection, Measure } from '../measure-table';
import { normalise } from '../text/text';
import { romanText } from './item-number';

export interface StructureFacts {
  readonly columns: readonly MeasureColumn[];
  readonly sections: readonly MeasureSection[];
  readonly measures: readonly Measure[];
  readonly title: string;
  /** a section's number stands in the number column, its title in the measure column */
  readonly sectionsInCells: boolean;
  readonly directions: boolean;
}

export interface StructureMatch {
  readonly id: string;
  readonly score: number;
}

interface Signs {
  readonly conclusion: boolean;
  readonly result: boolean;
  readonly sections: boolean;
  readonly roman: boolean;
  readonly dotted: boolean;
  readonly goals: boolean;
  readonly directions: boolean;
  readonly inCells: boolean;
  readonly says: (pattern: RegExp) => boolean;
}

/**
 * Marks of the seven structures (roadmap-structures.md 2). A weight is how much the mark tells this structure from
 * the others; the order of columns is not a mark, because offices change it freely.
 */
const STRUCTURES: readonly (readonly [string, (signs: Signs) => number])[] = [
  ['progress-report', (s) => (s.conclusion ? 6 : -6) + (s.says(/отчет|итог|реализаци/) ? 1 : 0) + (s.sections ? 1 : 0)],
  [
    'measure-complex',
    (s) => (s.result || s.conclusion ? -4 : 4) + (s.sections ? -2 : 2) + (s.says(/комплекс мер/) ? 3 : 0),
  ],
  [
    'municipal-roadmap',
    (s) =>
      (s.roman ? 4 : s.dotted ? -2 : 0) +
      (s.sections && !s.dotted ? 3 : 0) +
      (s.result ? 0 : -1) +
      (s.says(/дорожн\S+ карт/) ? 1 : 0) -
      (s.goals || s.inCells ? 2 : 0),
  ],
  [
    'directions-plan',
    (s) => (s.goals ? 3 : -1) + (s.directions ? 4 : 0) + (s.sections ? 0 : -4) + (s.says(/план мероприяти/) ? 1 : 0),
  ],
  [
    'prevention-programme',
    (s) =>
      (s.sections && s.dotted && !s.inCells ? 4 : -2) +
      (s.says(/программ|профилактич/) ? 2 : 0) -
      (s.goals || s.directions || s.roman ? 3 : 0),
  ],
  [
    'multi-year-roadmap',
    (s) =>
      (s.inCells ? 4 : -2) +
      (s.sections && s.dotted ? 2 : -1) +
      (s.says(/20\d\d ?- ?20\d\d ?(гг|год)/) ? 1 : 0) +
      (s.says(/дорожн\S+ карт/) ? 1 : 0) -
      (s.goals ? 3 : 0),
  ],
  [
    'school-year-plan',
    (s) =>
      (s.sections ? -4 : 3) + (s.result ? 3 : -2) + (s.dotted || s.roman ? -2 : 0) + (s.says(/(^|\s)план/) ? 1 : 0),
  ],
];

/** A structure must win by its own marks; below this the table is only «a table of measures». */
const LOWEST_SCORE = 4;

export function nearestStructure(facts: StructureFacts): StructureMatch | null {
  const signs = signsOf(facts);
  let best: StructureMatch | null = null;
  for (const [id, weigh] of STRUCTURES) {
    const score = weigh(signs);
    if (score >= LOWEST_SCORE && (best === null || score > best.score)) best = { id, score };
  }
  return best;
}

function signsOf({ columns, sections, measures, title, sectionsInCells, directions }: StructureFacts): Signs {
  const has = (field: MeasureColumn['field']): boolean => columns.some((column) => column.field === field);
  const numbers = measures.map((measure) => measure.number).filter((number) => number !== null);
  const dotted = numbers.filter((number) => number.includes('.')).length;
  const roman = sections.filter((section) => section.number !== null && romanText(section.number) !== null).length;
  const words = normalise(title);
  return {
    conclusion: has('conclusion'),
    result: has('result'),
    sections: sections.length > 0,
    roman: roman * 2 > sections.length,
    dotted: dotted * 2 > numbers.length,
    goals: sections.some((section) => section.goal !== null),
    directions,
    inCells: sectionsInCells,
    says: (pattern) => pattern.test(words),
  };
}
