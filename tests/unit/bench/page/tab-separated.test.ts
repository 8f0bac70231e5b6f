import fc from 'fast-check';
import { parseTabSeparated, toTabSeparated } from '../../../../src/bench/page/clipboard/tab-separated';

describe('parseTabSeparated', () => {
  it('splits rows and cells and forgets the last line break', () => {
    expect(parseTabSeparated('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('keeps breaks, tabs and quotes of a quoted cell', () => {
    expect(parseTabSeparated('"раз\nдва"\t"a ""b"""\t"t\tt"')).toEqual([['раз\nдва', 'a "b"', 't\tt']]);
  });

  it('leaves a cell alone that merely begins with a quote', () => {
    expect(parseTabSeparated('"Лицей" № 3\t"без конца\nx')).toEqual([['"Лицей" № 3', '"без конца'], ['x']]);
  });

  it('reads back whatever toTabSeparated wrote', () => {
    const cell = fc.string().map((text) => text.replace(/\r\n?/g, '\n'));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // a last row that is one empty cell cannot be told from a closing line break, in Excel either
        fc.pre(rows.length === 1 || rows.at(-1)?.join('\t') !== '');
        expect(parseTabSeparated(toTabSeparated(rows))).toEqual(rows);
      }),
    );
  });
});
