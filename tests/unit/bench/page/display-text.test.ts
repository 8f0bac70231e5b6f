import { displayText, editText } from '../../../../src/bench/page/sheet/display-text';

describe('displayText', () => {
  it.each([
    ['СОШ № 5', '"▲ "@', '▲ СОШ № 5'],
    ['edu990104', 'General;General;General;"▲ "@', '▲ edu990104'],
    [7, 'General;General;General;"▲ "@', '7'],
    [7, '"▲ "General;"▲ "-General;"▲ "General;"▲ "@', '▲ 7'],
    ['СОШ № 5', '"▲ "General;"▲ "-General;"▲ "General;"▲ "@', '▲ СОШ № 5'],
    [2026, 'General" г."', '2026 г.'],
    ['текст', '0.00', 'текст'],
    [12.5, 'General', '12,5'],
    [12.5, '"▲ "General', '▲ 12,5'],
    [12345.678, '#,##0.00', '12\u00a0345,68'],
    [0.123, '0.0%', '12,3%'],
    [45000, 'dd.mm.yyyy', '15.03.2023'],
    [45000, 'd mmmm yyyy "г."', '15 марта 2023 г.'],
    [45000, '[$-419]mmmm yyyy', 'март 2023'],
    [5, 'no such format 0,00 #', '5'],
    [true, 'General', 'ИСТИНА'],
    [null, '0.00', ''],
    [{ error: '#N/A' }, 'General', '#N/A'],
  ])('shows %j through %j as %j', (content, format, shown) => {
    expect(displayText(content, format, 'ru')).toBe(shown);
  });

  it('keeps American signs in English', () => {
    expect(displayText(12345.678, '#,##0.00', 'en')).toBe('12,345.68');
    expect(displayText(45000, 'd mmmm yyyy', 'en')).toBe('15 March 2023');
  });
});

describe('editText', () => {
  it('is the formula, the date, or the number at full precision', () => {
    expect(editText(3, '=A1+1', 'General', 'ru')).toBe('=A1+1');
    expect(editText(45000, null, 'd mmmm', 'ru')).toBe('15.03.2023');
    expect(editText(0.123456, null, '0%', 'ru')).toBe('0,123456');
    expect(editText('=не формула', null, '@', 'ru')).toBe('=не формула');
  });
});
