export type IndicatorForm = 'share' | 'percent' | 'flag' | 'number';

/**
 * How a value is written, where it is not a plain number with two digits. A copy of the units of the registry: the
 * registry itself would bring every indicator into the pane. A test compares the two.
 */
const FORMS: Readonly<Record<string, IndicatorForm>> = {
  pass_rate: 'share',
  quality_rate: 'share',
  journal: 'share',
  conf: 'share',
  conf_agg: 'share',
  HEagg: 'share',
  HEagg_curve: 'share',
  gap2: 'share',
  completion: 'percent',
  B1: 'flag',
  B3: 'flag',
};

export function formOfIndicator(id: string): IndicatorForm {
  return FORMS[id] ?? 'number';
}
