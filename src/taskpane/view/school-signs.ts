import type { Reason } from '../../domain/outcome';
import type { ChartData, SchoolCharts } from '../../risk/charts/chart-data';
import { FUNNELS, funnelChart } from '../../risk/charts/funnel-chart';
import { signChart } from '../../risk/charts/sign-chart';
import type { AssessmentResult, SchoolResult } from '../../risk/analysis';

/** Signs that one chart shows, with that chart. */
export interface SignGroup {
  readonly id: string;
  readonly reasons: readonly Reason[];
  readonly chart: ChartData | null;
  readonly highFrom?: number;
}

/** The signs in their order; those of one chart stand together, so that it is drawn once. */
export function signGroups(of: AssessmentResult, school: SchoolResult, charts: SchoolCharts): readonly SignGroup[] {
  const groups = new Map<string, { reasons: Reason[]; chart: ChartData | null; highFrom?: number }>();
  for (const reason of school.reasons) {
    const shown = signChart(reason);
    const highFrom = shown && 'highFrom' in shown ? shown.highFrom : undefined;
    const id = !shown ? reason.indicator : shown.chart === 'funnel' ? `funnel ${shown.indicator}` : shown.chart;
    const known = groups.get(id);
    if (known) {
      known.reasons.push(reason);
      if (highFrom !== undefined) known.highFrom = highFrom;
      continue;
    }
    const chart = !shown ? null : shown.chart === 'funnel' ? funnelChart(of, shown.indicator) : charts[shown.chart];
    groups.set(id, { reasons: [reason], chart, ...(highFrom === undefined ? {} : { highFrom }) });
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

const ORDER = ['distribution', 'marks', 'journal', 'ownBoundary', 'tasks', 'dynamics'] as const;

/** Charts that no sign has shown: the school's own, then it among the others by level and by its signs. */
export function otherCharts(
  of: AssessmentResult,
  school: SchoolResult,
  charts: SchoolCharts,
  groups: readonly SignGroup[],
): readonly { readonly id: string; readonly chart: ChartData }[] {
  const shown = new Set(groups.filter(({ chart }) => chart !== null).map(({ id }) => id));
  const own = ORDER.flatMap((id) => {
    const chart = charts[id];
    return chart === null || shown.has(id) ? [] : [{ id, chart }];
  });
  const indicators = new Set(['level', ...school.reasons.map(({ indicator }) => indicator)]);
  const funnels = [...indicators].flatMap((indicator) => {
    const id = `funnel ${indicator}`;
    if (shown.has(id) || !FUNNELS.includes(indicator)) return [];
    const chart = funnelChart(of, indicator);
    return chart === null ? [] : [{ id, chart }];
  });
  return [...own, ...funnels];
}
