import { approvalDate } from '../../../src/roadmap/deadline/approval-date';
import { periodOfText, planPeriod } from '../../../src/roadmap/deadline/plan-period';

const school = (from: number): unknown => ({ kind: 'schoolYear', from, to: from + 1 });
const years = (from: number, to = from): unknown => ({ kind: 'years', from, to });

describe('the period of a plan', () => {
  it.each([
    ['План работы на 2025/2026 учебный год', school(2025)],
    ['ПЛАН МЕРОПРИЯТИЙ\nпо объективности оценивания на 2025-26 уч. год', school(2025)],
    ['Дорожная карта\nв 2025-2026 году', school(2025)],
    ['Программа профилактики на 2026 год', years(2026)],
    ['ДОРОЖНАЯ КАРТА\nна 2024-2026 гг.', years(2024, 2026)],
    ['План на 2024–2027 годы', years(2024, 2027)],
    ['УТВЕРЖДАЮ\nПриказ от 12.01.2024 № 4\nПрограмма помощи школам\nна 2026 год\nг. Заречный\n2025 г.', years(2026)],
    ['План на 2025/2026 учебный год по итогам 2024/2025 учебного года', school(2025)],
    ['План реализации программы «Качество-2030» на 2026 год', years(2026)],
  ])('of «%s» is told by the title', (title, period) => {
    expect(planPeriod(title)).toEqual(period);
  });

  it.each([
    'Комплекс мер для школ №№ 3, 14',
    'УТВЕРЖДЕНО приказом от 30.08.2024 № 114\nДорожная карта',
    'Задачи: подготовка к ВПР в 2026 году',
    '',
  ])('of «%s» stays open', (title) => {
    expect(planPeriod(title)).toBeNull();
  });

  it('is read from the user', () => {
    expect(periodOfText('2026-2027')).toEqual(school(2026));
    expect(periodOfText('2026/27')).toEqual(school(2026));
    expect(periodOfText('2026')).toEqual(years(2026));
    expect(periodOfText('2026-2029')).toEqual(years(2026, 2029));
    expect(periodOfText('2027-2026')).toBeNull();
    expect(periodOfText('next year')).toBeNull();
  });
});

describe('the day of approval', () => {
  it.each([
    ['УТВЕРЖДЕНО\nприказом школы от 30.08.2024 № 114-од\nПЛАН', '2024-08-30'],
    ['УТВЕРЖДАЮ\nНачальник отдела\n«12» января 2026 г.\nПРОГРАММА', '2026-01-12'],
    ['Утверждён приказом № 7 от 3 сентября 2025 года\nПлан', '2025-09-03'],
  ])('of «%s» is found', (title, day) => {
    expect(approvalDate(title)).toBe(day);
  });

  it.each([
    'УТВЕРЖДАЮ\n«____» ______________ 2026 г.\nПЛАН',
    'ПЛАН\nПаспорт проекта, утверждённый протоколом от 24.12.2018',
    'УТВЕРЖДАЮ\nРуководитель\nПЛАН\nна основании приказа от 01.02.2024',
    'План работы от 01.09.2025',
  ])('of «%s» is not made up', (title) => {
    expect(approvalDate(title)).toBeNull();
  });
});
