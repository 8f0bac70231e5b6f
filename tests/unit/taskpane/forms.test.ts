import { codifierYears, cutsProblem } from '../../../src/taskpane/view/analysis-form';
import { emptyRecheckForm, sampleOptions } from '../../../src/taskpane/view/recheck-form';
import { parseSchools } from '../../../src/taskpane/view/school-list';
import { schoolYearAt, schoolYearChoices } from '../../../src/taskpane/view/school-year';

describe('list of schools as typed', () => {
  test('commas and semicolons separate on one line', () => {
    expect(parseSchools('СОШ № 5, СОШ № 7; Лицей № 1 ')).toEqual(['СОШ № 5', 'СОШ № 7', 'Лицей № 1']);
  });
  test('lines win over commas', () => {
    expect(parseSchools('СОШ № 5, с. Северное\nСОШ № 7,\n\n')).toEqual(['СОШ № 5, с. Северное', 'СОШ № 7']);
  });
  test('a school named twice is kept once', () => expect(parseSchools('А, Б, А')).toEqual(['А', 'Б']));
  test('is empty for blanks', () => expect(parseSchools(' \n , ')).toEqual([]));
});

describe('school year', () => {
  test('is the running one until May', () => expect(schoolYearAt(new Date(2026, 4, 31))).toBe(2025));
  test('is the coming one from June', () => expect(schoolYearAt(new Date(2026, 5, 1))).toBe(2026));
  test('a stored year outside the choices is still offered', () => {
    expect(schoolYearChoices(2026, 2019)).toEqual([2019, 2024, 2025, 2026, 2027, 2028]);
  });
});

describe('settings of the re-check', () => {
  test('are a tenth and seed 1 at first, and again for what cannot be used', () => {
    expect(sampleOptions(emptyRecheckForm)).toEqual({ share: 0.1, seed: 1 });
    expect(sampleOptions({ percent: '150', seed: '-2' })).toEqual({ share: 0.1, seed: 1 });
    expect(sampleOptions({ percent: '', seed: '' })).toEqual({ share: 0.1, seed: 1 });
  });
  test('are read as typed', () => {
    expect(sampleOptions({ percent: '12,5', seed: '7' })).toEqual({ share: 0.125, seed: 7 });
  });
});

describe('settings of the analysis', () => {
  test('years of a new codifier are four digits, else there are none', () => {
    expect(codifierYears('2025, 2027')).toEqual([2025, 2027]);
    for (const typed of ['25', '2025-2026', 'вчера']) expect(codifierYears(typed)).toBeNull();
  });
  test.each([
    [['8', '', '20'], 'incomplete'],
    [['8', '15,5', '20'], 'notWhole'],
    [['8', '15', '15'], 'notRising'],
    [['', ' ', ''], null],
  ] as const)('the scale %j has the problem %s', (cuts, problem) => {
    expect(cutsProblem(cuts)).toBe(problem);
  });
});
