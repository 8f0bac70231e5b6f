import type { CellValue } from '../../../src/domain/cell';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const LONG = ['Логин', 'ОО', 'Класс', 'Предмет', 'Год', 'Код участника', 'Первичный балл', 'Отметка'];

/** Twelve pupils of each class of one school; scores 0..11, marks from 3, 6 and 9 points. */
function pupils(classes: readonly CellValue[], subject = 'Математика'): CellValue[][] {
  return classes.flatMap((name, k) =>
    Array.from({ length: 12 }, (_, i): CellValue[] => {
      const mark = i < 3 ? 2 : i < 6 ? 3 : i < 9 ? 4 : 5;
      return ['edu100001', 'СОШ №1', name, subject, 2026, 1000 * (k + 1) + i, i, mark];
    }),
  );
}

const works = ({ data }: ResultsReading): readonly (readonly [number | null, number])[] =>
  data.map(({ assessment, pupils: table }) => [assessment.grade, table?.length ?? 0]);
const codes = ({ findings }: ResultsReading): string[] => findings.map(({ code }) => code);
const read = (rows: CellValue[][], title: CellValue[][] = []): ResultsReading =>
  readResults([makeGrid([...title, ...rows], { sheet: 'Ученики' })]);

describe('the column «Класс» of a table of pupils', () => {
  it('tells the grade by «4А» and «4-Б»; the parallel classes are one work', () => {
    const reading = read([LONG, ...pupils(['4А', '4-Б', '4 «В»'])]);
    expect(works(reading)).toEqual([[4, 36]]);
    expect(codes(reading)).toEqual(['results/maxUnknown']);
  });

  it('divides a long table into the works of its grades', () => {
    expect(works(read([LONG, ...pupils(['4А', '5А', '5Б'])]))).toEqual([
      [4, 12],
      [5, 24],
    ]);
  });

  it('tells the grade by the number alone where the rows name their subjects', () => {
    expect(works(read([LONG, ...pupils([4, '4', '5 класс'])]))).toEqual([
      [4, 24],
      [5, 12],
    ]);
  });

  it('is the number of the class in its parallel where the head names the grade', () => {
    const reading = read([LONG, ...pupils([1, 2])], [['ВПР 2026 Математика 4 класс']]);
    expect(works(reading)).toEqual([[4, 24]]);
  });

  it('never tells the grade under the heading «Порядковый номер класса»', () => {
    const rows = [LONG.map((name) => (name === 'Класс' ? 'Порядковый номер класса' : name)), ...pupils([1, 2])];
    const reading = read(rows);
    expect(works(reading)).toEqual([[null, 24]]);
    expect(codes(reading)).toContain('results/gradeUnknown');
  });

  it('gives a pupil with a blank cell to the only grade there is', () => {
    expect(works(read([LONG, ...pupils(['4А', null])]))).toEqual([[4, 24]]);
  });
});

describe('a scale without a printed maximum', () => {
  it('comes from the scores and marks of the pupils', () => {
    const [work] = read([LONG, ...pupils(['4А', '4Б'])]).data;
    expect(work?.max).toBeNull();
    expect(work?.scale).toEqual({ cuts: [3, 6, 9], origin: 'data' });
  });
});

describe('maximum scores that no header tells', () => {
  const HEAD = ['Логин', 'ОО', 'Код участника', 'Класс', 1, 2, 3, 'Первичный балл', 'Отметка'];
  const rows = (count: number, points = (i: number): CellValue[] => [i % 2, i % 3, 1]): CellValue[][] =>
    Array.from({ length: count }, (_, i): CellValue[] => {
      const own = points(i);
      const score = own.reduce((sum: number, each) => sum + Number(each), 0);
      return ['edu100001', 'СОШ №1', i + 1, '4А', ...own, score, score < 2 ? 2 : score < 3 ? 3 : score < 4 ? 4 : 5];
    });

  it('are the most that anybody of a hundred pupils has, and it is told', () => {
    const reading = read([HEAD, ...rows(120)]);
    expect(reading.data[0]?.tasks.map(({ max }) => max)).toEqual([1, 2, 1]);
    expect(reading.data[0]?.max).toBe(4);
    const told = reading.findings.find(({ code }) => code === 'results/maximaFromPupils');
    expect(told?.params).toEqual({ taken: ['1 (1)', '2 (2)', '3 (1)'], count: 3 });
    expect(told?.location).toMatchObject({ sheet: 'Ученики', row: 0 });
  });

  it('stay unknown with fewer pupils, and where nobody solved a task', () => {
    for (const reading of [read([HEAD, ...rows(99)]), read([HEAD, ...rows(120, (i) => [i % 2, i % 3, 0])])]) {
      expect(reading.data[0]?.max).toBeNull();
      expect(reading.data[0]?.tasks.some(({ max }) => max !== null)).toBe(false);
      expect(codes(reading)).not.toContain('results/maximaFromPupils');
    }
  });

  it('do not make a maximum of the work that a score exceeds', () => {
    const more = rows(120).map((row) => row.with(-2, Number(row.at(-2)) + 5));
    expect(read([HEAD, ...more]).data[0]?.max).toBeNull();
  });
});
