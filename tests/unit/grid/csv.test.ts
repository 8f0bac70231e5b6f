import fc from 'fast-check';
import { parseCsv } from '../../../src/grid/csv';

describe('a text with separators', () => {
  it('gives numbers, texts and nothing for empty fields', () => {
    expect(parseCsv('a;1;;12,5\r\n-3;007;1 234;edu203389\n', ';')).toEqual([
      ['a', 1, null, 12.5],
      [-3, '007', '1 234', 'edu203389'],
    ]);
  });

  it('keeps separators, line breaks and doubled quotes inside quotes', () => {
    expect(parseCsv('"МБОУ ""СОШ; №1""";"две\r\nстроки";""\n"5";x"y"', ';')).toEqual([
      ['МБОУ "СОШ; №1"', 'две\nстроки', null],
      [5, 'x"y"'],
    ]);
  });

  it('reads rows of different lengths, blank lines and a last separator', () => {
    expect(parseCsv('a,b,c\n\n1\n2,', ',')).toEqual([['a', 'b', 'c'], [null], [1], [2, null]]);
  });

  it('does not take a name for the longer or shorter one above it', () => {
    const names = ['МБОУ «СОШ №1»', 'МБОУ «СОШ №1»', 'МБОУ «СОШ №11»', 'МБОУ «СОШ №1»', 'МБОУ «СОШ №2»'];
    expect(parseCsv(names.join('\n'), ';')).toEqual(names.map((name) => [name]));
  });

  it('reads long digits as codes and numbers of ten digits as numbers', () => {
    expect(parseCsv('1234567890;1234567890123456;0;00', ';')).toEqual([[1234567890, '1234567890123456', 0, '00']]);
  });

  it('gives back whatever was quoted', () => {
    const field = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((text) => !/\r/.test(text) && !/^-?\d/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map((own) => `"${own.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(parseCsv(text, ';')).toEqual(rows.map((row) => row.map((own) => (own === '' ? null : own))));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
