import type { AnalysisReport } from '../../../src/app/api';
import { schoolPlaces } from '../../../src/app/school-places';
import type { CellValue } from '../../../src/domain/cell';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { shortSubject } from '../../../src/results/subjects';
import { filterChoices, filterSchools, isFiltered, noFilter } from '../../../src/taskpane/view/school-filter';
import { schoolItems, schoolYears, workLabel } from '../../../src/taskpane/view/school-items';
import { sparkPaths } from '../../../src/taskpane/charts/spark-shapes';
import {
  chipsShown,
  rowLayout,
  rowName,
  schoolLines,
  sparkScale,
  workChips,
} from '../../../src/taskpane/view/school-row';
import { rowByKey, rowsAhead, rowTops, visibleRows } from '../../../src/taskpane/view/visible-rows';
import { mathematics, mathematicsResult, report, school, schoolResult, schools } from './sample-report';

const t = createTranslator('ru', ru);
const english = createTranslator('en', en);
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** Two works of two years: the Russian one knows scores. */
const russian = { procedure: 'ВПР', subject: 'Русский язык', grade: 4, year: 2025 };
const scored = (value: number): ReturnType<typeof schoolResult> => {
  const result = schoolResult(schools.five, 'none', [0.3, 0.5], 20);
  const level = { ...result.indicators['pass_rate']!, value };
  return { ...result, indicators: { ...result.indicators, level } };
};
const russianResult = {
  ...mathematicsResult,
  assessment: russian,
  data: { ...mathematicsResult.data, assessment: russian, max: 40 },
  schools: [scored(30)],
};
const two: AnalysisReport = {
  ...report,
  analysis: { ...report.analysis, assessments: [mathematicsResult, russianResult] },
};
const items = schoolItems(two);
const names = (filter: Partial<typeof noFilter>): readonly string[] =>
  filterSchools(items, { ...noFilter, ...filter }).shown.map(({ item }) => item.name);

describe('list of schools', () => {
  test('the strongest level comes first, then the smallest probability, the unjudged last', () => {
    expect(names({})).toEqual(['СОШ № 5', 'СОШ № 10', 'Лицей № 1', 'СОШ с. Малое']);
  });
  test('a number finds its own school only, a login by its figures too', () => {
    expect(names({ text: '№5' })).toEqual(['СОШ № 5']);
    expect(names({ text: '5' })).toEqual(['СОШ № 5']);
    expect(names({ text: '20001' })).toEqual(['СОШ № 10']);
    expect(names({ text: 'лицей' })).toEqual(['Лицей № 1']);
  });
  test('with a subject only its works count for the level', () => {
    const { shown } = filterSchools(items, { ...noFilter, subject: 'Русский язык' });
    expect(shown.map(({ item, level }) => [item.name, level])).toEqual([['СОШ № 5', 'none']]);
  });
  test('the counts of levels do not depend on the levels chosen', () => {
    const { shown, counts } = filterSchools(items, { ...noFilter, levels: new Set(['strong'] as const) });
    expect(shown).toHaveLength(2);
    expect(counts).toEqual({ strong: 2, check: 0, none: 1, insufficient: 1 });
  });
  test('goes by name in the order of numbers', () => {
    expect(names({ sort: 'name' })).toEqual(['Лицей № 1', 'СОШ с. Малое', 'СОШ № 5', 'СОШ № 10']);
  });
  test('offers only what can be chosen among', () => {
    expect(filterChoices(items)).toEqual({
      subjects: ['Математика', 'Русский язык'],
      grades: ['4', '5'],
      years: ['2025', '2024'],
      contexts: [],
    });
    expect(isFiltered({ ...noFilter, sort: 'name' })).toBe(false);
  });
});

