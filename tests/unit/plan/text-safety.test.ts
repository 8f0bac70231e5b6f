import fc from 'fast-check';
import { parseInput } from '../../../src/bench/host/values';
import { looksParsable, sameValue, withSafeText } from '../../../src/plan/text-safety';

describe('looksParsable', () => {
  it.each([
    '=1',
    '+7 900',
    '-5',
    '- пункт',
    '@a',
    "'а",
    '\t=1',
    '12',
    '1,5',
    '01.09.2025',
    '1/2',
    '10:30',
    '5 %',
    '12 000 руб.',
    '1 сентября',
    'сентябрь 2025',
    'Sep 2025',
    'TRUE',
    'ложь',
    '#N/A',
    '#Н/Д',
    '1e5',
    '№'.replace('№', '7'),
  ])('is true for %j', (text) => {
    expect(looksParsable(text)).toBe(true);
  });

  it.each([
    'Школа №1',
    'МБОУ «СОШ № 5» (edu101)',
    'до 1 сентября каждого года',
    'сентябрь',
    'п. 1.2 плана',
    'текст',
    '',
    '№ п/п',
  ])('is false for %j', (text) => {
    expect(looksParsable(text)).toBe(false);
  });

  it('is true for every text that Excel would not keep as it is', () => {
    const signs = fc.constantFrom(..."=+-@'#0123456789.,/:% eEтTRUEa№ ");
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (letters) => {
        const text = letters.join('');
        const input = parseInput(text, 'General');
        const kept = input.kind === 'content' && input.content === text;
        return kept || looksParsable(text);
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
});

describe('withSafeText', () => {
  it('sets "@" only before texts that need it, as few rectangles', () => {
    const operation = {
      kind: 'setValues',
      sheet: 'Л',
      row: 2,
      column: 1,
      values: [
        ['=a', 'б'],
        ['1', 2],
        ['в', undefined],
      ],
    } as const;
    expect(withSafeText([operation])).toEqual([
      {
        kind: 'setFormat',
        sheet: 'Л',
        rects: [{ row: 2, column: 1, rows: 2, columns: 1 }],
        format: { numberFormat: '@' },
      },
      operation,
    ]);
  });
});

describe('sameValue', () => {
  it('takes an empty text for an empty cell and forgives the last digits', () => {
    expect(sameValue('', null)).toBe(true);
    expect(sameValue(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameValue(1, '1')).toBe(false);
    expect(sameValue(0, null)).toBe(false);
  });
});
