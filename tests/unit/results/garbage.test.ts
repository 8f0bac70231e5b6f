import fc from 'fast-check';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const word = fc.constantFrom(
  'ОО',
  'Логин',
  'Группы участников',
  'Кол-во участников',
  'Кол-во ОО',
  'Код участника',
  'Первичный балл',
  'Отметка',
  'Отметка по журналу',
  'Класс',
  'Год',
  'Предмет',
  'Понизили',
  'Подтвердили %',
  'Повысили кол-во',
  '%',
  '1 (2б)',
  '2 (1б)',
  '3',
  'X',
  '-',
  'edu100001',
  'edu100002',
  'МБОУ «СОШ №1»',
  'Вся выборка',
  'Итого',
  'ВПР 2026 Математика 4 класс',
);
const cell = fc.oneof(
  word,
  fc.constant(null),
  fc.integer({ min: -3, max: 60 }),
  fc.double(),
  fc.string({ maxLength: 6 }),
  fc.boolean(),
);
const line = fc.array(cell, { maxLength: 9 });
/** Some garbage stands under a real header, so that it is taken for data. */
const HEADERS = [
  ['ОО', 'Код участника', 'Класс', '1 (2б)', '2 (1б)', '3 (3б)', 'Первичный балл', 'Отметка', 'Отметка по журналу'],
  ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
  ['Группы участников', 'Кол-во участников', 0, 1, 2, 3, 4, 5],
  ['Группы участников', 'Кол-во участников', '%'],
  ['Логин', 'Понизили %', 'Понизили кол-во', 'Подтвердили кол-во', 'Повысили кол-во'],
  ['Группы участников', '1', '2', '3.1', '3.2'],
];
const rows = fc.array(fc.oneof(line, fc.constantFrom(...HEADERS)), { maxLength: 14 });

describe('garbage', () => {
  it('is read without a crash, and nothing but sound numbers comes out', () => {
    let read = 0;
    fc.assert(
      fc.property(rows, (values) => {
        const { data, sources } = readResults([makeGrid(values)]);
        read += data.length;
        for (const one of data) {
          const { pupils, scale, max } = one;
          for (let i = 0; pupils && i < pupils.length; i++) {
            expect(one.schools[pupils.school[i] ?? -1]).toBeDefined();
            expect([0, 2, 3, 4, 5]).toContain(pupils.mark[i]);
          }
          for (const report of [one.distribution?.values, one.completion?.values]) {
            expect(report?.flat().every((value) => value === null || Number.isFinite(value)) ?? true).toBe(true);
          }
          if (scale)
            expect(scale.cuts[0] < scale.cuts[1] && scale.cuts[1] < scale.cuts[2] && scale.cuts[2] <= (max ?? 0)).toBe(
              true,
            );
        }
        for (const { mentions, schools } of sources)
          expect(new Set(mentions.map(({ key }) => key)).size).toBeLessThanOrEqual(schools);
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(read).toBeGreaterThan(300);
  });
});
