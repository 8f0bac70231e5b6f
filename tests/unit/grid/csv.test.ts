import fc from 'fast-check';
import { CsvReader } from '../../../src/grid/csv';
import { cellOf } from '../../../src/grid/columns';
import type { CellValue } from '../../../src/domain/cell';
import { parseCsv } from './reference-csv';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (pools: readonly Uint8Array[]): string[] =>
  pools.map((pool) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(pool));

/** Rows of the text read in pieces of these sizes, then the rest at once. */
function read(text: string, separator: string, sizes: readonly number[] = []): CellValue[][] {
  const reader = new CsvReader(separator.charCodeAt(0));
  const bytes = utf8(text);
  let at = 0;
  for (const size of sizes) {
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  reader.push(bytes.subarray(at));
  const { columns, firstRow } = reader.finish(decode);
  const rows = Array.from(columns[0]?.codes ?? [], (_, row) => columns.map((column) => cellOf(column, row)));
  return [...Array.from({ length: firstRow }, () => columns.map(() => null)), ...rows];
}

/** What the plain parser says, cut and filled to a rectangle without blank rows at its end. */
function expected(text: string, separator: string): CellValue[][] {
  const rows = parseCsv(text, separator);
  const filled = rows.map((line) => line.findLastIndex((value) => value !== null) + 1);
  const width = Math.max(0, ...filled);
  const last = filled.findLastIndex((length) => length > 0);
  return rows.slice(0, last + 1).map((line) => Array.from({ length: width }, (_, i) => line[i] ?? null));
}

describe('a text with separators', () => {
  it('gives numbers, texts and nothing for empty fields', () => {
    expect(read('a;1;;12,5\r\n-3;007;1 234;edu203389\n', ';')).toEqual([
      ['a', 1, null, 12.5],
      [-3, '007', '1 234', 'edu203389'],
    ]);
  });

  it('keeps separators, line breaks and doubled quotes inside quotes', () => {
    expect(read('"МБОУ ""СОШ; №1""";"две\r\nстроки";""\n"5";x"y"', ';')).toEqual([
      ['МБОУ "СОШ; №1"', 'две\nстроки'],
      [5, 'x"y"'],
    ]);
  });

  it('reads rows of different lengths, blank lines and a last separator', () => {
    expect(read('\na,b,c\n\n1\n2,', ',')).toEqual([
      [null, null, null],
      ['a', 'b', 'c'],
      [null, null, null],
      [1, null, null],
      [2, null, null],
    ]);
  });

  it('does not take a name for the longer or shorter one above it', () => {
    const names = ['МБОУ «СОШ №1»', 'МБОУ «СОШ №1»', 'МБОУ «СОШ №11»', 'МБОУ «СОШ №1»', 'МБОУ «СОШ №2»'];
    expect(read(names.join('\n'), ';')).toEqual(names.map((name) => [name]));
  });

  it('does not take two fields for the quoted text above them', () => {
    expect(read('"a;b"\na;b\na;b', ';')).toEqual([
      ['a;b', null],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('reads long digits as codes and numbers of ten digits as numbers', () => {
    expect(read('1234567890;1234567890123456;0;00', ';')).toEqual([[1234567890, '1234567890123456', 0, '00']]);
  });

  it('gives one code to equal texts and numbers, in quotes or without', () => {
    const reader = new CsvReader(59);
    reader.push(utf8('а;7\n"а";"7"\n'));
    const [texts, numbers] = reader.finish(decode).columns;
    expect(texts?.codes[0]).toBe(texts?.codes[1]);
    expect([...(numbers?.codes ?? [])]).toEqual([7, 7]);
  });

  it('gives back whatever was quoted', () => {
    const field = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/\r/.test(text) && !/^-?\d/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map((own) => `"${own.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(read(text, ';')).toEqual(rows);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('pieces of any size', () => {
  const sign = fc.constantFrom(
    ';',
    ',',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    '1',
    '0',
    '42',
    '-3',
    ',5',
    'edu1',
    'Ж',
    '𝄞',
    ' ',
  );
  const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));

  it('give the same cells as the whole text read by a plain parser', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(';', ',', '\t'),
        fc.array(fc.nat({ max: 9 }), { maxLength: 30 }),
        (source, separator, sizes) => {
          expect(read(source, separator, sizes)).toEqual(expected(source, separator));
        },
      ),
      { numRuns: 3_000, seed: 11 },
    );
  });

  it('hold more rows and texts than the reader first makes room for', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [`Школа ${i % 700}`, i, `код-${i}`]);
    const source = rows.map((row) => row.join(';')).join('\r\n');
    expect(read(source, ';', [1, 4_096, 20_000])).toEqual(rows);
  });
});
