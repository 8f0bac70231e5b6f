import fc from 'fast-check';
import { Items, jsonPieces } from '../../../src/cli/json-pieces';

describe('jsonPieces', () => {
  it('gives the text of JSON.stringify, lists made item by item included', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), field), fc.array(fc.jsonValue()), (fields, list) => {
        const { list: _, ...others } = fields;
        const text = [...jsonPieces({ ...others, list: new Items(list), last: 'текст\nв две строки' })].join('\n');
        expect(text).toBe(JSON.stringify({ ...others, list, last: 'текст\nв две строки' }, null, 2));
      }),
    );
  });
  it('gives an empty document and an empty list as it does', () => {
    expect(JSON.parse([...jsonPieces({})].join('\n'))).toEqual({});
    expect([...jsonPieces({ list: new Items([]) })].join('\n')).toBe(JSON.stringify({ list: [] }, null, 2));
  });
  it('makes an item only when those before it are written, and reads a later field after all of them', () => {
    const made: number[] = [];
    function* items() {
      for (let i = 0; i < 3; i++) {
        made.push(i);
        yield i;
      }
    }
    const pieces = jsonPieces({
      list: new Items(items()),
      get count() {
        return made.length;
      },
    });
    const before: number[] = [];
    let last = '';
    for (const piece of pieces) {
      before.push(made.length);
      if (piece.includes('count')) last = piece;
    }
    expect(before[1]).toBeLessThan(3);
    expect(last).toBe('  "count": 3');
  });
});
