import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const TITLE = 'ВПР 2026 Русский язык 4 класс';

function marks(sheet: string, year: number, schools: readonly string[]): Grid {
  const rows: CellValue[][] = [
    [TITLE.replace('2026', String(year))],
    ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
    ...schools.map((name): CellValue[] => [name, null, 50, 10, 40, 30, 20]),
  ];
  return makeGrid(rows, { sheet });
}

describe('schools across sheets and years', () => {
  const named = marks('2026', 2026, [
    'МБОУ «СОШ №5»(edu100005)',
    'МАОУ «Лицей №10»(edu100010)',
    'Школа «Новая»(edu100012)',
  ]);

  it('are joined by kind and number, and each join is told', () => {
    const { data, findings, questions } = readResults([named, marks('2025', 2025, ['Средняя школа № 5', 'Лицей 10'])]);
    expect(data.map(({ schools }) => schools.map(({ key }) => key))).toEqual([
      ['edu100005', 'edu100010', 'edu100012'],
      ['edu100005', 'edu100010'],
    ]);
    expect(findings.map(({ code, params, location }) => [code, params['school'], location.row])).toEqual([
      ['results/joinedByForm', 'edu100005', 2],
      ['results/joinedByForm', 'edu100010', 3],
    ]);
    expect(questions).toEqual([]);
  });

  it('keep their login after a new name', () => {
    const { data } = readResults([named, marks('2025', 2025, ['Школа №3 (edu100012)'])]);
    expect(data[1]?.schools[0]).toMatchObject({ key: 'edu100012', name: 'Школа «Новая»' });
  });

  it('are asked when the name fits perhaps only, and joined by the answer', () => {
    const sheets = [named, marks('2025', 2025, ['Школа №10'])];
    const { data, questions, findings } = readResults(sheets);
    expect(data[1]?.schools.map(({ login }) => login)).toEqual([null]);
    expect(findings.map(({ code }) => code)).toEqual(['results/sameName']);
    const [question] = questions;
    if (question?.kind !== 'name') throw new Error('no question');
    expect(question.candidates.map(({ login }) => login)).toEqual(['edu100010']);
    expect(question.cell).toEqual({ sheet: '2025', row: 2, column: 0 });
    const answered = readResults(sheets, { schoolAnswers: { [question.fingerprint]: 'edu100010' } });
    expect(answered.data[1]?.schools.map(({ login }) => login)).toEqual(['edu100010']);
    expect(answered.questions).toEqual([]);
  });

  it('are never merged when two rows of one table look alike', () => {
    const { data, questions } = readResults([marks('2026', 2026, ['СОШ №5', 'МБОУ СОШ №5'])]);
    expect(data[0]?.schools).toHaveLength(2);
    expect(questions).toHaveLength(1);
  });
});

describe('a comparison of all sheets', () => {
  const schools = Array.from({ length: 10 }, (_, i) => `МБОУ «СОШ №${i + 1}»(edu1000${i + 10})`);
  const completion = (year: number, title = TITLE): Grid =>
    makeGrid(
      [
        [title.replace('2026', String(year))],
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '1', '2', '3.1'],
        ...schools.map((name): CellValue[] => [name, null, 50, 50, 60, 70]),
      ],
      { sheet: 'Задания' },
    );
  const journal = makeGrid(
    [
      [TITLE],
      ['Группы участников', 'Кол-во участников', 'Понизили кол-во', 'Подтвердили кол-во', 'Повысили кол-во'],
      ...schools.map((name): CellValue[] => [name, 50, 10, 30, 10]),
    ],
    { sheet: 'Журнал' },
  );

  it('tells a code that stands on one sheet alone', () => {
    const mistyped = schools.with(3, 'МБОУ «СОШ №4»(edu900013)');
    const { findings } = readResults([marks('Отметки', 2026, mistyped), journal, completion(2026)]);
    expect(findings.map(({ code, location, params }) => [code, location.sheet, location.row, params['login']])).toEqual(
      [['results/unknownLogin', 'Отметки', 5, 'edu900013']],
    );
  });

  it('is silent about a table that covers a whole region', () => {
    const region = [...schools, ...Array.from({ length: 30 }, (_, i) => `МБОУ «СОШ №${i + 1}»(edu2000${i + 10})`)];
    expect(readResults([marks('Отметки', 2026, region), journal, completion(2026)]).findings).toEqual([]);
  });

  it('tells the year and the subject of a sheet that differs from all others', () => {
    const year = readResults([marks('Отметки', 2026, schools), journal, completion(2025)]).findings;
    expect(year.map(({ code, params }) => [code, params])).toEqual([
      ['results/yearDiffers', { here: '2025', others: '2026' }],
    ]);
    const subject = readResults([
      marks('Отметки', 2026, schools),
      journal,
      completion(2026, 'ВПР 2026 Математика 4 класс'),
    ]);
    expect(subject.findings.map(({ code, params }) => [code, params])).toEqual([
      ['results/subjectDiffers', { here: 'Математика, 4', others: 'Русский язык, 4' }],
    ]);
  });
});

