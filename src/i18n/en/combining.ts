import type { combiningRu } from '../ru/combining';

/** English texts: how the signs are combined. The keys are those of the Russian file. */
export const combiningEn: Readonly<Record<keyof typeof combiningRu, string>> = {
  'combining.steady': 'Cautious (recommended)',
  'combining.standard': 'By the definition',
  'combining.steadyHint':
    'Fewer false alarms from the same data: in simulation 1–3 % of honest lyceums are flagged, an honest municipality half as often, and marked-up open tasks are seen better.',
  'combining.standardHint':
    'Sets and probabilities exactly as in the published definition: anybody can recompute them. From reports alone (A1) it flags 6–7 % of honest lyceums.',
  'combining.line':
    'Combination of signs: {variant, select, steady {cautious (steady), as in the pane by default} other {by the definition; the pane uses the cautious one by default, --variant steady gives it}}.',
};
