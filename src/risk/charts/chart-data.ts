/**
 * What the charts of the pane, the report sheets and the command line draw: plain numbers, no texts beyond names from the data. A part
 * that is not known is null; a chart for which nothing is known is null as a whole, with a reason where it is asked for.
 */

/** Primary scores of one school against what the reference lets expect at the school's own mean (tilted, indicators.md 1.7). */
export interface DistributionChart {
  readonly kind: 'distribution';
  /** pupils at score 0..max */
  readonly observed: readonly number[];
  /** expected pupils at score 0..max, same total; null where the reference is too small */
  readonly expected: readonly number[] | null;
  /** lowest scores of the marks 3, 4, 5; null unknown */
  readonly cuts: readonly [number, number, number] | null;
  readonly n: number;
}

/** Value of one indicator against the number of pupils, with the limits mu ± 1.645 sqrt(v + tau2) (indicators.md 12). */
export interface FunnelChart {
  readonly kind: 'funnel';
  readonly indicator: string;
  readonly points: readonly {
    readonly key: string;
    readonly name: string;
    /** class inside the school, where the points are classes */
    readonly group?: string;
    readonly n: number;
    readonly value: number;
    readonly level: 'strong' | 'check' | 'none' | 'insufficient';
  }[];
  readonly centre: number;
  readonly limits: readonly { readonly n: number; readonly lower: number; readonly upper: number }[];
}

/** Completion of tasks, percent of the maximum, school against the other schools. */
export interface TasksChart {
  readonly kind: 'tasks';
  readonly tasks: readonly {
    readonly code: string;
    readonly difficulty: 'Б' | 'П' | 'В' | null;
    readonly open: boolean;
    readonly own: number | null;
    readonly others: number | null;
  }[];
}

/** One point a year, oldest first; gaps are years without the school. */
export interface DynamicsChart {
  readonly kind: 'dynamics';
  readonly years: readonly {
    readonly year: number;
    readonly n: number;
    /** share of the maximum score, 0..1 */
    readonly own: number | null;
    readonly others: number | null;
    /** shares of the marks 2, 3, 4, 5; null unknown */
    readonly marks: readonly [number, number, number, number] | null;
    readonly level: 'strong' | 'check' | 'none' | 'insufficient';
  }[];
}

/** Marks against the journal, shares 0..1, school against the other schools. */
export interface JournalChart {
  readonly kind: 'journal';
  readonly n: number;
  readonly own: readonly [lowered: number, confirmed: number, raised: number];
  readonly others: readonly [lowered: number, confirmed: number, raised: number] | null;
}

/** Shares of the marks 2, 3, 4, 5, school against the other schools. */
export interface MarksChart {
  readonly kind: 'marks';
  readonly n: number;
  readonly own: readonly [number, number, number, number];
  readonly others: readonly [number, number, number, number] | null;
}

/** Works exactly at the lowest score that confirms the pupil's journal mark, by that mark (indicators.md 2.4: K and E of jbunch). */
export interface OwnBoundaryChart {
  readonly kind: 'ownBoundary';
  /** pupils with a journal mark that jbunch counted */
  readonly n: number;
  readonly marks: readonly number[];
  /** works of the school, and works expected by the other schools, along `marks` */
  readonly own: readonly number[];
  readonly others: readonly number[];
}

export type ChartData =
  DistributionChart | FunnelChart | TasksChart | DynamicsChart | JournalChart | MarksChart | OwnBoundaryChart;

/** All charts of one school in one work. */
export interface SchoolCharts {
  readonly distribution: DistributionChart | null;
  readonly marks: MarksChart | null;
  readonly journal: JournalChart | null;
  readonly ownBoundary: OwnBoundaryChart | null;
  readonly tasks: TasksChart | null;
  readonly dynamics: DynamicsChart | null;
}