describe('a row', () => {
  const five = filterSchools(items, noFilter).shown[0]!;
  test('has a chip for each subject and class', () => {
    expect(workChips(five.works)).toEqual([
      { label: 'МА 5', level: 'strong' },
      { label: 'РУ 4', level: 'none' },
    ]);
  });
  test('says all of it in its name, in both languages', () => {
    expect(plain(rowName(five, t))).toBe(
      'СОШ № 5. признаки выражены. вероятность менее 0,01 %. МА 5: признаки выражены. РУ 4: признаков не найдено. Годы: 2024 – признаки выражены; 2025 – 75 %, признаков не найдено.',
    );
    expect(rowName(five, english)).toContain('Years: 2024 – ');
  });
  test('is higher where the name or the level takes two lines', () => {
    const widths = { name: (text: string) => text.length * 8, level: (text: string) => text.length * 6 };
    const short = rowLayout('СОШ № 5', 'признаки выражены', 290, widths);
    expect([short.nameLines, short.levelLines]).toEqual([1, 1]);
    const named = rowLayout('Средняя общеобразовательная школа имени Героя', 'признаки выражены', 290, widths);
    expect([named.nameLines, named.levelLines]).toEqual([2, 1]);
    const level = rowLayout('СОШ № 5', 'признаки выражены · вероятность менее 0,01 %', 275, widths);
    expect([level.nameLines, level.levelLines]).toEqual([1, 2]);
    expect(named.height).toBeGreaterThan(level.height);
    expect(level.height).toBeGreaterThan(short.height);
  });
  test('is made once for each language', () => {
    const lineOf = schoolLines(t);
    expect(lineOf(five)).toBe(lineOf(five));
    expect(lineOf(five)).toMatchObject({ label: rowName(five, t), level: 'strong', key: schools.five.key });
    expect(schoolLines(english)(five).label).not.toBe(lineOf(five).label);
  });
  test('draws the signs of each level of its years as one path, and no line to a year without a share', () => {
    const { line, marks } = sparkPaths(
      [
        { year: 2023, share: 0.5, level: 'strong' },
        { year: 2024, share: 1, level: 'strong' },
        { year: 2025, share: null, level: 'none' },
      ],
      { from: 0, to: 1 },
      { first: 2023, last: 2025 },
    );
    expect(line).toBe('M5 12L32 5');
    expect(marks.map(({ level, path }) => [level, path.split('M').length - 1])).toEqual([
      ['strong', 2],
      ['none', 1],
    ]);
  });
  test('leaves room for the number of the works that do not fit', () => {
    expect([1, 3, 4, 9].map((count) => chipsShown(count, 292))).toEqual([1, 3, 2, 2]);
  });
});

describe('years of a school', () => {
  test('hold the share of the maximum and the worst level', () => {
    const years = schoolYears(items.find(({ key }) => key === schools.five.key)!.works);
    expect(years).toEqual([
      { year: 2024, share: null, level: 'strong' },
      { year: 2025, share: 0.75, level: 'none' },
    ]);
    expect(sparkScale(items)).toEqual({ shares: { from: 0.75, to: 0.75 }, span: { first: 2024, last: 2025 } });
  });
});

describe('names', () => {
  test('subjects have the short forms of federal reports', () => {
    expect(['Русский язык', 'Математика', 'Окружающий мир', 'Шахматы'].map(shortSubject)).toEqual([
      'РУ',
      'МА',
      'ОМ',
      null,
    ]);
    expect(workLabel({ ...mathematics, subject: 'Шахматы' })).toBe('ШАХ 5');
    expect(workLabel({ ...mathematics, subject: null, grade: null })).toBe('');
  });
  test('a name in full is shortened as people say it', () => {
    const long = school(
      'edu1',
      'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 7»(edu100001)',
    );
    const analysis = {
      ...report.analysis,
      schools: [{ ...report.analysis.schools[0]!, school: long }],
    };
    expect(schoolItems({ ...report, analysis })[0]?.name).toBe('МБОУ «Средняя школа № 7»');
  });
});

describe('rows in view', () => {
  const tops = rowTops([80, 80, 100, 80]);
  test('are those between the edges, and some more', () => {
    expect(tops).toEqual([0, 80, 160, 260, 340]);
    expect(visibleRows(tops, 90, 170, { above: 0, below: 0 })).toEqual({ first: 1, end: 3 });
    expect(visibleRows(tops, 90, 170, { above: 8, below: 8 })).toEqual({ first: 0, end: 4 });
  });
  test('are made ready where the scrolling goes, and not at all while it jumps', () => {
    expect(rowsAhead(0, 600)).toEqual({ above: 5, below: 5 });
    expect(rowsAhead(60, 600)).toEqual({ above: 1, below: 5 });
    expect(rowsAhead(-60, 600)).toEqual({ above: 5, below: 1 });
    expect(rowsAhead(1_200, 600)).toEqual({ above: 0, below: 0 });
  });
  test('an empty list has none', () => {
    expect(visibleRows([0], -100, 500, { above: 8, below: 8 })).toEqual({ first: 0, end: 0 });
  });
  test('keys stop at the ends', () => {
    expect(rowByKey(0, 4, 6, 'ArrowUp')).toBe(0);
    expect(rowByKey(1, 4, 6, 'PageDown')).toBe(3);
    expect(rowByKey(1, 4, 6, 'Tab')).toBeNull();
  });
});

describe('sheets that name a school', () => {
  const grid = (sheet: string, values: CellValue[][]) => ({
    sheet,
    file: null,
    origin: { row: 0, column: 0 },
    values,
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  });
  test('one line in a list is better than a line for each pupil, and the work’s own sheet is best', () => {
    const pupils = grid('Ученики', [['edu200005'], ['edu200005'], ['edu200005']]);
    const list = grid('Список', [['Логин'], ['edu200005']]);
    expect(
      schoolPlaces(report, [pupils, list], 'edu200005').map(({ cell, count }) => [cell.sheet, cell.row, count]),
    ).toEqual([
      ['Список', 1, 1],
      ['Ученики', 0, 3],
    ]);
    expect(schoolPlaces(report, [list], 'edu200010')).toEqual([]);
  });
});
