import type { CellValue } from '../../../src/domain/cell';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const EVEN = [25, 25, 25, 25];
const HEADER = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5];
const school = (name: string): CellValue[] => [name, null, 40, ...EVEN];
const REGION: CellValue[][] = [
  ['ВПР 2026 Математика 4 класс'],
  HEADER,
  ['Вся выборка', 900, 50000, ...EVEN],
  ['Энская область', 90, 5000, ...EVEN],
  ['Первый район(reg20_m001)', 2, 80, ...EVEN],
  school('СОШ №1(edu100001)'),
  school('СОШ №2(edu100002)'),
  ['Второй район(reg20_m002)', 1, 40, ...EVEN],
  school('СОШ №1(edu200001)'),
];

describe('a report of a region', () => {
  const { data } = readResults([makeGrid(REGION)]);

  it('is one work for each municipality, with its own schools', () => {
    expect(data.map(({ schools }) => schools.map(({ key, municipality }) => [key, municipality]))).toEqual([
      [
        ['edu100001', 'Первый район'],
        ['edu100002', 'Первый район'],
      ],
      [['edu200001', 'Второй район']],
    ]);
  });

  it('gives every municipality the wider rows and its own row only', () => {
    expect(data.map(({ marks }) => marks?.references.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
      ['country Вся выборка', 'region Энская область', 'municipality Первый район'],
      ['country Вся выборка', 'region Энская область', 'municipality Второй район'],
    ]);
  });

  it('lends the municipality to sheets that know the login only', () => {
    const other = makeGrid(
      [
        ['ВПР 2026 Математика 4 класс'],
        ['Логин', 'Кол-во участников', 0, 1, 2, 3, 4, 5],
        ['edu200001', 40, 0, 0, 25, 25, 25, 25],
      ],
      { sheet: 'Баллы' },
    );
    const joined = readResults([makeGrid(REGION), other]).data;
    expect(joined.map(({ distribution }) => distribution?.values ?? null)).toEqual([null, [[0, 0, 25, 25, 25, 25]]]);
    expect(joined.map(({ max }) => max)).toEqual([null, 5]);
  });

  it('lends its country row to sheets of schools, when it stands in a sheet of its own', () => {
    const wide = makeGrid(REGION.slice(0, 4), { sheet: 'Страна' });
    const own = makeGrid([['ВПР 2026 Математика 4 класс'], HEADER, ...REGION.slice(4, 7)], { sheet: 'Район' });
    const [only, ...rest] = readResults([wide, own]).data;
    expect(rest).toEqual([]);
    expect(only?.marks?.references.map(({ kind }) => kind)).toEqual(['country', 'region', 'municipality']);
    expect(only?.schools).toHaveLength(2);
  });
});
