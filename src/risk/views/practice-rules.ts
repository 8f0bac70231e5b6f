/** Share of honest schools that a rule of practice flags in simulated municipalities (indicators.md 15). */
export const RULE_FALSE_ALARMS = {
  B1: { ordinary: 0.129, lyceums: 0.996 },
  B2: { ordinary: 0.878, lyceums: 0.947 },
  B2n: { ordinary: 0.597, lyceums: 0.487 },
  B3: { ordinary: 0.472, lyceums: 0.027 },
} as const;

export type PracticeRule = keyof typeof RULE_FALSE_ALARMS;

export function isRule(id: string): id is PracticeRule {
  return id in RULE_FALSE_ALARMS;
}
