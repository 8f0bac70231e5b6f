import { deadlineFrom } from '../../../src/templates/deadlines-from';
import { deadlineText } from '../../../src/templates/deadline-text';
import { measuresFor } from '../../../src/templates/measures-for';

const at = (today: string | null, spec: Parameters<typeof deadlineFrom>[0]) => deadlineFrom(spec, 2026, today);

describe('deadlines of a plan begun in the middle of the school year', () => {
  it('keep their distance from its beginning', () => {
    // 87 days after the first of September
    expect(at('2026-11-27', { until: [9, 11] })).toEqual({ until: [12, 7] });
    expect(at('2026-11-27', { until: [10, 16] })).toEqual({ until: [1, 11] });
    expect(at('2026-11-27', { month: 11 })).toEqual({ month: 2 });
  });

  it('stay before the school year, in its last weeks, after it and without a day', () => {
    for (const today of [null, '2026-08-20', '2026-09-01', '2027-05-26', '2027-09-10', 'не дата'])
      expect(at(today, { until: [9, 11] })).toEqual({ until: [9, 11] });
  });

  it('never go beyond the twenty-fifth of May, and the closing report stays', () => {
    expect(at('2027-04-20', { until: [12, 11] })).toEqual({ until: [5, 25] });
    expect(at('2027-04-20', { month: 12 })).toEqual({ month: 5 });
    expect(at('2027-04-20', { until: [6, 11] })).toEqual({ until: [6, 11] });
    expect(at('2027-04-20', { text: 'в дни проведения ВПР' })).toEqual({ text: 'в дни проведения ВПР' });
  });

  it('leave no measure overdue on the day the plan is made', () => {
    const school = {
      name: '8',
      strong: true,
      results: [{ subject: 'Математика', assessment: '', level: '', reasons: [], indicators: ['jbunch', 'conf'] }],
    };
    for (const today of ['2026-10-05', '2026-11-27', '2027-02-15', '2027-04-01'])
      for (const { deadline } of measuresFor([school])) {
        const text = deadlineText(deadlineFrom(deadline, 2026, today), 2026);
        const day = /^до (\d\d)\.(\d\d)\.(\d{4})$/.exec(text);
        if (day) expect(`${day[3] ?? ''}-${day[2] ?? ''}-${day[1] ?? ''}` > today).toBe(true);
      }
  });
});
