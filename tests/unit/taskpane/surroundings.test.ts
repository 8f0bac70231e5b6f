import { paneLanguage } from '../../../src/taskpane/language';
import { pickTheme } from '../../../src/taskpane/theme';
import { bugReport, mask } from '../../../src/taskpane/diagnostics';

describe('language of the pane', () => {
  test.each([
    ['ru-RU', 'ru'],
    ['ru', 'ru'],
    ['RU-kz', 'ru'],
    ['en-US', 'en'],
    ['run', 'en'],
    ['kk-KZ', 'en'],
    ['', 'ru'],
    [undefined, 'ru'],
  ])('%s gives %s', (display, language) => expect(paneLanguage(display)).toBe(language));
});

describe('theme', () => {
  test('follows the host before the system', () => {
    expect(pickTheme({ isDarkTheme: false }, true)).toBe('light');
    expect(pickTheme({ isDarkTheme: true }, false)).toBe('dark');
  });
  test('follows the brightness of the host where it gives only colours', () => {
    expect(pickTheme({ bodyBackgroundColor: '#262626' }, false)).toBe('dark');
    expect(pickTheme({ bodyBackgroundColor: '#E6E6E6' }, true)).toBe('light');
  });
  test('follows the system where the host gives nothing', () => {
    expect(pickTheme(null, true)).toBe('dark');
    expect(pickTheme({ bodyBackgroundColor: 'white' }, false)).toBe('light');
  });
});

describe('report of a bug', () => {
  test('holds no words of the workbook and no long numbers', () => {
    expect(mask('cell "Иванов Пётр" of edu203500, балл 17')).toBe('cell "…" of edu#, … 17');
  });
  test('names the error, the facts and the places of the stack', () => {
    const error = new TypeError('x is not a function: Петров');
    error.stack = 'TypeError: x is not a function: Петров\n    at analyse (app.js:10:5)';
    const report = bugReport(error, { place: 'check' });
    expect(report).toBe('place: check\nTypeError: x is not a function: …\nat analyse (app.js:10:5)');
  });
  test('takes a thrown text too', () => expect(bugReport('gone', {})).toContain('Error: gone'));
});
