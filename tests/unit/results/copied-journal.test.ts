import type { CellValue } from '../../../src/domain/cell';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const HEAD = ['Логин', 'ОО', 'Код участника', 'Первичный балл', 'Отметка', 'Отметка по журналу'];

/** Schools of 40 pupils with scores 0..11; `journalOf` gives the journal mark to a pupil's number and mark. */
function read(schools: number, journalOf: (pupil: number, mark: number) => CellValue): ResultsReading {
  const rows = Array.from({ length: schools * 40 }, (_, i): CellValue[] => {
    const score = i % 12;
    const mark = 2 + Math.floor(score / 3);
    const school = Math.floor(i / 40) + 1;
    return [`edu10000${school}`, `СОШ №${school}`, 1000 + i, score, mark, journalOf(i, mark)];
  });
  const title = [['ВПР 2026 Математика 4 класс'], ['Максимальный первичный балл:', 11]];
  return readResults([makeGrid([...title, HEAD, ...rows], { sheet: 'Ученики' })]);
}

const found = ({ findings }: ResultsReading) => findings.filter(({ code }) => code === 'results/journalCopied');
const journals = ({ data }: ResultsReading): number =>
  data[0]?.pupils?.journal.reduce((sum, mark) => sum + Number(mark > 0), 0) ?? -1;

describe('a journal column that repeats the marks of the work', () => {
  it('is told with its cell and not compared', () => {
    const reading = read(3, (_, mark) => mark);
    expect(found(reading)).toMatchObject([
      { severity: 'warning', location: { sheet: 'Ученики', row: 2, column: 5 }, params: { count: 120 } },
    ]);
    expect(journals(reading)).toBe(0);
  });

  it('is told too where some pupils have no journal mark', () => {
    const reading = read(3, (i, mark) => (i % 10 === 0 ? null : mark));
    expect(found(reading)).toMatchObject([{ params: { count: 108 } }]);
  });

  it('counts as given where one pupil of all has another mark there', () => {
    const reading = read(3, (i, mark) => (i === 7 ? (mark === 5 ? 4 : mark + 1) : mark));
    expect(found(reading)).toEqual([]);
    expect(journals(reading)).toBe(120);
  });

  it('counts as given in one or two schools: they may have fitted every mark', () => {
    const reading = read(2, (_, mark) => mark);
    expect(found(reading)).toEqual([]);
    expect(journals(reading)).toBe(80);
  });
});
