import type { ChartData } from '../../risk/charts/chart-data';

/** The entry of the help that tells what a chart shows. */
export function chartHelp(chart: ChartData): string {
  switch (chart.kind) {
    case 'funnel':
      return `indicator.${chart.indicator}`;
    case 'distribution':
      return 'ability.boundaries';
    case 'marks':
      return 'ability.rates';
    case 'journal':
      return 'ability.journal';
    case 'ownBoundary':
      return 'indicator.jbunch';
    case 'tasks':
      return 'ability.tasks';
    case 'dynamics':
      return 'ability.years';
  }
}
