import {
  dayOffReason,
  isWorkingDay,
  workingDayFrom,
  workingDayUpTo,
  yearsWithoutTransfers,
  type Day,
} from '../../../src/domain/working-days';

const day = (text: string): Day => {
  const [d = 0, month = 0, year = 0] = text.split('.').map(Number);
  return { year, month, day: d };
};
/** Working days of a year in a week of five days. */
const workingDays = (year: number): number => {
  let count = 0;
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const date = new Date(time);
    if (isWorkingDay({ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() })) count += 1;
  }
  return count;
};

describe('working days', () => {
  it.each([
    ['10.05.2024', 'moved'],
    ['29.04.2024', 'moved'],
    ['30.12.2024', 'moved'],
    ['02.05.2025', 'moved'],
    ['08.05.2025', 'moved'],
    ['13.06.2025', 'moved'],
    ['03.11.2025', 'moved'],
    ['31.12.2025', 'moved'],
    ['09.01.2026', 'moved'],
    ['31.12.2026', 'moved'],
    ['04.11.2026', 'holiday'],
    ['12.04.2026', 'weekend'],
  ])('%s is a day off: %s', (text, reason) => {
    expect(dayOffReason(day(text))).toBe(reason);
  });

  it.each(['27.04.2024', '02.11.2024', '28.12.2024', '01.11.2025'])('%s is a Saturday on which people work', (text) => {
    expect(isWorkingDay(day(text))).toBe(true);
  });

  it.each(['09.03.2026', '11.05.2026', '03.05.2027', '10.05.2027', '14.06.2027'])(
    '%s is off because a holiday fell on the weekend before it',
    (text) => {
      expect(dayOffReason(day(text))).toBe('moved');
    },
  );

  it('a holiday that the Government moved elsewhere frees no Monday', () => {
    expect(isWorkingDay(day('24.02.2025'))).toBe(true);
    expect(isWorkingDay(day('10.03.2025'))).toBe(true);
  });

  // the norms that the production calendars of these years give for a week of five days
  it.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%s has %s of them', (year, count) => {
    expect(workingDays(year)).toBe(count);
  });

  it('the nearest one lies before or after', () => {
    expect(workingDayUpTo(day('11.01.2026'))).toEqual(day('30.12.2025'));
    expect(workingDayFrom(day('01.01.2026'))).toEqual(day('12.01.2026'));
  });

  it("the user's own days off count", () => {
    expect(dayOffReason(day('27.10.2026'), ['2026-10-27'])).toBe('own');
    expect(workingDayFrom(day('26.10.2026'), ['2026-10-26', '2026-10-27'])).toEqual(day('28.10.2026'));
  });

  it('years whose transfers are not published are named', () => {
    expect(yearsWithoutTransfers(2025)).toEqual([]);
    expect(yearsWithoutTransfers(2026)).toEqual([2027]);
  });
});
