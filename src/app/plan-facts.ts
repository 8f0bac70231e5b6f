import type { WorkbookPlan } from '../plan/workbook-plan';
import { readDaysOff } from '../roadmap/deadline/days-off';
import { periodOfText } from '../roadmap/deadline/plan-period';
import { readDictionary } from '../roadmap/parties/dictionary';
import type { CheckContext } from '../roadmap/rules/table-reader';

/** All that is remembered of plans begins so: one reading brings it. */
export const KNOWLEDGE_PREFIX = 'objektiv.measure';
export const FACTS_SETTING = 'objektiv.measureFacts';

/** What the user tells of the plans in this workbook, as typed; empty texts tell nothing. */
export interface PlanFacts {
  /** «2026-2027», «2026», «2026-2028» */
  readonly period: string;
  /** ISO day */
  readonly approved: string;
  /** one abbreviation with its name a line */
  readonly abbreviations: string;
  /** days off of the municipality or the schools: a date or a span of dates a line */
  readonly daysOff: string;
}

export const NO_FACTS: PlanFacts = { period: '', approved: '', abbreviations: '', daysOff: '' };

export function factsPlan(facts: PlanFacts): WorkbookPlan {
  const told = Object.values(facts).some((text: string) => text.trim() !== '');
  return {
    title: 'planFacts',
    params: {},
    needs: [],
    operations: [{ kind: 'setting', key: FACTS_SETTING, value: told ? JSON.stringify(facts) : null }],
  };
}

/** What a workbook remembers; an entry that is not ours or is damaged tells nothing. */
export function factsFrom(settings: Readonly<Record<string, string>>): PlanFacts {
  const text = settings[FACTS_SETTING];
  if (text === undefined) return NO_FACTS;
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === 'object' && stored !== null ? factsOf(stored) : NO_FACTS;
  } catch {
    // not JSON: somebody else's entry under our key
    return NO_FACTS;
  }
}

function factsOf(stored: object): PlanFacts {
  const textOf = (key: keyof PlanFacts): string => {
    const value: unknown = Reflect.get(stored, key);
    return typeof value === 'string' ? value : '';
  };
  return {
    period: textOf('period'),
    approved: textOf('approved'),
    abbreviations: textOf('abbreviations'),
    daysOff: textOf('daysOff'),
  };
}

/** The facts as rules take them. */
export function contextOf({ period, approved, abbreviations, daysOff }: PlanFacts): CheckContext {
  const read = periodOfText(period);
  const { entries } = readDictionary(abbreviations);
  const { days } = readDaysOff(daysOff);
  return {
    ...(read === null ? {} : { period: read }),
    ...(/^\d{4}-\d\d-\d\d$/.test(approved) ? { approved } : {}),
    ...(Object.keys(entries).length === 0 ? {} : { dictionary: entries }),
    ...(days.length === 0 ? {} : { daysOff: days }),
  };
}
