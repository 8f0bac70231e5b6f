import { analysisOptions, cutsProblem, emptyAnalysisForm } from '../../../src/taskpane/view/analysis-form';
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
  test('an empty form asks for the other schools and nothing else', () => {
    expect(analysisOptions(emptyAnalysisForm)).toEqual({ reference: 'loo' });
    expect(analysisOptions({ ...emptyAnalysisForm, steady: true })).toEqual({ reference: 'loo', variant: 'steady' });
  });
  test('scale and tasks are read as typed', () => {
    const form = {
      reference: 'region',
      cuts: [' 8', '15', '20 '],
      openTasks: '5, 6.1; 12  К1',
      codifier: '',
      steady: false,
    } as const;
    expect(analysisOptions(form)).toEqual({
      reference: 'region',
      scale: [8, 15, 20],
      openTasks: ['5', '6.1', '12', 'К1'],
    });
  });
  test('years of a new codifier are four digits, else there are no options', () => {
    expect(analysisOptions({ ...emptyAnalysisForm, codifier: '2025, 2027' })?.codifierYears).toEqual([2025, 2027]);
    for (const codifier of ['25', '2025-2026', 'вчера'])
      expect(analysisOptions({ ...emptyAnalysisForm, codifier })).toBeNull();
  });
  test.each([
    [['8', '', '20'], 'incomplete'],
    [['8', '15,5', '20'], 'notWhole'],
    [['8', '15', '15'], 'notRising'],
    [['', ' ', ''], null],
  ] as const)('the scale %j has the problem %s', (cuts, problem) => {
    expect(cutsProblem(cuts)).toBe(problem);
    expect(analysisOptions({ ...emptyAnalysisForm, cuts }) === null).toBe(problem !== null);
  });
});
