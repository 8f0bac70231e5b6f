/** From June on people plan the school year that begins in September; 0-based month as in Date. */
const FIRST_PLANNING_MONTH = 5;

/** First calendar year of the school year to offer on a day. */
export function schoolYearAt(date: Date): number {
  return date.getMonth() >= FIRST_PLANNING_MONTH ? date.getFullYear() : date.getFullYear() - 1;
}

/** The years to choose from: two before, two after, and the stored one even when it lies outside. */
export function schoolYearChoices(current: number, chosen: number): readonly number[] {
  const years = new Set([current - 2, current - 1, current, current + 1, current + 2, chosen]);
  return [...years].sort((a, b) => a - b);
}
