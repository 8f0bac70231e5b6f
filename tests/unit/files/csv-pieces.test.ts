import fc from 'fast-check';
import { gridOfCsv, openCsv } from '../../../src/files/csv';
import type { Grid } from '../../../src/grid/grid';
import { readResults } from '../../../src/results/read-results';
import { pupilCsv } from '../../performance/pupil-csv';

const source = pupilCsv(260, 13, 5).replace(/МБОУ «(СОШ №\d+)»/g, '"МБОУ ""$1"""');

function utf16(text: string): Uint8Array {
  const bytes = [0xff, 0xfe];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8);
  return Uint8Array.from(bytes);
}

/** The letters of the source as Russian Excel writes them. */
function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => byLetter.get(letter) ?? 0x3f);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES: Readonly<Record<string, Uint8Array>> = {
  'UTF-8': utf8(source),
  'UTF-8 with its mark, line feeds alone': utf8(`\ufeff${source.replaceAll('\r\n', '\n')}`),
  'UTF-16, tabs': utf16(source.replaceAll(';', '\t')),
  'Windows-1251, sep line': windows1251(`sep=,\r\n${source.replaceAll(';', ',')}`),
};

function inPieces(bytes: Uint8Array, sizes: readonly number[]): Grid {
  const csv = openCsv('region.csv');
  let at = 0;
  for (const size of sizes) {
    csv.push(bytes.subarray(at, at + size));
    at += size;
  }
  csv.push(bytes.subarray(at));
  return csv.finish();
}

describe('a file that arrives in pieces', () => {
  const whole = gridOfCsv(utf8(source), 'region.csv');
  const { data } = readResults([whole]);

  it.each(Object.entries(FILES))('gives the same cells and data whatever the pieces: %s', (_, bytes) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 12 }), (sizes) => {
        const grid = inPieces(bytes, sizes);
        expect(grid.values).toEqual(whole.values);
        expect(readResults([grid]).data).toEqual(data);
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('holds every pupil', () => {
    expect(data.reduce((sum, one) => sum + (one.pupils?.length ?? 0), 0)).toBe(260);
  });
});
