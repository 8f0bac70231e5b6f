import { readDaysOff } from '../../../src/roadmap/deadline/days-off';
import { checkMeasureTable } from '../../../src/roadmap/check';
import { planShift } from '../../../src/roadmap/shift/plan-shift';
import { deadlineText } from '../../../src/templates/deadline-text';
import { onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOf, withCells, type Plan } from '../../fixtures/roadmap/plan-grid';
import { planOf } from '../../fixtures/roadmap/plans';

const plan = planOf('school-year-plan');
const withDeadline = (deadline: string): Plan => withCells(plan, 0, { deadline });
function dayOffs(deadline: string, daysOff: readonly string[] = []): readonly unknown[] {
  const grid = gridOf(withDeadline(deadline));
  return checkMeasureTable(onlyTable(grid), grid, { daysOff })
    .findings.filter(({ code }) => code === 'deadline/day-off')
    .map(({ params }) => [params['text'], params['reason'], params['expected'], params['calendar']]);
}

describe('a deadline on a day off', () => {
  it.each([
    ['до 01.11.2026', ['01.11.2026', 'weekend', '30.10.2026', 'full']],
    ['04.11.2025', ['04.11.2025', 'holiday', '05.11.2025', 'full']],
    ['до 3 ноября 2025 г.', ['03.11.2025', 'moved', '01.11.2025', 'full']],
    ['до 09.01.2026', ['09.01.2026', 'moved', '30.12.2025', 'full']],
    ['до 10.05.2027', ['10.05.2027', 'moved', '07.05.2027', 'plain']],
  ])('%s is named with the nearest working day', (text, expected) => {
    expect(dayOffs(text)).toEqual([expected]);
  });

  it.each(['20.09.2025', '01.11.2025', 'до 05.11.2025', 'октябрь 2025 г.', '01.11.2025-10.11.2025', 'в течение года'])(
    '%s is all right',
    (text) => {
      expect(dayOffs(text)).toEqual([]);
    },
  );

  it('knows the days that the user has named', () => {
    expect(dayOffs('до 28.10.2025', ['2025-10-27', '2025-10-28'])).toEqual([
      ['28.10.2025', 'own', '24.10.2025', 'full'],
    ]);
  });
});

describe('days off as typed', () => {
  it('are dates and spans, one a line or after commas', () => {
    expect(readDaysOff('27.10.2026\n30.12.2026 – 31.12.2026, 5.11.2026')).toEqual({
      days: ['2026-10-27', '2026-12-30', '2026-12-31', '2026-11-05'],
      bad: [],
    });
  });

  it('what is none is named', () => {
    expect(readDaysOff('каникулы; 31.02.2026\n10.11.2026-01.11.2026').bad).toEqual([
      'каникулы',
      '31.02.2026',
      '10.11.2026-01.11.2026',
    ]);
  });
});

describe('days off elsewhere', () => {
  it('a plan that moves to another year avoids moved days off and those of the user', () => {
    const moved = (daysOff: readonly string[]): unknown =>
      planShift([gridOf(withDeadline('до 08.01.2025'))], 2026, { from: 2025, daysOff }).changes.find(({ before }) =>
        String(before).startsWith('до'),
      )?.after;
    // 8 January 2026 is a holiday and 9 January a day off by decree
    expect(moved([])).toBe('до 12.01.2026');
    expect(moved(['2026-01-12'])).toBe('до 13.01.2026');
  });

  it('deadlines of templates and of measures from the analysis avoid them', () => {
    expect(deadlineText({ until: [5, 8] }, 2024)).toBe('до 07.05.2025');
    expect(deadlineText({ until: [5, 8] }, 2024, ['2025-05-07'])).toBe('до 06.05.2025');
  });
});
