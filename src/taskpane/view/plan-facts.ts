import type { PlanFacts } from '../../app/plan-facts';
import { readDaysOff } from '../../roadmap/deadline/days-off';
import { periodOfText } from '../../roadmap/deadline/plan-period';
import { readDictionary } from '../../roadmap/parties/dictionary';

/** What of the typed facts cannot be understood; empty fields are no problem. */
export function factsProblems({ period, abbreviations, daysOff }: PlanFacts): {
  readonly period: boolean;
  readonly lines: readonly string[];
  readonly days: readonly string[];
} {
  return {
    period: period.trim() !== '' && periodOfText(period) === null,
    lines: readDictionary(abbreviations).bad,
    days: readDaysOff(daysOff).bad,
  };
}
