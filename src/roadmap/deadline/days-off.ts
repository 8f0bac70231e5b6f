/** A span of more days is a slip of the pen, no holidays. */
const LONGEST_SPAN = 120;
const DAY_MS = 86_400_000;
const DATE = '(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d)';
const ENTRY = new RegExp(`^${DATE}(?:\\s*[-–—]\\s*${DATE})?$`);

export interface ReadDaysOff {
  /** ISO days */
  readonly days: readonly string[];
  /** entries that name no day or span of days */
  readonly bad: readonly string[];
}

/** Days off as a person writes them: «27.10.2026», «26.10.2026-01.11.2026», each on a line of its own or after a comma. */
export function readDaysOff(text: string): ReadDaysOff {
  const days = new Set<string>();
  const bad: string[] = [];
  for (const entry of text.split(/[\n;,]/).map((each) => each.trim())) {
    if (entry === '') continue;
    const match = ENTRY.exec(entry);
    const first = match && timeOf(match.slice(1, 4));
    const last = match?.[4] === undefined ? first : timeOf(match.slice(4, 7));
    if (first === null || last === null || last < first || last - first > LONGEST_SPAN * DAY_MS) {
      bad.push(entry);
      continue;
    }
    for (let time = first; time <= last; time += DAY_MS) days.add(new Date(time).toISOString().slice(0, 10));
  }
  return { days: [...days], bad };
}

/** null for a day that no calendar has. */
function timeOf([day, month, year]: readonly (string | undefined)[]): number | null {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).getUTCDate() === Number(day) && Number(month) <= 12 ? time : null;
}
