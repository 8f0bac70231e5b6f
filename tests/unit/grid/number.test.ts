import { parseInteger, parseNumber, percentAt } from '../../../src/grid/number';
import type { Grid } from '../../../src/grid/grid';

describe('parseNumber', () => {
  it.each([
    [12.5, 12.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,56', 1234.56],
    ['1\u00a0722\u00a0202', 1722202],
    ['1\u202f234', 1234],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['45 %', 45],
    ['45%', 45],
    ['\u22123', -3],
    [' 7 ', 7],
  ])('reads %j as %d', (value, expected) => {
    expect(parseNumber(value)).toBe(expected);
  });

  it.each([null, '', '-', 'X', '5 (отлично)', '12,5,6', '#N/A', true, Number.NaN, Infinity, '1e5', '4А'])(
    'gives null for %j',
    (value) => {
      expect(parseNumber(value)).toBeNull();
    },
  );
});

describe('parseInteger', () => {
  it('takes whole numbers only', () => {
    expect(['12', '12,0', 12, '12,5', 12.5].map(parseInteger)).toEqual([12, 12, 12, null, null]);
  });
});

describe('percentAt', () => {
  const grid: Grid = {
    sheet: 'A',
    file: null,
    origin: { row: 2, column: 1 },
    values: [[0.1236, '12,36 %', 12.36, 0.57]],
    merges: [],
    numberFormats: [['0.00%', '@', '0.00', '0%']],
    hiddenRows: [],
  };

  it('gives percent whether Excel shows the sign or the cell holds it', () => {
    expect([1, 2, 3, 4, 5].map((column) => percentAt(grid, 2, column))).toEqual([12.36, 12.36, 12.36, 57, null]);
  });
});
