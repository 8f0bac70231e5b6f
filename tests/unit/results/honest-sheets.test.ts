import { readResults } from '../../../src/results/read-results';
import { honestSheets } from './honest-sheets';
import { numbersAsText, rowsOf } from './variants';

/** Four years of five reports of 60 schools each: what the system prints must raise no word about the data. */
describe('sheets of honest municipalities of 60 schools', () => {
  it.each([
    ['base', 3],
    ['base', 4],
    ['base', 5],
    ['other', 7],
  ] as const)('%s, seed %i, give no finding about the data and nothing to ask', (world, seed) => {
    const grids = honestSheets(world, seed, 60);
    for (const read of [
      readResults(grids),
      readResults(grids.map((grid) => ({ ...grid, values: numbersAsText(rowsOf(grid)) }))),
    ]) {
      const { findings, questions, notes, data } = read;
      expect(findings.map(({ code, params }) => [code, params])).toEqual([]);
      expect([questions, notes]).toEqual([[], []]);
      expect(data.map(({ schools, assessment }) => [schools.length, assessment.year])).toEqual(
        [2026, 2025, 2024, 2023].map((year) => [60, year]),
      );
      for (const { scale } of data) expect(scale?.origin).toBe('data');
    }
  });

  it.each([0, 1])('printed with %i decimals, which is enough for their size, give none either', (decimals) => {
    const rounded = honestSheets('base', 4, 60, decimals).filter(({ sheet }) => !sheet.startsWith('Выполнение'));
    const schools = rounded.map((grid) => ({
      ...grid,
      values: grid.values.filter((row) => typeof row[2] !== 'number' || row[2] < 10 ** (decimals + 2)),
    }));
    expect(readResults(schools).findings.map(({ code, params }) => [code, params])).toEqual([]);
  });
});
