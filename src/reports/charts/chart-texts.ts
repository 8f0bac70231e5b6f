import type { Level } from '../../domain/outcome';

/** How the numbers of a column are written. */
export type NumberForm = 'text' | 'whole' | 'decimal' | 'share';

export interface TableColumn {
  readonly name: string;
  readonly form: NumberForm;
}

/** The numbers behind a chart, as they are shown and written; a share is 0..1. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** All words of one chart in the user's language. */
export interface ChartTexts {
  readonly title: string;
  /** text alternative: what the chart shows, in one or two sentences */
  readonly sentence: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** one line for each point, in the order of the chart's own data */
  readonly points: readonly string[];
  readonly table: ChartTable;
  readonly series: {
    readonly own: string;
    readonly others: string;
    readonly atCut: string;
    readonly upper: string;
    readonly lower: string;
    readonly centre: string;
    readonly levels: Readonly<Record<Level, string>>;
  };
}
