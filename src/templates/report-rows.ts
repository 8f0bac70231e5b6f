export const FOOTING = 'Муниципальный координатор ВПР   ______________ / ____________________ /';
const MONTHS = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
];

/** 2026-09-01 → 01.09.2026 */
export function russianDay(iso: string): string {
  return iso.split('-').reverse().join('.');
}

export function monthTitle(month: string): string {
  if (month === 'overdue') return 'Срок прошёл';
  if (month === 'undated') return 'Без определённой даты';
  return `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)} г.`;
}
