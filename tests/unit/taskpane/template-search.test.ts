import { matchesSearch } from '../../../src/taskpane/view/template-search';

describe('search of templates', () => {
  test.each([
    ['План на учебный год', '', true],
    ['План на учебный год', 'учеб план', true],
    ['Отчёт о реализации плана', 'отчет', true],
    ['Отчет о реализации плана', 'ОТЧЁТ', true],
    ['План на учебный год', 'бный', false],
    ['План на учебный год', 'план школы', false],
    ['Schedule of observers', 'obs', true],
  ])('%j by %j: %j', (text, typed, found) => {
    expect(matchesSearch(text, typed)).toBe(found);
  });
});
