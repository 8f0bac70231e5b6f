import { loadTranslator } from '../../../src/i18n/load';
import type { Translator } from '../../../src/i18n/translator';
import { HostFailure, type FailureCode } from '../../../src/plan/ports';
import { failureText, leftText } from '../../../src/taskpane/view/failure-text';
import { ru } from '../../../src/i18n/ru';

const CODES = Object.keys(ru).flatMap((key) => /^failures\.(\w+)$/.exec(key)?.[1] ?? []) as FailureCode[]; // -- a test of texts compares both
const PARAMS = {
  sheet: 'Лист7',
  cell: 'B9',
  cells: 'B9, C9',
  file: 'а.xlsx',
  name: 'Доли',
  size: 5,
  most: 4,
  code: 'GeneralException',
};
const REASONS: Partial<Record<FailureCode, readonly string[]>> = {
  cannotRestore: ['tables', 'pivots', 'filter', 'comments', 'charts', 'usedElsewhere', 'other'],
  unreadable: ['encrypted', 'empty', 'damaged'],
  notAWorkbook: ['text', 'other'],
  tooLarge: ['text', 'other'],
};
const FEATURES: Partial<Record<FailureCode, readonly string[]>> = {
  unsupported: ['columns', 'list', 'file', 'Range.getSpecialCells'],
};

/** Every sentence that can appear, with the place and without it where it may be unknown. */
function sentences(t: Translator): [string, string][] {
  return CODES.flatMap((code): [string, string][] => {
    const filled = (params: Record<string, string | number>): string =>
      failureText({ code, params: new HostFailure(code, { ...PARAMS, ...params }).params }, t);
    const variants = [
      ...(REASONS[code] ?? []).map((reason) => ({ reason })),
      ...(FEATURES[code] ?? []).map((feature) => ({ feature })),
    ];
    return (variants.length > 0 ? variants : [{}]).map((variant) => [
      `${code} ${JSON.stringify(variant)}`,
      filled(variant),
    ]);
  });
}

describe.each(['ru', 'en'] as const)('a failure, in words (%s)', (language) => {
  let t: Translator;
  beforeAll(async () => {
    t = await loadTranslator(language);
  });

  it('is a whole sentence without gaps, whatever has failed', () => {
    const all = sentences(t);
    if (process.env['OBJEKTIV_SHOW'] === '1')
      process.stdout.write(all.map(([code, text]) => `${code}\n  ${text}\n`).join(''));
    expect(all.length).toBeGreaterThan(35);
    for (const [code, text] of all) {
      expect([code, /none|undefined|[{}]|\s{2}|\.\.|[А-Яа-я] ,/.test(text) ? text : '']).toEqual([code, '']);
      expect([code, /[.!]$/.test(text)]).toEqual([code, true]);
    }
  });

  it('names the later action that has to be taken back first', () => {
    const { params } = new HostFailure('laterChange', { action: 'highlight' });
    expect(failureText({ code: 'laterChange', params }, t)).toContain(t('plans.highlight'));
  });

  it('says what stayed in words, not in keys', () => {
    const left = leftText(['Список!B3:C3', 'Ход!A1', 'Новый', 'objektiv.undo.1', 'objektiv.undone', '+7'], t);
    expect(left).toContain('Список');
    expect(left).toContain('B3:C3');
    expect(left).not.toContain('objektiv');
    expect(left).not.toContain('+7');
    expect(left.split(t('failures.written.own'))).toHaveLength(2);
    expect(leftText([], t)).toBe(t('failures.written.none'));
  });
});
