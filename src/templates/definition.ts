/** When a measure is due, independent of the school year; months 1-12, August opens the year unless `closing`. */
export type DeadlineSpec =
  | { readonly month: number; readonly closing?: true }
  | { readonly months: readonly number[] }
  | { readonly from: number; readonly to: number }
  /** a working day on or before the date */
  | { readonly until: readonly [month: number, day: number] }
  | { readonly text: string };

/** Names of parties; the authority's own name is put in for `authority`. */
export type PartyRef =
  | 'authority'
  | 'coordinator'
  | 'methodists'
  | 'associations'
  | 'heads'
  | 'deputies'
  | 'schoolCoordinators'
  | 'experts'
  | 'observers'
  | 'psychologists'
  | 'teachers'
  | 'commission'
  | 'specialists';

export interface MeasureSpec {
  readonly title: string;
  readonly deadline: DeadlineSpec;
  readonly responsible: readonly PartyRef[];
  readonly result: string;
}

export interface SectionSpec {
  readonly title: string;
  readonly goal?: string;
  readonly measures: readonly MeasureSpec[];
}

export interface ColumnSpec {
  readonly field: 'number' | 'measure' | 'deadline' | 'responsible' | 'result' | 'conclusion';
  readonly header: string;
  readonly width: number;
}

/**
 * A table of measures as data. Texts may hold {schools}, {municipality}, {authority}, {schoolYear}, {previousYear}, {twoYearsAgo},
 * {firstYear}, {lastYear} and
 * {endYear} (the third calendar year).
 */
export interface TemplateDefinition {
  readonly id: string;
  readonly sheetName: string;
  /** lines of the title, the first in capitals */
  readonly title: readonly string[];
  readonly approval: boolean;
  readonly goal?: string;
  readonly tasks?: readonly string[];
  /** lines between the title and the table, such as the addressees */
  readonly preface?: readonly string[];
  readonly columns: readonly ColumnSpec[];
  /** choices of the deadline cells where the months of the school year do not fit; texts as in the measures */
  readonly deadlines?: readonly string[];
  readonly numbering: 'through' | 'plainDot' | 'dotted' | 'dottedFinal';
  readonly sectionStyle: 'roman' | 'numberDot' | 'direction' | 'inCells' | 'none';
  readonly sections: readonly SectionSpec[];
  /** what stands in the conclusion cells of a filled report */
  readonly conclusion?: string;
  readonly signature: string;
}
