import { readClipboardText, readTyped } from '../../../../src/bench/page/clipboard/typed-value';

const value = (content: unknown, numberFormat: string | null = null) => ({
  kind: 'value',
  value: content,
  numberFormat,
});

describe('readTyped', () => {
  it.each([
    ['12,5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['-3', -3],
    ['−3', -3],
    ['007', 7],
    ['1,5E3', 1500],
    ['', null],
    ['ИСТИНА', true],
    ['ложь', false],
    ['12.5', '12.5'],
    ['edu123456', 'edu123456'],
    ['СОШ № 5', 'СОШ № 5'],
    ['1 23', '1 23'],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
  ])('reads %j as %j in Russian', (text, content) => {
    expect(readTyped(text, 'ru')).toEqual(value(content));
  });

  it('takes the decimal point in English and refuses the decimal comma', () => {
    expect(readTyped('12.5', 'en')).toEqual(value(12.5));
    expect(readTyped('1,234.5', 'en')).toEqual(value(1234.5));
    expect(readTyped('12,5', 'en')).toEqual(value('12,5'));
  });

  it('gives a percent its value and format', () => {
    expect(readTyped('45%', 'ru')).toEqual(value(0.45, '0%'));
    expect(readTyped('12,5 %', 'ru')).toEqual(value(0.125, '0.00%'));
  });

  it('turns dates into serial numbers with a date format', () => {
    expect(readTyped('01.09.2026', 'ru')).toEqual(value(46266, 'dd.mm.yyyy'));
    expect(readTyped('1.9.26', 'ru')).toEqual(value(46266, 'dd.mm.yyyy'));
    expect(readTyped('2026-09-01', 'ru')).toEqual(value(46266, 'dd.mm.yyyy'));
  });

  it('keeps days that no calendar has as text', () => {
    expect(readTyped('31.02.2026', 'ru')).toEqual(value('31.02.2026'));
    expect(readTyped('01.13.2026', 'ru')).toEqual(value('01.13.2026'));
  });

  it('takes a leading equals sign as a formula, and a lone one as text', () => {
    expect(readTyped('=A1+1', 'ru')).toEqual({ kind: 'formula', text: '=A1+1' });
    expect(readTyped('=', 'ru')).toEqual(value('='));
  });
});

describe('readClipboardText', () => {
  it('never makes a formula of foreign text', () => {
    expect(readClipboardText('=HYPERLINK("x")', 'ru')).toEqual(value('=HYPERLINK("x")'));
  });

  it('keeps an apostrophe that belongs to the text', () => {
    expect(readClipboardText("'quoted'", 'ru')).toEqual(value("'quoted'"));
  });
});
