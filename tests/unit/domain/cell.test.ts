import fc from 'fast-check';
import { address, columnIndex, columnName, overlaps, parseAddress, rectAddress } from '../../../src/domain/cell';

describe('addresses', () => {
  it('are those of Excel at the edges', () => {
    expect(columnName(0)).toBe('A');
    expect(columnName(25)).toBe('Z');
    expect(columnName(26)).toBe('AA');
    expect(columnName(16383)).toBe('XFD');
    expect(address({ row: 16, column: 2 })).toBe('C17');
    expect(rectAddress({ row: 2, column: 0, rows: 58, columns: 5 })).toBe('A3:E60');
  });

  it('read back what they wrote', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(16_000),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (row, column, rows, columns) => {
          const rect = { row, column, rows, columns };
          expect(parseAddress(rectAddress(rect))).toEqual(rect);
          expect(columnIndex(columnName(column))).toBe(column);
        },
      ),
    );
  });

  it('accept sheet names and dollars, and refuse unbounded ranges', () => {
    expect(parseAddress("'Лист 1'!$B$2:$A$1")).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(parseAddress('A:F')).toBeNull();
    expect(parseAddress('2:2')).toBeNull();
  });
});

describe('overlaps', () => {
  it('is symmetric and true for touching cells only when they share one', () => {
    const a = { row: 0, column: 0, rows: 2, columns: 2 };
    expect(overlaps(a, { row: 1, column: 1, rows: 5, columns: 5 })).toBe(true);
    expect(overlaps(a, { row: 2, column: 0, rows: 1, columns: 1 })).toBe(false);
  });
});