describe('a school missing in one report of a work', () => {
  const names = Array.from({ length: 10 }, (_, i) => `МБОУ «СОШ №${i + 1}»(edu1000${i + 10})`);
  const journal = (schools: readonly string[]): Grid =>
    makeGrid(
      [
        [TITLE],
        ['Группы участников', 'Кол-во участников', 'Понизили кол-во', 'Подтвердили кол-во', 'Повысили кол-во'],
        ...schools.map((name): CellValue[] => [name, 50, 10, 30, 10]),
      ],
      { sheet: 'Журнал' },
    );
  const tasks = (schools: readonly string[], year = 2026): Grid =>
    makeGrid(
      [
        [TITLE.replace('2026', String(year))],
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '1', '2', '3.1'],
        ...schools.map((name): CellValue[] => [name, null, 50, 50, 60, 70]),
      ],
      { sheet: 'Задания' },
    );
  const told = (...grids: Grid[]): unknown =>
    readResults(grids).findings.map(({ code, severity, location, params }) => [
      code,
      severity,
      location.sheet,
      location.row,
      location.column,
      params,
    ]);
  const without = (i: number): string[] => names.toSpliced(i, 1);

  it('is told at the head of the report that lacks it, with the school and the other sheets', () => {
    const params = { school: 'МБОУ «СОШ №4» (edu100013)', here: '«Журнал»', others: '«Отметки», «Задания»' };
    expect(told(marks('Отметки', 2026, names), journal(without(3)), tasks(names))).toEqual([
      ['results/schoolMissing', 'info', 'Журнал', 1, 0, params],
    ]);
    expect(createTranslator('ru', ru).dynamic('findings.results/schoolMissing.message', params)).toBe(
      'МБОУ «СОШ №4» (edu100013): есть в других отчётах той же работы («Отметки», «Задания»), но нет в отчёте «Журнал».',
    );
  });

  it('is told on either side of two reports', () => {
    expect(told(marks('Отметки', 2026, without(0)), journal(without(9)))).toMatchObject([
      ['results/schoolMissing', 'info', 'Отметки', 1, 0, { school: 'МБОУ «СОШ №1» (edu100010)' }],
      ['results/schoolMissing', 'info', 'Журнал', 1, 0, { school: 'МБОУ «СОШ №10» (edu100019)' }],
    ]);
  });

  it('is not told of a report that covers fewer schools, a wider one, a federal list or another year', () => {
    expect(told(marks('Отметки', 2026, names), journal(names.slice(0, 6)), tasks(names))).toEqual([]);
    const region = [...names, ...names.map((name) => name.replace('edu1', 'edu2'))];
    expect(told(marks('Отметки', 2026, names), tasks(region))).toEqual([]);
    const federal = makeGrid(
      [
        ['Год', 'Логин', 'Муниципалитет', 'ОО', '4 РУ', '4 МА', '5 РУ', '5 МА', 'Количество маркеров'],
        [2025, 'edu100010', 'Энский район', 'МБОУ «СОШ №1»', 1, 0, 0, 0, 1],
      ],
      { sheet: 'Список' },
    );
    expect(told(marks('Отметки', 2026, names), journal(names), federal)).toEqual([]);
    expect(told(marks('Отметки', 2026, names), tasks(without(3), 2025))).toEqual([]);
  });
});

describe('shares and totals of a report', () => {
  const head: CellValue[] = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5];
  const table = (...rows: CellValue[][]): Grid => makeGrid([[TITLE], head, ...rows]);
  const codes = (grid: Grid): unknown =>
    readResults([grid]).findings.map(({ code, location }) => [code, location.row, location.column]);
  const district: CellValue[] = ['Энский район(reg20_m012)', 2, 100, 10, 40, 30, 20];
  const first: CellValue[] = ['СОШ №1(edu100001)', null, 50, 10, 40, 30, 20];
  const second: CellValue[] = ['СОШ №2(edu100002)', null, 50, 10, 40, 30, 20];

  it('are in order when schools give whole pupils and add up to the group', () => {
    expect(codes(table(district, first, second))).toEqual([]);
  });

  it('are told when a percentage is no whole number of pupils', () => {
    const odd = ['СОШ №2(edu100002)', null, 50, 11.37, 38.63, 30, 20];
    expect(codes(table(first, odd))).toEqual([['results/percentNotWhole', 3, 3]]);
  });

  it('are told when the schools do not add up to the participants of the group', () => {
    expect(codes(table(district.with(2, 110), first, second))).toEqual([['results/groupTotal', 2, 0]]);
  });

  it('are told when the schools do not give the percentage of the group', () => {
    expect(codes(table(['Энский район(reg20_m012)', 2, 100, 10, 38, 32, 20], first, second))).toEqual([
      ['results/groupPercent', 2, 4],
    ]);
  });

  it('are not compared when not all schools are there', () => {
    expect(codes(table(district.with(1, 5), first, second))).toEqual([]);
  });
});
