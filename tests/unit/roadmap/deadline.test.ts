import type { DeadlinePart } from '../../../src/roadmap/measure-table';
import { isDeadlineLike, parseDeadline } from '../../../src/roadmap/deadline/parse-deadline';

const month = (iso: string): DeadlinePart => ({ kind: 'month', start: iso, end: iso });
const range = (start: string, end: string): DeadlinePart => ({ kind: 'monthRange', start, end });

const CASES: readonly (readonly [string, readonly DeadlinePart[]])[] = [
  ['сентябрь', [month('--09')]],
  ['Сентябрь 2025г', [month('2025-09')]],
  ['май 2026 года.', [month('2026-05')]],
  ['Сентябрь-октябрь 2025 г', [range('2025-09', '2025-10')]],
  ['сентябрь – октябрь', [range('--09', '--10')]],
  ['октябрь – март 2026', [range('2025-10', '2026-03')]],
  ['Октябрь 2025- май 2026 гг.', [range('2025-10', '2026-05')]],
  ['Март, Апрель, Май 2026г', [month('2026-03'), month('2026-04'), month('2026-05')]],
  ['20.03.2026', [{ kind: 'date', start: '2026-03-20', end: '2026-03-20' }]],
  ['12.05.2026 - 15.05.2026', [{ kind: 'date', start: '2026-05-12', end: '2026-05-15' }]],
  ['с 12 по 15 мая 2026 г.', [{ kind: 'date', start: '2026-05-12', end: '2026-05-15' }]],
  ['до 01.06.2026', [{ kind: 'until', end: '2026-06-01' }]],
  ['До 31 августа', [{ kind: 'until', end: '--08-31' }]],
  ['до конца мая', [{ kind: 'until', end: '--05' }]],
  ['2025/26 учебный год', [{ kind: 'schoolYear', start: '2025', end: '2026' }]],
  ['2025-2026 учебный год', [{ kind: 'schoolYear', start: '2025', end: '2026' }]],
  ['в течение 2026/2027 учебного года', [{ kind: 'schoolYear', start: '2026', end: '2027' }]],
  ['2025-2027 гг.', [{ kind: 'yearRange', start: '2025', end: '2027' }]],
  ['в течении год', [{ kind: 'allYear', note: 'в течении год' }]],
  ['В течение всего периода', [{ kind: 'allYear', note: 'в течение всего периода' }]],
  ['ежегодно, август', [{ kind: 'annual', note: 'ежегодно' }, month('--08')]],
  ['постоянно', [{ kind: 'continuous', note: 'постоянно' }]],
  ['согласно графику наблюдения', [{ kind: 'schedule', note: 'согласно графику наблюдения' }]],
  ['май 2026; по плану РМО', [month('2026-05'), { kind: 'schedule', note: 'по плану рмо' }]],
  ['За 10 дней до начала ВПР', [{ kind: 'relative', note: 'за 10 дней до начала впр' }]],
  ['По итогам ВПР', [{ kind: 'relative', note: 'по итогам впр' }]],
  ['по мере издания писем', [{ kind: 'onEvent', note: 'по мере издания писем' }]],
  ['на период проведения ВПР', [{ kind: 'onEvent', note: 'на период проведения впр' }]],
];

describe('a deadline', () => {
  it.each(CASES)('«%s» is understood', (text, parts) => {
    expect(parseDeadline(text)).toEqual(parts);
    expect(isDeadlineLike(text)).toBe(true);
  });

  it('keeps what is outside the vocabulary as unknown', () => {
    expect(parseDeadline('май 2026 круглый стол на базе школы')).toEqual([
      month('2026-05'),
      { kind: 'unknown', note: 'круглый стол на базе школы' },
    ]);
    expect(parseDeadline('45.13.2026').every((part) => part.kind === 'unknown' || part.kind === 'yearRange')).toBe(
      true,
    );
  });

  it.each(['Анализ результатов за 2025 год', 'Руководители ОО', 'Протокол', 'Маршруты наблюдателей', ''])(
    '«%s» is none',
    (text) => {
      expect(isDeadlineLike(text)).toBe(false);
    },
  );
});
