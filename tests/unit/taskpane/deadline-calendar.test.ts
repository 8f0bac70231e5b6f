import { calendarView, dayName, monthName } from '../../../src/taskpane/view/deadline-calendar';
import { onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOf, type Plan } from '../../fixtures/roadmap/plan-grid';

const deadlines = ['сентябрь 2026 г.', 'до 15.11.2026', '20.11.2026', 'май 2027 г.', 'постоянно', 'до 10.11.2026'];
const plan: Plan = {
  title: ['План на 2026/2027 учебный год'],
  fields: ['number', 'measure', 'deadline', 'responsible', 'conclusion'],
  headers: {
    number: '№',
    measure: 'Мероприятие',
    deadline: 'Срок',
    responsible: 'Ответственные',
    conclusion: 'Выводы',
  },
  rows: deadlines.map((deadline, i) => ({
    cells: {
      number: i + 1,
      measure: `Совещание о порядке работ ${String(i + 1)}`,
      deadline,
      responsible: 'Отдел образования',
      conclusion: i === 5 ? 'Выполнено, протокол № 3' : null,
    },
  })),
};
const numbers = (entries: readonly { readonly measure: { readonly number: string | null } }[]): readonly unknown[] =>
  entries.map(({ measure }) => measure.number);

describe('the calendar in the pane', () => {
  const view = calendarView(onlyTable(gridOf(plan)).measures, '2026-11-05');

  it('tells what is overdue, what comes next and what has no date; what is done is left out', () => {
    expect(numbers(view.overdue)).toEqual(['1']);
    expect(numbers(view.next)).toEqual(['2', '3', '4']);
    expect(numbers(view.undated)).toEqual(['5']);
  });

  it('goes month by month from the present one to the last, without gaps', () => {
    expect(view.months.map(({ month, entries }) => [month, entries.length])).toEqual([
      ['2026-11', 2],
      ['2026-12', 0],
      ['2027-01', 0],
      ['2027-02', 0],
      ['2027-03', 0],
      ['2027-04', 0],
      ['2027-05', 1],
    ]);
  });

  it('names months and days', () => {
    expect(monthName('2026-11', 'ru')).toMatch(/^ноябрь 2026/);
    expect(monthName('2026-11', 'en')).toBe('November 2026');
    expect(dayName('2026-11-05')).toBe('05.11.2026');
  });
});
