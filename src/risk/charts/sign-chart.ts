import type { Reason } from '../../domain/outcome';
import type { SchoolCharts } from './chart-data';

/** Which chart shows a sign: one of the school's own, or a funnel of all schools. */
export type SignChart =
  | { readonly chart: keyof SchoolCharts; readonly highFrom?: number }
  | { readonly chart: 'funnel'; readonly indicator: string };

const SHOWN_BY: Readonly<Record<string, keyof SchoolCharts>> = {
  bunch_smooth: 'distribution',
  bunch_raw: 'distribution',
  bunch_guard: 'distribution',
  bunch_self: 'distribution',
  bunch_multi: 'dynamics',
  yoy: 'dynamics',
  open_yoy: 'tasks',
  OPENagg_yoy: 'tasks',
  jbunch: 'ownBoundary',
  journal: 'journal',
  kappa: 'journal',
  gap2: 'journal',
  conf: 'journal',
  conf_agg: 'journal',
  HE: 'tasks',
  HEagg: 'tasks',
  HEagg_curve: 'tasks',
  open: 'tasks',
  OPENagg: 'tasks',
  completion: 'tasks',
  pass_rate: 'marks',
  quality_rate: 'marks',
  groups: 'marks',
};

/** No chart of the school's own shows them: the school among the others does. */
const FUNNEL_ONLY: ReadonlySet<string> = new Set(['sim', 'level', 'va']);

/** Null where no chart shows the sign. High scores carry the score from which they are counted. */
export function signChart({ indicator, params }: Pick<Reason, 'indicator' | 'params'>): SignChart | null {
  if (indicator === 'tail') {
    const { from } = params;
    return { chart: 'distribution', ...(typeof from === 'number' ? { highFrom: from } : {}) };
  }
  if (FUNNEL_ONLY.has(indicator)) return { chart: 'funnel', indicator };
  const chart = SHOWN_BY[indicator];
  return chart ? { chart } : null;
}
