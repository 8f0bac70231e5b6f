import { deadlineChoices, deadlineText } from '../../../src/templates/deadline-text';
import { workingDayUpTo } from '../../../src/domain/working-days';

describe('deadline text', () => {
  it.each([
    [{ month: 9 }, 'сентябрь 2026 г.'],
    [{ month: 8 }, 'август 2026 г.'],
    [{ month: 8, closing: true }, 'август 2027 г.'],
    [{ month: 1 }, 'январь 2027 г.'],
    [{ from: 8, to: 9 }, 'август – сентябрь 2026\u00a0г.'],
    [{ from: 11, to: 3 }, 'ноябрь 2026\u00a0г. – март 2027\u00a0г.'],
    [{ months: [10, 2] }, 'октябрь 2026\u00a0г., февраль 2027\u00a0г.'],
    [{ text: 'по графику ВПР' }, 'по графику ВПР'],
  ] as const)('of %j is «%s» in 2026/2027', (spec, text) => {
    expect(deadlineText(spec, 2026)).toBe(text);
  });

  it('gives a working day on or before the date', () => {
    expect(deadlineText({ until: [9, 18] }, 2026)).toBe('до 18.09.2026');
    // 1 May 2027 is a Saturday and a holiday
    expect(deadlineText({ until: [5, 1] }, 2026)).toBe('до 30.04.2027');
    expect(workingDayUpTo({ year: 2027, month: 1, day: 5 })).toEqual({ year: 2026, month: 12, day: 30 });
  });

  it('offers the months of the school year in their order', () => {
    expect(deadlineChoices(2026).slice(0, 6)).toEqual([
      'август 2026 г.',
      'сентябрь 2026 г.',
      'октябрь 2026 г.',
      'ноябрь 2026 г.',
      'декабрь 2026 г.',
      'январь 2027 г.',
    ]);
  });
});
