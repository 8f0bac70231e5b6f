import { createHeaderMatcher, headerText } from '../../../src/grid/header-matcher';
import { cleanText, foldText, isBlank, toCyrillic, toLatin } from '../../../src/grid/text';

describe('texts of cells', () => {
  it('lose every odd space and the soft hyphen', () => {
    expect(cleanText(' Кол\u00adво\u00a0\u2009участ\u00adников \n всего ')).toBe('Колво участников всего');
    expect([cleanText(null), cleanText(5), cleanText(true)]).toEqual(['', '5', 'true']);
  });

  it('are alike for comparing whatever the quotes, dashes, case, ё and keyboard', () => {
    expect(foldText('МБОУ “СОШ” – ЁЛКА')).toBe(foldText('мбоу «cош» - елка'));
    expect(foldText('Kлаcc')).toBe('класс');
  });

  it('change alphabet letter for letter', () => {
    expect(toCyrillic('4K1')).toBe('4К1');
    expect(toLatin('еdu20З500'.replace('З', '3'))).toBe('edu203500');
    expect(toLatin('АВЕ')).toHaveLength(3);
  });

  it('are blank when they hold spaces only', () => {
    expect([null, '', ' \u00a0', 0, 'а'].map(isBlank)).toEqual([true, true, true, false, false]);
  });
});

describe('a header matcher', () => {
  const match = createHeaderMatcher([
    ['journal', /^отметка.*журнал/],
    ['mark', /^отметка/],
  ]);

  it('gives the first meaning that fits, the same every time', () => {
    expect(['Отметка по журналу:', 'ОТМЕТКА', 'Балл', 'Отметка по журналу:'].map(match)).toEqual([
      'journal',
      'mark',
      null,
      'journal',
    ]);
  });

  it('has no meaning for numbers, blanks and sentences', () => {
    expect([5, null, '', `Отметка ${'очень '.repeat(50)}`].map(match)).toEqual([null, null, null, null]);
  });

  it('sees headers without quotes, final colons and blanks around brackets', () => {
    expect(headerText(' Кол-во участников (всего) : ')).toBe('кол-во участников(всего)');
    expect(headerText('«Класс»*')).toBe('класс');
  });
});
