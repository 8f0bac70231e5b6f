import { buildSample, buildSampleWorkbook, SAMPLE_SHEETS } from '../../../../src/bench/sample/build-sample';
import type { SampleSheet } from '../../../../src/bench/sample/sample-types';
import type { Grid } from '../../../../src/grid/grid';
import { readResults } from '../../../../src/results/read-results';

function toGrid({ name, values, merges }: SampleSheet): Grid {
  return {
    sheet: name,
    file: null,
    origin: { row: 0, column: 0 },
    values,
    merges,
    numberFormats: null,
    hiddenRows: [],
  };
}

describe('the sample municipality', () => {
  const { sheets, truth } = buildSample(7);
  const reading = readResults(sheets.map(toGrid));
  const [now, before] = reading.data;

  it('is the same for the same seed and another one for another seed', () => {
    expect(buildSampleWorkbook(7)).toEqual(sheets);
    expect(buildSampleWorkbook(8)[0]?.values).not.toEqual(sheets[0]?.values);
  });

  it('has sheet names that Excel allows', () => {
    const names = Object.values(SAMPLE_SHEETS);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(names.filter((name) => name.length > 31 || /[\\/*?:[\]]/.test(name))).toEqual([]);
  });

  it('is read as two works without a single finding', () => {
    expect(reading.data.map(({ assessment }) => assessment.year)).toEqual([2026, 2025]);
    expect(reading.findings).toEqual([]);
    expect(reading.notes.map(({ sheet, code }) => [sheet, code])).toEqual([
      [SAMPLE_SHEETS.schools, 'noTable'],
      [SAMPLE_SHEETS.roadmap, 'noTable'],
    ]);
  });

  it('gives back the schools, their numbers of pupils and the scale of the truth', () => {
    expect(now?.schools.map(({ login, name }) => [login, name])).toEqual(
      truth.schools.map(({ login, name }) => [login, name]),
    );
    expect(now?.distribution?.participants).toEqual(truth.schools.map(({ pupils }) => pupils));
    expect(now?.pupils?.length).toBe(truth.schools.reduce((sum, { pupils }) => sum + pupils, 0));
    expect(now?.scale?.cuts).toEqual(truth.cuts);
    expect(now?.max).toBe(truth.max);
    expect(before?.schools).toHaveLength(truth.schools.length);
  });

  it('has about 24 schools, treated ones of every kind and an honest lyceum', () => {
    expect(truth.schools).toHaveLength(24);
    expect(new Set(truth.schools.map(({ treatment }) => treatment))).toEqual(
      new Set(['honest', 'bunching', 'openTasks', 'dictated', 'journal']),
    );
    expect(truth.schools.find(({ kind }) => kind === 'lyceum')?.treatment).toBe('honest');
  });

  it('shows the treatment: works at the boundaries outnumber those just below in bunching schools only', () => {
    const ratio = (i: number): number => {
      const values = now?.distribution?.values[i] ?? [];
      const at = truth.cuts.reduce((sum, cut) => sum + (values[cut] ?? 0), 0);
      const below = truth.cuts.reduce((sum, cut) => sum + (values[cut - 1] ?? 0), 0);
      return at / (at + below);
    };
    const ratios = (treatment: string): number[] =>
      truth.schools.flatMap((school, i) => (school.treatment === treatment ? [ratio(i)] : []));
    expect(Math.min(...ratios('bunching'))).toBeGreaterThan(0.8);
    const honest = ratios('honest').filter(Number.isFinite);
    expect(honest.reduce((sum, value) => sum + value, 0) / honest.length).toBeLessThan(0.65);
  });

  it('takes the number of schools and pupils as options', () => {
    const large = buildSample(1, { schools: 60, pupilsPerSchool: 100 });
    expect(large.truth.schools).toHaveLength(60);
    expect(new Set(large.truth.schools.map(({ name }) => name)).size).toBe(60);
    expect(large.sheets[0]?.values.length).toBeGreaterThan(4000);
  });
});

describe('the sample roadmap', () => {
  const { sheets, truth } = buildSample(7);
  const values = sheets.find(({ name }) => name === truth.roadmap.sheet)?.values ?? [];
  const rowsOf = (defect: string): readonly number[] =>
    truth.roadmap.defects.find((one) => one.defect === defect)?.rows ?? [];
  const cell = (row: number | undefined, column: number): unknown => values[row ?? -1]?.[column];

  it('has each of the nine defects once', () => {
    expect(truth.roadmap.defects.map(({ defect }) => defect).sort()).toEqual([
      'duplicateMeasure',
      'emptyResult',
      'missingNumber',
      'numberOutsideSection',
      'repeatedHeader',
      'repeatedNumber',
      'repeatedSection',
      'shiftedRow',
      'splitRow',
    ]);
  });

  it('shows every defect in the rows that the truth names', () => {
    const [split, rest] = rowsOf('splitRow');
    const [first, second] = rowsOf('repeatedNumber');
    const [section, again] = rowsOf('repeatedSection');
    const [original, copy] = rowsOf('duplicateMeasure');
    expect(cell(rowsOf('emptyResult')[0], 4)).toBeNull();
    expect(cell(rowsOf('missingNumber')[0], 0)).toBeNull();
    expect(cell(rowsOf('repeatedHeader')[0], 1)).toBe('Мероприятие');
    expect(typeof cell(rowsOf('shiftedRow')[0], 0)).toBe('string');
    expect([cell(rest, 0), cell(rest, 2), typeof cell(split, 0)]).toEqual([null, null, 'number']);
    expect(cell(first, 0)).toBe(cell(second, 0));
    expect(cell(section, 0)).toBe(cell(again, 0));
    expect(cell(original, 1)).toBe(cell(copy, 1));
    expect(cell(rowsOf('numberOutsideSection')[0], 0)).toBe(17);
  });
});
