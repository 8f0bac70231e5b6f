import type { CellValue } from '../../../src/domain/cell';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const TITLE = [['ВПР 2026 Математика 5 класс'], []];
const read = (...rows: CellValue[][]): ResultsReading =>
  readResults([makeGrid([...TITLE, ...rows], { sheet: 'Свод' })]);
const codes = ({ findings }: ResultsReading): string[] => findings.map(({ code }) => code);
const names = ({ data }: ResultsReading) => data[0]?.schools.map(({ name }) => name);

const COUNTS: CellValue[][] = [
  ['СОШ 1', 5, 20, 15, 10],
  ['СОШ 2', 6, 24, 20, 10],
  ['Лицей 4', 1, 12, 12, 5],
];

describe('tables of counts where reports hold percentages', () => {
  it('tell the participants by their sums, in one finding', () => {
    const reading = read(['Школа', 'на "2"', 'на "3"', 'на "4"', 'на "5"'], ...COUNTS);
    expect(reading.data[0]?.marks).toMatchObject({
      participants: [50, 60, 30],
      values: [
        [10, 40, 30, 20],
        [10, 40, expect.closeTo(33.3333, 3), expect.closeTo(16.6667, 3)],
        [expect.closeTo(3.3333, 3), 40, 40, expect.closeTo(16.6667, 3)],
      ],
    });
    expect(reading.findings).toMatchObject([
      { code: 'results/tableOfCounts', severity: 'info', location: { sheet: 'Свод', row: 2, column: 1 } },
    ]);
  });

  it('tell the row whose counts do not give its participants, and count what stands there', () => {
    const rows = COUNTS.map(([name, ...marks], i) => [name ?? null, [50, 61, 30][i] ?? 0, ...marks]);
    const reading = read(['Школа', 'Писали работу', '2', '3', '4', '5'], ...rows, ['СОШ 7', 4, 1, 1, 1, 1]);
    expect(codes(reading)).toEqual(['results/tableOfCounts', 'results/countsMismatch']);
    expect(reading.findings[1]?.location).toMatchObject({ row: 4 });
    expect(reading.data[0]?.marks?.participants).toEqual([50, 60, 30, 4]);
  });

  it('are not seen in percentages rounded to whole numbers, of which one row is wrong', () => {
    const reading = read(
      ['Школа', '2', '3', '4', '5'],
      ['СОШ 1', 10, 40, 30, 20],
      ['СОШ 2', 10, 40, 33, 17],
      ['СОШ 3', 10, 40, 33, 27],
    );
    expect(codes(reading)).toEqual(['results/percentSum', 'results/participantsMissing']);
    expect(reading.data[0]?.marks?.participants).toEqual([null, null, null]);
  });

  it('are read for scores as for marks', () => {
    const scores = Array.from({ length: 9 }, (_, score) => score);
    const rows = [1, 2, 3].map((n): CellValue[] => [`СОШ ${n}`, ...scores.map((score) => score + n)]);
    const reading = read(['Школа', ...scores], ...rows);
    expect(codes(reading)[0]).toBe('results/tableOfCounts');
    expect(reading.data[0]?.distribution?.participants).toEqual([45, 54, 63]);
  });
});

describe('a school named by its number', () => {
  it.each(['№ школы', 'Номер ОО', 'Школа', 'ОО'])('is «Школа № 5» under «%s»', (heading) => {
    const reading = read([heading, 'Писали', '2', '3', '4', '5'], [5, 50, 5, 20, 15, 10], ['№ 12', 60, 6, 24, 20, 10]);
    expect(names(reading)).toEqual(['Школа № 5', 'Школа № 12']);
  });

  it('has its own name where another column gives it', () => {
    const reading = read(['№ школы', 'Название ОО', '2', '3', '4', '5'], [5, 'Лицей «Заря»', 10, 40, 30, 20]);
    expect(names(reading)).toEqual(['Лицей «Заря»']);
  });
});
