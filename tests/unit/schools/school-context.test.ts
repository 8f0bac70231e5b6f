import type { FederalList } from '../../../src/domain/supplements';
import { schoolContext, sizeClass } from '../../../src/schools/school-context';

const school = { key: 'edu1', login: 'edu1', name: 'МАОУ «Лицей №4»', municipality: null };
const cell = { sheet: 'Лист1', row: 0, column: 0 };
const list: FederalList = {
  file: null,
  sheet: 'Лист1',
  schools: [{ ...school, key: 'edu2' }, school],
  entries: [
    { school: 1, year: 2022, markers: [], count: 1, cell },
    { school: 0, year: 2022, markers: [], count: 4, cell },
    { school: 1, year: 2024, markers: [], count: 3, cell },
    { school: 1, year: 2023, markers: [], count: 0, cell },
  ],
};

describe('the context of a school', () => {
  it('tells kind, size and the federal lists that name it, newest first', () => {
    expect(schoolContext(school, 24, [list])).toEqual({
      kind: 'lyceum',
      selective: true,
      size: 'small',
      federalLists: [
        { year: 2024, count: 3 },
        { year: 2022, count: 1 },
      ],
    });
  });

  it('calls a school with advanced study selective, and an ordinary one not', () => {
    const named = (name: string): boolean => schoolContext({ ...school, name }, null, []).selective;
    expect(named('СОШ №3 с углублённым изучением отдельных предметов')).toBe(true);
    expect(named('СОШ №3')).toBe(false);
  });

  it('has size classes that begin at 25 and 100 pupils', () => {
    expect([24, 25, 99, 100, null].map(sizeClass)).toEqual(['small', 'medium', 'medium', 'large', null]);
  });
});
