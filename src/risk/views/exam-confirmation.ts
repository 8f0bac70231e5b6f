import { MIN_N } from '../../indicators/constants';
import { isExam, type ResultComparison } from './compare-results';

/** `notConfirmed`: the school's pupils clearly lose their places among all pupils in the exam. */
export type ExamConfirmation = 'confirmed' | 'notConfirmed';

const FEWEST_SCHOOLS = 2;

/**
 * Whether the exam (ОГЭ, ЕГЭ) of the same pupils confirms the earlier results of a school (criterion of ФИОКО 2018).
 * @formula   mean change of place among all pupils of the table with its 95 % t interval; upper end below 0: not confirmed
 * @undefined null without a comparison with an exam, below 10 pupils of the school, or with fewer than two schools of 10 in the table
 */
export function examConfirmation(key: string, comparisons: readonly ResultComparison[]): ExamConfirmation | null {
  let found: ExamConfirmation | null = null;
  for (const { kind, first, second, schools } of comparisons) {
    if ((kind !== 'external' && kind !== 'internalExternal') || !isExam(second.procedure) || isExam(first.procedure))
      continue;
    if (schools.filter(({ summary }) => summary.n >= MIN_N).length < FEWEST_SCHOOLS) continue;
    const own = schools.find(({ school }) => school.key === key)?.summary;
    const interval = own && own.n >= MIN_N ? (own.placeChange?.ci ?? null) : null;
    if (!interval) continue;
    if (interval[1] < 0) return 'notConfirmed';
    found = 'confirmed';
  }
  return found;
}
