import fc from 'fast-check';
import { textTable, wrap } from '../../../src/cli/output';

describe('textTable', () => {
  it('keeps every word and stays inside the width when the columns allow it', () => {
    const text = textTable(
      ['Школа', 'Замечание'],
      [['МБОУ «СОШ № 5»', 'очень длинное замечание о многих вещах сразу']],
      40,
    );
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    for (const word of ['СОШ', 'длинное', 'сразу']) expect(text).toContain(word);
  });

  it('divides the room between two long columns', () => {
    const [, rule = ''] = textTable(['А', 'Б', 'В'], [['1', 'б '.repeat(60), 'в '.repeat(80)]], 85).split('\n');
    expect(rule.split('  ').map((dashes) => dashes.length)).toEqual([1, 40, 40]);
  });
});

describe('wrap', () => {
  it('loses no letter and makes no line longer than the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.every((line) => line.length <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
