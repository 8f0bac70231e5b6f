import { dateToSerial, isDateFormat, parseDate, serialToDate } from '../../../src/grid/excel-date';

describe('dates of Excel', () => {
  it('are serial numbers from 30 December 1899', () => {
    expect(serialToDate(46132)).toEqual({ year: 2026, month: 4, day: 20 });
    expect(serialToDate(46132.75)).toEqual({ year: 2026, month: 4, day: 20 });
    expect(dateToSerial({ year: 2026, month: 2, day: 9 })).toBe(46062);
  });

  it.each([
    ['20.04.2026', 2026, 4, 20],
    ['20.04.26', 2026, 4, 20],
    ['09.фев', 0, 2, 9],
    ['9-май', 0, 5, 9],
    ['9 февраля 2026 г.', 2026, 2, 9],
    [46132, 2026, 4, 20],
  ])('%s is read', (value, year, month, day) => {
    expect(parseDate(value)).toEqual({ year, month, day });
  });

  it.each(['32.04.2026', '1.13.2026', 'май', '9 кабинет', '', 24, null])('%s is no date', (value) => {
    expect(parseDate(value)).toBeNull();
  });

  it('are told by their number format', () => {
    expect(['d-mmm', 'dd.mm.yyyy', 'mmm yy', '[$-419]d mmm;@'].map(isDateFormat)).toEqual([true, true, true, true]);
    expect(['General', '0.00', '0%', '@', '"дней" 0', '[Red]0'].map(isDateFormat)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
