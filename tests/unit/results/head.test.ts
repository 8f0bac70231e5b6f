import { parseGrade, parseYear, readHead, readSheetName } from '../../../src/results/head';
import { makeGrid } from './open-grids';

const head = (...rows: (string | number | null)[][]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(readHead(makeGrid(rows), 0, rows.length).head).map(([key, found]) => [key, found.value]),
  );
const named = (name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(readSheetName(name)).map(([key, found]) => [key, found.value]));

describe('the lines above a table', () => {
  it('give work, maximum and year in the official form', () => {
    expect(
      head(
        ['Индивидуальные результаты'],
        [],
        ['ВПР 2026 Русский язык 4 класс'],
        ['Предмет:', 'Русский язык'],
        ['Максимальный первичный балл:', 24],
        ['Дата:', '20.04.2026'],
      ),
    ).toEqual({ procedure: 'ВПР', subject: 'Русский язык', grade: 4, year: 2026, max: 24 });
  });

  it('give them from one cell per line, and the year from a date alone', () => {
    expect(head(['Предмет: Окружающий мир'], ['Класс: 4'], ['Дата: 15.04.2025'], ['Максимальный балл: 32'])).toEqual({
      subject: 'Окружающий мир',
      grade: 4,
      year: 2025,
      max: 32,
    });
    expect(head(['Дата:', 46132])).toEqual({ year: 2026 });
  });

  it('tell the advanced course from the usual one and keep a subject that is not known', () => {
    expect(head(['ВПР 2026 Физика (углублённый уровень) 8 класс'])['subject']).toBe('Физика (углублённый уровень)');
    expect(head(['Предмет:', 'Черчение'])).toEqual({ subject: 'Черчение' });
  });

  it('give the grade in other wordings', () => {
    for (const title of [
      'ВПР-2026, математика, 5-й класс',
      'ВПР 2026 Математика 5А класс',
      'РМ по математике в 5-х классах, 2025/2026',
    ]) {
      expect(head([title])).toMatchObject({ subject: 'Математика', grade: 5, year: 2026 });
    }
  });

  it('take nothing from other lines', () => {
    expect(head(['МБОУ «СОШ №4» литература и русский язык'], ['Составила Иванова, 2026'], ['Список 4 класс'])).toEqual(
      {},
    );
  });

  it('tell a contradiction with both places', () => {
    const { conflicts } = readHead(makeGrid([['ВПР 2026 Математика 4 класс'], ['Дата:', '20.04.2025']]), 0, 2);
    expect(conflicts).toEqual([
      { field: 'year', first: { value: 2026, row: 0, column: 0 }, second: { value: 2025, row: 1, column: 0 } },
    ]);
  });
});

describe('a sheet name', () => {
  it.each([
    ['РУ 4 Статистика по отметкам', { subject: 'Русский язык', grade: 4 }],
    ['МА 4 Сравнение отметок с отметк', { subject: 'Математика', grade: 4 }],
    ['5 МА 2025', { subject: 'Математика', grade: 5, year: 2025 }],
    ['Русский язык 4 класс 2025', { subject: 'Русский язык', grade: 4, year: 2025 }],
    ['ВПР Биология 6 кл', { procedure: 'ВПР', subject: 'Биология', grade: 6 }],
    ['Лист1', {}],
    ['Свод по району', {}],
  ])('«%s» is read', (name, expected) => {
    expect(named(name)).toEqual(expected);
  });
});

describe('years and grades', () => {
  it('are read in every usual form', () => {
    expect([2023, '2023', '2022/2023', '2022-23', '2023 год', 'год'].map(parseYear)).toEqual([
      2023,
      2023,
      2023,
      2023,
      2023,
      null,
    ]);
    expect([4, '4', '4А', '4 класс', 12, 'А', null].map(parseGrade)).toEqual([4, 4, 4, 4, null, null, null]);
  });
});
