import type { ChartData } from '../../risk/charts/chart-data';
import { distributionShapes } from './distribution-shapes';
import { dynamicsShapes } from './dynamics-shapes';
import { funnelShapes } from './funnel-shapes';
import { HEIGHTS, NAMES_WIDTH } from './picture';
import type { Spot } from './scale';
import { sharesShapes } from './shares-shapes';
import { tasksShapes } from './tasks-shapes';

export interface ChartSpots {
  readonly height: number;
  /** one place for each point, in the order of the data */
  readonly spots: readonly Spot[];
  /** how the pointer chooses among them */
  readonly by: 'column' | 'row' | 'distance';
}

/** Where the points of a chart lie in its picture. */
export function chartSpots(chart: ChartData, width: number): ChartSpots {
  switch (chart.kind) {
    case 'distribution':
      return { height: HEIGHTS.distribution, ...columns(distributionShapes(chart, width, HEIGHTS.distribution).spots) };
    case 'tasks':
      return { height: HEIGHTS.tasks, ...columns(tasksShapes(chart, width, HEIGHTS.tasks).spots) };
    case 'dynamics':
      return { height: HEIGHTS.dynamics, ...columns(dynamicsShapes(chart, width, HEIGHTS.dynamics).spots) };
    case 'funnel':
      return {
        height: HEIGHTS.funnel,
        spots: funnelShapes(chart, width, HEIGHTS.funnel, null, String).dots,
        by: 'distance',
      };
    case 'journal':
    case 'ownBoundary':
    case 'marks': {
      const { height, spots } = sharesShapes(chart, width, NAMES_WIDTH[chart.kind]);
      return { height, spots, by: 'row' };
    }
  }
}

function columns(spots: readonly Spot[]): Omit<ChartSpots, 'height'> {
  return { spots, by: 'column' };
}
