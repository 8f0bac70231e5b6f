import type { DetailValue, IndicatorResult } from '../../../src/domain/outcome';
import { loadTranslator } from '../../../src/i18n/load';
import { referenceText } from '../../../src/i18n/reference-text';
import type { Translator } from '../../../src/i18n/translator';

const result = (reference?: DetailValue): IndicatorResult => ({
  ...{ value: 1, z: null, p: null, n: 20, ci: null, reason: null, flags: [] },
  detail: reference === undefined ? {} : { reference },
});

const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

describe('the line of comparison', () => {
  let ru: Translator;
  let en: Translator;
  beforeAll(async () => {
    ru = await loadTranslator('ru');
    en = await loadTranslator('en');
  });

  it('names the reference, its figure, the difference with its sign and what it rests on', () => {
    const others = result({ kind: 'loo', value: 12.345, difference: 1.5, n: 1200, schools: 23 });
    expect(plain(referenceText('level', others, ru))).toBe(
      'Другие школы: 12,35, разница +1,5 (23 школы, участников: 1 200)',
    );
    expect(plain(referenceText('level', others, en))).toBe(
      'Other schools: 12.35, difference +1.5 (23 schools, 1,200 pupils)',
    );
  });

  it('has percentage points for shares, and for percentages as printed', () => {
    const region = { kind: 'region', value: 0.9, difference: -0.052, n: 30000 };
    expect(plain(referenceText('pass_rate', result(region), ru))).toBe(
      'Регион: 90 %, разница −5,2 п. п. (участников: 30 000)',
    );
    const country = { kind: 'country', value: 63.4, difference: 4, n: 1 };
    expect(plain(referenceText('completion', result(country), en))).toBe(
      'Whole country: 63.4 %, difference +4 pp (1 pupil)',
    );
  });

  it('gives no direction to a difference that rounds to zero', () => {
    const similar = { kind: 'similar', value: 0.5, difference: -0.0001, n: 80, schools: 4 };
    expect(plain(referenceText('journal', result(similar), ru))).toBe(
      'Похожие школы: 50 %, разница 0 п. п. (4 школы, участников: 80)',
    );
  });

  it('is absent where there is nothing to compare with', () => {
    expect(referenceText('level', result(), ru)).toBeNull();
    expect(referenceText('level', result({ kind: 'loo' }), ru)).toBeNull();
  });
});
